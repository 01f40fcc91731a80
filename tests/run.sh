#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/run.sh [STEP…]: checks the tree, as continuous integration does, or takes the steps that are
# named. Installs what is missing, goes on after a failure, and ends with how long each step took.
#
#   format   every C++ file as clang-format 14 would write it
#   package  a .deb: lintian, its parts by their own tools, the program in it used
#   build    everything with clang, warnings are errors, with the address and undefined behaviour
#            sanitizers
#   tests    every test of it: layers, sizes, translations, windows and all
#   fuzz     every parser fuzzed for a short time
#   soak     the packaged program for some simulated days of mishaps; after package
#   tsan     the tests of core above domain, under the thread sanitizer
#   tidy     what .clang-tidy asks, over app, core and ui
#   install  the .deb installed into a bare system, used there and purged; after package. Left out
#            where no bare system can be made, as it takes root and a mirror
#
# and, when it is named:
#
#   gcc      every test as g++ compiles it, warnings are errors, without sanitizers
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
export QT_QPA_PLATFORM=offscreen
jobs=$(nproc)
waiting=$((jobs + 1)) # tests wait a third of their time
every=(format package build tests fuzz soak tsan tidy install)
readonly not_here=75 # what a step ends with that cannot be taken on this machine

step_format() {
    packaging/install-deps.sh clang-format
    find app core tests ui -name '*.cpp' -o -name '*.h' | xargs --max-procs="$jobs" --max-args=50 clang-format --dry-run --Werror
}

step_package() { packaging/package.sh; }

step_install() { packaging/check-install.sh build/package/sanjia_*.deb; }

step_build() { packaging/build.sh asan; }

step_tests() {
    packaging/build.sh asan
    ctest --preset asan --parallel "$waiting" --label-exclude '^fuzz$'
}

step_fuzz() {
    packaging/build.sh asan fuzz_targets
    ctest --preset asan --parallel "$jobs" --label-regex '^fuzz$'
}

# A program with sanitizers cannot be given another clock, so it is the one of the package.
step_soak() {
    packaging/build.sh asan soak
    SANJIA_PROGRAM=$root/build/package/app/sanjia TZ=UTC LC_ALL=C.UTF-8 build/asan/tests/soak/soak --rounds 8
}

step_tsan() {
    packaging/build.sh tsan tests_gateway tests_sandbox tests_secrets tests_services tests_store
    # Those that start other processes end in a defect of clang 14's thread sanitizer (its clone());
    # test_hostile waits for a minute in one thread, and a year of watching is watches' other tests
    # over again, at ten times the time.
    ctest --preset tsan --parallel "$waiting" --label-regex '^(gateway|sandbox|secrets|services|store)$' \
        --exclude-regex '^test_(commandrun|hostile|keychain|officeroundtrip|unbreakable|watchyear)$'
}

# A folder at once, as it is compiled, so that a header is read once for all of it.
step_tidy() {
    packaging/install-deps.sh clang-tidy
    packaging/build.sh asan sanjia # headers that are made, and how each file is compiled
    run-clang-tidy -quiet -j "$jobs" -p build/asan -header-filter='(app|core|ui)/.*' \
        -extra-arg=-Wno-unknown-warning-option '/build/asan/(app|core|ui)/.*/Unity/'
}

step_gcc() {
    packaging/build.sh ci
    ctest --preset ci --parallel "$jobs"
}

steps=("$@")
[ ${#steps[@]} -gt 0 ] || steps=("${every[@]}")
for step in "${steps[@]}"; do
    if ! declare -F "step_$step" >/dev/null; then
        echo "usage: tests/run.sh [$(IFS='|' && echo "${every[*]}")|gcc]…" >&2
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
    case $result in
    0) word=passed ;;
    "$not_here") word='left out' ;;
    *) word=FAILED status=1 ;;
    esac
    told+=("$(printf '%-9s %6d s  %s' "$step" $((SECONDS - begun)) "$word")")
done
printf '\n' >&2
printf '%s\n' "${told[@]}" "$(printf '%-9s %6d s' together "$SECONDS")" >&2
exit "$status"
