// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QMenu;

namespace sanjia {

class UiState;

/// The choice of light and dark, applied at once and remembered in `state`, which must outlive the
/// menu.
void addThemeMenu(QMenu *menu, UiState &state);

/// The choice of how high the rows of tables are, likewise.
void addRowHeightMenu(QMenu *menu, UiState &state);

/// A language the window can speak.
struct LanguageChoice
{
    QString code; ///< as it is remembered, "zh_CN"
    QString name; ///< what it calls itself, for whoever reads no other
};

/// The choice of the language: that of the system or one of `languages`. Remembered in `state`, and
/// `chosen` is told of a change; a window cannot change its words by itself.
void addLanguageMenu(QMenu *menu, UiState &state, const QList<LanguageChoice> &languages,
                     const std::function<void()> &chosen);

} // namespace sanjia
