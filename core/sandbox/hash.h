// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sanjia {

/// Everything in the sample market is a function of a few numbers; this mixes them. splitmix64's
/// finaliser (Steele, Lea, Flood 2014): the same on every machine and Qt version, unlike qHash.
[[nodiscard]] constexpr quint64 mixed(quint64 x)
{
    x += 0x9E3779B97F4A7C15U;
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBU;
    return x ^ (x >> 31U);
}

/// A stream of numbers that belongs to (seed, thing, aspect), independent of every other stream.
class Dice
{
public:
    constexpr Dice(quint64 seed, quint64 thing, quint64 aspect)
        : m_state(mixed(mixed(mixed(seed) ^ thing) ^ aspect))
    {
    }
    /// 0 … bound-1
    [[nodiscard]] constexpr qint64 below(qint64 bound)
    {
        m_state = mixed(m_state);
        return static_cast<qint64>(m_state % static_cast<quint64>(bound));
    }
    [[nodiscard]] constexpr qint64 between(qint64 low, qint64 high)
    {
        return low + below(high - low + 1);
    }
    [[nodiscard]] constexpr bool chance(int inThousand) { return below(1000) < inThousand; }

private:
    quint64 m_state;
};

} // namespace sanjia
