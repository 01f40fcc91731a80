// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"

#include <algorithm>
#include <limits>

namespace sanjia {

namespace {
constexpr int kDecimals = 4;
constexpr qint64 kScale = 10'000;
} // namespace

std::optional<Money> Money::parse(QStringView text)
{
    text = text.trimmed();
    bool negative = false;
    if (!text.isEmpty() && (text.front() == u'-' || text.front() == u'+')) {
        negative = text.front() == u'-';
        text = text.mid(1);
    }
    // Counted downwards from zero, because the smallest qint64 has no positive twin.
    qint64 e4 = 0;
    int decimals = -1; // -1: before the point
    bool anyDigit = false;
    for (const QChar c : text) {
        if (c == u'.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        anyDigit = true;
        const int digit = c.unicode() - u'0';
        if (decimals >= kDecimals) {
            if (digit != 0)
                return std::nullopt;
            continue;
        }
        if (__builtin_mul_overflow(e4, qint64{10}, &e4)
            || __builtin_sub_overflow(e4, qint64{digit}, &e4))
            return std::nullopt;
        if (decimals >= 0)
            ++decimals;
    }
    if (!anyDigit)
        return std::nullopt;
    for (int i = std::max(decimals, 0); i < kDecimals; ++i) {
        if (__builtin_mul_overflow(e4, qint64{10}, &e4))
            return std::nullopt;
    }
    if (negative)
        return Money(e4);
    if (e4 == std::numeric_limits<qint64>::min())
        return std::nullopt;
    return Money(-e4);
}

QString Money::toText() const
{
    // Unsigned magnitude: negating the smallest qint64 would overflow.
    const quint64 size = m_e4 < 0 ? quint64{0} - static_cast<quint64>(m_e4)
                                  : static_cast<quint64>(m_e4);
    QString fraction = QString::number(size % kScale).rightJustified(kDecimals, u'0');
    while (fraction.size() > 2 && fraction.back() == u'0')
        fraction.chop(1);
    return (m_e4 < 0 ? QStringLiteral("-") : QString()) + QString::number(size / kScale) + u'.'
        + fraction;
}

std::optional<Money> Money::plus(Money other) const
{
    qint64 sum = 0;
    if (__builtin_add_overflow(m_e4, other.m_e4, &sum))
        return std::nullopt;
    return Money(sum);
}

std::optional<Money> Money::minus(Money other) const
{
    qint64 difference = 0;
    if (__builtin_sub_overflow(m_e4, other.m_e4, &difference))
        return std::nullopt;
    return Money(difference);
}

std::optional<Money> Money::times(qint64 factor) const
{
    qint64 product = 0;
    if (__builtin_mul_overflow(m_e4, factor, &product))
        return std::nullopt;
    return Money(product);
}

Money Money::dividedBy(qint64 parts) const
{
    Q_ASSERT(parts > 0);
    const qint64 quotient = m_e4 / parts;
    const qint64 rest = m_e4 % parts;
    const quint64 restSize = rest < 0 ? quint64{0} - static_cast<quint64>(rest)
                                      : static_cast<quint64>(rest);
    if (restSize * 2 < static_cast<quint64>(parts))
        return Money(quotient);
    return Money(quotient + (m_e4 < 0 ? -1 : 1));
}

} // namespace sanjia
