// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/costchart.h"

#include "ui/charts/costdrawing.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sanjia {

CostChart::CostChart(QWidget *parent) : QWidget(parent), m_drawing(std::make_unique<CostDrawing>())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Chart of unit costs"));
    takeLook();
}

CostChart::~CostChart() = default;

void CostChart::setCurves(const CostCurves &curves, const QStringList &words)
{
    m_drawing->setCurves(curves);
    setAccessibleDescription(words.join(u' '));
    update();
}

QIcon CostChart::lineIcon(qsizetype offer) const
{
    const double ratio = devicePixelRatioF();
    const QSize size(fontMetrics().height() * 2, fontMetrics().height());
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(linePen(offer, ChartColours::of(palette()), 2.2));
    painter.drawLine(QPointF(0, size.height() / 2.0), QPointF(size.width(), size.height() / 2.0));
    painter.end();
    return pixmap;
}

QSize CostChart::sizeHint() const
{
    const int row = fontMetrics().height();
    return {row * 36, row * 15};
}

QSize CostChart::minimumSizeHint() const
{
    const int row = fontMetrics().height();
    return {row * 16, row * 9};
}

void CostChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_drawing->paint(painter, {});
}

void CostChart::resizeEvent(QResizeEvent *) { m_drawing->resize(size()); }

void CostChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        takeLook();
    QWidget::changeEvent(event);
}

void CostChart::takeLook()
{
    m_drawing->setLook(ChartColours::of(palette()), font());
    update();
    Q_EMIT lookChanged();
}

} // namespace sanjia
