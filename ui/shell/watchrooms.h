// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/searchquery.h"
#include "core/domain/watchrun.h"
#include "ui/desk.h"

#include <QObject>
#include <QPointer>

namespace sanjia {

class AlertNotifier;
class AlertPane;
class Dialogs;
class MarketPane;
class RunStrip;
class ShortlistPane;
class SupplierPane;
class TableActions;
class TellingDialog;
class WatchPane;

/// What the window has of watching: the pages of watches and alerts, the work that goes on while it
/// is open, and what is told of it. It belongs to the window, looks from begin() to its end, and is
/// only made where the desk has watches. Without a schedule nothing is looked at from here.
class WatchRooms : public QObject
{
    Q_OBJECT
public:
    WatchRooms(const Desk &desk, Dialogs &dialogs, QWidget *window);
    ~WatchRooms() override;

    [[nodiscard]] WatchPane *watches() const { return m_watches; }
    [[nodiscard]] AlertPane *alerts() const { return m_alerts; }
    [[nodiscard]] QWidget *strip() const; ///< for the status bar; hidden while nothing runs

    void begin(); ///< looks, if the buyer wants it
    void end(); ///< what is under way is gone on with later

    /// Opens the dialog when one of these asks for something to be watched.
    void follow(const MarketPane &market, const ShortlistPane &lists, const SupplierPane &sellers,
                const TableActions &tables);

Q_SIGNALS:
    void noticed(const QString &text);
    void unreadChanged(int alerts);
    void alertsWanted(); ///< a message on the desktop was clicked, or its icon
    void offerWanted(const sanjia::OfferId &id);

private:
    void watchOffers(const QList<Offer> &offers);
    void watchSearch(const SearchQuery &query);
    void watchSeller(const Supplier &seller);
    void followPages();
    void followRunner();
    void setLooking(bool on);
    void setNotifying(bool on);
    void followTeller();
    void setUpTelling();
    void stop();
    void countUnread();

    Desk m_desk;
    WatchPane *m_watches;
    AlertPane *m_alerts;
    RunStrip *m_strip;
    AlertNotifier *m_notifier;
    Dialogs &m_dialogs;
    QPointer<TellingDialog> m_setUp; ///< while it is open
    QWidget *m_window;
    bool m_begun = false;
    Request<int> m_counting;
};

} // namespace sanjia
