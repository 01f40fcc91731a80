// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmenus.h"

#include "ui/offers/offertable.h"
#include "ui/shell/about.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pages.h"
#include "ui/shell/quantitybox.h"
#include "ui/shell/thememenu.h"
#include "ui/support/page.h"
#include "ui/support/panes.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace sanjia {

WindowMenus::WindowMenus(const Parts &parts) : QObject(&parts.window), m_parts(parts)
{
    addFile();
    addView();
    addHelpMenu(&m_parts.window);
    connect(&m_parts.pages, &Pages::shown, this, &WindowMenus::fit);
}

void WindowMenus::addFile()
{
    QMenu *file = m_parts.window.menuBar()->addMenu(tr("&File"));
    QAction *import = file->addAction(tr("&Import offers…"), &m_parts.pages, &Pages::import);
    import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_export = file->addAction(tr("&Export shown offers…"), &m_parts.pages, &Pages::exportShown);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), &m_parts.window, &QWidget::close);
    quit->setShortcut(QKeySequence(QKeySequence::Quit));
}

void WindowMenus::addView()
{
    QMenu *view = m_parts.window.menuBar()->addMenu(tr("&View"));
    view->addActions(m_parts.navigation.actions());
    view->addSeparator();
    QAction *find = view->addAction(tr("&Search the market"), &m_parts.pages, &Pages::search);
    find->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_L), QKeySequence(QKeySequence::Find)});
    QAction *quantity = view->addAction(tr("Change my &quantity"), &m_parts.quantity,
                                        &QuantityBox::begin);
    quantity->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_U));
    view->addSeparator();
    m_columns = view->addMenu(tr("&Columns"));
    m_sorting = view->addMenu(tr("S&ort by"));
    // The table on show decides what is in them, so they are filled when they are opened.
    const auto fillWith = [this](QMenu *menu, void (OfferTable::*fill)(QMenu *)) {
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            menu->clear();
            if (OfferTable *table = m_parts.pages.current()->table())
                (table->*fill)(menu);
        });
    };
    fillWith(m_columns, &OfferTable::fillColumnMenu);
    fillWith(m_sorting, &OfferTable::fillSortMenu);
    QMainWindow *window = &m_parts.window;
    QAction *next = view->addAction(tr("&Next part"), window, [window] { panes::go(window, 1); });
    next->setShortcut(QKeySequence(Qt::Key_F6));
    QAction *last = view->addAction(tr("P&revious part"), window,
                                    [window] { panes::go(window, -1); });
    last->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6));
    view->addSeparator();
    addThemeMenu(view, m_parts.state);
}

void WindowMenus::fit()
{
    const bool table = m_parts.pages.current()->table() != nullptr;
    for (QAction *action : {m_export, m_columns->menuAction(), m_sorting->menuAction()})
        action->setEnabled(table);
}

} // namespace sanjia
