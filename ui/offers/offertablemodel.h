// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/suppliermarks.h"
#include "ui/offers/offermodel.h"
#include "ui/offers/sortkeys.h"

#include <QHash>
#include <QList>

#include <vector>

namespace sanjia {

/// Offers as a table. Rows are kept in the order they came; sorting permutes numbers by keys that
/// are made once for a column and kept (a proxy would ask and compare again and again: see
/// docs/performance.md). Ties are broken by the column sorted by before, then by the order of
/// coming; unknown values are last in either direction. What an offer costs is worked out in whole
/// only for rows that are looked at. It shows; it fetches nothing.
class OfferTableModel : public OfferModel
{
    Q_OBJECT
public:
    explicit OfferTableModel(QObject *parent = nullptr);

    void setOffers(const QList<Offer> &offers);
    void appendOffers(const QList<Offer> &offers); ///< one already there is updated instead
    void updateOffer(const Offer &offer) override;
    void setQuantity(qint64 quantity) override;
    void setMarks(const SupplierMarks &marks); ///< shown with the sellers' names

    [[nodiscard]] const Offer &offerAt(int row) const;
    [[nodiscard]] int rowOf(const OfferId &id) const override;
    [[nodiscard]] qsizetype count() const { return m_rows.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    void sortBy(const SortColumns &columns) override;

protected:
    [[nodiscard]] const offercolumns::Row *rowAt(int row) const override;

private:
    void append(const Offer &offer);
    void arrange(); ///< puts what is shown in order
    void resort(); ///< the same with views told and persistent indexes moved

    mutable QList<offercolumns::Row> m_rows; // in the order of coming; costs are made when asked
    SortKeys m_keys{m_rows};
    std::vector<qint32> m_shown; // position on the screen → index in m_rows
    std::vector<qint32> m_shownAt; // the other way
    QHash<OfferId, int> m_places; // → index in m_rows
    qint64 m_quantity = 1;
    SupplierMarks m_marks;
    SortColumns m_order;
    SortColumn m_before;
};

} // namespace sanjia
