#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/build.sh PRESET [TARGET…]: installs what is missing, configures and builds into build/PRESET,
# all of it or these targets. What was built before is not built again.
set -euo pipefail
preset=$1
targets=("${@:2}")
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

packaging/install-deps.sh
if [ "$preset" = asan ] || [ "$preset" = tsan ]; then
    # The runtime of fuzzer and sanitizers is packaged for each version of the compiler by itself.
    packaging/install-deps.sh clang lld
    packaging/install-deps.sh "libclang-rt-$(clang++ -dumpversion | cut -d. -f1)-dev"
fi

if [ ! -f "build/$preset/build.ninja" ]; then
    configure=(cmake --preset "$preset")
    if command -v ccache >/dev/null; then
        # Its objects are worth more than headers read beforehand, which differ from tree to tree.
        configure+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON)
    fi
    "${configure[@]}"
fi
cmake --build --preset "$preset" ${targets:+--target "${targets[@]}"}
