// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/similar/similarmodel.h"

#include "core/domain/cost.h"
#include "ui/support/cells.h"
#include "ui/text/format.h"

namespace sanjia {

namespace {

std::optional<Money> unitCost(const Offer &offer, qint64 quantity)
{
    const auto cost = costAt(offer, quantity);
    return cost ? std::optional(cost->unit) : std::nullopt;
}

bool isSimilarNumber(int column)
{
    return column == SimilarModel::Alike || column == SimilarModel::UnitCost
        || column == SimilarModel::Difference;
}

} // namespace

SimilarModel::SimilarModel(const Offer &offer, qint64 quantity, QObject *parent)
    : QAbstractTableModel(parent), m_own(unitCost(offer, quantity)), m_quantity(quantity)
{
}

void SimilarModel::setOffers(const QList<SimilarOffer> &offers)
{
    beginResetModel();
    m_offers = offers;
    endResetModel();
}

int SimilarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_offers.size());
}

int SimilarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{Count};
}

QString SimilarModel::text(int row, int column) const
{
    const SimilarOffer &similar = m_offers.at(row);
    switch (column) {
    case Alike:
        return format::share(similar.likeness.percent);
    case Title:
        return similar.offer.title;
    case Seller:
        return similar.offer.supplier.name.isEmpty() ? format::unknown()
                                                     : similar.offer.supplier.name;
    case UnitCost:
        return format::money(unitCost(similar.offer, m_quantity));
    case Difference: {
        const auto cost = unitCost(similar.offer, m_quantity);
        return m_own && cost ? format::percent(*m_own, *cost) : format::unknown();
    }
    case Why:
        return format::likeness(similar.likeness);
    default:
        return {};
    }
}

QVariant SimilarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == Title || index.column() == Seller || index.column() == Why
            ? QVariant(text(index.row(), index.column()))
            : QVariant();
    case Qt::TextAlignmentRole:
        return cellAlignment(isSimilarNumber(index.column()));
    case Qt::AccessibleTextRole:
        return spokenCell(index);
    default:
        return {};
    }
}

QVariant SimilarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return cellAlignment(isSimilarNumber(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Alike:
        //: Column: how much an offer is like another, in percent
        return tr("Alike");
    case Title:
        //: Column: title of an offer
        return tr("Offer");
    case Seller:
        //: Column: name of the supplier
        return tr("Seller");
    case UnitCost:
        //: Column: price per piece at the buyer's quantity
        return tr("At my quantity");
    case Difference:
        //: Column: how much dearer or cheaper than the offer looked at
        return tr("Against this");
    case Why:
        //: Column: why offers are called alike
        return tr("Why");
    default:
        return {};
    }
}

} // namespace sanjia
