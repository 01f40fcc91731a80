// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/foreigncurrency.h"
#include "core/services/comparison.h"

#include <QTabWidget>

class QAbstractItemModel;
class QLineEdit;
class QListWidget;
class QSplitter;
class QTableView;

namespace sanjia {

class CostChart;
class CostMatrixModel;
class UiState;

/// Unit costs of compared offers at more than one quantity: the chart with its crossings in words,
/// and the matrix at quantities the buyer chooses. Which of the two is looked at, the quantities
/// and the sizes are remembered in `state`; without one nothing is.
class CostPanel : public QTabWidget
{
    Q_OBJECT
public:
    /// Of a column of costs where the buyer's currency stands beside the yuan.
    static constexpr int kWideColumn = 290;

    explicit CostPanel(UiState *state, QWidget *parent = nullptr);
    ~CostPanel() override;

    void setOffers(const QList<Offer> &offers, qint64 quantity, const VariantWish &wish = {});

    /// The buyer's own beside the yuan of the matrix; nothing: yuan alone.
    void setCurrency(const std::optional<ForeignCurrency> &currency);

    [[nodiscard]] const CostCurves &curves() const { return m_curves; }
    [[nodiscard]] QStringList crossings() const; ///< in words
    [[nodiscard]] const QAbstractItemModel &matrix() const;
    [[nodiscard]] const QList<MatrixRow> &matrixRows() const;
    /// Those of the matrix without the own one: as typed, or the last that could be read.
    [[nodiscard]] const QList<qint64> &quantities() const { return m_quantities; }

Q_SIGNALS:
    void noticed(const QString &text);

private:
    void buildChart();
    void buildMatrix();
    void takeQuantities();
    void showWords();
    void showMatrix();
    void copyMatrix();
    [[nodiscard]] QStringList names() const; ///< "Offer 1", …

    UiState *m_state;
    QList<Offer> m_offers;
    VariantWish m_wish;
    CostCurves m_curves;
    QList<qint64> m_quantities;
    CostChart *m_chart;
    QListWidget *m_words;
    QSplitter *m_sides;
    QLineEdit *m_edit;
    CostMatrixModel *m_matrix;
    QTableView *m_view;
};

} // namespace sanjia
