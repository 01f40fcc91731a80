// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/services/samplelibrary.h"
#include "ui/account/accountpane.h"
#include "ui/console/consolepane.h"
#include "ui/offers/offertable.h"
#include "ui/pages/comparepane.h"
#include "ui/pages/librarypane.h"
#include "ui/pages/marketpane.h"
#include "ui/shortlists/shortlistpane.h"
#include "ui/shell/about.h"
#include "ui/shell/budgetlabel.h"
#include "ui/shell/errorbar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/samplebanner.h"
#include "ui/shell/tableactions.h"
#include "ui/shell/thememenu.h"
#include "ui/shell/watchrooms.h"
#include "ui/shell/workstrip.h"
#include "ui/support/dialogs.h"
#include "ui/support/icons.h"
#include "ui/support/panes.h"
#include "ui/support/theme.h"
#include "ui/suppliers/supplierpane.h"
#include "ui/watches/alertpane.h"
#include "ui/watches/watchpane.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kTypingMs = 150;
constexpr int kNoticeMs = 6'000;
} // namespace

MainWindow::MainWindow(const Desk &desk, const WindowContext &context, QWidget *parent)
    : QMainWindow(parent),
      m_state(context.stateFile),
      m_desk(desk.withState(&m_state)),
      m_ownDialogs(context.dialogs ? nullptr : std::make_unique<DesktopDialogs>()),
      m_dialogs(context.dialogs ? context.dialogs : m_ownDialogs.get()),
      m_navigation(new Navigation(this)),
      m_pages(new QStackedWidget(this)),
      m_quantity(new QSpinBox(this)),
      m_errors(new ErrorBar(this)),
      m_market(new MarketPane(m_desk, this)),
      m_library(new LibraryPane(m_desk, this)),
      m_compare(new ComparePane(m_desk, *m_dialogs, this)),
      m_shortlists(new ShortlistPane(m_desk, *m_dialogs, this)),
      m_suppliers(new SupplierPane(m_desk, this)),
      m_actions(new TableActions(m_desk, *m_dialogs, this))
{
    applyTheme(m_state.theme());
    setWindowTitle(context.sample ? tr("Sanjia – sample market") : tr("Sanjia"));
    setWindowIcon(icons::application());
    buildToolbar();
    buildFrame(context);
    buildMenus();
    buildStatus(context.gatewayName);
    connectPages();
    panes::orderTabs(centralWidget());
    panes::mark(m_navigation);
    panes::mark(m_quantity);
    resize(1360, 840);
    restoreGeometry(m_state.layout(u"window"_s));
    setQuantity(static_cast<int>(m_state.quantity()));
    showPage(m_state.page());
    if (context.filling)
        showFilling(context.filling);
    m_market->focusSearch();
    if (context.accountTrouble) {
        showAccounts();
        say(*context.accountTrouble);
    }
}

MainWindow::~MainWindow()
{
    delete m_watching; // it speaks to its pages until its end
    // The pages save into m_state when they go, and it goes before QObject's children would.
    delete takeCentralWidget();
}

