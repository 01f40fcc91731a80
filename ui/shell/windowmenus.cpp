// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmenus.h"

#include "ui/help/tour.h"
#include "ui/offers/offertable.h"
#include "ui/offers/tablecolumns.h"
#include "ui/shell/about.h"
#include "ui/shell/commands.h"
#include "ui/shell/currencydialog.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pages.h"
#include "ui/shell/picturesdialog.h"
#include "ui/shell/quantitybox.h"
#include "ui/shell/recentoffers.h"
#include "ui/shell/thememenu.h"
#include "ui/shell/windowcommands.h"
#include "ui/support/edithistory.h"
#include "ui/support/icons.h"
#include "ui/support/menutext.h"
#include "ui/support/page.h"
#include "ui/support/panes.h"
#include "ui/text/guide.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kLongestTitle = 420; // pixels

bool isField(QObject *watched)
{
    const auto *choice = qobject_cast<QComboBox *>(watched);
    return qobject_cast<QLineEdit *>(watched) || qobject_cast<QAbstractSpinBox *>(watched)
        || (choice && choice->isEditable());
}

} // namespace

WindowMenus::WindowMenus(const Parts &parts) : QObject(&parts.window), m_parts(parts)
{
    addFile();
    addEdit();
    addGo();
    addView();
    addHelpMenu(&m_parts.window,
                {[pages = &m_parts.pages] { pages->openGuide(); },
                 [commands = &m_parts.commands] { commands->openSheet(); },
                 [tour = &m_parts.tour] { tour->start(); },
                 [pages = &m_parts.pages] {
                     pages->openGuide(Guide::newsId());
                 }});
    connect(&m_parts.pages, &Pages::shown, this, &WindowMenus::fit);
}

void WindowMenus::addFile()
{
    QMenu *file = m_parts.window.menuBar()->addMenu(tr("&File"));
    QAction *import = file->addAction(tr("&Import offers…"), &m_parts.pages, &Pages::import);
    import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_export = file->addAction(tr("&Export shown offers…"), &m_parts.pages, &Pages::exportShown);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    if (m_parts.pages.hasAccounts()) {
        file->addSeparator();
        //: Menu entry: what has to be done to see real offers, step by step
        file->addAction(tr("Connect &1688…"), &m_parts.pages, &Pages::guideAccount);
    }
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), &m_parts.window, &QWidget::close);
    quit->setShortcut(QKeySequence(QKeySequence::Quit));
}

void WindowMenus::addEdit() const
{
    //: Menu of what was edited and can be undone
    QMenu *edit = m_parts.window.menuBar()->addMenu(tr("E&dit"));
    QAction *undo = m_parts.history.undoAction();
    QAction *redo = m_parts.history.redoAction();
    // Their texts tell what comes next; by these names they are found and remembered.
    undo->setProperty(kActionName, tr("&Undo"));
    redo->setProperty(kActionName, tr("&Redo"));
    edit->addActions({undo, redo});
}

void WindowMenus::addView()
{
    QMenu *view = m_parts.window.menuBar()->addMenu(tr("&View"));
    //: Menu entry: opens the list of everything that can be done
    QAction *palette = view->addAction(tr("Co&mmands…"), &m_parts.commands,
                                       &WindowCommands::openPalette);
    palette->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    QAction *quantity = view->addAction(tr("Change my &quantity"), &m_parts.quantity,
                                        &QuantityBox::begin);
    quantity->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_U));
    m_overFields = {m_export, palette, quantity};
    view->addSeparator();
    addTables(view);
    view->addSeparator();
    QMainWindow *window = &m_parts.window;
    QAction *next = view->addAction(tr("&Next part"), window, [window] { panes::go(window, 1); });
    next->setShortcut(QKeySequence(Qt::Key_F6));
    QAction *last = view->addAction(tr("P&revious part"), window,
                                    [window] { panes::go(window, -1); });
    last->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6));
    view->addSeparator();
    addThemeMenu(view, m_parts.state);
    if (!m_parts.languages.isEmpty())
        addLanguageMenu(view, m_parts.state, m_parts.languages,
                        [this] { Q_EMIT languageChosen(); });
}

