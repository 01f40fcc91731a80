// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/thememenu.h"

#include "ui/support/tablelooks.h"
#include "ui/support/theme.h"
#include "ui/support/uistate.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace sanjia {

namespace {

struct ThemeMenu
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::ThemeMenu)
};

/// One of several of which one is in use.
void addChoice(QMenu *menu, const QString &name, bool inUse, const std::function<void()> &use)
{
    auto *group = menu->findChild<QActionGroup *>();
    if (!group)
        group = new QActionGroup(menu);
    QAction *action = menu->addAction(name);
    action->setCheckable(true);
    action->setChecked(inUse);
    group->addAction(action);
    QObject::connect(action, &QAction::triggered, menu, use);
}

} // namespace

void addThemeMenu(QMenu *into, UiState &state)
{
    QMenu *menu = into->addMenu(ThemeMenu::tr("&Theme"));
    const auto add = [&state, menu](const QString &name, UiState::Theme theme) {
        addChoice(menu, name, state.theme() == theme, [&state, theme] {
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

void addLanguageMenu(QMenu *into, UiState &state, const QList<LanguageChoice> &languages,
                     const std::function<void()> &chosen)
{
    //: Menu of the program's languages. Add the English word, for who cannot read yours
    QMenu *menu = into->addMenu(ThemeMenu::tr("&Language"));
    const bool isOne = std::ranges::any_of(
        languages, [&state](const LanguageChoice &one) { return one.code == state.language(); });
    const QString inUse = isOne ? state.language() : QString();
    const auto add = [&state, menu, &inUse, &chosen](const QString &name, const QString &code) {
        addChoice(menu, name, code == inUse, [&state, code, chosen] {
            if (state.language() == code)
                return;
            state.setLanguage(code);
            chosen();
        });
    };
    add(ThemeMenu::tr("As the &system"), {});
    for (const LanguageChoice &one : languages)
        add(one.name, one.code);
}

void addRowHeightMenu(QMenu *into, UiState &state)
{
    QMenu *menu = into->addMenu(ThemeMenu::tr("Row &height"));
    const auto add = [&state, menu](const QString &name, RowHeight height) {
        addChoice(menu, name, state.tables().rowHeight() == height,
                  [&state, height] { state.tables().setRowHeight(height); });
    };
    //: Height of the rows of tables
    add(ThemeMenu::tr("&Compact"), RowHeight::Compact);
    //: Height of the rows of tables
    add(ThemeMenu::tr("&Normal"), RowHeight::Normal);
    //: Height of the rows of tables: so high that each offer's picture fits in
    add(ThemeMenu::tr("With &pictures"), RowHeight::Pictures);
}

} // namespace sanjia
