#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/check-install.sh PACKAGE: installs a .deb into a bare system of this machine's
# distribution with what it declares and nothing else, does the main job there as an ordinary user,
# lets the tools of its parts look at what was installed, and purges it. As root; takes 1 GB below
# TMPDIR and a few minutes, and leaves nothing. Status 75: no bare system can be made here (not root,
# no devices in a container, no mirror).
set -euo pipefail
package=$(realpath "$1")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
step() { printf '\n== %s\n' "$1" >&2; }
fail() {
    echo "Sanjia: $1" >&2
    exit "${2:-1}"
}
readonly not_here=75
[ "$(id -u)" -eq 0 ] || fail "a system of its own is made by root only" $not_here
"$here/install-deps.sh" debootstrap

# What this machine was built from and where from, so that what works for one works for the other.
# Without an answer debootstrap knows where its distribution lives.
codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
targets=$(apt-get indextargets --format '$(CODENAME) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
    sort -u)
components=$(awk -v name="$codename" '$1 == name { print $2 }' <<<"$targets" | sort -u | paste -sd,)
mirror=$(awk -v name="$codename" '$1 == name { print $3; exit }' <<<"$targets")

bare=$(mktemp -d)
clean_up() {
    ! mountpoint -q "$bare/proc" || umount "$bare/proc" || umount --lazy "$bare/proc"
    rm -rf --one-file-system "$bare"
}
trap clean_up EXIT
chmod 755 "$bare"

step "A bare $codename"
debootstrap --variant=minbase --components="${components:-main}" "$codename" "$bare" \
    ${mirror:+"$mirror"} >"$bare.log" 2>&1 || {
    tail -20 "$bare.log" >&2
    rm "$bare.log"
    fail "debootstrap makes no system here" $not_here
}
rm "$bare.log"
# A container may not mount; what is checked here does without.
mountpoint -q "$bare/proc" || mount -t proc proc "$bare/proc" || echo "Sanjia: without /proc" >&2
cp /etc/resolv.conf "$bare/etc/resolv.conf"
for file in /etc/apt/apt.conf.d/*[Pp]roxy*; do
    [ ! -e "$file" ] || cp "$file" "$bare/etc/apt/apt.conf.d/"
done
printf '#!/bin/sh\nexit 101\n' >"$bare/usr/sbin/policy-rc.d" # no daemon starts
chmod 755 "$bare/usr/sbin/policy-rc.d"
cp "$package" "$bare/tmp/"
chmod 644 "$bare/tmp/$(basename "$package")"

in_bare() {
    chroot "$bare" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        DEBIAN_FRONTEND=noninteractive "$@"
}
get() { in_bare apt-get -o APT::Install-Recommends=false -o Dpkg::Use-Pty=0 -qq "$@" >/dev/null; }
# An ordinary user, from home, with the environment of nobody.
buyer() {
    chroot "$bare" runuser -u buyer -- env -i --chdir=/home/buyer PATH=/usr/bin:/bin \
        HOME=/home/buyer LC_ALL=C.UTF-8 "$@"
}
in_bare useradd --create-home buyer

step "Installed with what it declares"
get update
get install --yes "/tmp/$(basename "$package")"
in_bare dpkg --verify sanjia
mapfile -t installed < <(in_bare dpkg-query -L sanjia)

step "The main job: search, an offer in full, a comparison, a shortlist, a trend"
buyer sanjia --version
buyer sanjia sample >/dev/null
buyer sanjia search 蓝牙耳机 --quantity 100 --page-size 5 --format csv --output found.csv
mapfile -t ids < <(sed -n '2,4s/^"\{0,1\}\([0-9]*\)"\{0,1\},.*/\1/p' "$bare/home/buyer/found.csv")
[ ${#ids[@]} -eq 3 ] || fail "the search found ${#ids[@]} offers"
buyer sanjia offer "${ids[0]}" --format json --output offer.json
buyer sanjia compare "${ids[@]}" --quantity 500 --freight 80 --format csv --output compared.csv
buyer sanjia shortlist add spring "${ids[@]}"
for format in csv xlsx pdf html json; do
    buyer sanjia shortlist export spring --format "$format" --output "spring.$format"
done
buyer sanjia trend "${ids[0]}" --days 90 --png trend.png >/dev/null
buyer sanjia watch run --once >/dev/null
buyer sanjia manual --output sanjia.1
buyer sanjia doctor --language en | tee "$bare/tmp/doctor.txt" || true # it misses a keychain
grep -q '^Library: fine' "$bare/tmp/doctor.txt" || fail "the library is not fine"
for file in offer.json compared.csv spring.{csv,xlsx,pdf,html,json} trend.png sanjia.1; do
    [ -s "$bare/home/buyer/$file" ] || fail "no $file came of it"
done
[ "$(head -c 4 "$bare/home/buyer/spring.pdf")" = %PDF ] || fail "spring.pdf is no PDF"
[ "$(head -c 4 "$bare/home/buyer/trend.png" | tail -c 3)" = PNG ] || fail "trend.png is no picture"
# The window stays until it is told to go.
buyer sh -c 'QT_QPA_PLATFORM=offscreen timeout 10 sanjia 2>window.txt; [ $? -eq 124 ]' ||
    fail "the window went: $(cat "$bare/home/buyer/window.txt")"

step "What was installed, looked at with its own tools"
in_bare bash -c '. /usr/share/bash-completion/completions/sanjia && complete -p sanjia' >/dev/null
get install --yes appstream desktop-file-utils fish man-db systemd zsh
[ -n "$(buyer zsh -fc 'autoload -U compinit && compinit -u && print -- $_comps[sanjia]')" ] ||
    fail "zsh does not complete sanjia"
buyer fish -c 'complete -C "sanjia short"' | grep -q ^shortlist || fail "fish does not complete sanjia"
in_bare desktop-file-validate /usr/share/applications/sanjia.desktop
in_bare update-desktop-database
grep -q '^x-scheme-handler/sanjia=sanjia.desktop' "$bare/usr/share/applications/mimeinfo.cache" ||
    fail "nobody opens sanjia: links"
in_bare appstreamcli validate --no-net /usr/share/metainfo/org.sanjia.Sanjia.metainfo.xml
for unit in sanjia-watch.service sanjia-watch.timer; do
    buyer env XDG_RUNTIME_DIR=/tmp systemd-analyze --user verify --man=no "/usr/lib/systemd/user/$unit"
done
buyer man -P cat --warnings sanjia >"$bare/tmp/page.txt"
grep -q SYNOPSIS "$bare/tmp/page.txt" || fail "there is no manual page"

step "Removed, and purged"
get remove --yes sanjia
in_bare dpkg --purge sanjia 2>/dev/null # no setting of the system's is kept
! in_bare dpkg-query -W sanjia >/dev/null 2>&1 || fail "dpkg still knows the package"
for path in "${installed[@]}"; do
    [ ! -f "$bare$path" ] && [ ! -L "$bare$path" ] || fail "$path is left"
done
left=$(find "$bare" -xdev -iname '*sanjia*' -not -path "$bare/tmp/*" -not -path "$bare/home/*")
[ -z "$left" ] || fail "is left: $left"
[ -s "$bare/home/buyer/.local/share/sanjia/sample.sqlite" ] || fail "the buyer's library is gone"
echo "Installed into a bare $codename, did the main job, and was purged." >&2
