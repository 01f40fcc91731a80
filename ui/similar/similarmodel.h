// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/similarity.h"
#include "ui/support/plainmodel.h"

namespace sanjia {

/// Offers like one, most alike first, with the reason and what they cost at a quantity beside it.
class SimilarModel : public PlainModel
{
    Q_OBJECT
public:
    enum Column { Alike, Title, Seller, UnitCost, Difference, Why, Count };

    /// `offer` is the one that they are like.
    SimilarModel(const Offer &offer, qint64 quantity, QObject *parent = nullptr);

    void setOffers(const QList<SimilarOffer> &offers);
    [[nodiscard]] const Offer &offerAt(int row) const { return m_offers.at(row).offer; }

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_offers.size()); }
    [[nodiscard]] int columns() const override { return Count; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] QString hint(int row, int column) const override;

private:
    std::optional<Money> m_own; ///< what a piece of the offer itself costs
    qint64 m_quantity;
    QList<SimilarOffer> m_offers;
};

} // namespace sanjia
