// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QRect>
#include <QTimer>

#include <functional>

class QWidget;

namespace sanjia {

class TourCard;
class TourFrame;

/// A stop of the tour of a window: what is said, and of what.
struct TourStop
{
    QString title;
    QString text;
    std::function<void()> arrive; ///< brings what it is about into view; may be empty
    /// Where that is, in the window's coordinates; empty while it is out of sight.
    std::function<QRect()> where;
};

/// A short way through a window for somebody who sees it for the first time: a card beside one
/// thing after the other. Everything stays usable meanwhile, and whatever happens to the page (it
/// changes, the window is made smaller) the card finds its place again, at worst in a corner.
class Tour : public QObject
{
    Q_OBJECT
public:
    /// Lives with `window`, whose children its card and frame are.
    Tour(QWidget *window, QList<TourStop> stops);
    ~Tour() override;

    void start(); ///< from the first stop, also when it is under way
    [[nodiscard]] bool isOn() const { return m_at >= 0; }

    /// The part of `widget` that can be seen in `window`, in the window's coordinates.
    [[nodiscard]] static QRect seen(const QWidget *widget, const QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void goTo(qsizetype stop);
    void end();
    void place();

    QWidget *m_window;
    QList<TourStop> m_stops;
    TourCard *m_card;
    TourFrame *m_frame;
    qsizetype m_at = -1;
    QTimer m_following; ///< what a card points at moves without telling
    QPointer<QWidget> m_before; ///< where the focus was
};

} // namespace sanjia
