// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/support/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QToolButton>
#include <QVBoxLayout>

namespace sanjia {

namespace {
constexpr int kIconSide = 26;
} // namespace

Navigation::Navigation(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_group(new QActionGroup(this))
{
    m_column->setContentsMargins(6, 10, 6, 10);
    m_column->setSpacing(4);
    m_column->addStretch();
}

QAction *Navigation::addPage(const QString &icon, const QString &name)
{
    const auto number = static_cast<int>(m_actions.size());
    auto *action = new QAction(icons::icon(icon), name, this);
    action->setCheckable(true);
    action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number)));
    m_group->addAction(action);
    m_actions.append(action);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize({kIconSide, kIconSide});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumSize(84, 62);
    m_column->insertWidget(number, button);
    connect(action, &QAction::triggered, this, [this, number] { Q_EMIT chosen(number); });
    return action;
}

void Navigation::setCurrent(int page) { m_actions.at(page)->setChecked(true); }

} // namespace sanjia
