// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/library.h"

#include <QWidget>

#include <memory>

namespace sanjia {

/// How one price went, as a stair with its lowest, mean and highest level. Point at it, or move
/// with Left, Right, Home and End along the changes, to read a moment off; Escape stops that. What
/// it reads is also its accessible description. Names no chart library, so that the one behind it
/// can change.
class PriceChart : public QWidget
{
    Q_OBJECT
public:
    explicit PriceChart(QWidget *parent = nullptr);
    ~PriceChart() override;

    void setTrend(const Trend &trend);
    /// Words in place of the chart, as plain text, until the next setTrend().
    void setNotice(const QString &notice);
    void clear() { setTrend({}); }

    [[nodiscard]] QStringList readings() const; ///< date, price, change at the crosshair, or none
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setCrosshair(std::optional<UtcMs> at);
    void announce();
    void takeLook();

    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace sanjia
