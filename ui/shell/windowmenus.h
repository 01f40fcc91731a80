// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace sanjia {

class Navigation;
class Pages;
class QuantityBox;
class UiState;
class WindowCommands;

/// The menus of the window. What they do is done by the pages; which entries make sense follows the
/// page on show. All it is made with outlives it.
class WindowMenus : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QMainWindow &window;
        Pages &pages;
        Navigation &navigation;
        QuantityBox &quantity;
        WindowCommands &commands;
        UiState &state;
    };
    explicit WindowMenus(const Parts &parts);

private:
    void addFile();
    void addView();
    void addPlaces(QMenu *view);
    void addTables(QMenu *view);
    void fillRecent(QMenu *menu);
    void fit();

    Parts m_parts;
    QAction *m_export = nullptr;
    QMenu *m_columns = nullptr;
    QMenu *m_sorting = nullptr;
};

} // namespace sanjia
