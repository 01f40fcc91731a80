// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "core/domain/savedsearch.h"
#include "core/services/library.h"
#include "ui/account/accountpane.h"
#include "ui/console/consolepane.h"
#include "ui/help/guidewindow.h"
#include "ui/help/helpkey.h"
#include "ui/pages/comparepane.h"
#include "ui/pages/librarypane.h"
#include "ui/pages/marketpane.h"
#include "ui/shell/navigation.h"
#include "ui/shell/recentoffers.h"
#include "ui/shell/room.h"
#include "ui/shell/tableactions.h"
#include "ui/shell/watchrooms.h"
#include "ui/shortlists/shortlistpane.h"
#include "ui/support/panes.h"
#include "ui/support/uistate.h"
#include "ui/suppliers/supplierpane.h"
#include "ui/watches/alertpane.h"
#include "ui/watches/watchpane.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kTypingMs = 1'000; // letters that follow sooner are one step of the way
constexpr int kSettledMs = 1'500; // the first page has its rows by then
constexpr int kIdleMs = 150; // between one page that is made ahead and the next

/// The page in `room`, which holds one of this kind.
template <class P> P &in(Room *room) { return static_cast<P &>(room->page()); }
} // namespace

Pages::Pages(const Desk &desk, Dialogs &dialogs, Navigation &navigation, QWidget *window)
    : QStackedWidget(window),
      m_desk(desk),
      m_navigation(navigation),
      m_tables(new TableActions(desk, dialogs, window)),
      m_recent(new RecentOffers(desk, this))
{
    addMarket();
    addLibrary();
    addOthers(dialogs);
    if (desk.watches)
        addWatching(dialogs, window);
    if (desk.journal)
        add(u"console"_s, tr("Console"), u"connect"_s,
            [this] { return new ConsolePane(*m_desk.journal, m_desk.state, this); });
    if (desk.accounts)
        m_accounts = add(u"account"_s, tr("Account"), u"connect"_s, [this, &dialogs] {
            auto *pane = new AccountPane(*m_desk.accounts, dialogs, this);
            connect(pane, &AccountPane::restartNeeded, this, &Pages::restartNeeded);
            connect(pane, &AccountPane::searchRequested, this, &Pages::search);
            return pane;
        });
    followTables();
    connect(new HelpKey(window), &HelpKey::asked, this, &Pages::openGuide);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    m_idle.setInterval(kSettledMs);
    connect(&m_idle, &QTimer::timeout, this, &Pages::makeNext);
}

Pages::~Pages()
{
    m_tables->closeWindows();
    delete m_watching; // it speaks to its pages until its end
}

Room *Pages::add(const QString &name, const QString &title, const QString &chapter,
                 const std::function<Page *()> &make)
{
    m_navigation.addPage(name, title);
    auto *room = new Room(
        name, title, chapter,
        [this, make, name] {
            Page *page = make();
            follow(page, name);
            return page;
        },
        this);
    addWidget(room);
    return room;
}

void Pages::addMarket()
{
    m_market = add(u"market"_s, tr("Market"), u"market"_s, [this] {
        auto *pane = new MarketPane(m_desk, this);
        if (m_watching)
            connect(pane, &MarketPane::watchRequested, m_watching, &WatchRooms::watchSearch);
        return pane;
    });
}

void Pages::addLibrary()
{
    m_library = add(u"library"_s, tr("Library"), u"library"_s,
                    [this] { return new LibraryPane(m_desk, this); });
}

void Pages::addOthers(Dialogs &dialogs)
{
    m_compare = add(u"compare"_s, tr("Compare"), u"compare"_s,
                    [this, &dialogs] { return new ComparePane(m_desk, dialogs, this); });
    m_lists = add(u"shortlist"_s, tr("Shortlists"), u"shortlists"_s, [this, &dialogs] {
        auto *pane = new ShortlistPane(m_desk, dialogs, this);
        if (m_watching)
            connect(pane, &ShortlistPane::watchRequested, m_watching, &WatchRooms::watchOffers);
        return pane;
    });
    add(u"suppliers"_s, tr("Sellers"), u"sellers"_s, [this] {
        auto *pane = new SupplierPane(m_desk, this);
        if (m_watching)
            connect(pane, &SupplierPane::watchRequested, m_watching, &WatchRooms::watchSeller);
        connect(pane, &SupplierPane::offersRequested, this, [this](const Supplier &supplier) {
            in<LibraryPane>(m_library).showSupplier(supplier);
            showRoom(m_library);
        });
        return pane;
    });
}

void Pages::addWatching(Dialogs &dialogs, QWidget *window)
{
    m_watching = new WatchRooms(m_desk, dialogs, window);
    m_watches = add(u"watches"_s, tr("Watches"), u"watches"_s,
                    [this] { return m_watching->makeWatches(); });
    m_alerts = add(u"alerts"_s, tr("Alerts"), u"watches"_s,
                   [this] { return m_watching->makeAlerts(); });
    followWatching();
}

