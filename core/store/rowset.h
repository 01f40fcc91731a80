// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace sanjia {

/// A set of row numbers below a limit, one bit each: a million rows take 125 KB, and two sets are
/// cut in microseconds.
class RowSet
{
public:
    explicit RowSet(size_t limit = 0) : m_words((limit + 63) / 64, 0), m_limit(limit) {}

    [[nodiscard]] size_t limit() const { return m_limit; }
    void add(qint64 row)
    {
        const auto at = static_cast<size_t>(row);
        if (row >= 0 && at < m_limit)
            m_words[at / 64] |= quint64{1} << (at % 64);
    }
    [[nodiscard]] bool has(qint64 row) const
    {
        const auto at = static_cast<size_t>(row);
        return row >= 0 && at < m_limit && ((m_words[at / 64] >> (at % 64)) & 1) != 0;
    }
    [[nodiscard]] bool isEmpty() const
    {
        return std::ranges::all_of(m_words, [](quint64 word) { return word == 0; });
    }
    /// Leaves what is in both; both have one limit.
    void cut(const RowSet &other)
    {
        std::ranges::transform(m_words, other.m_words, m_words.begin(),
                               [](quint64 a, quint64 b) { return a & b; });
    }
    /// Leaves those of the set for which `fits` is true.
    template <class F> void keepIf(F fits)
    {
        for (size_t word = 0; word < m_words.size(); ++word) {
            for (quint64 left = m_words[word]; left != 0; left &= left - 1) {
                const auto bit = static_cast<size_t>(std::countr_zero(left));
                if (!fits(word * 64 + bit))
                    m_words[word] &= ~(quint64{1} << bit);
            }
        }
    }

    friend bool operator==(const RowSet &, const RowSet &) = default;

private:
    std::vector<quint64> m_words;
    size_t m_limit = 0;
};

} // namespace sanjia
