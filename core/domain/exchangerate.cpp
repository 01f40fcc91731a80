// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/exchangerate.h"

#include "core/domain/wide.h"

#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kRateDecimals = 6;
constexpr qint64 kRateScale = 1'000'000;
// Yuan × rate needs more than 64 bits before it is scaled back.
} // namespace

std::optional<ExchangeRate> ExchangeRate::parse(QStringView text)
{
    // Nine digits before the point keep the scaled value far inside 64 bits.
    static const QRegularExpression form(u"^(\\d{1,9})(?:\\.(\\d{1,6}))?$"_s);
    const auto match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const QString fraction = match.captured(2).leftJustified(kRateDecimals, u'0');
    const qint64 e6 = match.captured(1).toLongLong() * kRateScale + fraction.toLongLong();
    if (e6 <= 0)
        return std::nullopt;
    return ExchangeRate(e6);
}

std::optional<Money> ExchangeRate::convert(Money yuan) const
{
    const Wide product = static_cast<Wide>(yuan.e4()) * m_e6;
    const Wide half = product < 0 ? -kRateScale / 2 : kRateScale / 2;
    const Wide rounded = (product + half) / kRateScale;
    if (rounded > std::numeric_limits<qint64>::max()
        || rounded < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return Money::fromE4(static_cast<qint64>(rounded));
}

} // namespace sanjia
