// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pricetable.h"

#include "ui/charts/priceshade.h"
#include "ui/support/cells.h"
#include "ui/text/format.h"

namespace sanjia {

namespace {

bool isNumber(int column) { return column == PriceTable::Price || column == PriceTable::Change; }

} // namespace

void PriceTable::setPoints(const QList<PricePoint> &points, const QList<PriceSpan> &spans)
{
    if (points == m_points && spans == m_spans)
        return;
    beginResetModel();
    m_points = points;
    m_spans = spans;
    endResetModel();
}

int PriceTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_points.size());
}

int PriceTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PriceTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isNumber(index.column()));
    if (role != Qt::DisplayRole)
        return {};
    const qsizetype at = m_points.size() - 1 - index.row();
    const PricePoint &point = m_points.at(at);
    switch (index.column()) {
    case Since:
        return format::dateTime(point.at);
    case Price:
        return format::money(point.price);
    case Change:
        return at == 0 ? format::unknown()
                       : format::percent(m_points.at(at - 1).price, point.price);
    case Remark:
        return remark(at);
    default:
        return {};
    }
}

QString PriceTable::remark(qsizetype at) const
{
    const UtcMs from = at == 0 ? 0 : m_points.at(at).at;
    const bool isLast = at + 1 == m_points.size();
    QStringList remarks;
    for (const PriceSpan &span : m_spans) {
        if (span.from >= from && (isLast || span.from < m_points.at(at + 1).at))
            //: In the table of prices: %1 is "sold out", "gone" or "not seen"; %2, %3 are days
            remarks.append(tr("%1 %2 – %3")
                               .arg(PriceShade::name(span.kind), format::date(span.from),
                                    format::date(span.to)));
    }
    return remarks.join(tr(", "));
}

QVariant PriceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return cellAlignment(isNumber(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Since:
        //: Column: the moment from which on a price held
        return tr("Since");
    case Price:
        //: Column of prices
        return tr("Price");
    case Change:
        //: Column: change against the price before, in percent
        return tr("Change");
    case Remark:
        //: Column: what else is to know of a time, such as "sold out 3 May – 9 May"
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace sanjia
