// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offers/offermodel.h"

#include <QHash>
#include <QList>

namespace sanjia {

/// Offers as a table. Rows are kept in the order they came; sorting permutes indices with keys
/// made once per sort (a proxy would ask and compare texts again and again: at 100 000 rows it is
/// ten times slower). Ties are broken by the column sorted by before, then by the order of coming;
/// unknown values are last in either direction. It shows; it fetches nothing.
class OfferTableModel : public OfferModel
{
    Q_OBJECT
public:
    explicit OfferTableModel(QObject *parent = nullptr);

    void setOffers(const QList<Offer> &offers);
    void appendOffers(const QList<Offer> &offers); ///< one already there is updated instead
    void updateOffer(const Offer &offer) override;
    void setQuantity(qint64 quantity) override;

    [[nodiscard]] const Offer &offerAt(int row) const { return this->row(row).offer; }
    [[nodiscard]] int rowOf(const OfferId &id) const override;
    [[nodiscard]] qsizetype count() const { return m_rows.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// A column below zero gives back the order of coming.
    void sort(int column, Qt::SortOrder order) override;

protected:
    [[nodiscard]] const offercolumns::Row *rowAt(int row) const override { return &this->row(row); }

private:
    struct Order
    {
        int column = -1;
        Qt::SortOrder direction = Qt::AscendingOrder;
    };

    [[nodiscard]] const offercolumns::Row &row(int shown) const;
    [[nodiscard]] offercolumns::Row costed(const Offer &offer) const;
    void arrange(); ///< puts m_shown in order
    void resort(); ///< the same with views told and persistent indexes moved

    QList<offercolumns::Row> m_rows; // in the order of coming
    QList<int> m_shown; // position on the screen → index in m_rows
    QHash<OfferId, int> m_places; // → index in m_rows
    qint64 m_quantity = 1;
    Order m_order;
    Order m_before;
};

} // namespace sanjia
