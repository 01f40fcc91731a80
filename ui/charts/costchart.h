// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/comparison.h"

#include <QIcon>
#include <QWidget>

#include <memory>

namespace sanjia {

class CostDrawing;

/// What a wanted piece costs at every quantity, a line for each offer. What it shows is also in
/// words: its accessible description, and the list and the matrix that stand beside it. Names no
/// chart library.
class CostChart : public QWidget
{
    Q_OBJECT
public:
    explicit CostChart(QWidget *parent = nullptr);
    ~CostChart() override;

    /// `words`: the crossings, a sentence each.
    void setCurves(const CostCurves &curves, const QStringList &words);
    /// A piece of the line of one offer, for a legend.
    [[nodiscard]] QIcon lineIcon(qsizetype offer) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lookChanged(); ///< line icons are old

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeLook();

    std::unique_ptr<CostDrawing> m_drawing;
};

} // namespace sanjia
