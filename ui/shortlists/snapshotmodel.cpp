// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortlists/snapshotmodel.h"

#include "ui/text/format.h"

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

QString costChange(const std::optional<Money> &before, const std::optional<Money> &after)
{
    if (!before || !after)
        return format::unknown();
    //: A price is what it was
    return *before == *after ? SnapshotModel::tr("same") : format::percent(*before, *after);
}

/// What happened to a line, most important first.
QString whatHappened(const SnapshotDifference &row)
{
    if (!row.before)
        //: A line that only the later one of two snapshots has
        return SnapshotModel::tr("new on the list");
    if (!row.after)
        //: A line that only the earlier one of two snapshots has
        return SnapshotModel::tr("no longer on the list");
    QStringList said;
    if (row.before->stock != 0 && row.after->stock == 0)
        said.append(SnapshotModel::tr("out of stock"));
    if (row.before->stock == 0 && row.after->stock != 0)
        said.append(SnapshotModel::tr("in stock again"));
    if (row.before->sku != row.after->sku)
        said.append(SnapshotModel::tr("another variant"));
    if (row.before->quantity != row.after->quantity)
        said.append(SnapshotModel::tr("another quantity"));
    if (row.before->unit && row.after->unit && row.before->unit != row.after->unit)
        said.append(*row.after->unit < *row.before->unit ? SnapshotModel::tr("cheaper")
                                                         : SnapshotModel::tr("more expensive"));
    if (row.before->unit.has_value() != row.after->unit.has_value())
        said.append(row.after->unit ? SnapshotModel::tr("has a price again")
                                    : SnapshotModel::tr("without a price"));
    //: Between the words of a list
    return said.join(SnapshotModel::tr(", "));
}

QString quantities(const SnapshotDifference &row)
{
    if (!row.before || !row.after || row.before->quantity == row.after->quantity)
        return format::number(row.any().quantity);
    //: A figure of two snapshots. %1: the earlier one's, %2: the later one's
    return SnapshotModel::tr("%1 → %2").arg(format::number(row.before->quantity),
                                            format::number(row.after->quantity));
}

std::optional<Money> unitOf(const std::optional<SnapshotLine> &line)
{
    return line ? line->unit : std::nullopt;
}

std::optional<Money> costOf(const std::optional<SnapshotLine> &line)
{
    return line ? line->cost : std::nullopt;
}

} // namespace

void SnapshotModel::setComparison(const SnapshotComparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    fillRows();
    endResetModel();
}

void SnapshotModel::setOnlyChanges(bool only)
{
    beginResetModel();
    m_onlyChanges = only;
    fillRows();
    endResetModel();
}

void SnapshotModel::fillRows()
{
    m_rows = m_comparison.lines;
    if (m_onlyChanges)
        m_rows.removeIf([](const SnapshotDifference &row) { return !row.isChange(); });
}

QString SnapshotModel::text(int number, int column) const
{
    const SnapshotDifference &row = m_rows.at(number);
    switch (column) {
    case Title:
        return row.any().title;
    case Seller:
        return row.any().supplier;
    case What:
        return whatHappened(row);
    case Quantity:
        return quantities(row);
    case UnitBefore:
        return format::money(unitOf(row.before));
    case UnitAfter:
        return format::money(unitOf(row.after));
    case UnitChange:
        return costChange(unitOf(row.before), unitOf(row.after));
    case LineBefore:
        return format::money(costOf(row.before));
    case LineAfter:
        return format::money(costOf(row.after));
    default:
        return {};
    }
}

QString SnapshotModel::hint(int row, int column) const
{
    return column == Title || column == What ? text(row, column) : QString();
}

bool SnapshotModel::isNumber(int column) const { return column >= Quantity; }

QString SnapshotModel::title(int column) const
{
    switch (column) {
    case Title:
        //: Column: title of an offer
        return tr("Offer");
    case Seller:
        //: Column: name of the supplier
        return tr("Seller");
    case What:
        //: Column: what happened to a line between two snapshots
        return tr("What changed");
    case Quantity:
        //: Column: pieces to order
        return tr("Quantity");
    case UnitBefore:
        //: Column: price per piece in the earlier snapshot
        return tr("Unit cost then");
    case UnitAfter:
        //: Column: price per piece in the later snapshot
        return tr("Unit cost later");
    case UnitChange:
        //: Column: change of the price per piece
        return tr("Change");
    case LineBefore:
        //: Column: cost of the line in the earlier snapshot
        return tr("Line total then");
    case LineAfter:
        //: Column: cost of the line in the later snapshot
        return tr("Line total later");
    default:
        return {};
    }
}

} // namespace sanjia
