// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about.h"

#include "ui/support/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

namespace sanjia {

namespace {
struct AboutWords
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::About)
};
constexpr int kAboutIconSide = 72;
} // namespace

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(AboutWords::tr("About Sanjia"));
    box->setIconPixmap(icons::application().pixmap(kAboutIconSide));
    box->setText(AboutWords::tr("Sanjia 三家 %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        AboutWords::tr(
            "Compare three sellers before you buy.\n\nFree software under the GNU General "
            "Public License, version 3 or later. Built with Qt %1 (LGPL, Qt Charts GPL), "
            "OpenSSL (Apache 2.0), SQLite (public domain) and tl::expected (CC0).")
            .arg(QString::fromLatin1(qVersion())));
    box->open();
}

void addHelpMenu(QMainWindow *window, const HelpActions &actions)
{
    QMenu *help = window->menuBar()->addMenu(AboutWords::tr("&Help"));
    QAction *guide = help->addAction(AboutWords::tr("&User guide"), window, actions.openGuide);
    guide->setShortcut(QKeySequence(QKeySequence::HelpContents));
    QAction *keys = help->addAction(AboutWords::tr("&Keyboard shortcuts"), window,
                                    actions.showKeys);
    keys->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Question), QKeySequence(Qt::CTRL | Qt::Key_Slash)});
    help->addSeparator();
    //: Menu entry: cards lead through the window
    help->addAction(AboutWords::tr("&Take the tour"), window, actions.takeTour);
    //: Menu entry: what is new in this version
    help->addAction(AboutWords::tr("What's &new"), window, actions.showNews);
    help->addSeparator();
    help->addAction(AboutWords::tr("&About Sanjia"), window, [window] { showAbout(window); });
}

} // namespace sanjia
