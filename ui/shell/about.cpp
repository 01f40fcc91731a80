// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about.h"

#include "ui/support/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <map>

namespace sanjia {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::About)
};
constexpr int kIconSide = 72;
} // namespace

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(Words::tr("About Sanjia"));
    box->setIconPixmap(icons::application().pixmap(kIconSide));
    box->setText(Words::tr("Sanjia 三家 %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        Words::tr("Compare three sellers before you buy.\n\nFree software under the GNU General "
                  "Public License, version 3 or later. Built with Qt %1 (LGPL, Qt Charts GPL), "
                  "OpenSSL (Apache 2.0), SQLite (public domain) and tl::expected (CC0).")
            .arg(QString::fromLatin1(qVersion())));
    box->open();
}

void showShortcuts(QWidget *window)
{
    // Sorted and each once: tables on two pages share their actions.
    std::map<QString, QString> rows;
    const auto actions = window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            rows.emplace(action->text().remove(u'&'),
                         action->shortcut().toString(QKeySequence::NativeText));
    }
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Keyboard shortcuts"));
    auto *table = new QTableWidget(static_cast<int>(rows.size()), 2, dialog);
    table->setHorizontalHeaderLabels({Words::tr("Action"), Words::tr("Keys")});
    table->setAccessibleName(dialog->windowTitle());
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    int line = 0;
    for (const auto &[text, keys] : rows) {
        table->setItem(line, 0, new QTableWidgetItem(text));
        table->setItem(line, 1, new QTableWidgetItem(keys));
        ++line;
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(table);
    layout->addWidget(buttons);
    dialog->resize(460, 480);
    dialog->open();
}

void addHelpMenu(QMainWindow *window)
{
    QMenu *help = window->menuBar()->addMenu(Words::tr("&Help"));
    QAction *keys = help->addAction(Words::tr("&Keyboard shortcuts"), window,
                                    [window] { showShortcuts(window); });
    keys->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Question));
    help->addAction(Words::tr("&About Sanjia"), window, [window] { showAbout(window); });
}

} // namespace sanjia