/// What every page says, wherever it stands; and where it stood in the run before.
void Pages::follow(Page *page, const QString &name)
{
    connect(page, &Page::failed, this,
            [this, page](const Error &error) { Q_EMIT failed(error, page->again()); });
    connect(page, &Page::moved, this, [this, page](bool typing) { noteMove(page, typing); });
    connect(page, &Page::succeeded, this, &Pages::succeeded);
    connect(page, &Page::noticed, this, &Pages::noticed);
    connect(page, &Page::seen, m_recent, &RecentOffers::note);
    connect(page, &Page::shortlistRequested, this, &Pages::shortlist);
    connect(page, &Page::compareRequested, this, &Pages::compare);
    if (OfferTable *table = page->table())
        m_tables->follow(*table);
    if (m_desk.state)
        page->goTo(m_desk.state->place(name));
    page->setQuantity(m_quantity);
}

void Pages::followTables()
{
    connect(m_tables, &TableActions::imported, this, &Pages::refreshLibrary);
    connect(m_tables, &TableActions::seen, m_recent, &RecentOffers::note);
    connect(m_tables, &TableActions::noticed, this, &Pages::noticed);
    connect(m_tables, &TableActions::compareRequested, this, &Pages::compare);
    connect(m_tables, &TableActions::shortlistRequested, this, &Pages::shortlist);
    if (m_watching)
        connect(m_tables, &TableActions::watchRequested, m_watching, &WatchRooms::watchOffers);
}

void Pages::followWatching()
{
    connect(m_watching, &WatchRooms::noticed, this, &Pages::noticed);
    connect(m_watching, &WatchRooms::offerWanted, this, &Pages::showKnown);
    connect(m_watching, &WatchRooms::alertsWanted, this, [this](const OfferId &offer) {
        showRoom(m_alerts);
        if (!offer.isEmpty())
            in<AlertPane>(m_alerts).choose(offer);
        Q_EMIT wantsAttention();
    });
    connect(m_watching, &WatchRooms::watchWanted, this,
            [this](const Watch &watch, const QStringList &whats) {
                in<WatchPane>(m_watches).makeNew(watch, whats);
            });
    connect(m_watching, &WatchRooms::unreadChanged, this,
            [this](int unread) { m_navigation.setNews(indexOf(m_alerts), unread); });
    m_watching->begin();
}

Room *Pages::roomAt(int number) const { return static_cast<Room *>(widget(number)); }

Page &Pages::at(int number) const { return roomAt(number)->page(); }

/// One at a time, so that none of them is felt.
void Pages::makeNext()
{
    m_idle.setInterval(kIdleMs);
    for (int number = 0; number < count(); ++number) {
        if (!roomAt(number)->made())
            return static_cast<void>(roomAt(number)->page());
    }
    m_idle.stop();
}

void Pages::shortlist(const QList<Offer> &offers) { in<ShortlistPane>(m_lists).addOffers(offers); }

void Pages::compare(const QList<Offer> &offers)
{
    in<ComparePane>(m_compare).addOffers(offers);
    // In an event of its own: both in one would keep the window for more than a frame.
    QMetaObject::invokeMethod(
        this,
        [this] {
            showRoom(m_compare);
            in<ComparePane>(m_compare).focusTable();
        },
        Qt::QueuedConnection);
}

QString Pages::titleOf(int number) const { return roomAt(number)->title(); }

void Pages::show(int number)
{
    if (number < 0 || number >= count())
        number = 0;
    if (!std::exchange(m_begun, true)) {
        m_trail = Trail(number);
        m_idle.start();
    } else if (number != currentIndex()) {
        m_trail.setHere(current().place());
        m_trail.go(number);
    }
    put(number);
    m_settled = current().place();
    Q_EMIT wayChanged();
}

void Pages::put(int number)
{
    m_typing.stop();
    Page &page = at(number); // there before it is looked at
    const bool isNew = !page.focusWidget();
    setCurrentIndex(number);
    // A stack hands the focus on to the first control, which need not be where the page begins.
    if (QWidget *given = page.focusWidget(); isNew && given)
        given->clearFocus();
    m_navigation.setCurrent(number);
    if (m_desk.state)
        m_desk.state->setPage(number);
    page.refresh();
    // From the buttons of the pages too: who goes to a page by its key wants to be in it.
    if (QApplication::activeWindow() == window())
        panes::enter(&page);
    Q_EMIT shown(number);
}

void Pages::noteMove(const Page *page, bool typing)
{
    if (page != roomAt(currentIndex())->made())
        return;
    const Spot now = page->place();
    if (asked(now) == asked(m_settled))
        return;
    if (!m_typing.isActive()) {
        // What was asked is known from before, what came of it is still on the screen.
        Spot before = asked(m_settled);
        for (const char *answer : {kChosen, kRows}) {
            const QString name = QString::fromLatin1(answer);
            before.insert(name, now.value(name));
        }
        m_trail.setHere(before);
        m_trail.go(currentIndex());
    }
    m_settled = now;
    if (typing)
        m_typing.start();
    Q_EMIT wayChanged();
}

