// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offertablemodel.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace sanjia {

using offercolumns::Row;

OfferTableModel::OfferTableModel(QObject *parent) : OfferModel(parent) {}

const Row *OfferTableModel::rowAt(int shown) const
{
    const qsizetype place = m_shown.at(static_cast<size_t>(shown));
    Row &row = m_rows[place];
    // A cost knows the quantity it was asked for. No cost is not kept, and soon found again.
    if (!row.cost || row.cost->quantity != m_quantity)
        row.cost = costAt(row.offer, m_quantity);
    return &row;
}

const Offer &OfferTableModel::offerAt(int shown) const
{
    return std::as_const(m_rows).at(m_shown.at(static_cast<size_t>(shown))).offer;
}

int OfferTableModel::rowOf(const OfferId &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? -1 : m_shownAt.at(static_cast<size_t>(*place));
}

void OfferTableModel::append(const Offer &offer)
{
    const auto place = static_cast<qint32>(m_rows.size());
    m_places.insert(offer.id, place);
    m_shown.push_back(place);
    m_shownAt.push_back(place);
    m_rows.append({offer, {}, m_marks.of(offer.supplier)});
}

void OfferTableModel::setOffers(const QList<Offer> &offers)
{
    beginResetModel();
    m_rows.clear();
    m_keys.clear();
    m_shown.clear();
    m_shownAt.clear();
    m_places.clear();
    for (const Offer &offer : offers) {
        if (!m_places.contains(offer.id))
            append(offer);
    }
    arrange();
    endResetModel();
}

void OfferTableModel::appendOffers(const QList<Offer> &offers)
{
    QList<Offer> fresh;
    QHash<OfferId, bool> named;
    for (const Offer &offer : offers) {
        if (m_places.contains(offer.id))
            updateOffer(offer);
        else if (!std::exchange(named[offer.id], true))
            fresh.append(offer);
    }
    if (fresh.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    for (const Offer &offer : std::as_const(fresh))
        append(offer);
    endInsertRows();
    resort();
}

void OfferTableModel::updateOffer(const Offer &offer)
{
    const int shown = rowOf(offer.id);
    if (shown < 0)
        return;
    const qint32 place = m_shown[static_cast<size_t>(shown)];
    m_rows[place] = {offer, {}, m_marks.of(offer.supplier)};
    m_keys.changed(place);
    // Not sorted again: a row that jumps away while it is being read helps nobody.
    Q_EMIT dataChanged(index(shown, 0), index(shown, columnCount() - 1));
}

void OfferTableModel::setQuantity(qint64 quantity)
{
    if (quantity == m_quantity)
        return;
    m_quantity = quantity;
    m_keys.setQuantity(quantity);
    if (m_rows.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, offercolumns::UnitCost),
                       index(rowCount() - 1, offercolumns::LineCost));
    if (currency())
        Q_EMIT dataChanged(index(0, offercolumns::Foreign),
                           index(rowCount() - 1, offercolumns::Foreign));
    const auto follows = [](const SortColumn &one) {
        return offercolumns::followsQuantity(one.column);
    };
    if (std::ranges::any_of(m_order, follows) || follows(m_before))
        resort();
}

void OfferTableModel::setMarks(const SupplierMarks &marks)
{
    m_marks = marks;
    for (Row &row : m_rows)
        row.mark = marks.of(row.offer.supplier);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, offercolumns::Seller),
                           index(rowCount() - 1, offercolumns::Seller));
}

int OfferTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

void OfferTableModel::sortBy(const SortColumns &columns)
{
    if (std::ranges::any_of(columns,
                            [this](const SortColumn &one) { return !sortsBy(one.column); }))
        return;
    const SortColumn now = columns.value(0);
    const SortColumn last = m_order.value(0);
    if (now.column != last.column)
        m_before = last;
    m_order = columns;
    resort();
}

void OfferTableModel::arrange()
{
    std::iota(m_shown.begin(), m_shown.end(), 0);
    const auto put = [this](const SortColumn &one) {
        if (one.column >= 0)
            sortByKey(m_shown, m_keys.of(one.column), one.order == Qt::DescendingOrder);
    };
    if (!m_order.isEmpty()) {
        // The first column decides, and leaves ties as those before it here put them.
        put(m_before);
        std::for_each(m_order.crbegin(), m_order.crend(), put);
    }
    for (size_t shown = 0; shown < m_shown.size(); ++shown)
        m_shownAt[static_cast<size_t>(m_shown[shown])] = static_cast<qint32>(shown);
}

void OfferTableModel::resort()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<qint32> placesBefore;
    for (const QModelIndex &index : before)
        placesBefore.append(m_shown.at(static_cast<size_t>(index.row())));

    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(
            index(m_shownAt.at(static_cast<size_t>(placesBefore.at(i))), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace sanjia
