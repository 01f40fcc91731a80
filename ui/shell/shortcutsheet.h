// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"

#include <QDialog>

namespace sanjia {

class Dialogs;

/// The keys of one place of the window.
struct SheetGroup
{
    QString place;
    QList<Command> commands; ///< those that have keys
};

/// Every key there is, by where it counts, made from the actions themselves. Commands that are
/// found from several pages come once.
[[nodiscard]] QList<SheetGroup> sheetOf(const QList<QList<Command>> &commands);

/// The keys of the window to look at, to copy and to print. Deletes itself when it closes.
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    ShortcutSheet(const QList<SheetGroup> &groups, Dialogs &dialogs, QWidget *window);

private:
    [[nodiscard]] QWidget *table();
    void copy() const;
    void print();

    QList<SheetGroup> m_groups;
    Dialogs &m_dialogs;
};

} // namespace sanjia
