#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/fuzz/run.sh [SECONDS [DIALECT...]]: fuzzes the parser of each dialect for SECONDS (3600), all
# at once, and keeps in corpus/ what reached new code, without what says the same twice. A finding
# ends its target and lies in build/fuzz/findings.
set -euo pipefail
seconds=${1:-3600}
dialects=("${@:2}")
[ ${#dialects[@]} -gt 0 ] || dialects=(top aop onebound)
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
packaging/build.sh fuzz

corpus=$root/tests/fuzz/corpus
findings=$root/build/fuzz/findings
status=0
declare -A running
for dialect in "${dialects[@]}"; do
    mkdir -p "$findings/$dialect" "$root/build/fuzz/found/$dialect"
    "build/fuzz/tests/fuzz/fuzz_$dialect" -max_total_time="$seconds" -timeout=120 \
        -max_len=65536 -dict=tests/fuzz/fields.dict -print_final_stats=1 \
        -artifact_prefix="$findings/$dialect/" "build/fuzz/found/$dialect" "$corpus/$dialect" \
        >"build/fuzz/$dialect.log" 2>&1 &
    running[$dialect]=$!
done
for dialect in "${dialects[@]}"; do
    if wait "${running[$dialect]}"; then
        grep -E '^Done|stat::number_of_executed_units' "build/fuzz/$dialect.log" |
            sed "s/^/$dialect: /"
        "build/fuzz/tests/fuzz/fuzz_$dialect" -merge=1 "$corpus/$dialect" \
            "build/fuzz/found/$dialect" >/dev/null 2>&1
    else
        echo "$dialect: found something, see build/fuzz/$dialect.log and $findings/$dialect" >&2
        status=1
    fi
done
exit "$status"
