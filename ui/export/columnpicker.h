// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;

namespace sanjia {

/// Which columns of a table, and in which order: a list with check marks whose rows are moved with
/// the mouse, with its buttons, or with Alt+Up and Alt+Down.
class ColumnPicker : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnPicker(QWidget *parent = nullptr);

    /// All columns, by their names in the contract, checked as `chosen` says.
    void setColumns(const QStringList &names, const QStringList &chosen);
    [[nodiscard]] QStringList names() const; ///< all, in order
    [[nodiscard]] QStringList chosen() const; ///< those with a check mark, in order

Q_SIGNALS:
    void changed();

private:
    void move(int by);
    void checkAll(bool checked);

    QListWidget *m_list;
};

} // namespace sanjia
