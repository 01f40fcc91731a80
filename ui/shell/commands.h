// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/findable.h"

#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>

class QAction;
class QMainWindow;

namespace sanjia {

/// Something the window can do, wherever its action or button is.
struct Command
{
    QString key; ///< remembers it from one start to the next, in whatever language
    QString title;
    QString place; ///< "View › Theme", "Library › Offers"
    QList<QKeySequence> keys;
    bool enabled = true;
    bool checked = false;
    std::function<void()> run;
    Findable findable;
    QPointer<QAction> action; ///< null for a button's own and for jumps
    QPointer<QWidget> holder; ///< where its keys count; null: in the whole window
};

/// Property of an action whose text tells more than its name ("Alerts, 3 new"): the name alone.
inline constexpr auto kActionName = "sanjiaName";

/// What a text is called in other languages.
using OtherNames = std::function<QStringList(const QString &)>;

/// Everything of `window` that has an action or is a button, found where it is, so that there is no
/// second list that would have to be kept: the menus, and what is around and on `page` (titled
/// `title`), which lies in `pages` with others. `page` may be out of sight; then what it has counts
/// as it would be on show. Entries of menus that are filled when they open are filled for it.
/// Dialogs have commands of their own.
[[nodiscard]] QList<Command> commandsOf(QMainWindow &window, const QWidget &pages, QWidget &page,
                                        const QString &title, const OtherNames &otherNames = {});
/// Only the menus, or only the page.
[[nodiscard]] QList<Command> menuCommands(QMainWindow &window, const OtherNames &otherNames = {});

/// One that no action stands for, such as going to something by its name.
[[nodiscard]] Command jump(const QString &title, const QString &place, const QString &key,
                           std::function<void()> run);

} // namespace sanjia
