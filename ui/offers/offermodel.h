// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/foreigncurrency.h"
#include "core/domain/library.h"
#include "core/domain/request.h"
#include "ui/offers/offercolumns.h"

#include <QAbstractTableModel>
#include <QList>

namespace sanjia {

class OfferPictures;
class OfferTrends;
struct TrendGlance;

/// One of the columns that a table is sorted by.
struct SortColumn
{
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const SortColumn &, const SortColumn &) = default;
};
using SortColumns = QList<SortColumn>; ///< the first decides, the next where it leaves equals

/// What the table of offers shows, wherever its rows are: in memory (OfferTableModel) or in the
/// library, read as they come into view (LibraryModel). It knows what a cell says; where rows come
/// from and in which order they are is for the models that follow it.
class OfferModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Of the Trend column: a const TrendGlance *, null for one that is not here yet.
    static constexpr int GlanceRole = Qt::UserRole;

    /// Fills the Trend column, which is empty without. `trends` belongs to the caller and must
    /// outlive the model or be its child.
    void setTrends(OfferTrends *trends);
    [[nodiscard]] OfferTrends *trends() const { return m_trends; }

    /// Shown before the titles. They belong to the caller and must outlive the model or be its
    /// child.
    void setPictures(OfferPictures *pictures);
    [[nodiscard]] OfferPictures *pictures() const { return m_pictures; }

    /// Of the Foreign column; nothing: it is unknown everywhere.
    void setCurrency(const std::optional<ForeignCurrency> &currency);
    [[nodiscard]] const std::optional<ForeignCurrency> &currency() const { return m_currency; }

    static constexpr qsizetype kMostSorts = LibraryQuery::kMostOrders;
    /// None gives back the order in which rows come by themselves.
    virtual void sortBy(const SortColumns &columns) = 0;
    void sort(int column, Qt::SortOrder order) override;

    virtual void setQuantity(qint64 quantity) = 0; ///< pieces, ≥ 1
    virtual void updateOffer(const Offer &offer) = 0; ///< the row of the same id, if it is there
    /// Where an offer is among the rows that are here; -1 when it is not.
    [[nodiscard]] virtual int rowOf(const OfferId &id) const = 0;
    /// Nothing for a row that is not here yet.
    [[nodiscard]] std::optional<Offer> offerIn(int row) const;
    /// Whether its rows can be put in order by that column.
    [[nodiscard]] virtual bool sortsBy(int column) const
    {
        return column < columnCount() && column != offercolumns::Trend
            && column != offercolumns::Foreign;
    }
    /// False while only the first rows of all are known.
    [[nodiscard]] virtual bool isWhole() const { return true; }
    /// Offers of rows that are not here; in the order asked.
    virtual Request<QList<Offer>> offersOf(const QList<int> &rows);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    /// Null for a row that is not here yet; asking for it may bring it. Valid until the next call.
    [[nodiscard]] virtual const offercolumns::Row *rowAt(int row) const = 0;

private:
    [[nodiscard]] const TrendGlance *glanceOf(const offercolumns::Row &row) const;
    [[nodiscard]] QString text(const offercolumns::Row &row, int column) const;
    [[nodiscard]] QVariant tip(const offercolumns::Row &row, int column) const;

    OfferTrends *m_trends = nullptr;
    OfferPictures *m_pictures = nullptr;
    std::optional<ForeignCurrency> m_currency;
};

} // namespace sanjia
