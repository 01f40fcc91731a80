// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparemodel.h"

#include "ui/text/format.h"

#include <QFont>

#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

std::optional<Money> unitAt(const ComparisonRow &row, qint64 quantity)
{
    const auto cost = costAt(row.offer, quantity);
    return cost ? std::optional(cost->unit) : std::nullopt;
}

/// What a row is judged by: less is better. Nothing for rows that are neither good nor bad.
std::optional<qint64> badness(const ComparisonRow &row, int fact)
{
    const auto e4 = [](const std::optional<Money> &money) -> std::optional<qint64> {
        return money ? std::optional(money->e4()) : std::nullopt;
    };
    switch (fact) {
    case CompareModel::Moq:
        return row.offer.moq;
    case CompareModel::UnitCost:
        return row.cost ? std::optional(row.cost->unit.e4()) : std::nullopt;
    case CompareModel::LineCost:
        return row.cost ? std::optional(row.cost->line.e4()) : std::nullopt;
    case CompareModel::Total:
        return e4(row.total);
    case CompareModel::LandedUnit:
        return e4(row.landedUnit);
    case CompareModel::Stock:
        return row.offer.stock ? std::optional(-*row.offer.stock) : std::nullopt;
    case CompareModel::Sales:
        return row.offer.sales ? std::optional(-*row.offer.sales) : std::nullopt;
    case CompareModel::At10:
        return e4(unitAt(row, 10));
    case CompareModel::At100:
        return e4(unitAt(row, 100));
    case CompareModel::At1000:
        return e4(unitAt(row, 1000));
    default:
        return std::nullopt;
    }
}

QString tierLines(const Offer &offer)
{
    QStringList lines;
    for (const PriceTier &tier : offer.ladder.tiers())
        lines.append(format::tierRange(tier, offer.unit) + u"   "_s + format::money(tier.price));
    return lines.isEmpty() ? format::unknown() : lines.join(u'\n');
}

QString orUnknown(const QString &text) { return text.isEmpty() ? format::unknown() : text; }

} // namespace

CompareModel::CompareModel(QObject *parent) : QAbstractTableModel(parent) {}

void CompareModel::setRows(const QList<ComparisonRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void CompareModel::setNote(const OfferId &id, const QString &note)
{
    m_notes.insert(id, note);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(Title, 0), index(Title, columnCount() - 1));
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.isEmpty() ? 0 : int{Count};
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString CompareModel::text(const ComparisonRow &row, int fact) const
{
    const Offer &offer = row.offer;
    switch (fact) {
    case Title: {
        const QString note = m_notes.value(offer.id);
        return note.isEmpty() ? offer.title : offer.title + u"\n"_s + note;
    }
    case Seller:
        return orUnknown(offer.supplier.name);
    case Place:
        return orUnknown(offer.location);
    case Credit:
        return orUnknown(offer.creditLevel);
    case ListedPrice:
        return format::priceRange(offer);
    case Moq:
        return format::quantity(offer.moq, offer.unit);
    case Tiers:
        return tierLines(offer);
    case OrderQuantity:
        return row.cost ? format::quantity(row.cost->orderQuantity, offer.unit) : format::unknown();
    case UnitCost:
        if (!row.cost)
            return format::unknown();
        //: %1: price, %2: which price it is, such as "tier price"
        return tr("%1 (%2)").arg(format::money(row.cost->unit), format::costBasis(row.cost->basis));
    case LineCost:
        return format::money(row.cost ? std::optional(row.cost->line) : std::nullopt);
    case Total:
        return format::money(row.total);
    case LandedUnit:
        return format::money(row.landedUnit);
    case ForeignTotal:
        // Of a currency the buyer knows the name of, so no sign.
        return row.foreignTotal ? format::money(row.foreignTotal).remove(u'¥') : format::unknown();
    case NextTier:
        if (!row.cost || !row.cost->nextTier)
            return format::unknown();
        return tr("%1 from %2")
            .arg(format::money(row.cost->nextTier->price),
                 format::quantity(row.cost->nextTier->minQuantity, offer.unit));
    case Better:
        if (!row.cost || !row.cost->betterQuantity)
            return format::unknown();
        return tr("%1 cost %2")
            .arg(format::quantity(row.cost->betterQuantity, offer.unit),
                 format::money(row.cost->betterLine));
    case Variants:
        return offer.detailed ? format::number(offer.skus.size()) : format::unknown();
    case Stock:
        return format::number(offer.stock);
    case Sales:
        return format::number(offer.sales);
    case MixBatch:
        return format::yesNo(offer.mixBatch);
    case At10:
        return format::money(unitAt(row, 10));
    case At100:
        return format::money(unitAt(row, 100));
    case At1000:
        return format::money(unitAt(row, 1000));
    default:
        return {};
    }
}

bool CompareModel::isBest(int column, int fact) const
{
    const auto own = badness(m_rows.at(column), fact);
    if (!own || m_rows.size() < 2)
        return false;
    bool worseSomewhere = false;
    for (const ComparisonRow &row : m_rows) {
        const auto other = badness(row, fact);
        if (other && *other < *own)
            return false;
        worseSomewhere = worseSomewhere || (other && *other > *own);
    }
    return worseSomewhere; // where all are equal none is best
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ComparisonRow &row = m_rows.at(index.column());
    const bool best = isBest(index.column(), index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const QString value = text(row, index.row());
        //: Marks the best value of a row. %1: the value
        return best ? tr("✓ %1", "best").arg(value) : value;
    }
    case Qt::FontRole: {
        QFont font;
        font.setBold(best || index.row() == Title);
        return font;
    }
    case Qt::ToolTipRole:
        return best ? tr("The best of this row") : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        //: Read aloud for a table cell. %1: fact, %2: value
        return tr("%1: %2").arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                                text(row, index.row()));
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section < m_rows.size() ? m_rows.at(section).offer.id.value : QString();
    static const QHash<int, const char *> kNames{
        //: Rows of the comparison
        {Title, QT_TR_NOOP("Offer")},
        {Seller, QT_TR_NOOP("Seller")},
        {Place, QT_TR_NOOP("Place")},
        {Credit, QT_TR_NOOP("Credit")},
        {ListedPrice, QT_TR_NOOP("Listed price")},
        {Moq, QT_TR_NOOP("MOQ")},
        {Tiers, QT_TR_NOOP("Tier prices")},
        {OrderQuantity, QT_TR_NOOP("I would order")},
        {UnitCost, QT_TR_NOOP("Unit cost")},
        {LineCost, QT_TR_NOOP("Goods total")},
        {Total, QT_TR_NOOP("With freight")},
        {LandedUnit, QT_TR_NOOP("Unit cost with freight")},
        {ForeignTotal, QT_TR_NOOP("In my currency")},
        {NextTier, QT_TR_NOOP("Next tier")},
        {Better, QT_TR_NOOP("More for less")},
        {Variants, QT_TR_NOOP("Variants")},
        {Stock, QT_TR_NOOP("Stock")},
        {Sales, QT_TR_NOOP("Sold")},
        {MixBatch, QT_TR_NOOP("Mixed batch")},
        {At10, QT_TR_NOOP("Unit cost at 10")},
        {At100, QT_TR_NOOP("Unit cost at 100")},
        {At1000, QT_TR_NOOP("Unit cost at 1,000")},
    };
    return tr(kNames.value(section, ""));
}

} // namespace sanjia
