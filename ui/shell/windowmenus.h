// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/thememenu.h"

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace sanjia {

class Clock;
class EditHistory;
class Navigation;
class Pages;
class PictureCache;
class QuantityBox;
class Tour;
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
        Tour &tour;
        EditHistory &history;
        const Clock &clock;
        PictureCache *pictures = nullptr; ///< null: none are kept on disk
        QList<LanguageChoice> languages; ///< none: there is no choice
    };
    explicit WindowMenus(const Parts &parts);

    /// For the toolbar.
    [[nodiscard]] QAction *back() const { return m_back; }
    [[nodiscard]] QAction *forward() const { return m_forward; }

Q_SIGNALS:
    void languageChosen();

protected:
    /// The buttons at the side of a mouse go back and forward, over whatever they are pressed; a
    /// text field keeps the keys of undo for itself and leaves others to the menus; Space ticks
    /// columns.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addFile();
    void addEdit() const;
    void addView();
    void addGo();
    void addTables(QMenu *view);
    void fillRecent(QMenu *menu);
    void fit();
    [[nodiscard]] bool isOfMenus(const QKeySequence &keys, const QWidget *window) const;

    Parts m_parts;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_export = nullptr;
    QList<QAction *> m_overFields; ///< whose keys a field of the window does not take
    QMenu *m_columns = nullptr;
    QMenu *m_sorting = nullptr;
};

} // namespace sanjia
