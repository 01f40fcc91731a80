// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tour.h"

#include "ui/help/tourcard.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

using namespace std::chrono_literals;

namespace sanjia {

namespace {
constexpr auto kFollow = 100ms;
constexpr int kCardMargin = 12; // to the edges of the window
} // namespace

Tour::Tour(QWidget *window, QList<TourStop> stops)
    : QObject(window),
      m_window(window),
      m_stops(std::move(stops)),
      m_card(new TourCard(window)),
      m_frame(new TourFrame(window))
{
    connect(m_card, &TourCard::nextRequested, this, [this] { goTo(m_at + 1); });
    connect(m_card, &TourCard::backRequested, this, [this] { goTo(m_at - 1); });
    connect(m_card, &TourCard::skipRequested, this, &Tour::end);
    m_following.setInterval(kFollow);
    connect(&m_following, &QTimer::timeout, this, &Tour::place);
    window->installEventFilter(this);
}

Tour::~Tour() = default;

void Tour::start()
{
    if (!isOn()) {
        // At the first start the window is not active yet, but knows who will have the focus.
        QWidget *now = QApplication::focusWidget();
        m_before = now ? now : m_window->focusWidget();
    }
    goTo(0);
}

void Tour::goTo(qsizetype stop)
{
    if (stop < 0 || stop >= m_stops.size())
        return end();
    m_at = stop;
    const TourStop &here = m_stops.at(stop);
    if (here.arrive)
        here.arrive();
    m_card->say(here.title, here.text, static_cast<int>(stop) + 1,
                static_cast<int>(m_stops.size()));
    place();
    m_card->show();
    m_card->takeFocus();
    m_following.start();
}

void Tour::end()
{
    m_at = -1;
    m_following.stop();
    const bool had = m_card->isAncestorOf(QApplication::focusWidget());
    m_card->hide();
    m_frame->hide();
    if (had && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void Tour::place()
{
    if (!isOn())
        return;
    const QRect room = m_window->rect().adjusted(kCardMargin, kCardMargin, -kCardMargin,
                                                 -kCardMargin);
    const QRect target = m_stops.at(m_at).where();
    QRect card(QPoint(), m_card->size());
    if (target.isEmpty())
        card.moveBottomRight(room.bottomRight());
    else
        card = TourCard::beside(target, card.size(), room);
    if (m_card->geometry() != card)
        m_card->setGeometry(card);
    m_frame->frame(target);
    m_frame->raise();
    m_card->raise();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (isOn() && watched == m_window
        && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

QRect Tour::seen(const QWidget *widget, const QWidget *window)
{
    if (!widget || !widget->isVisible() || !window->isAncestorOf(widget))
        return {};
    QRect part = widget->rect();
    for (const QWidget *around = widget; around != window; around = around->parentWidget()) {
        part.translate(around->pos());
        part &= around->parentWidget()->rect();
    }
    return part;
}

} // namespace sanjia
