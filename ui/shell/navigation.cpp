// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/shell/commands.h"
#include "ui/support/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QResizeEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kIconSide = 26;
constexpr int kSmallIconSide = 16;
constexpr int kButtonWidth = 84;
constexpr int kHeight = 62;
constexpr int kLeastHeight = 37;
constexpr int kAroundIcon = 24; // the name and some air
constexpr int kAround = 6;
constexpr int kGap = 2;
constexpr int kBeforeTheRest = 100; // grows first; what is left then is below the buttons
constexpr int kMostShown = 999;

QLabel *badgeOn(QToolButton *button)
{
    auto *badge = new QLabel(button);
    badge->setObjectName(u"badge"_s);
    badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    badge->setAlignment(Qt::AlignCenter);
    badge->setStyleSheet(u"background: palette(highlight); color: palette(highlighted-text); "
                         "border-radius: 8px; padding: 0 5px; min-height: 16px; min-width: 6px;"_s);
    QFont font = badge->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    badge->setFont(font);
    badge->hide();
    auto *corner = new QVBoxLayout(button);
    corner->setContentsMargins(0, 3, 16, 0);
    corner->addWidget(badge, 0, Qt::AlignTop | Qt::AlignRight);
    return badge;
}
} // namespace

Navigation::Navigation(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_group(new QActionGroup(this))
{
    m_column->setContentsMargins(kAround, kAround, kAround, kAround);
    m_column->setSpacing(kGap);
    m_column->addStretch();
}

QAction *Navigation::addPage(const QString &name, const QString &title)
{
    const auto number = static_cast<int>(m_actions.size());
    auto *action = new QAction(icons::icon(name), title, this);
    action->setCheckable(true);
    action->setProperty(kActionName, title);
    action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number)));
    m_group->addAction(action);
    m_actions.append(action);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize({kIconSide, kIconSide});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(title);
    // Lower where the window is: at 200 % on a small screen nine pages would not fit.
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    button->setMinimumSize(kButtonWidth, kLeastHeight);
    button->setMaximumHeight(kHeight);
    m_column->insertWidget(number, button, kBeforeTheRest);
    m_buttons.append(button);
    m_badges.append(badgeOn(button));
    connect(action, &QAction::triggered, this, [this, number] { Q_EMIT chosen(number); });
    return action;
}

void Navigation::setNews(int page, int count)
{
    QAction *action = m_actions.at(page);
    const QString name = action->iconText();
    QToolButton *button = m_buttons.at(page);
    //: A page with news, in a menu and read aloud. %1: name of the page
    const QString told = count > 0 ? tr("%1, %Ln new", nullptr, count).arg(name) : name;
    action->setIconText(name); // of its own, so that the button does not take the longer text
    action->setText(told);
    button->setAccessibleName(told);
    button->setToolTip(told);
    QLabel *badge = m_badges.at(page);
    badge->setText(count > kMostShown ? u"%1+"_s.arg(kMostShown) : QString::number(count));
    badge->setVisible(count > 0);
}

/// Nine pages fit on a small screen at 200 % with smaller pictures only.
void Navigation::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto pages = static_cast<int>(m_buttons.size());
    if (pages == 0)
        return;
    const int each = (event->size().height() - 2 * kAround) / pages - kGap;
    const int side = each < kIconSide + kAroundIcon ? kSmallIconSide : kIconSide;
    for (QToolButton *button : std::as_const(m_buttons))
        button->setIconSize({side, side});
}

void Navigation::setCurrent(int page) { m_actions.at(page)->setChecked(true); }

} // namespace sanjia
