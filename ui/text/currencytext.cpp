// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/currencytext.h"

#include "ui/text/format.h"

using namespace Qt::StringLiterals;

namespace sanjia::format {

QString inCurrency(std::optional<Money> yuan, const std::optional<ForeignCurrency> &currency)
{
    const auto amount = yuan && currency ? currency->rate.convert(*yuan) : std::nullopt;
    return amount ? currency->code + QChar::Nbsp + average(*amount).remove(u'¥') : QString();
}

QString withCurrency(const QString &shown, std::optional<Money> yuan,
                     const std::optional<ForeignCurrency> &currency)
{
    const QString other = inCurrency(yuan, currency);
    return other.isEmpty() ? shown : shown + u" ≈ "_s + other;
}

QString withCurrency(std::optional<Money> yuan, const std::optional<ForeignCurrency> &currency)
{
    return withCurrency(money(yuan), yuan, currency);
}

} // namespace sanjia::format
