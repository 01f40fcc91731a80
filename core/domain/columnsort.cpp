// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/columnsort.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace sanjia {

namespace {

constexpr int kDigitBits = 8; // more, and the writes of a round no longer fit in the cache
constexpr size_t kDigits = size_t{1} << kDigitBits;
constexpr size_t kFewRows = 4'096; ///< below, counting costs more than comparing

template <class Key> struct Keyed
{
    Key key = 0; ///< rising in the order wanted
    qint32 row = 0;
};

/// A stable radix sort: as many rounds as the keys have digits.
template <class Key> void countingSort(std::vector<Keyed<Key>> &items, quint64 largest)
{
    std::vector<Keyed<Key>> other(items.size());
    const auto bits = static_cast<int>(std::bit_width(largest));
    for (int shift = 0; shift < bits; shift += kDigitBits) {
        std::array<size_t, kDigits> starts{};
        for (const Keyed<Key> &item : items)
            ++starts[(item.key >> shift) & (kDigits - 1)];
        size_t sum = 0;
        for (size_t &start : starts)
            sum += std::exchange(start, sum);
        for (const Keyed<Key> &item : items)
            other[starts[(item.key >> shift) & (kDigits - 1)]++] = item;
        items.swap(other);
    }
}

/// Keys between `least` and `most`; `rows` holds known ones only.
template <class Key> void sortKnown(std::span<qint32> rows, const std::vector<qint64> &keys,
                                    quint64 least, quint64 most, bool descending)
{
    std::vector<Keyed<Key>> items;
    items.reserve(rows.size());
    for (const qint32 row : rows) {
        const auto key = static_cast<quint64>(keys[static_cast<size_t>(row)]);
        items.push_back({static_cast<Key>(descending ? most - key : key - least), row});
    }
    if (items.size() < kFewRows)
        std::ranges::stable_sort(items, {}, &Keyed<Key>::key);
    else
        countingSort(items, most - least);
    std::ranges::transform(items, rows.begin(), &Keyed<Key>::row);
}

} // namespace

void sortByKey(std::span<qint32> rows, const std::vector<qint64> &keys, bool descending)
{
    const auto keyOf = [&keys](qint32 row) {
        return keys[static_cast<size_t>(row)];
    };
    // Views and sub-ranges of GCC's library are more than clang 14, which fuzzes this, can read.
    const auto unknown = std::stable_partition(
        rows.begin(), rows.end(), [&keyOf](qint32 row) { return keyOf(row) != kUnknownKey; });
    const std::span<qint32> known(rows.begin(), unknown);
    if (known.empty())
        return;
    const auto [least, most] = std::minmax_element(
        known.begin(), known.end(), [&keyOf](qint32 a, qint32 b) { return keyOf(a) < keyOf(b); });
    const auto from = static_cast<quint64>(keyOf(*least));
    const auto to = static_cast<quint64>(keyOf(*most));
    // Half the memory to move where the keys are near each other, as all but times are.
    if (to - from <= std::numeric_limits<quint32>::max())
        sortKnown<quint32>(known, keys, from, to, descending);
    else
        sortKnown<quint64>(known, keys, from, to, descending);
}

} // namespace sanjia