void Pages::goBack() { step(&Trail::back); }

void Pages::goForward() { step(&Trail::forward); }

void Pages::step(std::optional<Stop> (Trail::*way)())
{
    m_trail.setHere(current().place());
    const auto stop = (m_trail.*way)();
    if (!stop)
        return;
    at(stop->page).goTo(stop->place);
    m_settled = stop->place;
    put(stop->page);
    Q_EMIT wayChanged();
}

void Pages::remember() const
{
    for (int number = 0; number < count() && m_desk.state; ++number) {
        if (const Room *room = roomAt(number); room->made()) // else it is as it was remembered
            m_desk.state->setPlace(room->name(), room->made()->place());
    }
}

void Pages::showRoom(const Room *room) { show(indexOf(room)); }

void Pages::showAccounts()
{
    if (m_accounts)
        showRoom(m_accounts);
}

void Pages::guideAccount()
{
    showAccounts();
    if (m_accounts)
        in<AccountPane>(m_accounts).guide();
}

void Pages::showKnown(const OfferId &id)
{
    in<LibraryPane>(m_library).showOffer(id);
    showRoom(m_library);
    in<LibraryPane>(m_library).focusTable(); // it is the offer that was asked for
}

void Pages::showOffer(const OfferId &id)
{
    m_fetching.cancel();
    m_looking = m_desk.library.offers({id});
    m_looking.then(this, [this, id](const Result<QList<Offer>> &known) {
        if (!known)
            Q_EMIT failed(known.error(), {});
        else if (known->isEmpty())
            fetchOffer(id);
        else {
            m_recent->note(known->constFirst());
            showKnown(id);
        }
    });
}

void Pages::fetchOffer(const OfferId &id)
{
    Q_EMIT noticed(tr("Reading offer %1 from the market…").arg(id.value));
    m_fetching = m_desk.market.offer(id, Lane::Person);
    m_fetching.then(this, [this, id](const Result<OfferOutcome> &outcome) {
        if (!outcome)
            return Q_EMIT failed(outcome.error(), [this, id] { fetchOffer(id); });
        m_recent->note(outcome->offer);
        showKnown(id);
    });
}

void Pages::showShortlist(const QString &name)
{
    in<ShortlistPane>(m_lists).showNamed(name);
    showRoom(m_lists);
}

void Pages::showSearch(const SavedSearch &search)
{
    if (search.kind == SavedSearch::Kind::Market) {
        showRoom(m_market);
        in<MarketPane>(m_market).runSearch(search);
    } else {
        showRoom(m_library);
        in<LibraryPane>(m_library).showSearch(search);
    }
}

void Pages::showWatch(qint64 id)
{
    showRoom(m_watches);
    in<WatchPane>(m_watches).choose(id);
}

void Pages::begin()
{
    // Before the window comes: to one that becomes active without it, Qt gives a focus of its own.
    if (currentIndex() == indexOf(m_market))
        in<MarketPane>(m_market).focusSearch();
    else
        panes::enter(&current());
}

void Pages::search()
{
    showRoom(m_market);
    in<MarketPane>(m_market).focusSearch();
}

void Pages::setQuantity(qint64 pieces)
{
    m_quantity = pieces;
    m_tables->setQuantity(pieces);
    for (int number = 0; number < count(); ++number) {
        if (Page *page = roomAt(number)->made())
            page->setQuantity(pieces);
    }
}

void Pages::refreshLibrary()
{
    if (m_library->made())
        in<LibraryPane>(m_library).refresh();
}

void Pages::import() { m_tables->import(); }

void Pages::openGuide(const QString &chapter)
{
    const QString there = chapter.isEmpty() ? GuideWindow::chapterOf(QApplication::focusWidget())
                                            : chapter;
    if (!m_guide) {
        m_guide = std::make_unique<GuideWindow>(m_desk.state);
        m_guide->setAttribute(Qt::WA_QuitOnClose, false); // it goes with the window
    }
    m_guide->showChapter(there.isEmpty() ? GuideWindow::chapterOf(&current()) : there);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

bool Pages::canExport() const { return current().table() || current().exporting(); }

void Pages::exportShown()
{
    if (const auto exporting = current().exporting())
        exporting();
    else if (OfferTable *table = current().table())
        m_tables->exportAll(*table, roomAt(currentIndex())->name(), m_quantity);
}

void Pages::leave()
{
    m_tables->closeWindows();
    m_guide.reset();
    m_idle.stop();
    if (m_market->made())
        in<MarketPane>(m_market).stop();
    if (m_watching)
        m_watching->end();
}

} // namespace sanjia
