// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/supplierfields.h"

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

FieldValue decimal(const std::optional<qint64> &value, int digits)
{
    return value ? FieldValue(decimalText(*value, digits)) : FieldValue();
}

} // namespace

QLatin1String supplierMarkName(SupplierMark mark)
{
    switch (mark) {
    case SupplierMark::None:
        break;
    case SupplierMark::Starred:
        return "starred"_L1;
    case SupplierMark::Blocked:
        return "blocked"_L1;
    }
    return {};
}

QString decimalText(qint64 value, int digits)
{
    const QString text = QString::number(value).rightJustified(digits + 1, u'0');
    return text.chopped(digits) + u'.' + text.last(digits);
}

Record supplierRecord(const SupplierSummary &supplier)
{
    return {{"supplier_id"_L1, known(supplier.supplier.id.value)},
            {"supplier_name"_L1, known(supplier.supplier.name)},
            {"location"_L1, known(supplier.place)},
            {"credit_level"_L1, known(supplier.creditLevel)},
            {"member_years"_L1, known(memberYears(supplier.creditLevel))},
            {"offers"_L1, supplier.offers},
            {"gone"_L1, supplier.gone},
            {"in_stock_percent"_L1, known(stockShare(supplier))},
            {"mixing_offers"_L1, supplier.mixing},
            {"lowest_unit_cost"_L1, known(supplier.lowest)},
            {"median_unit_cost"_L1, known(supplier.median)},
            {"price_level_percent"_L1, decimal(supplier.level, 2)},
            {"price_changes"_L1, supplier.priceChanges},
            {"price_changes_per_year"_L1, decimal(yearlyChanges(supplier), 1)},
            {"mark"_L1, known(QString(supplierMarkName(supplier.mark)))},
            {"note"_L1, known(supplier.note)}};
}

} // namespace sanjia