void WindowMenus::addGo()
{
    //: Menu of the pages and of what was looked at before
    QMenu *go = m_parts.window.menuBar()->addMenu(tr("&Go"));
    m_back = go->addAction(icons::icon(u"back"_s), tr("&Back"), &m_parts.pages, &Pages::goBack);
    m_back->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
    m_forward = go->addAction(icons::icon(u"forward"_s), tr("&Forward"), &m_parts.pages,
                              &Pages::goForward);
    m_forward->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)});
    m_back->setObjectName(u"goBack"_s);
    m_forward->setObjectName(u"goForward"_s);
    m_back->setToolTip(tr("Back to where you were: page, search and offer (Alt+Left)"));
    m_forward->setToolTip(tr("Forward again (Alt+Right)"));
    go->addSeparator();
    go->addActions(m_parts.navigation.actions());
    go->addSeparator();
    QAction *find = go->addAction(tr("&Search the market"), &m_parts.pages, &Pages::search);
    find->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_L), QKeySequence(QKeySequence::Find)});
    //: Menu of the offers looked at last
    QMenu *recent = go->addMenu(tr("Recently s&een"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    connect(&m_parts.pages, &Pages::wayChanged, this, &WindowMenus::fit);
    qApp->installEventFilter(this);
}

bool WindowMenus::isOfMenus(const QKeySequence &keys, const QWidget *window) const
{
    return window == &m_parts.window
        && std::ranges::any_of(m_overFields, [&keys](const QAction *action) {
               return action->isEnabled() && action->shortcuts().contains(keys);
           });
}

bool WindowMenus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isField(watched)) {
        const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
        // Of the keys of undo and redo a field knows those of its platform, and all shall be its
        // own. Other platforms' keys for the end of a line or all of it are entries of the menus.
        const bool itsOwn = m_parts.history.undoAction()->shortcuts().contains(keys)
            || m_parts.history.redoAction()->shortcuts().contains(keys);
        if (itsOwn || isOfMenus(keys, static_cast<QWidget *>(watched)->window())) {
            event->setAccepted(itsOwn);
            return true;
        }
    }
    // Space ticks one column after the other; Enter closes the menu with it.
    if (event->type() == QEvent::KeyPress && watched == m_columns
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        QAction *column = m_columns->activeAction();
        if (column && column->isCheckable()) {
            column->trigger();
            return true;
        }
    }
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType()
        || static_cast<QWidget *>(watched)->window() != &m_parts.window)
        return QObject::eventFilter(watched, event);
    const Qt::MouseButton pressed = static_cast<QMouseEvent *>(event)->button();
    if (pressed != Qt::BackButton && pressed != Qt::ForwardButton)
        return QObject::eventFilter(watched, event);
    (pressed == Qt::BackButton ? m_back : m_forward)->trigger();
    return true;
}

void WindowMenus::fillRecent(QMenu *menu)
{
    menu->clear();
    const QList<Offer> offers = m_parts.pages.recent().offers();
    for (const Offer &offer : offers) {
        menu->addAction(menuText(offer.title, menu->fontMetrics(), kLongestTitle), &m_parts.pages,
                        [this, id = offer.id] { m_parts.pages.showOffer(id); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No offer yet"))->setEnabled(false);
}

void WindowMenus::addTables(QMenu *view)
{
    m_columns = view->addMenu(tr("&Columns"));
    m_sorting = view->addMenu(tr("S&ort by"));
    // The table on show decides what is in them, so they are filled when they are opened.
    const auto fillWith = [this](QMenu *menu, void (TableColumns::*fill)(QMenu *)) {
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            menu->clear();
            if (OfferTable *table = m_parts.pages.current().table())
                (table->columns().*fill)(menu);
        });
    };
    fillWith(m_columns, &TableColumns::fillMenu);
    fillWith(m_sorting, &TableColumns::fillSortMenu);
    addRowHeightMenu(view, m_parts.state);
    //: Menu entry: in which currency amounts are shown beside yuan
    view->addAction(tr("M&y currency…"), this, [this] {
        (new CurrencyDialog(m_parts.state, m_parts.clock, &m_parts.window))->open();
    });
    if (!m_parts.pictures)
        return;
    //: Menu entry: how many pictures of offers are kept on this computer
    view->addAction(tr("Pictures &kept…"), this, [this] {
        (new PicturesDialog(*m_parts.pictures, m_parts.state, &m_parts.window))->open();
    });
}

void WindowMenus::fit()
{
    const bool table = m_parts.pages.current().table() != nullptr;
    for (QAction *action : {m_columns->menuAction(), m_sorting->menuAction()})
        action->setEnabled(table);
    m_export->setEnabled(m_parts.pages.canExport());
    m_back->setEnabled(m_parts.pages.canGoBack());
    m_forward->setEnabled(m_parts.pages.canGoForward());
}

} // namespace sanjia
