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
class RunStrip;
class TellingDialog;
class WatchPane;

/// What the window has of watching: the work that goes on while it is open, what is told of it, and
/// the pages of watches and alerts, which need not be there for it. It belongs to the window, looks
/// from begin() to its end, and is only made where the desk has watches. Without a schedule nothing
/// is looked at from here.
class WatchRooms : public QObject
{
    Q_OBJECT
public:
    WatchRooms(const Desk &desk, Dialogs &dialogs, QWidget *window);
    ~WatchRooms() override;

    [[nodiscard]] WatchPane *makeWatches(); ///< once
    [[nodiscard]] AlertPane *makeAlerts(); ///< once
    [[nodiscard]] QWidget *strip() const; ///< for the status bar; hidden while nothing runs

    void begin(); ///< looks, if the buyer wants it
    void end(); ///< what is under way is gone on with later

    /// What a new watch of these is, for the buyer to look at.
    void watchOffers(const QList<Offer> &offers);
    void watchSearch(const SearchQuery &query);
    void watchSeller(const Supplier &seller);

Q_SIGNALS:
    void noticed(const QString &text);
    void unreadChanged(int alerts);
    /// A message on the desktop was clicked, or its icon; where it told of one offer, that offer.
    void alertsWanted(const sanjia::OfferId &offer);
    /// One of each of `whats`, where there are several, or of what `watch` says.
    void watchWanted(const sanjia::Watch &watch, const QStringList &whats);
    void offerWanted(const sanjia::OfferId &id);

private:
    void followNotifier();
    void followRunner();
    void showTrouble(const std::optional<Error> &error);
    void setLooking(bool on);
    void setNotifying(bool on);
    void followTeller();
    void setUpTelling();
    void stop();
    void countUnread();

    Desk m_desk;
    WatchPane *m_watches = nullptr;
    AlertPane *m_alerts = nullptr;
    RunStrip *m_strip;
    AlertNotifier *m_notifier;
    Dialogs &m_dialogs;
    QPointer<TellingDialog> m_setUp; ///< while it is open
    QWidget *m_window;
    bool m_begun = false;
    bool m_looking = false;
    std::optional<Error> m_trouble; ///< why the work ended before its end, where it did
    Request<int> m_counting;
};

} // namespace sanjia
