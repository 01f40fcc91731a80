// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortlists/shortlistmodel.h"

#include "core/domain/collation.h"
#include "core/domain/shortlistedit.h"
#include "core/domain/watchrun.h"
#include "ui/text/format.h"

#include <QMimeData>

#include <algorithm>
#include <numeric>

namespace sanjia {

namespace {

const Sku *chosenSku(const ShortlistLine &line)
{
    const auto it = std::ranges::find(line.offer.skus, line.sku, &Sku::id);
    return it == line.offer.skus.cend() ? nullptr : &*it;
}

std::optional<Money> priceNow(const Offer &offer)
{
    return offer.price ? offer.price : offer.priceMin;
}

/// How far a price is from the buyer's target, in words.
QString targetText(const ShortlistLine &line, const std::optional<Cost> &cost)
{
    if (!line.target)
        return {};
    const QString target = format::money(line.target);
    if (!cost)
        return target;
    const auto over = cost->unit.minus(*line.target);
    if (!over)
        return target;
    if (*over <= Money())
        //: %1: the price that a piece should cost at most, and it costs no more
        return ShortlistModel::tr("%1, reached").arg(target);
    //: %1: the price that a piece should cost at most, %2: how much more it costs
    return ShortlistModel::tr("%1, %2 over").arg(target, format::money(over));
}

/// Rows in the order of what `key` makes of them; rows without one go last either way.
template <class F> void sortRows(QList<int> &rows, Qt::SortOrder order, F key)
{
    std::ranges::stable_sort(rows, [&](int a, int b) {
        const auto one = key(a);
        const auto other = key(b);
        if (!one || !other)
            return one.has_value() && !other;
        return order == Qt::AscendingOrder ? *one < *other : *other < *one;
    });
}

} // namespace

ShortlistModel::ShortlistModel(QObject *parent) : PlainModel(parent) {}

void ShortlistModel::planAnew()
{
    m_plan = planOrders(orderLines(m_lines, m_quantity), m_terms);
    m_planned = byLine(m_plan);
}

void ShortlistModel::setLines(const QList<ShortlistLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    planAnew();
    endResetModel();
}

void ShortlistModel::setQuantity(qint64 quantity)
{
    if (std::exchange(m_quantity, quantity) == quantity || m_lines.isEmpty())
        return;
    planAnew();
    Q_EMIT dataChanged(index(0, Quantity), index(rowCount() - 1, Stock));
}

void ShortlistModel::setTerms(const OrderTerms &terms)
{
    m_terms = terms;
    planAnew(); // no row says freight or rate
}

QString ShortlistModel::text(int row, int column) const
{
    const ShortlistLine &line = m_lines.at(row);
    const std::optional<Cost> &cost = m_planned.at(row).cost;
    switch (column) {
    case Rank:
        return line.rank > 0 ? format::number(line.rank) : QString();
    case Title:
        return format::title(line.offer);
    case Seller:
        return line.offer.supplier.name;
    case Variant:
        if (const Sku *sku = chosenSku(line))
            return format::attributes(*sku);
        //: No variant of the offer is chosen
        return line.sku.isEmpty() ? tr("any") : tr("no longer offered");
    case Quantity:
        return format::quantity(cost ? cost->orderQuantity
                                     : (line.quantity > 0 ? line.quantity : m_quantity),
                                line.offer.unit);
    case UnitCost:
        return format::money(cost ? std::optional(cost->unit) : std::nullopt);
    case Target:
        return targetText(line, cost);
    case LineCost:
        return format::money(cost ? std::optional(cost->line) : std::nullopt);
    case Change: {
        const auto now = priceNow(line.offer);
        if (!now || !line.priceWhenAdded)
            return format::unknown();
        //: The price is what it was when the offer was added
        return *now == *line.priceWhenAdded ? tr("same")
                                            : format::percent(*line.priceWhenAdded, *now);
    }
    case Stock:
        return format::number(line.offer.stock);
    case Tags:
        //: Between the words of a list
        return line.tags.join(tr(", "));
    case Note:
        return line.note;
    default:
        return {};
    }
}

QVariant ShortlistModel::editText(int row, int column) const
{
    const ShortlistLine &line = m_lines.at(row);
    switch (column) {
    case Rank:
        return line.rank;
    case Quantity:
        return line.quantity;
    case Target:
        return line.target ? line.target->toText() : QString();
    default:
        return text(row, column);
    }
}

QString ShortlistModel::hint(int row, int column) const
{
    const ShortlistLine &line = m_lines.at(row);
    switch (column) {
    case Change:
        return line.priceWhenAdded
            ? tr("%1 when it was added").arg(format::money(line.priceWhenAdded))
            : QString();
    case Quantity:
        return m_planned.at(row).belowMinimum
            ? tr("Below the least that can be ordered alone: only as a mixed batch")
            : QString();
    case Target:
        return tr("What a piece should cost at most");
    case Rank:
        return tr("1 is your first choice");
    case Title:
    case Note:
    case Tags:
        return text(row, column);
    default:
        return {};
    }
}

QVariant ShortlistModel::other(int row, int column, int role) const
{
    if (role == Qt::EditRole)
        return editText(row, column);
    return role == SkuIdRole ? QVariant(m_lines.at(row).sku.value) : QVariant();
}

bool ShortlistModel::isNumber(int column) const
{
    return (column >= Quantity && column <= Stock) || column == Rank;
}

QString ShortlistModel::title(int column) const
{
    switch (column) {
    case Rank:
        //: Column: 1 is the buyer's first choice
        return tr("Rank");
    case Target:
        //: Column: what a piece should cost at most
        return tr("Target");
    case Tags:
        //: Column: the buyer's own words for a line
        return tr("Tags");
    case Title:
        //: Column: title of an offer
        return tr("Offer");
    case Seller:
        //: Column: name of the supplier
        return tr("Seller");
    case Variant:
        //: Column: chosen SKU
        return tr("Variant");
    case Quantity:
        //: Column: pieces to order
        return tr("Quantity");
    case UnitCost:
        //: Column: price per piece at this quantity
        return tr("Unit cost");
    case LineCost:
        //: Column: cost of the line
        return tr("Line total");
    case Change:
        //: Column: price change since the offer was added
        return tr("Since added");
    case Stock:
        //: Column: pieces in stock
        return tr("Stock");
    case Note:
        //: Column: the buyer's own words
        return tr("Note");
    default:
        return {};
    }
}

Qt::ItemFlags ShortlistModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemIsDropEnabled;
    if (!index.isValid())
        return flags; // between rows
    flags = (flags & ~Qt::ItemIsDropEnabled) | Qt::ItemIsDragEnabled;
    switch (index.column()) {
    case Rank:
    case Quantity:
    case Target:
    case Tags:
    case Note:
        return flags | Qt::ItemIsEditable;
    case Variant:
        return m_lines.at(index.row()).offer.skus.isEmpty() ? flags : flags | Qt::ItemIsEditable;
    default:
        return flags;
    }
}

