// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/librarymodel.h"

#include "core/services/library.h"

#include <algorithm>

namespace sanjia {

namespace {

/// Blocks waiting to be read. Who scrolls on no longer needs the ones before.
constexpr int kMostMissing = 4;

LibraryColumn libraryColumn(int column)
{
    switch (column) {
    case offercolumns::Title:
        return LibraryColumn::Title;
    case offercolumns::Price:
        return LibraryColumn::Price;
    case offercolumns::UnitCost:
        return LibraryColumn::UnitCost;
    case offercolumns::LineCost:
        return LibraryColumn::LineCost;
    case offercolumns::Moq:
        return LibraryColumn::Moq;
    case offercolumns::Stock:
        return LibraryColumn::Stock;
    case offercolumns::Sales:
        return LibraryColumn::Sales;
    case offercolumns::Seller:
        return LibraryColumn::Supplier;
    case offercolumns::Place:
        return LibraryColumn::Place;
    case offercolumns::Credit:
        return LibraryColumn::Credit;
    case offercolumns::MixBatch:
        return LibraryColumn::MixBatch;
    case offercolumns::Id:
        return LibraryColumn::OfferNumber;
    case offercolumns::Trend:
        return LibraryColumn::Changed;
    default:
        return LibraryColumn::LastSeen;
    }
}

} // namespace

LibraryModel::LibraryModel(Library &library, QObject *parent)
    : OfferModel(parent), m_library(library)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &LibraryModel::readNext);
}

offercolumns::Row LibraryModel::costed(const Offer &offer) const
{
    return {offer, costAt(offer, m_quantity)};
}

void LibraryModel::keep(int block, const QList<Offer> &offers)
{
    QList<offercolumns::Row> rows;
    rows.reserve(offers.size());
    for (const Offer &offer : offers)
        rows.append(costed(offer));
    m_blocks.insert(block, rows);
    use(block);
    // Two places far apart may be looked at in turns (the current row, and the rows in view): what
    // goes is what nobody asked for the longest time, not what is farthest from here.
    while (m_used.size() > kMostBlocks)
        m_blocks.remove(m_used.takeFirst());
}

void LibraryModel::use(int block) const
{
    if (!m_used.isEmpty() && m_used.constLast() == block)
        return;
    m_used.removeOne(block);
    m_used.append(block);
}

int LibraryModel::columnOf(const LibraryOrder &order)
{
    if (order == LibraryOrder())
        return -1;
    for (int column = 0; column < offercolumns::Count; ++column) {
        if (libraryColumn(column) == order.by)
            return column;
    }
    return -1;
}

int LibraryModel::placeIn(const LibraryHits &hits, qint32 key)
{
    return static_cast<int>(hits.rows.indexOf(key));
}

void LibraryModel::show(LibraryHits hits, int first, const QList<Offer> &offers)
{
    // Rows that stay where they are keep what is selected.
    // Not by ==, with which Qt 6.4 hands the null of empty lists to memcmp().
    const bool same = std::ranges::equal(hits.rows, m_hits.rows);
    if (!same)
        beginResetModel();
    m_reading.cancel();
    m_missing.clear();
    m_blocks.clear();
    m_used.clear();
    m_hits = std::move(hits);
    m_whole = true;
    for (qsizetype at = 0; at < offers.size(); at += kBlock)
        keep((first + static_cast<int>(at)) / kBlock, offers.mid(at, kBlock));
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        told(0, rowCount() - 1);
}

void LibraryModel::showFirst(const LibraryPage &page)
{
    show({page.rows, -1}, 0, page.offers);
    m_whole = page.rows.size() == page.total;
}

void LibraryModel::told(int firstRow, int lastRow)
{
    Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, columnCount() - 1));
}

const offercolumns::Row *LibraryModel::rowAt(int row) const
{
    const int block = row / kBlock;
    const auto kept = m_blocks.constFind(block);
    if (kept != m_blocks.cend()) {
        use(block);
        return row % kBlock < kept->size() ? &kept->at(row % kBlock) : nullptr;
    }
    m_missing.removeOne(block);
    m_missing.append(block);
    if (m_missing.size() > kMostMissing)
        m_missing.removeFirst();
    if (!m_reading.isRunning())
        m_soon.start();
    return nullptr;
}

void LibraryModel::readNext()
{
    if (m_missing.isEmpty() || m_reading.isRunning())
        return;
    const int block = m_missing.takeLast();
    const int first = block * kBlock;
    const int last = std::min(first + kBlock, rowCount());
    if (first >= last)
        return;
    m_reading = m_library.rows(m_hits.rows.mid(first, last - first));
    m_reading.then(this, [this, block, first, last](const Result<QList<Offer>> &offers) {
        if (!offers) {
            Q_EMIT failed(offers.error());
        } else {
            // An offer too few would move those behind it into wrong rows: the library was changed
            // under us, and newer hits are on their way.
            const bool whole = offers->size() == last - first;
            keep(block, whole ? *offers : QList<Offer>());
            told(first, last - 1);
        }
        if (!m_missing.isEmpty())
            m_soon.start();
    });
}

Request<QList<Offer>> LibraryModel::offersOf(const QList<int> &rows)
{
    LibraryRows keys;
    keys.reserve(rows.size());
    for (const int row : rows)
        keys.append(m_hits.rows.at(row));
    return m_library.rows(keys);
}

void LibraryModel::setQuantity(qint64 quantity)
{
    if (quantity == m_quantity)
        return;
    m_quantity = quantity;
    for (QList<offercolumns::Row> &rows : m_blocks) {
        for (offercolumns::Row &row : rows)
            row.cost = costAt(row.offer, m_quantity);
    }
    if (rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, offercolumns::UnitCost),
                       index(rowCount() - 1, offercolumns::LineCost));
    if (currency())
        Q_EMIT dataChanged(index(0, offercolumns::Foreign),
                           index(rowCount() - 1, offercolumns::Foreign));
}

int LibraryModel::rowOf(const OfferId &id) const
{
    for (auto block = m_blocks.cbegin(); block != m_blocks.cend(); ++block) {
        const auto at = std::ranges::find_if(
            *block, [&id](const offercolumns::Row &row) { return row.offer.id == id; });
        if (at != block->end())
            return block.key() * kBlock + static_cast<int>(at - block->begin());
    }
    return -1;
}

void LibraryModel::updateOffer(const Offer &offer)
{
    const int row = rowOf(offer.id);
    if (row < 0)
        return;
    m_blocks[row / kBlock][row % kBlock] = costed(offer);
    told(row, row);
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.rows.size());
}

void LibraryModel::sortBy(const SortColumns &columns)
{
    QList<LibraryOrder> orders;
    for (const SortColumn &one : columns) {
        if (!sortsBy(one.column))
            return;
        orders.append({libraryColumn(one.column), one.order == Qt::DescendingOrder});
    }
    const LibraryOrder first = orders.isEmpty() ? LibraryOrder() : orders.takeFirst();
    if (first == m_order && orders == m_thenBy)
        return;
    m_order = first;
    m_thenBy = orders;
    Q_EMIT orderWanted();
}

} // namespace sanjia
