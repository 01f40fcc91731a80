// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/costmatrixmodel.h"

#include "ui/text/currencytext.h"
#include "ui/text/format.h"

#include <QFont>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace sanjia {

CostMatrixModel::CostMatrixModel(QObject *parent) : QAbstractTableModel(parent) {}

void CostMatrixModel::setMatrix(const QList<Offer> &offers, const QList<qint64> &quantities,
                                qint64 own, const VariantWish &wish)
{
    const bool shape = offers.size() != m_titles.size() || quantities.size() != m_rows.size();
    if (shape)
        beginResetModel();
    m_own = own;
    m_rows = costMatrix(offers, quantities, wish);
    m_titles.clear();
    m_units.clear();
    for (const Offer &offer : offers) {
        m_titles.append(offer.title);
        m_units.append(offer.unit);
    }
    if (shape)
        endResetModel();
    else
        refresh();
}

/// What is selected stays so while prices come in.
void CostMatrixModel::refresh()
{
    if (m_rows.isEmpty() || m_titles.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void CostMatrixModel::setCurrency(const std::optional<ForeignCurrency> &currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    refresh();
}

int CostMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CostMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QString CostMatrixModel::text(const MatrixRow &row, int column) const
{
    const auto &cell = row.cells.at(column);
    if (!cell)
        return format::unknown();
    QString text = format::withCurrency(format::average(cell->perPiece), cell->perPiece,
                                        m_currency);
    if (cell->order != row.quantity)
        //: A unit cost for which more must be ordered than is wanted. %1: cost, %2: "100 pcs"
        text = tr("%1, order %2").arg(text, format::quantity(cell->order, m_units.at(column)));
    //: Marks the best value of a row of the cost matrix. %1: the value
    return row.best.contains(column) ? tr("%1  ✓ best").arg(text) : text;
}

QVariant CostMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MatrixRow &row = m_rows.at(index.row());
    const bool best = row.best.contains(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setBold(best);
        return font;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        //: Read aloud for a cell of the cost matrix. %1: "100 pieces", %2: "Offer 2", %3: the cost
        return tr("%1, %2: %3")
            .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 text(row, index.column()));
    case BestRole:
        return best;
    default:
        return {};
    }
}

QVariant CostMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool offers = orientation == Qt::Horizontal;
    if (section < 0 || section >= (offers ? columnCount() : rowCount()))
        return {};
    if (offers) {
        if (role == Qt::ToolTipRole)
            return m_titles.at(section);
        //: Heading of a column of the cost matrix. %1: the offer's number
        return role == Qt::DisplayRole ? tr("Offer %1").arg(section + 1) : QVariant();
    }
    const qint64 quantity = m_rows.at(section).quantity;
    if (role == Qt::FontRole && quantity == m_own) {
        QFont font = QGuiApplication::font();
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    //: Row of the cost matrix: the quantity the buyer works with
    return quantity == m_own ? tr("%Ln piece(s) (mine)", nullptr, format::forPlural(quantity))
                             //: Row of the cost matrix
                             : tr("%Ln piece(s)", nullptr, format::forPlural(quantity));
}

} // namespace sanjia