void MainWindow::buildToolbar()
{
    auto *bar = new QToolBar(tr("Quantity"), this);
    bar->setObjectName(u"toolbar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto *label = new QLabel(tr("My &quantity "), bar);
    label->setBuddy(m_quantity);
    m_quantity->setObjectName(u"quantity"_s);
    m_quantity->setAccessibleName(tr("My quantity"));
    m_quantity->setToolTip(tr("How many pieces you want to buy: every page shows what they cost"));
    m_quantity->setRange(1, kMostPieces);
    m_quantity->setGroupSeparatorShown(true);
    m_quantity->setMinimumWidth(120);
    m_quantity->setValue(static_cast<int>(m_state.quantity()));
    auto *spacer = new QWidget(bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    bar->addWidget(label);
    bar->addWidget(m_quantity);
    addToolBar(bar);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(m_quantity, &QSpinBox::valueChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { setQuantity(m_quantity->value()); });
}

void MainWindow::buildPages()
{
    const auto add = [this](const QString &icon, const QString &name, QWidget *page) {
        m_navigation->addPage(icon, name);
        m_pages->addWidget(page);
    };
    add(u"market"_s, tr("Market"), m_market);
    add(u"library"_s, tr("Library"), m_library);
    add(u"compare"_s, tr("Compare"), m_compare);
    add(u"shortlist"_s, tr("Shortlists"), m_shortlists);
    add(u"suppliers"_s, tr("Sellers"), m_suppliers);
    if (m_desk.watches) {
        m_watching = new WatchRooms(m_desk, *m_dialogs, this);
        add(u"watches"_s, tr("Watches"), m_watching->watches());
        add(u"alerts"_s, tr("Alerts"), m_watching->alerts());
    }
    if (m_desk.journal) {
        m_console = new ConsolePane(*m_desk.journal, &m_state, this);
        add(u"console"_s, tr("Console"), m_console);
    }
    if (m_desk.accounts) {
        m_accounts = new AccountPane(*m_desk.accounts, *m_dialogs, this);
        add(u"account"_s, tr("Account"), m_accounts);
    }
}

void MainWindow::buildFrame(const WindowContext &context)
{
    buildPages();
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (context.sample) {
        auto *banner = new SampleBanner(m_accounts != nullptr, this);
        connect(banner, &SampleBanner::connectRequested, this, &MainWindow::showAccounts);
        column->addWidget(banner);
    }
    if (context.filling) {
        m_work = new WorkStrip(tr("Filling the sample library with 180 days of prices…"), this);
        column->addWidget(m_work);
    }
    column->addWidget(m_errors);
    column->addWidget(m_pages, 1);

    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    auto *line = new QFrame(centre);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    row->addWidget(line);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *import = file->addAction(tr("&Import offers…"), m_actions, &TableActions::import);
    import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_export = file->addAction(tr("&Export shown offers…"), this, &MainWindow::exportTable);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(QKeySequence::Quit));

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_navigation->actions());
    view->addSeparator();
    QAction *find = view->addAction(tr("&Search the market"), this, [this] {
        showPage(MarketPage);
        m_market->focusSearch();
    });
    find->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_L), QKeySequence(QKeySequence::Find)});
    QAction *quantity = view->addAction(tr("Change my &quantity"), this, [this] {
        m_quantity->setFocus(Qt::ShortcutFocusReason);
        m_quantity->selectAll();
    });
    quantity->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_U));
    view->addSeparator();
    m_columns = view->addMenu(tr("&Columns"));
    m_sorting = view->addMenu(tr("S&ort by"));
    // The table on show decides what is in them, so they are filled when they are opened.
    connect(m_columns, &QMenu::aboutToShow, this, [this] {
        m_columns->clear();
        tableOnShow()->fillColumnMenu(m_columns);
    });
    connect(m_sorting, &QMenu::aboutToShow, this, [this] {
        m_sorting->clear();
        tableOnShow()->fillSortMenu(m_sorting);
    });
    QAction *next = view->addAction(tr("&Next part"), this, [this] { panes::go(this, 1); });
    next->setShortcut(QKeySequence(Qt::Key_F6));
    QAction *last = view->addAction(tr("P&revious part"), this, [this] { panes::go(this, -1); });
    last->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6));
    view->addSeparator();
    addThemeMenu(view, m_state);

    addHelpMenu(this);
}

void MainWindow::buildStatus(const QString &gatewayName)
{
    auto *gateway = new QLabel(gatewayName, this);
    gateway->setTextFormat(Qt::PlainText);
    gateway->setToolTip(tr("Where offers and prices come from"));
    if (m_watching)
        statusBar()->addPermanentWidget(m_watching->strip());
    statusBar()->addPermanentWidget(new BudgetLabel(m_desk.market, this));
    statusBar()->addPermanentWidget(gateway);
}

