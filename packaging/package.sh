#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/package.sh [--twice] [--chroot]: makes build/package/sanjia_VERSION_ARCH.deb and checks it
# with lintian and the tools of its parts. --twice makes it again in another folder and compares the
# bytes; --chroot installs it into a bare Debian and does the main job there (as root, 400 MB).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
twice=''
chroot=''
for word in "$@"; do
    case $word in
    --twice) twice=yes ;;
    --chroot) chroot=yes ;;
    *)
        echo "usage: packaging/package.sh [--twice] [--chroot]" >&2
        exit 2
        ;;
    esac
done

packaging/install-deps.sh
packaging/install-deps.sh appstream desktop-file-utils dpkg-dev lintian mandoc
# What goes into a package is as old as its last change.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date -r CHANGELOG.md +%s)
export SOURCE_DATE_EPOCH

build() { # FOLDER
    local launcher=()
    ! command -v ccache >/dev/null || launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    cmake -G Ninja -S . -B "$1" -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF \
        -DCMAKE_INSTALL_PREFIX=/usr "${launcher[@]}" >/dev/null
    cmake --build "$1"
    rm -f "$1"/*.deb
    (cd "$1" && cpack -G DEB >/dev/null)
}

build build/package
package=$(echo build/package/sanjia_*.deb)
dpkg-deb --info "$package"
timeout 600 lintian --allow-root --fail-on error,warning --suppress-tags-from-file packaging/debian/lintian-known "$package"
desktop-file-validate packaging/sanjia.desktop
appstreamcli validate --no-net build/package/packaging/org.sanjia.Sanjia.metainfo.xml
mandoc -T lint -W error build/package/packaging/man/sanjia.1
bash -n build/package/packaging/completions/sanjia.bash

if [ -n "$twice" ]; then
    build build/package-again
    cmp "$package" "build/package-again/$(basename "$package")"
    echo "Two builds in two folders: the same bytes." >&2
fi
[ -z "$chroot" ] || packaging/check-install.sh "$package"
echo "$package"
