#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/run.sh [dev|asan|tsan]: installs what is missing, builds, and runs every test offscreen.
# With dev, which is what continuous integration runs, the parsers are fuzzed for a short time first.
# Ends with ctest's summary and its exit status.
set -euo pipefail
preset=${1:-dev}
case $preset in
dev | asan | tsan) ;;
*)
    echo "usage: tests/run.sh [dev|asan|tsan]" >&2
    exit 2
    ;;
esac
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

export QT_QPA_PLATFORM=offscreen
if [ "$preset" = dev ]; then
    packaging/build.sh fuzz
    ctest --preset fuzz --parallel "$(nproc)"
fi
packaging/build.sh "$preset"
exec ctest --preset "$preset" --parallel "$(nproc)"
