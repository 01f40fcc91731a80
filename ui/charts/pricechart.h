// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/priceplot.h"

#include <QWidget>

#include <memory>

class QGestureEvent;

namespace sanjia {

/// How prices went, as stairs, to look around in. Point at it, or move with Left, Right, Home and
/// End along the changes, to read a moment off; Escape stops that. Ctrl with the wheel (the wheel
/// alone once it has the focus, so that a page around it can be scrolled), a pinch, + and − zoom;
/// dragging and Shift with Left and Right move; a double click or 0 shows the range again that was
/// asked for. The strip below shows where one is, and takes clicks and drags. What it reads is also
/// its accessible description. Names no chart library, so that the one behind it can change.
class PriceChart : public QWidget
{
    Q_OBJECT
public:
    explicit PriceChart(QWidget *parent = nullptr);
    ~PriceChart() override;

    /// Keeps a view that was zoomed or moved when `keepView` and it is still inside.
    void setPlot(const PricePlot &plot, bool keepView = false);
    void setTrend(const Trend &trend) { setPlot(plotOf(trend)); }
    /// Words in place of the chart, as plain text, until the next plot.
    void setNotice(const QString &notice);
    void clear() { setPlot({}); }

    [[nodiscard]] QStringList readings() const; ///< date, price, change at the crosshair, or none
    [[nodiscard]] TimeSpan view() const; ///< what is shown; empty without prices
    /// Of the first line in the view; nothing when it holds no price that was seen.
    [[nodiscard]] std::optional<PriceStats> stats() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// After a person zoomed, moved or reset it.
    void viewChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setCrosshair(std::optional<UtcMs> at);
    void setView(TimeSpan view);
    void zoom(double factor, UtcMs around);
    void centre(UtcMs at);
    bool pinch(QGestureEvent *event);
    void announce();
    void takeLook();

    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace sanjia
