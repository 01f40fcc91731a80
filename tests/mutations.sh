#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/mutations.sh [--check] [AREA...]: breaks the program on purpose, one way after the other, as
# tests/mutations.txt lists them, and says which of them no test notices. It works on a copy of the
# tree in build/mutations, so nothing of yours is touched. Status 1 when a break was not noticed.
# --check only looks whether each break still fits its file; nothing is built.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
list=$root/tests/mutations.txt
tree=$root/build/mutations/tree
build=$root/build/mutations/build

only_check=false
if [ "${1:-}" = --check ]; then
    only_check=true
    shift
fi
areas=("$@")

wanted() { # AREA
    [ ${#areas[@]} -eq 0 ] || [[ " ${areas[*]} " == *" $1 "* ]]
}

# A copy of the tree, and every test in it built and passing.
prepare() {
    packaging/install-deps.sh
    # What is different only, so that little is built again; with a new time, so that this is.
    mkdir -p "$tree"
    git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
        [ -f "$file" ] || continue
        cmp -s "$file" "$tree/$file" && continue
        mkdir -p "$tree/$(dirname "$file")"
        cp "$file" "$tree/$file"
    done
    if [ ! -f "$build/build.ninja" ]; then
        configure=(cmake -S "$tree" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug
            -DCMAKE_CXX_FLAGS_DEBUG=-O0)
        if command -v ccache >/dev/null; then
            configure+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
        fi
        "${configure[@]}" >/dev/null
    fi
    mapfile -t tests < <(while read -r sign area _ test; do
        [ "$sign" != '@' ] || ! wanted "$area" || echo "$test"
    done <"$list" | sort -u)
    ninja -C "$build" "${tests[@]}" >/dev/null
    for test in "${tests[@]}"; do
        ctest --test-dir "$build" -R "^$test\$" --no-tests=error >/dev/null ||
            { echo "$test fails before anything is broken" >&2; exit 2; }
    done
}
$only_check || prepare

noticed=0 survived=0 useless=0
try() { # AREA FILE TEST OLD NEW
    local area=$1 file=$2 test=$3 old=$4 new=$5 said
    local whole rest
    whole=$(<"$root/$file")
    rest=${whole#*"$old"}
    if [ "$rest" = "$whole" ] || [ "${rest#*"$old"}" != "$rest" ]; then
        said="NOT ONCE IN THE FILE"
        useless=$((useless + 1))
    elif $only_check; then
        return
    else
        printf '%s\n' "${whole%%"$old"*}$new$rest" >"$tree/$file"
        if ! ninja -C "$build" "$test" >"$build/mutation.log" 2>&1; then
            said="DOES NOT COMPILE"
            useless=$((useless + 1))
        elif ctest --test-dir "$build" -R "^$test\$" --timeout 120 >"$build/mutation.log" 2>&1; then
            said="SURVIVED"
            survived=$((survived + 1))
        else
            said="noticed"
            noticed=$((noticed + 1))
        fi
        printf '%s\n' "$whole" >"$tree/$file"
    fi
    printf '%-9s %-28s %-20s %s\n' "$area" "${file#core/}" "$said" "$old  =>  $new"
}

while IFS= read -r line; do
    case $line in
    '@ '*) read -r _ area file test <<<"$line" ;;
    '- '*) old=${line#- } ;;
    '+ '*) ! wanted "$area" || try "$area" "$file" "$test" "$old" "${line#+ }" ;;
    esac
done <"$list"
$only_check || echo "$noticed noticed, $survived survived"
[ "$useless" -eq 0 ] || echo "$useless of no use" >&2
[ $((survived + useless)) -eq 0 ]
