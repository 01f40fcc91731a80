// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/domain/offer.h"
#include "core/domain/request.h"
#include "core/services/market.h"
#include "ui/desk.h"
#include "ui/shell/trail.h"

#include <QStackedWidget>
#include <QTimer>

#include <functional>
#include <memory>

namespace sanjia {

class Dialogs;
class GuideWindow;
class Navigation;
class Page;
class RecentOffers;
class Room;
class TableActions;
class WatchRooms;
struct SavedSearch;

/// The window's pages, one of them on show: makes each when it is first needed, or when nothing
/// else is to be done, puts them into the navigation, and carries words from one to another (what
/// is compared, put on a list, watched). A new page is a line in the constructor. What the frame
/// around them must say comes out as signals.
class Pages : public QStackedWidget
{
    Q_OBJECT
public:
    /// `navigation` and `window`, the parent of dialogs, outlive it.
    Pages(const Desk &desk, Dialogs &dialogs, Navigation &navigation, QWidget *window);
    ~Pages() override;

    [[nodiscard]] Page &current() const { return at(currentIndex()); }
    [[nodiscard]] Page &at(int number) const; ///< made now where it never was
    [[nodiscard]] QString titleOf(int number) const;
    [[nodiscard]] const RecentOffers &recent() const { return *m_recent; }
    void show(int number); ///< one that is not there: the first
    void showAccounts(); ///< where there are any
    void guideAccount(); ///< step by step to an account, where there are any
    void begin(); ///< the focus goes where a buyer begins
    void search(); ///< the focus goes to the words of the market
    void showOffer(const OfferId &id); ///< in the library, read from the market where it is new
    void showShortlist(const QString &name);
    void showSearch(const SavedSearch &search); ///< asks it again, on its page
    void showWatch(qint64 id);
    void goBack(); ///< to where the buyer was before, if anywhere
    void goForward();
    [[nodiscard]] bool canGoBack() const { return m_trail.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_trail.canGoForward(); }
    void remember() const; ///< where the buyer is on every page, for the next start
    void setQuantity(qint64 pieces);
    void refreshLibrary(); ///< somebody else saved into it
    void import();
    /// At what it says of where the focus is, or at this chapter.
    void openGuide(const QString &chapter = {});
    [[nodiscard]] bool canExport() const; ///< the page on show has something to export
    void exportShown(); ///< asks how
    void leave(); ///< the window closes: what runs is stopped

    [[nodiscard]] bool hasAccounts() const { return m_desk.accounts != nullptr; }
    [[nodiscard]] WatchRooms *watching() const { return m_watching; } ///< null: nothing is watched

Q_SIGNALS:
    void shown(int number);
    void wayChanged(); ///< whether one can go back or forward
    void failed(const sanjia::Error &error, const std::function<void()> &again);
    void succeeded();
    void noticed(const QString &text);
    void wantsAttention(); ///< a message on the desktop was clicked: the window comes to the front
    void restartNeeded();

private:
    Room *add(const QString &name, const QString &title, const QString &chapter,
              const std::function<Page *()> &make);
    [[nodiscard]] Room *roomAt(int number) const;
    void addMarket();
    void addLibrary();
    void addOthers(Dialogs &dialogs);
    void addWatching(Dialogs &dialogs, QWidget *window);
    void follow(Page *page, const QString &name);
    void followTables();
    void compare(const QList<Offer> &offers);
    void shortlist(const QList<Offer> &offers);
    void makeNext();
    void showRoom(const Room *room);
    void followWatching();
    void put(int number);
    void step(std::optional<Stop> (Trail::*way)());
    void noteMove(const Page *page, bool typing);
    void showKnown(const OfferId &id);
    void fetchOffer(const OfferId &id);

    Desk m_desk;
    Navigation &m_navigation;
    TableActions *m_tables;
    RecentOffers *m_recent;
    Trail m_trail;
    bool m_begun = false; ///< a page was shown
    Spot m_settled; ///< of the page on show, when the buyer last asked for something there
    QTimer m_typing; ///< runs while letters follow each other
    qint64 m_quantity = 1;
    QTimer m_idle; ///< runs until every page is made
    Room *m_market = nullptr;
    Room *m_library = nullptr;
    Room *m_compare = nullptr;
    Room *m_lists = nullptr;
    Room *m_watches = nullptr;
    Room *m_alerts = nullptr;
    Room *m_accounts = nullptr;
    WatchRooms *m_watching = nullptr;
    std::unique_ptr<GuideWindow> m_guide; ///< once it was asked for
    Request<QList<Offer>> m_looking;
    Request<OfferOutcome> m_fetching;
};

} // namespace sanjia
