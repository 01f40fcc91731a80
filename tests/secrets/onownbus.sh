#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# onownbus.sh DBUS_RUN_SESSION GNOME_KEYRING_DAEMON PROGRAM: runs a test program on a session bus
# and in a home that are made for it and gone afterwards. There is no screen, so nothing can ask a
# person to unlock anything. The program starts the keyring by KEYRING_DAEMON, if it wants one.
set -eu
home=$(mktemp -d)
# The keyring ends with its bus, perhaps a moment later than this.
trap 'rm -rf "$home" || true' EXIT
mkdir -m 700 "$home/run"
unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" \
    XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" KEYRING_DAEMON="$2"
"$1" -- "$3"
