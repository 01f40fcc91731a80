#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/package.sh [--twice] [--chroot]: makes build/package/sanjia_VERSION_ARCH.deb and checks it
# with lintian and the tools of its parts. --twice makes it again from a copy of the sources, in
# another folder and another time zone, without a compiler's cache, and compares the bytes; --chroot
# installs it into a bare system and does the main job there (as root, 1 GB).
#
#   SANJIA_PACKAGE_BUILD   where to build (default build/package); what is built there is kept
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

step() { printf '\n== %s\n' "$1" >&2; }

step "What it takes to build and to check"
packaging/install-deps.sh
# Without file, CPack leaves the libraries out of what the package depends on, and only warns.
packaging/install-deps.sh appstream desktop-file-utils dpkg-dev file lintian mandoc
# What goes into a package is as old as its last change.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date -r CHANGELOG.md +%s)
export SOURCE_DATE_EPOCH
# What is compiled in has no age, so that a folder built in before makes the same bytes as a new one.
# rcc takes SOURCE_DATE_EPOCH instead where there is one, so compiling goes without it.
export QT_RCC_SOURCE_DATE_OVERRIDE=1

# Debian's hardening, less debug information, which is stripped, and its optimisation, which the
# preset has.
flags() {
    DEB_BUILD_MAINT_OPTIONS='hardening=+all optimize=-lto reproducible=-fixfilepath' \
        DEB_CXXFLAGS_MAINT_STRIP='-g -O2' dpkg-buildflags --get "$1"
}

build() { # SOURCES FOLDER
    local sources folder launcher=()
    sources=$(realpath "$1")
    folder=$(realpath -m "$2")
    ! command -v ccache >/dev/null || launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    # Wherever they lie, the program calls its sources the same; of two maps the later one counts.
    cmake --preset release -S "$sources" -B "$folder" -DCMAKE_INSTALL_PREFIX=/usr "${launcher[@]}" \
        -DCMAKE_CXX_FLAGS="$(flags CPPFLAGS) $(flags CXXFLAGS) -ffile-prefix-map=$sources=/sanjia \
-ffile-prefix-map=$folder=/sanjia/build" \
        -DCMAKE_EXE_LINKER_FLAGS="$(flags LDFLAGS)" >/dev/null
    env -u SOURCE_DATE_EPOCH cmake --build "$folder"
    rm -f "$folder"/*.deb
    # The archive around the package's two halves gets its modes from the umask.
    (umask 022 && cd "$folder" && cpack -G DEB >/dev/null)
}

step "Build"
build . "${SANJIA_PACKAGE_BUILD:-build/package}"
folder=${SANJIA_PACKAGE_BUILD:-build/package}
package=$(echo "$folder"/sanjia_*.deb)
dpkg-deb --info "$package"
dpkg-deb --contents "$package"
grep -q libqt6core6 <<<"$(dpkg-deb --field "$package" Depends)"

step "Check: lintian, and the tools of its parts"
timeout 600 lintian --allow-root --fail-on error,warning \
    --suppress-tags-from-file packaging/debian/lintian-known "$package"
parts=$folder/packaging
desktop-file-validate packaging/sanjia.desktop
appstreamcli validate --no-net "$parts/org.sanjia.Sanjia.metainfo.xml"
mandoc -T lint -W error "$parts/man/sanjia.1"
bash -n "$parts/completions/sanjia.bash"
zsh -n "$parts/completions/sanjia.zsh"
fish --no-execute "$parts/completions/sanjia.fish"

step "Use what is in it"
probe=$(mktemp -d)
trap 'rm -rf "$probe"' EXIT
dpkg-deb --extract "$package" "$probe"
HOME=$probe SANJIA_DATA_DIR=$probe/data "$probe/usr/bin/sanjia" search 蓝牙耳机 --page-size 3 --quantity 200
HOME=$probe SANJIA_DATA_DIR=$probe/data "$probe/usr/bin/sanjia" library

if [ -n "$twice" ]; then
    step "Again, in another folder"
    again=build/package-again
    rm -rf "$again/sources"
    mkdir -p "$again/sources"
    { git ls-files -z --cached --others --exclude-standard 2>/dev/null ||
        find . -path ./build -prune -o -type f -print0; } |
        tar --create --null --files-from - | tar --extract --directory "$again/sources"
    (
        export CCACHE_DISABLE=1 TZ=Pacific/Auckland
        umask 077
        build "$again/sources" "$again/made"
    )
    cmp "$package" "$again/made/$(basename "$package")"
    sha256sum "$package"
    echo "Two builds in two folders: the same bytes." >&2
fi
[ -z "$chroot" ] || packaging/check-install.sh "$package"
echo "$package"
