// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offertablemodel.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <vector>

namespace sanjia {

using offercolumns::Key;
using offercolumns::Row;

namespace {

/// The keys of one column, made once: text through the collator (pinyin for Chinese readers),
/// which is far dearer per comparison than per key.
class SortKeys
{
public:
    SortKeys(const QList<Row> &rows, int column, Qt::SortOrder direction)
        : m_descending(direction == Qt::DescendingOrder)
    {
        QCollator collator;
        collator.setNumericMode(true);
        m_keys.reserve(static_cast<size_t>(rows.size()));
        for (const Row &row : rows) {
            const Key key = offercolumns::key(row, column);
            Made made;
            if (const auto *number = std::get_if<qint64>(&key))
                made.number = *number;
            else if (const auto *text = std::get_if<QString>(&key))
                made.text.emplace(collator.sortKey(*text));
            else
                made.unknown = true;
            m_keys.push_back(std::move(made));
        }
    }

    /// Below zero when `a` comes first, zero for a tie.
    [[nodiscard]] int compare(int a, int b) const
    {
        const Made &left = m_keys.at(static_cast<size_t>(a));
        const Made &right = m_keys.at(static_cast<size_t>(b));
        if (left.unknown || right.unknown)
            return left.unknown == right.unknown ? 0 : left.unknown ? 1 : -1;
        int order = 0;
        if (left.text && right.text)
            order = left.text->compare(*right.text);
        else
            order = left.number < right.number ? -1 : left.number > right.number ? 1 : 0;
        return m_descending ? -order : order;
    }

private:
    struct Made
    {
        bool unknown = false;
        qint64 number = 0;
        std::optional<QCollatorSortKey> text;
    };
    std::vector<Made> m_keys; // a sort key has no default, which QList wants
    bool m_descending;
};

} // namespace

OfferTableModel::OfferTableModel(QObject *parent) : OfferModel(parent) {}

Row OfferTableModel::costed(const Offer &offer) const { return {offer, costAt(offer, m_quantity)}; }

const Row &OfferTableModel::row(int shown) const { return m_rows.at(m_shown.at(shown)); }

int OfferTableModel::rowOf(const OfferId &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? -1 : static_cast<int>(m_shown.indexOf(*place));
}

void OfferTableModel::setOffers(const QList<Offer> &offers)
{
    beginResetModel();
    m_rows.clear();
    m_shown.clear();
    m_places.clear();
    for (const Offer &offer : offers) {
        if (m_places.contains(offer.id))
            continue;
        m_places.insert(offer.id, static_cast<int>(m_rows.size()));
        m_shown.append(static_cast<int>(m_rows.size()));
        m_rows.append(costed(offer));
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
    for (const Offer &offer : std::as_const(fresh)) {
        const int place = static_cast<int>(m_rows.size());
        m_places.insert(offer.id, place);
        m_shown.append(place);
        m_rows.append(costed(offer));
    }
    endInsertRows();
    resort();
}

void OfferTableModel::updateOffer(const Offer &offer)
{
    const int shown = rowOf(offer.id);
    if (shown < 0)
        return;
    m_rows[m_shown.at(shown)] = costed(offer);
    // Not sorted again: a row that jumps away while it is being read helps nobody.
    Q_EMIT dataChanged(index(shown, 0), index(shown, columnCount() - 1));
}

void OfferTableModel::setQuantity(qint64 quantity)
{
    if (quantity == m_quantity)
        return;
    m_quantity = quantity;
    if (m_rows.isEmpty())
        return;
    for (Row &row : m_rows)
        row.cost = costAt(row.offer, m_quantity);
    Q_EMIT dataChanged(index(0, offercolumns::UnitCost),
                       index(rowCount() - 1, offercolumns::LineCost));
    const auto follows = [](int column) {
        return column == offercolumns::UnitCost || column == offercolumns::LineCost;
    };
    if (follows(m_order.column) || follows(m_before.column))
        resort();
}

int OfferTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

void OfferTableModel::sort(int column, Qt::SortOrder order)
{
    if (column != m_order.column)
        m_before = m_order;
    m_order = {column, order};
    resort();
}

void OfferTableModel::arrange()
{
    std::iota(m_shown.begin(), m_shown.end(), 0);
    if (m_order.column >= 0) {
        const SortKeys first(m_rows, m_order.column, m_order.direction);
        std::optional<SortKeys> second;
        if (m_before.column >= 0)
            second.emplace(m_rows, m_before.column, m_before.direction);
        std::ranges::stable_sort(m_shown, [&first, &second](int a, int b) {
            const int order = first.compare(a, b);
            return order != 0 ? order < 0 : second && second->compare(a, b) < 0;
        });
    }
}

void OfferTableModel::resort()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> placesBefore;
    for (const QModelIndex &index : before)
        placesBefore.append(m_shown.at(index.row()));

    arrange();
    QList<int> shownAt(m_shown.size());
    for (int shown = 0; shown < rowCount(); ++shown)
        shownAt[m_shown.at(shown)] = shown;
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(shownAt.at(placesBefore.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace sanjia
