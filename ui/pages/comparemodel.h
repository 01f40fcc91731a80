// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/comparefacts.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QPixmap>

namespace sanjia {

/// Offers as columns, the facts of comparefacts.h as rows. The best value of a row that can be
/// better or worse is bold and says so, so that no meaning hangs on colour. It shows; it fetches
/// nothing. Texts are made once per change, because a view asks for each of them many times.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int BestRole = Qt::UserRole; ///< bool
    static constexpr int DiffersRole = Qt::UserRole + 1; ///< bool, the same for the whole row

    explicit CompareModel(QObject *parent = nullptr);

    /// What stays from before keeps its column's selection.
    void setRows(const QList<ComparisonRow> &rows);
    [[nodiscard]] QList<ComparisonRow> rows() const;
    /// What a view needs besides; ignored for an offer that is not among the rows.
    void setReading(const OfferId &id, comparefacts::Reading reading, const QString &problem = {});
    void setTrend(const OfferId &id, const std::optional<PriceStats> &trend);
    void setPicture(const OfferId &id, const QPixmap &picture);
    /// The buyer's own beside the yuan of what is paid; nothing: yuan alone.
    void setCurrency(const std::optional<ForeignCurrency> &currency);
    void setHighlighting(bool on); ///< tints the rows whose values differ

    [[nodiscard]] bool allRead() const;
    [[nodiscard]] bool anyPicture() const { return !m_pictures.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Cell
    {
        QString text;
        bool best = false;
    };

    void removeGone(const QList<ComparisonRow> &rows);
    [[nodiscard]] comparefacts::Candidate *find(const OfferId &id);
    void refreshCells(); ///< after any change of the candidates
    void refresh(); ///< and what headers say, which lays out all sections anew
    void refreshFact(int fact);
    [[nodiscard]] const Cell &cell(const QModelIndex &index) const;
    [[nodiscard]] QString shown(const QModelIndex &index) const;

    QList<comparefacts::Candidate> m_candidates;
    QList<QList<Cell>> m_cells; // [fact][column]
    QList<bool> m_differs; // [fact]
    QHash<OfferId, QPixmap> m_pictures;
    std::optional<ForeignCurrency> m_currency;
    bool m_highlighting = false;
};

} // namespace sanjia
