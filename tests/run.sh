#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/run.sh [STEP…]: checks the tree, as continuous integration does, or takes the steps that are
# named. Installs what is missing, goes on after a failure, and ends with how long each step took.
#
#   format   every C++ file as clang-format 14 would write it
#   fuzz     every parser fuzzed for a short time (clang)
#   package  a .deb: lintian, its parts by their own tools, the program in it used
#   tests    every test, under the address and undefined behaviour sanitizers, warnings are errors
#            (clang): layers, sizes, translations, windows and all
#
# and, when they are named:
#
#   gcc      every test as g++ compiles it, warnings are errors, without sanitizers
#   tsan     the tests of core that use threads, under the thread sanitizer
#   tidy     what .clang-tidy asks, over core; after tests, of whose compiling it makes use
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
export QT_QPA_PLATFORM=offscreen
jobs=$(nproc)
every=(format fuzz package tests)

step_format() {
    packaging/install-deps.sh clang-format
    find app core tests ui -name '*.cpp' -o -name '*.h' | xargs --max-procs="$jobs" --max-args=50 clang-format --dry-run --Werror
}

step_fuzz() {
    packaging/build.sh fuzz
    ctest --preset fuzz --parallel "$jobs"
}

step_tsan() {
    packaging/build.sh tsan tests_gateway tests_secrets tests_services tests_store
    ctest --preset tsan --parallel "$jobs" --label-regex '^(gateway|secrets|services|store)$'
}

# Reads what the step tests has compiled: a folder at once, so that a header is read once for all of it.
step_tidy() {
    packaging/install-deps.sh clang-tidy
    run-clang-tidy -quiet -j "$jobs" -p build/asan -header-filter='(app|core|ui)/.*' \
        -extra-arg=-Wno-unknown-warning-option '/build/asan/core/.*/Unity/'
}

step_package() { packaging/package.sh; }

step_tests() {
    packaging/build.sh asan
    ctest --preset asan --parallel "$jobs"
}

step_gcc() {
    packaging/build.sh ci
    ctest --preset ci --parallel "$jobs"
}

steps=("$@")
[ ${#steps[@]} -gt 0 ] || steps=("${every[@]}")
for step in "${steps[@]}"; do
    if ! declare -F "step_$step" >/dev/null; then
        echo "usage: tests/run.sh [$(IFS='|' && echo "${every[*]}")|gcc|tsan|tidy]…" >&2
        exit 2
    fi
done

told=()
status=0
for step in "${steps[@]}"; do
    printf '\n== %s\n' "$step" >&2
    begun=$SECONDS
    # Not in a condition, where bash would go on after a command that failed.
    set +e
    (set -e; "step_$step")
    result=$?
    set -e
    word=passed
    [ "$result" -eq 0 ] || { word=FAILED; status=1; }
    told+=("$(printf '%-9s %6d s  %s' "$step" $((SECONDS - begun)) "$word")")
done
printf '\n' >&2
printf '%s\n' "${told[@]}" "$(printf '%-9s %6d s' together "$SECONDS")" >&2
exit "$status"
