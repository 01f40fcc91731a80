// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace sanjia {

/// An exact amount of yuan: a 64-bit count of 1/10 000 yuan. Wholesale prices go below one fen
/// (a screw at ¥0.0035), so fen are too coarse, and binary fractions are never exact, so there is
/// no way to or from double. Range: ±922 337 203 685 477.5807 yuan; every operation that could
/// leave it says so instead of wrapping.
class Money
{
public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money fromE4(qint64 e4) { return Money(e4); }
    [[nodiscard]] static constexpr Money fromFen(qint64 fen) { return Money(fen * 100); }

    /// Reads plain decimal text: optional sign, digits, optional point and digits, surrounding
    /// space allowed ("12", "12.5", "-0.06", ".5"). Nothing for anything else: currency signs,
    /// exponents, thousands separators, more than four significant decimals, out of range.
    [[nodiscard]] static std::optional<Money> parse(QStringView text);

    [[nodiscard]] constexpr qint64 e4() const { return m_e4; }
    [[nodiscard]] constexpr bool isNegative() const { return m_e4 < 0; }

    /// "12.50", "0.055", "-3.00": a point, at least two decimals and at most four, no grouping.
    /// parse(toText()) gives the same amount. The form of JSON, CSV and the wire.
    [[nodiscard]] QString toText() const;

    [[nodiscard]] std::optional<Money> plus(Money other) const;
    [[nodiscard]] std::optional<Money> minus(Money other) const;
    [[nodiscard]] std::optional<Money> times(qint64 factor) const;
    /// This amount divided by `parts` (> 0), rounded half away from zero to 1/10 000 yuan.
    [[nodiscard]] Money dividedBy(qint64 parts) const;

    friend constexpr auto operator<=>(Money, Money) = default;
    friend size_t qHash(Money m, size_t seed = 0) { return ::qHash(m.m_e4, seed); }

private:
    explicit constexpr Money(qint64 e4) : m_e4(e4) {}
    qint64 m_e4 = 0;
};

} // namespace sanjia

Q_DECLARE_TYPEINFO(sanjia::Money, Q_PRIMITIVE_TYPE);
