// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columnsort.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace sanjia {

namespace {

struct Keyed
{
    quint64 key = 0; ///< rising in the order wanted
    qint32 row = 0;
};

constexpr int kDigitBits = 11;
constexpr size_t kDigits = size_t{1} << kDigitBits;
constexpr size_t kFewRows = 4'096; ///< below, counting costs more than comparing

/// A stable radix sort: as many rounds as the keys have digits of eleven bits.
void countingSort(std::vector<Keyed> &items, quint64 largest)
{
    std::vector<Keyed> other(items.size());
    const auto bits = static_cast<int>(std::bit_width(largest));
    for (int shift = 0; shift < bits; shift += kDigitBits) {
        std::array<size_t, kDigits> starts{};
        for (const Keyed &item : items)
            ++starts[(item.key >> shift) & (kDigits - 1)];
        size_t sum = 0;
        for (size_t &start : starts)
            sum += std::exchange(start, sum);
        for (const Keyed &item : items)
            other[starts[(item.key >> shift) & (kDigits - 1)]++] = item;
        items.swap(other);
    }
}

} // namespace

void sortByKey(std::vector<qint32> &rows, const std::vector<qint64> &keys, bool descending)
{
    const auto keyOf = [&keys](qint32 row) {
        return keys[static_cast<size_t>(row)];
    };
    qint64 least = std::numeric_limits<qint64>::max();
    qint64 most = kUnknownKey;
    for (const qint32 row : rows) {
        if (keyOf(row) == kUnknownKey)
            continue;
        least = std::min(least, keyOf(row));
        most = std::max(most, keyOf(row));
    }
    std::vector<Keyed> known;
    std::vector<qint32> unknown;
    known.reserve(rows.size());
    for (const qint32 row : rows) {
        const auto key = static_cast<quint64>(keyOf(row));
        if (keyOf(row) == kUnknownKey)
            unknown.push_back(row);
        else
            known.push_back(
                {descending ? static_cast<quint64>(most) - key : key - static_cast<quint64>(least),
                 row});
    }
    if (known.size() < kFewRows)
        std::ranges::stable_sort(known, {}, &Keyed::key);
    else
        countingSort(known, static_cast<quint64>(most) - static_cast<quint64>(least));
    auto next = rows.begin();
    for (const Keyed &item : known)
        *next++ = item.row;
    std::ranges::copy(unknown, next);
}

} // namespace sanjia
