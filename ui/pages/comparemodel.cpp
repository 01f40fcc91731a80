// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparemodel.h"

#include "ui/text/format.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

using namespace comparefacts;

namespace {

constexpr int kTintAlpha = 38;

OfferId idOf(const Candidate &candidate) { return candidate.row.offer.id; }

} // namespace

CompareModel::CompareModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_cells.resize(Count);
    m_differs.fill(false, Count);
}

QList<ComparisonRow> CompareModel::rows() const
{
    QList<ComparisonRow> rows;
    for (const Candidate &candidate : m_candidates) {
        rows.append(candidate.row);
        rows.last().recent = candidate.trend;
    }
    return rows;
}

Candidate *CompareModel::find(const OfferId &id)
{
    const auto it = std::ranges::find(m_candidates, id, idOf);
    return it == m_candidates.end() ? nullptr : &*it;
}

void CompareModel::removeGone(const QList<ComparisonRow> &rows)
{
    for (int column = columnCount() - 1; column >= 0; --column) {
        const OfferId id = idOf(m_candidates.at(column));
        const bool stays = std::ranges::any_of(
            rows, [&id](const ComparisonRow &row) { return row.offer.id == id; });
        if (stays)
            continue;
        beginRemoveColumns({}, column, column);
        m_candidates.removeAt(column);
        m_pictures.remove(id);
        for (QList<Cell> &cells : m_cells)
            cells.removeAt(column);
        endRemoveColumns();
    }
}

void CompareModel::setRows(const QList<ComparisonRow> &rows)
{
    removeGone(rows);
    for (const ComparisonRow &row : rows) {
        if (Candidate *known = find(row.offer.id)) {
            known->row = row;
            continue;
        }
        const int column = columnCount();
        beginInsertColumns({}, column, column);
        m_candidates.append(Candidate{row, {}, Reading::Done, {}, m_currency});
        for (QList<Cell> &cells : m_cells)
            cells.append(Cell());
        endInsertColumns();
    }
    refresh();
}

void CompareModel::setReading(const OfferId &id, Reading reading, const QString &problem)
{
    if (Candidate *candidate = find(id)) {
        candidate->reading = reading;
        candidate->problem = problem;
        refreshCells();
        if (!problem.isEmpty()) // its row may need more lines
            Q_EMIT headerDataChanged(Qt::Vertical, State, State);
    }
}

void CompareModel::setTrend(const OfferId &id, const std::optional<PriceStats> &trend)
{
    if (Candidate *candidate = find(id)) {
        candidate->trend = trend;
        refreshCells();
    }
}

void CompareModel::setPicture(const OfferId &id, const QPixmap &picture)
{
    if (!find(id))
        return;
    m_pictures.insert(id, picture);
    Q_EMIT dataChanged(index(Picture, 0), index(Picture, columnCount() - 1));
}

void CompareModel::setCurrency(const std::optional<ForeignCurrency> &currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    for (Candidate &candidate : m_candidates)
        candidate.currency = currency;
    refreshCells();
}

void CompareModel::setHighlighting(bool on)
{
    m_highlighting = on;
    refresh();
}

bool CompareModel::allRead() const
{
    return std::ranges::all_of(m_candidates, [](const Candidate &candidate) {
        return candidate.reading == Reading::Done;
    });
}

void CompareModel::refreshCells()
{
    for (int fact = 0; fact < Count; ++fact)
        refreshFact(fact);
    if (!m_candidates.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(Count - 1, columnCount() - 1));
}

void CompareModel::refresh()
{
    refreshCells();
    if (m_candidates.isEmpty())
        return;
    Q_EMIT headerDataChanged(Qt::Vertical, 0, Count - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void CompareModel::refreshFact(int fact)
{
    QList<Cell> &cells = m_cells[fact];
    std::optional<qint64> least;
    bool equal = true; // where all are equal none is best
    for (const Candidate &candidate : std::as_const(m_candidates)) {
        const auto own = badness(candidate, fact);
        equal = equal && (!own || !least || *own == *least);
        if (own && (!least || *own < *least))
            least = own;
    }
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const Candidate &candidate = m_candidates.at(column);
        const auto own = badness(candidate, fact);
        cells[column] = {comparefacts::text(candidate, fact), !equal && own && *own == *least};
    }
    const bool comparable = fact > State;
    m_differs[fact] = comparable && std::ranges::any_of(cells, [&cells](const Cell &cell) {
                          return cell.text != cells.constFirst().text;
                      });
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{Count};
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

const CompareModel::Cell &CompareModel::cell(const QModelIndex &index) const
{
    return m_cells.at(index.row()).at(index.column());
}

QString CompareModel::shown(const QModelIndex &index) const
{
    if (index.row() == Picture)
        return m_pictures.contains(idOf(m_candidates.at(index.column()))) ? QString()
                                                                          : format::unknown();
    const Cell &own = cell(index);
    //: Marks the best value of a row of the comparison. %1: the value
    return own.best ? tr("%1  ✓ best").arg(own.text) : own.text;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(index);
    case Qt::DecorationRole: {
        const QPixmap picture = m_pictures.value(idOf(m_candidates.at(index.column())));
        return index.row() == Picture && !picture.isNull() ? QVariant(picture) : QVariant();
    }
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setBold(cell(index).best || index.row() == Title);
        return font;
    }
    case Qt::BackgroundRole: {
        if (!m_highlighting || !m_differs.at(index.row()))
            return {};
        QColor tint = QGuiApplication::palette().color(QPalette::Highlight);
        tint.setAlpha(kTintAlpha);
        return tint;
    }
    case Qt::ToolTipRole:
        return cell(index).best ? tr("The best of this row") : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        //: Read aloud for a table cell. %1: fact, %2: value
        return tr("%1: %2").arg(label(index.row()), shown(index));
    case BestRole:
        return cell(index).best;
    case DiffersRole:
        return m_differs.at(index.row());
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool offers = orientation == Qt::Horizontal;
    if (section < 0 || section >= (offers ? columnCount() : rowCount()))
        return {};
    if (offers) {
        if (role == Qt::ToolTipRole)
            return m_candidates.at(section).row.offer.title;
        //: Heading of a column of the comparison. %1: its number
        return role == Qt::DisplayRole ? tr("Offer %1").arg(section + 1) : QVariant();
    }
    if (role == Qt::FontRole && m_highlighting) {
        QFont font = QGuiApplication::font();
        font.setBold(m_differs.at(section));
        return font;
    }
    return role == Qt::DisplayRole ? label(section) : QVariant();
}

} // namespace sanjia
