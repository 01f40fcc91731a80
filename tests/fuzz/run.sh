#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/fuzz/run.sh [SECONDS [TARGET...]]: fuzzes each target of CMakeLists.txt (or those named) for
# SECONDS (3600), as many at once as there are processors (or JOBS), and keeps in corpus/ what
# reached new code, without what says the same twice. A finding ends its target and lies in
# build/fuzz/findings.
set -euo pipefail
seconds=${1:-3600}
wanted=("${@:2}")
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
packaging/build.sh asan fuzz_targets

built=build/asan/tests/fuzz
table=$built/targets
[ ${#wanted[@]} -gt 0 ] || mapfile -t wanted < <(cut -d' ' -f1 "$table")

one() { # TARGET
    local target=$1 longest words
    read -r _ longest words < <(grep "^$target " "$table")
    local program=$built/fuzz_$target corpus=tests/fuzz/corpus/$target
    local found=build/fuzz/found/$target findings=build/fuzz/findings/$target
    mkdir -p "$corpus" "$found" "$findings"
    if ! "$program" -max_total_time="$seconds" -timeout=120 -max_len="$longest" \
        -dict="tests/fuzz/$words.dict" -print_final_stats=1 -artifact_prefix="$findings/" \
        "$found" "$corpus" >"build/fuzz/$target.log" 2>&1; then
        echo "$target: found something, see build/fuzz/$target.log and $findings" >&2
        return 1
    fi
    grep -E '^Done|stat::number_of_executed_units' "build/fuzz/$target.log" | sed "s/^/$target: /"
    "$program" -merge=1 -max_len="$longest" "$corpus" "$found" >/dev/null 2>&1
}
export -f one
export built seconds table

printf '%s\n' "${wanted[@]}" | xargs -P "${JOBS:-$(nproc)}" -I{} bash -c 'set -euo pipefail; one {}'
