// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pricechart.h"

#include "ui/charts/pricedrawing.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

class PriceChart::Parts
{
public:
    PriceDrawing drawing;

    /// The change a key leads to, from where the crosshair stands.
    [[nodiscard]] std::optional<UtcMs> target(int key) const
    {
        const QList<PricePoint> &points = drawing.trend().series.points;
        const auto at = drawing.crosshair();
        const auto before = [](const PricePoint &point, UtcMs t) {
            return point.at < t;
        };
        if (key == Qt::Key_Home)
            return points.first().at;
        if (key == Qt::Key_End || (!at && key == Qt::Key_Left))
            return points.last().at;
        if (!at)
            return points.first().at;
        if (key == Qt::Key_Left) {
            const auto here = std::lower_bound(points.begin(), points.end(), *at, before);
            return here == points.begin() ? points.first().at : std::prev(here)->at;
        }
        const auto next = std::lower_bound(points.begin(), points.end(), *at + 1, before);
        return next == points.end() ? drawing.trend().series.lastSeen : next->at;
    }
};

PriceChart::PriceChart(QWidget *parent) : QWidget(parent), m_parts(std::make_unique<Parts>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Price history chart"));
    takeLook();
    announce();
}

PriceChart::~PriceChart() = default;

void PriceChart::setTrend(const Trend &trend)
{
    m_parts->drawing.setNotice({});
    m_parts->drawing.setTrend(trend);
    announce();
    update();
}

void PriceChart::setNotice(const QString &notice)
{
    m_parts->drawing.setTrend({});
    m_parts->drawing.setNotice(notice);
    announce();
    update();
}

QStringList PriceChart::readings() const { return m_parts->drawing.crosshairLines(); }

QSize PriceChart::sizeHint() const
{
    const int row = fontMetrics().height();
    return {row * 24, row * 13};
}

QSize PriceChart::minimumSizeHint() const
{
    const int row = fontMetrics().height();
    return {row * 12, row * 9};
}

void PriceChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_parts->drawing.paint(painter, {});
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = palette().color(QPalette::Base);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void PriceChart::resizeEvent(QResizeEvent *) { m_parts->drawing.resize(size()); }

void PriceChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        takeLook();
    QWidget::changeEvent(event);
}

void PriceChart::mouseMoveEvent(QMouseEvent *event)
{
    setCrosshair(m_parts->drawing.momentAt(event->position().x()));
}

void PriceChart::leaveEvent(QEvent *) { setCrosshair(std::nullopt); }

void PriceChart::focusOutEvent(QFocusEvent *event)
{
    setCrosshair(std::nullopt);
    QWidget::focusOutEvent(event);
}

void PriceChart::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool moves = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home
        || key == Qt::Key_End;
    if (moves && m_parts->drawing.hasLine())
        setCrosshair(m_parts->target(key));
    else if (key == Qt::Key_Escape && m_parts->drawing.crosshair())
        setCrosshair(std::nullopt);
    else
        QWidget::keyPressEvent(event); // Escape may close what the chart is in
}

void PriceChart::setCrosshair(std::optional<UtcMs> at)
{
    if (at == m_parts->drawing.crosshair())
        return;
    m_parts->drawing.setCrosshair(at);
    announce();
    update();
}

void PriceChart::announce()
{
    const QStringList read = readings();
    const QString text = read.isEmpty() ? m_parts->drawing.words() : read.join(u", "_s);
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text); // sends the event itself
}

void PriceChart::takeLook()
{
    m_parts->drawing.setLook(ChartColours::of(palette()), font());
    update();
}

} // namespace sanjia
