#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Sanjia and opens its window on the sample market. Without a display the same job runs on
# the command line: search, one offer, a comparison, a CSV and the picture of a trend.
#
#   SANJIA_DATA_DIR   where offers are kept (default without a display: build/sample)
#   SANJIA_RESULTS    where CSV and picture go (default: build/results)
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

"$root/packaging/build.sh" release >&2
sanjia=$root/build/release/app/sanjia

# The sample market, whatever account this shell has.
unset SANJIA_APP_KEY SANJIA_APP_SECRET SANJIA_ACCESS_TOKEN SANJIA_GATEWAY SANJIA_DIALECT

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$sanjia" "$@"
fi

# Away from the library of a person who has an account.
export SANJIA_DATA_DIR=${SANJIA_DATA_DIR:-$root/build/sample}
results=${SANJIA_RESULTS:-$root/build/results}
mkdir -p "$results"
keyword=蓝牙耳机
quantity=200
step() { printf '\n== %s\n' "$1"; }

echo "No display: the same job on the command line."
step "The sample library: half a year of prices"
"$sanjia" sample

step "Search: $keyword, with the price at $quantity pieces"
"$sanjia" search "$keyword" --sort sales --page-size 10 --quantity "$quantity"
"$sanjia" search "$keyword" --sort sales --page-size 10 --quantity "$quantity" \
    --format csv --output "$results/search.csv" 2>/dev/null
# The ids are the first column of the CSV, after its header line.
mapfile -t ids < <(sed -n '2,6s/^"\{0,1\}\([0-9]*\)"\{0,1\},.*/\1/p' "$results/search.csv")

step "One offer in full"
"$sanjia" offer "${ids[0]}" --quantity "$quantity" 2>/dev/null

step "Side by side at $quantity pieces, 80 yuan freight per order"
"$sanjia" compare "${ids[@]}" --quantity "$quantity" --freight 80 2>/dev/null

step "Chosen: a shortlist of ${#ids[@]} offers"
"$sanjia" shortlist delete "$keyword" >/dev/null 2>&1 || true
"$sanjia" shortlist add "$keyword" "${ids[@]}" 2>/dev/null
"$sanjia" shortlist export "$keyword" --quantity "$quantity" --output "$results/shortlist.csv"

step "The price of ${ids[0]} over half a year"
"$sanjia" trend "${ids[0]}" --days 180 --png "$results/trend.png"

step "Saved"
printf '%s\n' "$results/search.csv" "$results/shortlist.csv" "$results/trend.png"
