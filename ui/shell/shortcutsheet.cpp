// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsheet.h"

#include "ui/support/dialogs.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPagedPaintDevice>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

QString keysOf(const Command &command)
{
    QStringList keys;
    for (const QKeySequence &one : command.keys)
        keys.append(one.toString(QKeySequence::NativeText));
    return keys.join(u"  "_s);
}

} // namespace

QList<SheetGroup> sheetOf(const QList<QList<Command>> &commands)
{
    QList<SheetGroup> groups;
    QSet<const QAction *> seen;
    for (const QList<Command> &some : commands) {
        for (const Command &command : some) {
            if (command.keys.isEmpty() || seen.contains(command.action))
                continue;
            seen.insert(command.action);
            auto group = std::ranges::find(groups, command.place, &SheetGroup::place);
            if (group == groups.end())
                group = groups.insert(groups.end(), {command.place, {}});
            group->commands.append(command);
        }
    }
    return groups;
}

ShortcutSheet::ShortcutSheet(const QList<SheetGroup> &groups, Dialogs &dialogs, QWidget *window)
    : QDialog(window), m_groups(groups), m_dialogs(dialogs)
{
    setObjectName(u"shortcutSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    //: Button: the whole table onto the clipboard
    QPushButton *copying = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copying->setObjectName(u"sheetCopy"_s);
    QPushButton *printing = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    printing->setObjectName(u"sheetPrint"_s);
    connect(copying, &QPushButton::clicked, this, &ShortcutSheet::copy);
    connect(printing, &QPushButton::clicked, this, &ShortcutSheet::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table());
    layout->addWidget(buttons);
    resize(560, 620);
}

QWidget *ShortcutSheet::table()
{
    qsizetype rows = 0;
    for (const SheetGroup &group : std::as_const(m_groups))
        rows += 1 + group.commands.size();
    auto *table = new QTableWidget(static_cast<int>(rows), 2, this);
    table->setObjectName(u"sheetTable"_s);
    table->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    table->setAccessibleName(windowTitle());
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    int row = 0;
    for (const SheetGroup &group : std::as_const(m_groups)) {
        auto *heading = new QTableWidgetItem(group.place);
        QFont font = heading->font();
        font.setBold(true);
        heading->setFont(font);
        table->setItem(row, 0, heading);
        table->setSpan(row, 0, 1, 2);
        ++row;
        for (const Command &command : group.commands) {
            table->setItem(row, 0, new QTableWidgetItem(command.title));
            table->setItem(row, 1, new QTableWidgetItem(keysOf(command)));
            ++row;
        }
    }
    return table;
}

void ShortcutSheet::copy() const
{
    QStringList lines;
    for (const SheetGroup &group : m_groups) {
        lines.append(group.place);
        for (const Command &command : group.commands)
            lines.append(command.title + u'\t' + keysOf(command));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ShortcutSheet::print()
{
    QString rows;
    for (const SheetGroup &group : std::as_const(m_groups)) {
        rows += u"<tr><th colspan='2' align='left'>%1</th></tr>"_s.arg(group.place.toHtmlEscaped());
        for (const Command &command : group.commands)
            rows += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(command.title.toHtmlEscaped(),
                                                             keysOf(command).toHtmlEscaped());
    }
    const QString page = u"<h2>%1</h2><table cellpadding='3' width='100%'>%2</table>"_s.arg(
        windowTitle().toHtmlEscaped(), rows);
    m_dialogs.preview(this, windowTitle(), [page](QPagedPaintDevice &paper) {
        QTextDocument document;
        document.setHtml(page);
        document.print(&paper);
    });
}

} // namespace sanjia
