// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace sanjia {

/// A small card beside something in the window, that says what it is for: a heading, a few words,
/// and where in the tour one is. It is no window of its own and takes nothing away: what it points
/// at can be used all the time.
class TourCard : public QFrame
{
    Q_OBJECT
public:
    explicit TourCard(QWidget *window);

    /// Stop `number` of `count`, from 1.
    void say(const QString &title, const QString &text, int number, int count);
    void takeFocus(); ///< Enter goes on, Esc ends

    /// Where a card of this size stands beside `target` and inside `room`, without covering it
    /// where that can be: below, above, at its right, at its left; else where it covers least.
    [[nodiscard]] static QRect beside(const QRect &target, const QSize &card, const QRect &room);

Q_SIGNALS:
    void nextRequested();
    void backRequested();
    void skipRequested();

private:
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_place;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
};

/// A frame around what a card is about; the mouse does not meet it.
class TourFrame : public QWidget
{
    Q_OBJECT
public:
    explicit TourFrame(QWidget *window);
    void frame(const QRect &target);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sanjia
