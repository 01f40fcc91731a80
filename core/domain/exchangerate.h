// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"

#include <optional>

namespace sanjia {

/// Foreign units for one yuan, exact to six decimals (0.137931). Greater than zero.
class ExchangeRate
{
public:
    /// Plain decimal text with at most six decimals; nothing for anything else, or for ≤ 0.
    [[nodiscard]] static std::optional<ExchangeRate> parse(QStringView text);

    [[nodiscard]] qint64 e6() const { return m_e6; }

    /// `yuan` in foreign units, rounded half away from zero to 1/10 000; nothing when that leaves
    /// the range. The result is an amount of the other currency in Money's form.
    [[nodiscard]] std::optional<Money> convert(Money yuan) const;

    friend bool operator==(const ExchangeRate &, const ExchangeRate &) = default;

private:
    explicit ExchangeRate(qint64 e6) : m_e6(e6) {}
    qint64 m_e6;
};

} // namespace sanjia
