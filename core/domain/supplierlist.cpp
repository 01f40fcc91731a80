// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/supplierlist.h"

namespace sanjia {

namespace {

constexpr qint64 kLeastDays = 30;
constexpr qint64 kDaysPerYear = 365;
constexpr qint64 kMostYears = 99; ///< more is another number, such as a year of foundation

} // namespace

std::optional<qint64> yearlyChanges(const SupplierSummary &summary)
{
    if (summary.offerDays < kLeastDays)
        return std::nullopt;
    return (summary.priceChanges * kDaysPerYear * 10 + summary.offerDays / 2) / summary.offerDays;
}

std::optional<qint64> stockShare(const SupplierSummary &summary)
{
    if (summary.stockKnown == 0)
        return std::nullopt;
    return summary.inStock * 100 / summary.stockKnown;
}

std::optional<qint64> memberYears(const QString &creditLevel)
{
    const qsizetype end = creditLevel.indexOf(u'年');
    qsizetype begin = end;
    while (begin > 0 && creditLevel[begin - 1] >= u'0' && creditLevel[begin - 1] <= u'9')
        --begin;
    if (begin == end)
        return std::nullopt;
    bool fits = false;
    const qint64 years = QStringView(creditLevel).sliced(begin, end - begin).toLongLong(&fits);
    return fits && years <= kMostYears ? std::optional(years) : std::nullopt;
}

} // namespace sanjia
