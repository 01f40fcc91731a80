// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pricechart.h"

#include "ui/charts/pricedrawing.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QStyleOptionFocusRect>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr double kKeyZoom = 1.5;
constexpr double kNotchZoom = 1.25;
constexpr double kNotch = 120; // of a wheel, in eighths of a degree
constexpr int kKeyMoves = 8; // of which make a view

} // namespace

class PriceChart::Parts
{
public:
    enum class Drag { None, Plot, Overview };

    PriceDrawing drawing;
    bool moved = false; ///< by a person, away from the range asked for
    Drag drag = Drag::None;
    QPointF grabbed;
    TimeSpan viewThen;

    /// The change a key leads to, from where the crosshair stands.
    [[nodiscard]] std::optional<UtcMs> target(int key) const
    {
        const PriceSeries &series = drawing.plot().lines.first().prices->series();
        const TimeSpan view = drawing.view();
        const auto at = drawing.crosshair();
        const UtcMs first = std::max(view.from, series.points.first().at);
        const UtcMs last = std::min(view.to, series.points.last().at);
        if (key == Qt::Key_Home)
            return first;
        if (key == Qt::Key_End || (!at && key == Qt::Key_Left))
            return std::max(first, last);
        if (!at)
            return first;
        const auto here = std::ranges::lower_bound(
            series.points, key == Qt::Key_Left ? *at : *at + 1, {}, &PricePoint::at);
        if (key == Qt::Key_Left)
            return here == series.points.begin() ? series.points.first().at : std::prev(here)->at;
        return here == series.points.end() ? series.lastSeen : here->at;
    }
    [[nodiscard]] UtcMs middle() const
    {
        const TimeSpan view = drawing.view();
        return view.from + (view.to - view.from) / 2;
    }
};

PriceChart::PriceChart(QWidget *parent) : QWidget(parent), m_parts(std::make_unique<Parts>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Price history chart"));
    grabGesture(Qt::PinchGesture);
    m_parts->drawing.setOverview(true);
    takeLook();
    announce();
}

PriceChart::~PriceChart() = default;

void PriceChart::setPlot(const PricePlot &plot, bool keepView)
{
    PriceDrawing &drawing = m_parts->drawing;
    const TimeSpan before = drawing.view();
    const bool keeps = keepView && m_parts->moved && before.to > before.from;
    drawing.setNotice({});
    drawing.setPlot(plot);
    m_parts->moved = keeps;
    if (keeps)
        drawing.setView(before);
    announce();
    update();
}

void PriceChart::setNotice(const QString &notice)
{
    m_parts->drawing.setPlot({});
    m_parts->drawing.setNotice(notice);
    m_parts->moved = false;
    announce();
    update();
}

QStringList PriceChart::readings() const { return m_parts->drawing.crosshairLines(); }

TimeSpan PriceChart::view() const { return m_parts->drawing.view(); }

std::optional<PriceStats> PriceChart::stats() const { return m_parts->drawing.stats(); }

QSize PriceChart::sizeHint() const
{
    const int row = fontMetrics().height();
    return {row * 24, row * 16};
}

QSize PriceChart::minimumSizeHint() const
{
    const int row = fontMetrics().height();
    return {row * 12, row * 12};
}

bool PriceChart::event(QEvent *event)
{
    if (event->type() == QEvent::Gesture)
        return pinch(static_cast<QGestureEvent *>(event));
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoom(1 + gesture->value(), m_parts->drawing.frame().moment(gesture->position().x()));
            return true;
        }
    }
    return QWidget::event(event);
}

