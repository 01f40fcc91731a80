#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/coverage.sh [ROOM...]: builds the tests of core (preset "coverage"), runs them, and prints
# how many lines of each room of core they ran, and the files with the most lines that they did
# not. ROOM is a folder of tests/ (domain gateway store secrets services sandbox); "cli" drives core
# through the whole program besides, which takes ten minutes to build. The lines themselves are in
# build/coverage/lines.txt, those without a count of runs marked by " 0|".
set -euo pipefail
rooms=("$@")
[ ${#rooms[@]} -gt 0 ] || rooms=(domain gateway store secrets services sandbox)
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
build=build/coverage

packaging/install-deps.sh
packaging/install-deps.sh clang
version=$(clang++ -dumpversion | cut -d. -f1)
packaging/install-deps.sh "libclang-rt-$version-dev" "llvm-$version"

if [ ! -f "$build/build.ninja" ]; then
    configure=(cmake --preset coverage)
    if command -v ccache >/dev/null; then
        configure+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    "${configure[@]}"
fi
mapfile -t targets < <(printf 'tests/%s/all\n' "${rooms[@]}")
ninja -C "$build" "${targets[@]}"

tool() { # NAME: of the compiler's version, which the package llvm-NN brings
    command -v "$1-$version" || command -v "$1"
}
rm -rf "$build/profiles" && mkdir -p "$build/profiles"
status=0
for room in "${rooms[@]}"; do
    LLVM_PROFILE_FILE="$PWD/$build/profiles/%p-%m.profraw" \
        ctest --test-dir "$build/tests/$room" --output-on-failure -j "$(nproc)" || status=$?
done
# Processes that tests kill leave halves of a profile, which are passed over.
find "$build/profiles" -name '*.profraw' >"$build/profiles/list"
"$(tool llvm-profdata)" merge -sparse -failure-mode=all -f "$build/profiles/list" -o "$build/coverage.profdata"

mapfile -t programs < <(for room in "${rooms[@]}"; do
    find "$build/tests/$room" -maxdepth 2 -name 'test_*' -type f -executable
done)
[[ " ${rooms[*]} " != *" cli "* ]] || programs+=("$build/app/sanjia")
# The first is named plainly, each other one as a further object.
covered=(-instr-profile "$build/coverage.profdata" -ignore-filename-regex '(tests|app|ui|translations)/|_autogen'
    "${programs[0]}" "${programs[@]/#/--object=}")
"$(tool llvm-cov)" show "${covered[@]}" >"$build/lines.txt"
# Of each file: its name, how many lines it has and how many of them were not run.
"$(tool llvm-cov)" report "${covered[@]}" |
    awk '$1 ~ /core\/.*\.(cpp|h)$/ { print $1, $8, $9 }' >"$build/files.txt"
awk '{
    room = $1
    sub(/^.*core\//, "", room)
    sub(/\/.*$/, "", room)
    count[room] += $2; missed[room] += $3
    count["together"] += $2; missed["together"] += $3
}
END {
    for (room in count)
        printf "%-10s %6d of %6d lines  %5.1f %%\n", room, count[room] - missed[room], count[room],
            100 * (count[room] - missed[room]) / count[room]
}' "$build/files.txt" | sort
printf '\nlines not run, by file:\n'
awk '$3 > 0 { printf "%5d of %5d  %s\n", $3, $2, $1 }' "$build/files.txt" | sort -rn
exit "$status"
