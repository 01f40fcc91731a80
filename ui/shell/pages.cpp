// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

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
#include "ui/shell/tableactions.h"
#include "ui/shell/watchrooms.h"
#include "ui/shortlists/shortlistpane.h"
#include "ui/support/uistate.h"
#include "ui/suppliers/supplierpane.h"
#include "ui/watches/alertpane.h"
#include "ui/watches/watchpane.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kTypingMs = 1'000; // letters that follow sooner are one step of the way
}

Pages::Pages(const Desk &desk, Dialogs &dialogs, Navigation &navigation, QWidget *window)
    : QStackedWidget(window),
      m_desk(desk),
      m_navigation(navigation),
      m_tables(new TableActions(desk, dialogs, window)),
      m_recent(new RecentOffers(desk, this))
{
    m_market = add(u"market"_s, tr("Market"), u"market"_s, new MarketPane(desk, this));
    m_library = add(u"library"_s, tr("Library"), u"library"_s, new LibraryPane(desk, this));
    auto *compare = add(u"compare"_s, tr("Compare"), u"compare"_s,
                        new ComparePane(desk, dialogs, this));
    m_lists = add(u"shortlist"_s, tr("Shortlists"), u"shortlists"_s,
                  new ShortlistPane(desk, dialogs, this));
    auto *sellers = add(u"suppliers"_s, tr("Sellers"), u"sellers"_s, new SupplierPane(desk, this));
    if (desk.watches) {
        m_watching = new WatchRooms(desk, dialogs, window);
        add(u"watches"_s, tr("Watches"), u"watches"_s, m_watching->watches());
        add(u"alerts"_s, tr("Alerts"), u"watches"_s, m_watching->alerts());
    }
    if (desk.journal)
        add(u"console"_s, tr("Console"), u"connect"_s,
            new ConsolePane(*desk.journal, desk.state, this));
    if (desk.accounts)
        m_accounts = add(u"account"_s, tr("Account"), u"connect"_s,
                         new AccountPane(*desk.accounts, dialogs, this));

    const auto shortlist = [this](const QList<Offer> &offers) {
        m_lists->addOffers(offers);
    };
    const auto beside = [this, compare](const QList<Offer> &offers) {
        compare->addOffers(offers);
        showPage(compare);
    };
    const auto pages = findChildren<Page *>(Qt::FindDirectChildrenOnly);
    for (Page *page : pages) {
        connect(page, &Page::failed, this,
                [this, page](const Error &error) { Q_EMIT failed(error, page->again()); });
        connect(page, &Page::moved, this, [this, page](bool typing) { noteMove(page, typing); });
        connect(page, &Page::succeeded, this, &Pages::succeeded);
        connect(page, &Page::noticed, this, &Pages::noticed);
        connect(page, &Page::seen, m_recent, &RecentOffers::note);
        connect(page, &Page::shortlistRequested, this, shortlist);
        connect(page, &Page::compareRequested, this, beside);
        if (OfferTable *table = page->table())
            m_tables->follow(*table);
    }
    connect(m_tables, &TableActions::imported, m_library, &LibraryPane::refresh);
    connect(m_tables, &TableActions::seen, m_recent, &RecentOffers::note);
    connect(m_tables, &TableActions::noticed, this, &Pages::noticed);
    connect(m_tables, &TableActions::compareRequested, this, beside);
    connect(m_tables, &TableActions::shortlistRequested, this, shortlist);
    connect(sellers, &SupplierPane::offersRequested, this, [this](const Supplier &supplier) {
        m_library->showSupplier(supplier);
        showPage(m_library);
    });
    if (m_accounts) {
        connect(m_accounts, &AccountPane::searchRequested, this, &Pages::search);
        connect(m_accounts, &AccountPane::restartNeeded, this, &Pages::restartNeeded);
    }
    connect(new HelpKey(window), &HelpKey::asked, this, &Pages::openGuide);
    if (m_watching) {
        m_watching->follow(*m_market, *m_lists, *sellers, *m_tables);
        followWatching();
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    for (int number = 0; number < count() && desk.state; ++number)
        at(number)->goTo(desk.state->place(m_names.at(number)));
}

Pages::~Pages()
{
    m_tables->closeWindows();
    delete m_watching; // it speaks to its pages until its end
}

template <class P>
P *Pages::add(const QString &name, const QString &title, const QString &chapter, P *page)
{
    addPage(name, title, page);
    GuideWindow::mark(page, chapter);
    return page;
}

void Pages::addPage(const QString &name, const QString &title, Page *page)
{
    m_navigation.addPage(name, title); // pages and icons share their names
    m_titles.append(title);
    m_names.append(name);
    addWidget(page);
}

void Pages::followWatching()
{
    connect(m_watching, &WatchRooms::noticed, this, &Pages::noticed);
    connect(m_watching, &WatchRooms::offerWanted, this, &Pages::showKnown);
    connect(m_watching, &WatchRooms::alertsWanted, this, [this] {
        showPage(m_watching->alerts());
        Q_EMIT wantsAttention();
    });
    connect(m_watching, &WatchRooms::unreadChanged, this,
            [this](int unread) { m_navigation.setNews(indexOf(m_watching->alerts()), unread); });
    m_watching->begin();
}

Page *Pages::current() const { return at(currentIndex()); }

Page *Pages::at(int number) const { return static_cast<Page *>(widget(number)); }

QString Pages::titleOf(int number) const { return m_titles.value(number); }

void Pages::show(int number)
{
    if (number < 0 || number >= count())
        number = 0;
    if (!std::exchange(m_begun, true)) {
        m_trail = Trail(number);
    } else if (number != currentIndex()) {
        m_trail.setHere(current()->place());
        m_trail.go(number);
    }
    put(number);
    m_settled = current()->place();
    Q_EMIT wayChanged();
}

void Pages::put(int number)
{
    m_typing.stop();
    setCurrentIndex(number);
    m_navigation.setCurrent(number);
    if (m_desk.state)
        m_desk.state->setPage(number);
    current()->refresh();
    Q_EMIT shown(number);
}

void Pages::noteMove(const Page *page, bool typing)
{
    if (page != current())
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
    m_trail.setHere(current()->place());
    const auto stop = (m_trail.*way)();
    if (!stop)
        return;
    at(stop->page)->goTo(stop->place);
    m_settled = stop->place;
    put(stop->page);
    Q_EMIT wayChanged();
}

void Pages::remember() const
{
    for (int number = 0; number < count() && m_desk.state; ++number)
        m_desk.state->setPlace(m_names.at(number), at(number)->place());
}

void Pages::showPage(const Page *page) { show(indexOf(page)); }

void Pages::showAccounts()
{
    if (m_accounts)
        showPage(m_accounts);
}

void Pages::guideAccount()
{
    showAccounts();
    if (m_accounts)
        m_accounts->guide();
}

void Pages::showKnown(const OfferId &id)
{
    m_library->showOffer(id);
    showPage(m_library);
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
    m_lists->showNamed(name);
    showPage(m_lists);
}

void Pages::showWatch(qint64 id)
{
    showPage(m_watching->watches());
    m_watching->watches()->choose(id);
}

void Pages::begin() { m_market->focusSearch(); }

void Pages::search()
{
    showPage(m_market);
    m_market->focusSearch();
}

void Pages::setQuantity(qint64 pieces)
{
    m_quantity = pieces;
    m_tables->setQuantity(pieces);
    for (int number = 0; number < count(); ++number)
        at(number)->setQuantity(pieces);
}

void Pages::refreshLibrary() { m_library->refresh(); }

void Pages::import() { m_tables->import(); }

void Pages::openGuide(const QString &chapter)
{
    const QString there = chapter.isEmpty() ? GuideWindow::chapterOf(QApplication::focusWidget())
                                            : chapter;
    if (!m_guide) {
        m_guide = std::make_unique<GuideWindow>(m_desk.state);
        m_guide->setAttribute(Qt::WA_QuitOnClose, false); // it goes with the window
    }
    m_guide->showChapter(there.isEmpty() ? GuideWindow::chapterOf(current()) : there);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void Pages::exportShown()
{
    if (OfferTable *table = current()->table())
        m_tables->exportAll(*table, m_names.at(currentIndex()), m_quantity);
}

void Pages::leave()
{
    m_tables->closeWindows();
    m_guide.reset();
    m_market->stop();
    if (m_watching)
        m_watching->end();
}

} // namespace sanjia
