// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offermodel.h"

#include "ui/offers/offerpictures.h"
#include "ui/offers/offertrends.h"
#include "ui/support/cells.h"
#include "ui/text/currencytext.h"
#include "ui/text/format.h"

namespace sanjia {

void OfferModel::setTrends(OfferTrends *trends)
{
    m_trends = trends;
    connect(trends, &OfferTrends::arrived, this, [this] {
        if (rowCount() > 0) // the view paints again what it shows, and nothing else
            Q_EMIT dataChanged(index(0, offercolumns::Trend),
                               index(rowCount() - 1, offercolumns::Trend));
    });
}

void OfferModel::setPictures(OfferPictures *pictures)
{
    m_pictures = pictures;
    connect(pictures, &OfferPictures::arrived, this, [this](const OfferId &id) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row, offercolumns::Title), index(row, offercolumns::Title),
                               {Qt::DecorationRole});
    });
    connect(this, &QAbstractItemModel::modelReset, pictures, &OfferPictures::retry);
}

void OfferModel::setCurrency(const std::optional<ForeignCurrency> &currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, offercolumns::Foreign),
                           index(rowCount() - 1, offercolumns::Foreign));
}

void OfferModel::sort(int column, Qt::SortOrder order)
{
    sortBy(column < 0 ? SortColumns() : SortColumns{{column, order}});
}

const TrendGlance *OfferModel::glanceOf(const offercolumns::Row &row) const
{
    return m_trends ? m_trends->of(row.offer.id) : nullptr;
}

QString OfferModel::text(const offercolumns::Row &row, int column) const
{
    if (column == offercolumns::Foreign && row.cost && m_currency)
        return format::inCurrency(row.cost->unit, m_currency);
    if (column != offercolumns::Trend)
        return offercolumns::text(row, column);
    const TrendGlance *glance = glanceOf(row);
    return glance ? glance->badge : QString();
}

std::optional<Offer> OfferModel::offerIn(int row) const
{
    const offercolumns::Row *shown = row >= 0 && row < rowCount() ? rowAt(row) : nullptr;
    return shown ? std::optional(shown->offer) : std::nullopt;
}

Request<QList<Offer>> OfferModel::offersOf(const QList<int> &rows)
{
    QList<Offer> offers;
    for (const int row : rows) {
        if (const auto offer = offerIn(row))
            offers.append(*offer);
    }
    return readyRequest<QList<Offer>>(offers);
}

int OfferModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{offercolumns::Count};
}

QVariant OfferModel::tip(const offercolumns::Row &row, int column) const
{
    if (column == offercolumns::Title)
        return row.offer.title;
    if (column == offercolumns::Trend) {
        const TrendGlance *glance = glanceOf(row);
        return glance ? glance->words : QVariant();
    }
    if ((column == offercolumns::UnitCost || column == offercolumns::LineCost) && row.cost)
        //: %1: "100 pieces", %2: which price was used, such as "tier price"
        return tr("%1, by %2")
            .arg(format::quantity(row.cost->orderQuantity, row.offer.unit),
                 format::costBasis(row.cost->basis));
    return {};
}

QVariant OfferModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(offercolumns::isNumber(column));
    const bool isPicture = role == Qt::DecorationRole && column == offercolumns::Title && m_pictures
        && m_pictures->side() > 0;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole
        && role != GlanceRole && !isPicture)
        return {};
    const offercolumns::Row *const row = rowAt(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::DecorationRole:
        return m_pictures->of(row->offer);
    case GlanceRole:
        return column == offercolumns::Trend ? QVariant::fromValue(glanceOf(*row)) : QVariant();
    case Qt::ToolTipRole:
        return tip(*row, column);
    default:
        // A cell says its header, or a table is a row of numbers to who hears it.
        //: Read aloud for a table cell. %1: column, %2: value
        return tr("%1: %2").arg(offercolumns::header(column), text(*row, column));
    }
}

QVariant OfferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return offercolumns::header(section);
    if (role == Qt::ToolTipRole)
        return offercolumns::headerHint(section);
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(offercolumns::isNumber(section));
    return {};
}

} // namespace sanjia
