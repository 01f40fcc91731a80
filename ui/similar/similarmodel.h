// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/similarity.h"

#include <QAbstractTableModel>

namespace sanjia {

/// Offers like one, most alike first, with the reason and what they cost at a quantity beside it.
class SimilarModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Alike, Title, Seller, UnitCost, Difference, Why, Count };

    /// `offer` is the one that they are like.
    SimilarModel(const Offer &offer, qint64 quantity, QObject *parent = nullptr);

    void setOffers(const QList<SimilarOffer> &offers);
    [[nodiscard]] const Offer &offerAt(int row) const { return m_offers.at(row).offer; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    std::optional<Money> m_own; ///< what a piece of the offer itself costs
    qint64 m_quantity;
    QList<SimilarOffer> m_offers;
};

} // namespace sanjia