bool ShortlistModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || (role != Qt::EditRole && role != SkuIdRole))
        return false;
    ShortlistLine line = m_lines.at(index.row());
    switch (index.column()) {
    case Rank:
        line.rank = value.toInt();
        break;
    case Quantity:
        line.quantity = value.toLongLong();
        break;
    case Variant:
        line.sku.value = value.toString();
        break;
    case Target: {
        const QString typed = value.toString().trimmed();
        line.target = Money::parse(typed);
        if (!line.target && !typed.isEmpty())
            return false; // what is no amount changes nothing
        break;
    }
    case Tags:
        line.tags = QStringList{value.toString()};
        break;
    case Note:
        line.note = value.toString();
        break;
    default:
        return false;
    }
    line = tidied(line);
    if (line == m_lines.at(index.row()))
        return false;
    m_lines[index.row()] = line;
    planAnew();
    // Lines that are ordered together may cost something else now.
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, Count - 1));
    Q_EMIT edited(line);
    return true;
}

QStringList ShortlistModel::mimeTypes() const { return {kLinesFormat}; }

QMimeData *ShortlistModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QStringList ids;
    for (const int row : std::as_const(rows))
        ids.append(m_lines.at(row).offer.id.value);
    auto *data = new QMimeData;
    data->setData(kLinesFormat, ids.join(u'\n').toUtf8());
    return data;
}

Qt::DropActions ShortlistModel::supportedDropActions() const { return Qt::MoveAction; }

bool ShortlistModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                  const QModelIndex &parent)
{
    if (!data || action != Qt::MoveAction)
        return false;
    const QList<OfferId> ids = draggedLines(*data);
    if (!ids.isEmpty())
        Q_EMIT moveRequested(ids, row >= 0 ? row : parent.isValid() ? parent.row() : rowCount());
    // Never true: a view takes the dragged rows away then, and they are put back by setLines().
    return false;
}

QList<OfferId> ShortlistModel::orderedBy(int column, Qt::SortOrder order) const
{
    QList<int> rows(m_lines.size());
    std::iota(rows.begin(), rows.end(), 0);
    const auto cost = [this](int row) {
        return m_planned.at(row).cost;
    };
    switch (column) {
    case Rank:
        sortRows(rows, order, [this](int row) {
            const int rank = m_lines.at(row).rank;
            return rank > 0 ? std::optional(rank) : std::nullopt;
        });
        break;
    case UnitCost:
        sortRows(rows, order, [&](int row) {
            return cost(row) ? std::optional(cost(row)->unit) : std::nullopt;
        });
        break;
    case LineCost:
        sortRows(rows, order, [&](int row) {
            return cost(row) ? std::optional(cost(row)->line) : std::nullopt;
        });
        break;
    case Quantity:
        sortRows(rows, order, [&](int row) {
            return cost(row) ? std::optional(cost(row)->orderQuantity) : std::nullopt;
        });
        break;
    case Stock:
        sortRows(rows, order, [this](int row) { return m_lines.at(row).offer.stock; });
        break;
    case Target:
        sortRows(rows, order, [this](int row) { return m_lines.at(row).target; });
        break;
    case Change:
        sortRows(rows, order, [this](int row) {
            return changeOf(m_lines.at(row).priceWhenAdded, priceNow(m_lines.at(row).offer));
        });
        break;
    default:
        sortRows(rows, order, [this, column](int row) {
            const QString words = text(row, column);
            return words.isEmpty() ? std::nullopt : std::optional(collationKeyOf(words));
        });
    }
    QList<OfferId> ids;
    for (const int row : std::as_const(rows))
        ids.append(m_lines.at(row).offer.id);
    return ids;
}

QList<OfferId> draggedLines(const QMimeData &data)
{
    QList<OfferId> ids;
    const QByteArrayList lines = data.data(kLinesFormat).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            ids.append(OfferId{QString::fromUtf8(line)});
    }
    return ids;
}

} // namespace sanjia
