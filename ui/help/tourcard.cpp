// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tourcard.h"

#include "ui/detail/section.h"
#include "ui/support/metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kWidth = 340;
constexpr int kGap = 10; // between the card and what it is about
constexpr int kLine = 3; // of the frame
constexpr int kAround = 4;

int areaOf(const QRect &rect) { return rect.isEmpty() ? 0 : rect.width() * rect.height(); }

/// As near to `wanted` as the room allows.
QRect pushedInto(QRect wanted, const QRect &room)
{
    wanted.moveLeft(std::clamp(wanted.left(), room.left(),
                               std::max(room.left(), room.right() + 1 - wanted.width())));
    wanted.moveTop(std::clamp(wanted.top(), room.top(),
                              std::max(room.top(), room.bottom() + 1 - wanted.height())));
    return wanted;
}

} // namespace

TourCard::TourCard(QWidget *window)
    : QFrame(window),
      m_title(new QLabel(this)),
      m_text(plainLabel(this, u"tourText"_s)),
      m_place(new QLabel(this)),
      //: a button: ends the tour of the window
      m_skip(new QPushButton(tr("Skip"), this)),
      //: a button: to the stop before of the tour of the window
      m_back(new QPushButton(tr("Back"), this)),
      m_next(new QPushButton(this))
{
    setObjectName(u"tourCard"_s);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setLineWidth(kLine);
    setForegroundRole(QPalette::Highlight); // of the frame
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFixedWidth(kWidth);
    m_title->setObjectName(u"tourTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    scaleFont(m_title, 1.1, true);
    makeQuiet(m_place);
    m_skip->setObjectName(u"tourSkip"_s);
    m_back->setObjectName(u"tourBack"_s);
    m_next->setObjectName(u"tourNext"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kBarSpacing);
    buttons->addWidget(m_place);
    buttons->addStretch();
    for (QPushButton *button : {m_skip, m_back, m_next}) {
        button->setAutoDefault(true); // Enter presses it
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(kBarSpacing);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    QWidget::setTabOrder(m_next, m_back);
    QWidget::setTabOrder(m_back, m_skip);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &TourCard::skipRequested);
    connect(m_skip, &QPushButton::clicked, this, &TourCard::skipRequested);
    connect(m_back, &QPushButton::clicked, this, &TourCard::backRequested);
    connect(m_next, &QPushButton::clicked, this, &TourCard::nextRequested);
    hide();
}

void TourCard::say(const QString &title, const QString &text, int number, int count)
{
    m_title->setText(title);
    m_text->setText(text);
    //: a stop of the tour of the window: its number and how many there are
    m_place->setText(tr("%1 of %2").arg(number).arg(count));
    m_back->setEnabled(number > 1);
    m_skip->setVisible(number < count);
    //: a button: to the next stop of the tour of the window
    m_next->setText(number < count ? tr("Next")
                                   //: a button: ends the tour of the window at its last stop
                                   : tr("Done"));
    setAccessibleName(title);
    setAccessibleDescription(text);
    m_next->setAccessibleDescription(title + u". "_s + text);
    setMinimumHeight(0);
    ensurePolished();
    setFixedHeight(layout()->totalHeightForWidth(kWidth));
}

void TourCard::takeFocus()
{
    m_next->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QRect TourCard::beside(const QRect &target, const QSize &card, const QRect &room)
{
    const QRect below(QPoint(target.left(), target.bottom() + 1 + kGap), card);
    const QRect above(QPoint(target.left(), target.top() - kGap - card.height()), card);
    const QRect right(QPoint(target.right() + 1 + kGap, target.top()), card);
    const QRect left(QPoint(target.left() - kGap - card.width(), target.top()), card);
    // What stands above and below a narrow one is often a part of the same thing.
    const bool isNarrow = 2 * target.width() < room.width();
    const bool isAtTheRight = target.center().x() > room.center().x();
    const QRect inward = isAtTheRight ? left : right;
    const QRect outward = isAtTheRight ? right : left;
    const std::array<QRect, 4> order = isNarrow ? std::array{inward, outward, below, above}
                                                : std::array{below, above, right, left};
    QRect best;
    int least = -1;
    for (const QRect &wanted : order) {
        const QRect place = pushedInto(wanted, room);
        const int covered = areaOf(place.intersected(target));
        if (least < 0 || covered < least) {
            best = place;
            least = covered;
        }
        if (covered == 0)
            break;
    }
    return best;
}

TourFrame::TourFrame(QWidget *window) : QWidget(window)
{
    setObjectName(u"tourFrame"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void TourFrame::frame(const QRect &target)
{
    setVisible(!target.isEmpty());
    const QRect around = target.adjusted(-kAround, -kAround, kAround, kAround);
    if (geometry() != around)
        setGeometry(around);
}

void TourFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), kLine));
    constexpr double kHalf = kLine / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(kHalf, kHalf, -kHalf, -kHalf), 5, 5);
}

} // namespace sanjia
