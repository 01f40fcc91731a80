// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/thememenu.h"

#include "ui/support/theme.h"
#include "ui/support/uistate.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace sanjia {

namespace {

struct ThemeMenu
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::ThemeMenu)
};

} // namespace

void addThemeMenu(QMenu *into, UiState &state)
{
    QMenu *menu = into->addMenu(ThemeMenu::tr("&Theme"));
    auto *group = new QActionGroup(menu);
    const auto add = [&state, menu, group](const QString &name, UiState::Theme theme) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(state.theme() == theme);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [&state, theme] {
            state.setTheme(theme);
            applyTheme(theme);
        });
    };
    add(ThemeMenu::tr("As the &system"), UiState::Theme::System);
    //: Theme
    add(ThemeMenu::tr("&Light"), UiState::Theme::Light);
    //: Theme
    add(ThemeMenu::tr("&Dark"), UiState::Theme::Dark);
}

} // namespace sanjia