void MainWindow::connectPages()
{
    const auto shortlist = [this](const QList<Offer> &offers) {
        m_shortlists->addOffers(offers);
    };
    const auto compare = [this](const QList<Offer> &offers) {
        m_compare->addOffers(offers);
        showPage(ComparePage);
    };
    connect(m_market, &MarketPane::shortlistRequested, this, shortlist);
    connect(m_library, &LibraryPane::shortlistRequested, this, shortlist);
    connect(m_compare, &ComparePane::shortlistRequested, this, shortlist);
    connect(m_market, &MarketPane::compareRequested, this, compare);
    connect(m_library, &LibraryPane::compareRequested, this, compare);
    connect(m_shortlists, &ShortlistPane::compareRequested, this, compare);
    connect(m_suppliers, &SupplierPane::compareRequested, this, compare);
    connect(m_suppliers, &SupplierPane::offersRequested, this, [this](const Supplier &supplier) {
        m_library->showSupplier(supplier);
        showPage(LibraryPage);
    });
    connect(m_market, &MarketPane::failed, this,
            [this](const Error &error) { say(error, [this] { m_market->retry(); }); });
    connect(m_market, &MarketPane::succeeded, m_errors, &ErrorBar::clear);
    const auto complain = [this](const Error &error) {
        say(error);
    };
    connect(m_library, &LibraryPane::failed, this, complain);
    connect(m_compare, &ComparePane::failed, this, complain);
    connect(m_shortlists, &ShortlistPane::failed, this, complain);
    connect(m_suppliers, &SupplierPane::failed, this, complain);
    connect(m_actions, &TableActions::imported, m_library, &LibraryPane::refresh);
    connect(m_actions, &TableActions::noticed, this, &MainWindow::notice);
    connect(m_actions, &TableActions::compareRequested, this, compare);
    connect(m_actions, &TableActions::shortlistRequested, this, shortlist);
    m_actions->follow(m_market->table());
    m_actions->follow(m_library->table());
    connect(m_compare, &ComparePane::noticed, this, &MainWindow::notice);
    connect(m_shortlists, &ShortlistPane::noticed, this, &MainWindow::notice);
    if (m_console) {
        connect(m_console, &ConsolePane::failed, this, complain);
        connect(m_console, &ConsolePane::noticed, this, &MainWindow::notice);
    }
    if (m_accounts) {
        connect(m_accounts, &AccountPane::failed, this, complain);
        connect(m_accounts, &AccountPane::noticed, this, &MainWindow::notice);
        connect(m_accounts, &AccountPane::restartNeeded, this, &MainWindow::restartNeeded);
    }
    if (!m_watching)
        return;
    connect(m_watching, &WatchRooms::failed, this, complain);
    connect(m_watching, &WatchRooms::noticed, this, &MainWindow::notice);
    connect(m_watching, &WatchRooms::shortlistRequested, this, shortlist);
    connect(m_watching, &WatchRooms::compareRequested, this, compare);
    connect(m_watching, &WatchRooms::offerWanted, this, [this](const OfferId &id) {
        m_library->showOffer(id);
        showPage(LibraryPage);
    });
    connect(m_watching, &WatchRooms::alertsWanted, this, [this] {
        showPage(m_pages->indexOf(m_watching->alerts()));
        raise();
        activateWindow();
    });
    connect(m_watching, &WatchRooms::unreadChanged, this, [this](int unread) {
        m_navigation->setNews(m_pages->indexOf(m_watching->alerts()), unread);
    });
    m_watching->follow(*m_market, *m_shortlists, *m_suppliers, *m_actions);
    m_watching->begin();
}

void MainWindow::showFilling(SampleLibrary *filling)
{
    connect(filling, &SampleLibrary::progress, m_work, &WorkStrip::setProgress);
    connect(m_work, &WorkStrip::stopRequested, filling, &SampleLibrary::cancel);
    connect(filling, &SampleLibrary::finished, this, [this](const std::optional<Error> &error) {
        m_work->hide();
        m_library->refresh();
        if (error)
            say(*error);
        else
            notice(tr("The sample library is ready."));
    });
}

void MainWindow::showPage(int page)
{
    if (page < 0 || page >= m_pages->count())
        page = MarketPage;
    m_pages->setCurrentIndex(page);
    m_navigation->setCurrent(page);
    m_state.setPage(page);
    const QWidget *shown = m_pages->currentWidget();
    if (shown == m_library)
        m_library->refresh();
    if (shown == m_suppliers)
        m_suppliers->refresh();
    if (m_watching)
        m_watching->refresh(shown);
    if (m_console && shown == m_console)
        m_console->refresh();
    if (m_accounts && shown == m_accounts)
        m_accounts->refresh();
    for (QAction *action : {m_export, m_columns->menuAction(), m_sorting->menuAction()})
        action->setEnabled(tableOnShow() != nullptr);
}

void MainWindow::showAccounts()
{
    if (m_accounts)
        showPage(m_pages->indexOf(m_accounts));
}

void MainWindow::setQuantity(int quantity)
{
    m_state.setQuantity(quantity);
    m_market->setQuantity(quantity);
    m_library->setQuantity(quantity);
    m_compare->setQuantity(quantity);
    m_shortlists->setQuantity(quantity);
    m_suppliers->setQuantity(quantity);
    m_actions->setQuantity(quantity);
    if (m_watching)
        m_watching->setQuantity(quantity);
}

void MainWindow::say(const Error &error, std::function<void()> retry)
{
    m_errors->say(error, std::move(retry));
}

void MainWindow::notice(const QString &text) { statusBar()->showMessage(text, kNoticeMs); }

OfferTable *MainWindow::tableOnShow() const
{
    switch (m_pages->currentIndex()) {
    case MarketPage:
        return &m_market->table();
    case LibraryPage:
        return &m_library->table();
    default:
        return nullptr;
    }
}

void MainWindow::exportTable()
{
    if (OfferTable *table = tableOnShow())
        m_actions->exportAll(*table, table == &m_market->table() ? u"market"_s : u"library"_s,
                             m_quantity->value());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_state.setLayout(u"window"_s, saveGeometry());
    m_market->stop();
    if (m_watching)
        m_watching->end();
    event->accept();
}

} // namespace sanjia
