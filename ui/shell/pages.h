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

class AccountPane;
class Dialogs;
class GuideWindow;
class LibraryPane;
class MarketPane;
class Navigation;
class Page;
class RecentOffers;
class ShortlistPane;
class TableActions;
class WatchRooms;

/// The window's pages, one of them on show: makes them, puts them into the navigation, and carries
/// words from one to another (what is compared, put on a list, watched). A new page is a line in
/// the constructor. What the frame around them must say comes out as signals.
class Pages : public QStackedWidget
{
    Q_OBJECT
public:
    /// `navigation` and `window`, the parent of dialogs, outlive it.
    Pages(const Desk &desk, Dialogs &dialogs, Navigation &navigation, QWidget *window);
    ~Pages() override;

    [[nodiscard]] Page *current() const;
    [[nodiscard]] Page *at(int number) const;
    [[nodiscard]] QString titleOf(int number) const;
    [[nodiscard]] const RecentOffers &recent() const { return *m_recent; }
    void show(int number); ///< one that is not there: the first
    void showAccounts(); ///< where there are any
    void guideAccount(); ///< step by step to an account, where there are any
    void begin(); ///< the focus goes where a buyer begins
    void search(); ///< the focus goes to the words of the market
    void showOffer(const OfferId &id); ///< in the library, read from the market where it is new
    void showShortlist(const QString &name);
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
    void exportShown(); ///< the table of the page on show
    void leave(); ///< the window closes: what runs is stopped

    [[nodiscard]] bool hasAccounts() const { return m_accounts != nullptr; }
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
    /// `name` is that of its icon and in files, `chapter` what the guide says of it.
    template <class P>
    P *add(const QString &name, const QString &title, const QString &chapter, P *page);
    void addPage(const QString &name, const QString &title, Page *page);
    void showPage(const Page *page);
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
    QStringList m_titles;
    QStringList m_names; ///< of the pages, for files: the same in every language
    Trail m_trail;
    bool m_begun = false; ///< a page was shown
    Spot m_settled; ///< of the page on show, when the buyer last asked for something there
    QTimer m_typing; ///< runs while letters follow each other
    qint64 m_quantity = 1;
    MarketPane *m_market;
    LibraryPane *m_library;
    ShortlistPane *m_lists;
    WatchRooms *m_watching = nullptr;
    AccountPane *m_accounts = nullptr;
    std::unique_ptr<GuideWindow> m_guide; ///< once it was asked for
    Request<QList<Offer>> m_looking;
    Request<OfferOutcome> m_fetching;
};

} // namespace sanjia
