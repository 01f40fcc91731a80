// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/library.h"
#include "ui/offers/offermodel.h"

#include <QHash>
#include <QTimer>

namespace sanjia {

class Library;

/// What a search of the library found, a million rows as well as three. It holds the rows' numbers
/// in order (four bytes each) and reads offers in blocks as a view asks for their cells; a cell
/// that is not here yet is empty until its block arrives. The last few thousand offers stay. It
/// searches and sorts nothing: a wish for another order is told by orderWanted(), and whoever asks
/// the library hands the new hits to show().
///
/// Thread: GUI. `library` must outlive it.
class LibraryModel : public OfferModel
{
    Q_OBJECT
public:
    static constexpr int kBlock = 64; ///< rows read at once
    static constexpr int kMostBlocks = 64; ///< that stay

    explicit LibraryModel(Library &library, QObject *parent = nullptr);

    /// New rows for all that are shown. `offers` are those from row `first` on, which must be where
    /// a block begins, so that what is looked at first is there at once.
    void show(LibraryHits hits, int first, const QList<Offer> &offers);
    /// The first rows of many more, until show() brings all.
    void showFirst(const LibraryPage &page);
    [[nodiscard]] const LibraryHits &hits() const { return m_hits; }
    /// Where the library's row `key` is in `hits`; -1 when it is not.
    [[nodiscard]] static int placeIn(const LibraryHits &hits, qint32 key);
    [[nodiscard]] LibraryOrder order() const { return m_order; }
    /// The column that sorts so; -1 for the library's own order, and where there is no column.
    [[nodiscard]] static int columnOf(const LibraryOrder &order);
    [[nodiscard]] QList<LibraryOrder> thenBy() const { return m_thenBy; } ///< after order()

    void setQuantity(qint64 quantity) override;
    void updateOffer(const Offer &offer) override;
    [[nodiscard]] int rowOf(const OfferId &id) const override;
    [[nodiscard]] bool sortsBy(int column) const override ///< trends: by last change
    {
        return column != offercolumns::Foreign;
    }
    [[nodiscard]] bool isWhole() const override { return m_whole; }
    Request<QList<Offer>> offersOf(const QList<int> &rows) override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// None is the library's own order, seen last first.
    void sortBy(const SortColumns &columns) override;

Q_SIGNALS:
    void orderWanted();
    void failed(const sanjia::Error &error);

protected:
    [[nodiscard]] const offercolumns::Row *rowAt(int row) const override;

private:
    void keep(int block, const QList<Offer> &offers);
    void use(int block) const;
    void readNext();
    void told(int firstRow, int lastRow);
    [[nodiscard]] offercolumns::Row costed(const Offer &offer) const;

    Library &m_library;
    LibraryHits m_hits;
    bool m_whole = true;
    LibraryOrder m_order;
    QList<LibraryOrder> m_thenBy;
    qint64 m_quantity = 1;
    QHash<int, QList<offercolumns::Row>> m_blocks;
    // A view asks while it paints, in a const function: what it misses is read afterwards.
    mutable QList<int> m_used; ///< the blocks that are here, the one asked for last at the end
    mutable QList<int> m_missing; ///< blocks, the one asked for last at the end
    mutable QTimer m_soon;
    Request<QList<Offer>> m_reading;
};

} // namespace sanjia