bool PriceChart::pinch(QGestureEvent *event)
{
    auto *gesture = static_cast<QPinchGesture *>(event->gesture(Qt::PinchGesture));
    if (!gesture)
        return false;
    event->accept(gesture);
    const QPointF at = mapFromGlobal(gesture->centerPoint());
    if (gesture->scaleFactor() > 0)
        zoom(gesture->scaleFactor(), m_parts->drawing.frame().moment(at.x()));
    return true;
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

void PriceChart::mousePressEvent(QMouseEvent *event)
{
    const PriceFrame &frame = m_parts->drawing.frame();
    if (event->button() != Qt::LeftButton || !m_parts->drawing.canMove())
        return QWidget::mousePressEvent(event);
    m_parts->grabbed = event->position();
    m_parts->viewThen = m_parts->drawing.view();
    const bool below = frame.overview.adjusted(0, -2, 0, 2).contains(event->position());
    m_parts->drag = below ? Parts::Drag::Overview : Parts::Drag::Plot;
    if (below) {
        centre(frame.overviewMoment(event->position().x()));
        setCrosshair(std::nullopt);
    }
}

void PriceChart::mouseMoveEvent(QMouseEvent *event)
{
    const PriceFrame &frame = m_parts->drawing.frame();
    const double x = event->position().x();
    switch (m_parts->drag) {
    case Parts::Drag::Overview:
        return centre(frame.overviewMoment(x));
    case Parts::Drag::Plot: {
        const UtcMs by = frame.moment(m_parts->grabbed.x()) - frame.moment(x);
        const TimeSpan &then = m_parts->viewThen;
        setCursor(Qt::ClosedHandCursor);
        return setView({then.from + by, then.to + by});
    }
    case Parts::Drag::None:
        break;
    }
    const TimeSpan view = m_parts->drawing.view();
    if (m_parts->drawing.canMove())
        setCrosshair(std::clamp(frame.moment(x), view.from, view.to));
}

void PriceChart::mouseReleaseEvent(QMouseEvent *)
{
    m_parts->drag = Parts::Drag::None;
    unsetCursor();
}

void PriceChart::mouseDoubleClickEvent(QMouseEvent *)
{
    m_parts->drag = Parts::Drag::None;
    setView(m_parts->drawing.home());
    m_parts->moved = false;
}

void PriceChart::wheelEvent(QWheelEvent *event)
{
    const bool meant = hasFocus() || event->modifiers().testFlag(Qt::ControlModifier);
    const double turned = event->angleDelta().y();
    if (!meant || turned == 0 || !m_parts->drawing.canMove())
        return event->ignore(); // the page is scrolled
    zoom(std::pow(kNotchZoom, turned / kNotch),
         m_parts->drawing.frame().moment(event->position().x()));
    event->accept();
}

void PriceChart::leaveEvent(QEvent *)
{
    if (m_parts->drag == Parts::Drag::None)
        setCrosshair(std::nullopt);
}

void PriceChart::focusOutEvent(QFocusEvent *event)
{
    setCrosshair(std::nullopt);
    QWidget::focusOutEvent(event);
}

void PriceChart::keyPressEvent(QKeyEvent *event)
{
    PriceDrawing &drawing = m_parts->drawing;
    const int key = event->key();
    const TimeSpan view = drawing.view();
    const UtcMs around = drawing.crosshair().value_or(m_parts->middle());
    const bool aside = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool walks = aside || key == Qt::Key_Home || key == Qt::Key_End;
    if (key == Qt::Key_Escape && drawing.crosshair())
        return setCrosshair(std::nullopt);
    if (!drawing.canMove())
        return QWidget::keyPressEvent(event); // Escape may close what the chart is in
    if (key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus) {
        zoom(key == Qt::Key_Minus ? 1 / kKeyZoom : kKeyZoom, around);
    } else if (key == Qt::Key_0) {
        setView(drawing.home());
        m_parts->moved = false;
    } else if (aside && event->modifiers().testFlag(Qt::ShiftModifier)) {
        const UtcMs by = (view.to - view.from) / kKeyMoves * (key == Qt::Key_Left ? -1 : 1);
        setView({view.from + by, view.to + by});
    } else if (walks && drawing.words().isEmpty()) {
        const auto at = m_parts->target(key);
        if (at && (*at < view.from || *at > view.to))
            centre(*at);
        setCrosshair(at);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PriceChart::setCrosshair(std::optional<UtcMs> at)
{
    if (at == m_parts->drawing.crosshair())
        return;
    m_parts->drawing.setCrosshair(at);
    announce();
    update();
}

void PriceChart::setView(TimeSpan view)
{
    const TimeSpan before = m_parts->drawing.view();
    m_parts->drawing.setView(view);
    if (m_parts->drawing.view() == before)
        return;
    m_parts->moved = true;
    announce();
    update();
    Q_EMIT viewChanged();
}

/// What is at `around` stays where it is.
void PriceChart::zoom(double factor, UtcMs around)
{
    const TimeSpan view = m_parts->drawing.view();
    const auto wide = static_cast<double>(view.to - view.from);
    const double part = wide > 0 ? static_cast<double>(around - view.from) / wide : 0.5;
    const double wanted = wide / factor;
    const UtcMs from = around - static_cast<UtcMs>(wanted * std::clamp(part, 0.0, 1.0));
    setView({from, from + static_cast<UtcMs>(wanted)});
}

void PriceChart::centre(UtcMs at)
{
    const TimeSpan view = m_parts->drawing.view();
    const UtcMs half = (view.to - view.from) / 2;
    setView({at - half, at - half + (view.to - view.from)});
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
