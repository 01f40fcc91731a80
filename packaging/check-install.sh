#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/check-install.sh PACKAGE: installs a .deb into a bare Debian 12 with what it declares and
# nothing else, and does the main job there. As root; takes 400 MB, which are freed after.
set -euo pipefail
package=$(realpath "$1")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
"$here/install-deps.sh" debootstrap

# The same mirror as this machine's, so that what works for one works for the other.
mirror=$(grep -rhoE 'https?://[^ ]+/debian/?' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null |
    head -1 || true)
bare=$(mktemp -d)
trap 'umount "$bare/proc" 2>/dev/null || true; rm -rf --one-file-system "$bare"' EXIT
chmod 755 "$bare"
debootstrap --variant=minbase bookworm "$bare" "${mirror:-http://deb.debian.org/debian}" >/dev/null
mount -t proc proc "$bare/proc"
cp /etc/resolv.conf "$bare/etc/resolv.conf"
for file in /etc/apt/apt.conf.d/*proxy* /etc/apt/apt.conf.d/*Proxy*; do
    [ ! -e "$file" ] || cp "$file" "$bare/etc/apt/apt.conf.d/"
done
cp "$package" "$bare/tmp/"

in_bare() { chroot "$bare" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "$@"; }
in_bare apt-get -o APT::Install-Recommends=false update >/dev/null
in_bare env DEBIAN_FRONTEND=noninteractive apt-get -o APT::Install-Recommends=false \
    install --yes "/tmp/$(basename "$package")" >/dev/null

# The main job: search, an offer in full, a shortlist, its export, the trend's picture.
in_bare sanjia --version
in_bare sanjia search 蓝牙耳机 --quantity 100 --format json --output /tmp/found.json
id=$(grep -oE '"offer_id": *"[0-9]+"' "$bare/tmp/found.json" | head -1 | grep -oE '[0-9]+')
in_bare sanjia offer "$id" --format json >/dev/null
in_bare sanjia shortlist create spring >/dev/null
in_bare sanjia shortlist add spring "$id" >/dev/null
in_bare sanjia shortlist export spring --output /tmp/spring.csv
in_bare sanjia shortlist export spring --format xlsx --output /tmp/spring.xlsx
in_bare sanjia trend "$id" --png /tmp/trend.png >/dev/null
in_bare sh -c 'QT_QPA_PLATFORM=offscreen timeout 5 sanjia; [ $? -eq 124 ]' # the window stays
for file in spring.csv spring.xlsx trend.png; do
    [ -s "$bare/tmp/$file" ] || { echo "no $file came of it" >&2 && exit 1; }
done
in_bare apt-get remove --yes sanjia >/dev/null
echo "Installed into a bare Debian, did the main job, and was removed." >&2
