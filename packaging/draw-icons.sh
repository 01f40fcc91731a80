#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the icons of Windows and macOS from the one in resources/icons. They are kept beside the
# recipes, because neither system can draw an SVG where it wants an icon; run this when it changes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
./install-deps.sh librsvg2-bin icoutils icnsutils
drawn=$(mktemp -d)
trap 'rm -rf "$drawn"' EXIT
for size in 16 24 32 48 64 128 256 512; do
    rsvg-convert -w $size -h $size ../resources/icons/sanjia.svg -o "$drawn/$size.png"
done
icotool --create --output windows/sanjia.ico "$drawn"/{16,24,32,48,64}.png --raw="$drawn/256.png"
png2icns macos/sanjia.icns "$drawn"/{16,32,48,128,256,512}.png
