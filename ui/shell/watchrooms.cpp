// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/watchrooms.h"

#include "core/services/tellingdesk.h"
#include "core/services/watches.h"
#include "core/services/watchschedule.h"
#include "ui/shell/runstrip.h"
#include "ui/support/uistate.h"
#include "ui/text/tellingtext.h"
#include "ui/watches/alertnotifier.h"
#include "ui/watches/alertpane.h"
#include "ui/watches/tellingdialog.h"
#include "ui/watches/watchpane.h"

namespace sanjia {

WatchRooms::WatchRooms(const Desk &desk, Dialogs &dialogs, QWidget *window)
    : QObject(window),
      m_desk(desk),
      m_strip(new RunStrip(window)),
      m_notifier(new AlertNotifier(*desk.watches, this)),
      m_dialogs(dialogs),
      m_window(window)
{
    m_notifier->setOn(!desk.state || desk.state->notifies());
    followNotifier();
    if (desk.schedule)
        followRunner();
    if (desk.telling)
        followTeller();
    countUnread();
}

WatchRooms::~WatchRooms()
{
    end();
    delete m_setUp; // it saves into the window's state when it goes
}

QWidget *WatchRooms::strip() const { return m_strip; }

WatchPane *WatchRooms::makeWatches()
{
    m_watches = new WatchPane(m_desk, m_window);
    m_watches->showLooking(m_looking);
    m_watches->showTrouble(m_trouble);
    connect(m_watches, &WatchPane::lookingWanted, this, &WatchRooms::setLooking);
    connect(m_watches, &WatchPane::runWanted, this, [this] { m_desk.schedule->runAll(); });
    connect(m_watches, &WatchPane::runOfWanted, this,
            [this](const QList<qint64> &ids) { m_desk.schedule->run(ids); });
    connect(m_watches, &WatchPane::tellingWanted, this, &WatchRooms::setUpTelling);
    return m_watches;
}

AlertPane *WatchRooms::makeAlerts()
{
    m_alerts = new AlertPane(m_desk, m_window);
    m_alerts->showNotifying(m_notifier->isOn());
    connect(m_alerts, &AlertPane::offerWanted, this, &WatchRooms::offerWanted);
    connect(m_alerts, &AlertPane::tellingWanted, this, &WatchRooms::setUpTelling);
    connect(m_alerts, &AlertPane::notifyingWanted, this, &WatchRooms::setNotifying);
    return m_alerts;
}

void WatchRooms::followNotifier()
{
    const auto come = [this](const OfferId &offer) {
        if (m_window->isMinimized())
            m_window->showNormal();
        Q_EMIT alertsWanted(offer); // brings the window to the front
    };
    connect(m_notifier, &AlertNotifier::clicked, this, [come] { come({}); });
    connect(m_notifier, &AlertNotifier::offerClicked, this, come);
    connect(m_notifier, &AlertNotifier::offWanted, this, [this] { setNotifying(false); });
    connect(m_strip, &RunStrip::stopRequested, this, &WatchRooms::stop);
    connect(m_desk.watches, &Watches::changed, this, &WatchRooms::countUnread);
}

void WatchRooms::showTrouble(const std::optional<Error> &error)
{
    m_trouble = error;
    if (m_watches)
        m_watches->showTrouble(error);
}

void WatchRooms::setNotifying(bool on)
{
    m_notifier->setOn(on);
    if (m_alerts)
        m_alerts->showNotifying(on);
    if (m_desk.state)
        m_desk.state->setNotifies(on);
}

void WatchRooms::followTeller()
{
    connect(&m_desk.telling->teller(), &Teller::tried, this,
            [this](TellingChannel channel, int, const std::optional<Error> &error) {
                if (error && error->kind != ErrorKind::Cancelled)
                    //: %1: "Program" or "Webhook", %2: why it did not work
                    Q_EMIT noticed(tr("%1: %2").arg(format::tellingChannel(channel),
                                                    format::tellingTrouble(channel, *error)));
            });
}

void WatchRooms::setUpTelling()
{
    m_setUp = new TellingDialog(*m_desk.telling, m_dialogs, m_desk.state, m_notifier->isOn(),
                                m_window);
    connect(m_setUp, &TellingDialog::notifyingWanted, this, &WatchRooms::setNotifying);
    m_setUp->open();
}

void WatchRooms::followRunner()
{
    WatchRunner *const runner = &m_desk.schedule->runner();
    connect(runner, &WatchRunner::runStarted, this, [this](const Watch &watch) {
        m_strip->showRun(watch);
        showTrouble({});
    });
    connect(runner, &WatchRunner::stepTaken, this,
            [this](const Watch &watch, const WatchTally &more) {
                m_strip->addChecked(watch, more.checked);
                m_notifier->note(more.alerts);
                if (more.alerts > 0)
                    m_desk.watches->announce();
            });
    connect(runner, &WatchRunner::runEnded, m_desk.watches, &Watches::announce);
    connect(runner, &WatchRunner::finished, this,
            [this](const WatchTally &, const std::optional<Error> &error) {
                m_strip->hide();
                if (error && error->kind != ErrorKind::Cancelled) {
                    showTrouble(error);
                    m_desk.watches->announce();
                }
                m_notifier->tellNow();
                if (m_desk.telling && m_begun)
                    m_desk.telling->teller().work();
                countUnread(); // a timer of the system may have looked as well
            });
}

void WatchRooms::begin()
{
    m_begun = true;
    if (m_desk.telling) // before anything is noticed, so that all of it is told
        m_desk.telling->teller().turnOn();
    m_looking = m_desk.schedule && (!m_desk.state || m_desk.state->looks());
    if (m_watches)
        m_watches->showLooking(m_looking);
    if (m_looking)
        m_desk.schedule->turnOn();
}

void WatchRooms::end()
{
    if (!std::exchange(m_begun, false))
        return;
    if (m_desk.schedule)
        m_desk.schedule->turnOff();
    if (m_desk.telling)
        m_desk.telling->teller().turnOff();
}

void WatchRooms::setLooking(bool on)
{
    m_looking = on;
    if (m_watches)
        m_watches->showLooking(on);
    if (m_desk.state)
        m_desk.state->setLooks(on);
    if (on)
        m_desk.schedule->turnOn();
    else
        m_desk.schedule->turnOff();
}

void WatchRooms::stop()
{
    // What only stopped the run would be undone by the next look, seconds later.
    setLooking(false);
    Q_EMIT noticed(
        tr("Stopped. Watches wait until “Look while the window is open” is switched on again."));
}

void WatchRooms::countUnread()
{
    m_counting = m_desk.watches->unread();
    m_counting.then(this, [this](const Result<int> &unread) {
        if (unread)
            Q_EMIT unreadChanged(*unread);
    });
}

void WatchRooms::watchOffers(const QList<Offer> &offers)
{
    Watch watch;
    watch.kind = Watch::Kind::Offer;
    constexpr qint64 kFivePercent = 500;
    WatchRule drop{WatchRule::Kind::Drop};
    drop.percent = kFivePercent;
    watch.rules = {drop};
    QStringList ids;
    for (const Offer &offer : offers)
        ids.append(offer.id.value);
    if (!ids.isEmpty())
        Q_EMIT watchWanted(watch, ids);
}

void WatchRooms::watchSearch(const SearchQuery &query)
{
    Watch watch = guideWatch(query.keywords);
    watch.sort = query.sort;
    if (query.priceMax) {
        WatchRule cheap{WatchRule::Kind::NewBelow};
        cheap.amount = query.priceMax;
        watch.rules = {cheap};
    }
    Q_EMIT watchWanted(watch, {});
}

void WatchRooms::watchSeller(const Supplier &seller)
{
    Watch watch;
    watch.kind = Watch::Kind::Seller;
    watch.what = seller.id.isEmpty() ? seller.name : seller.id.value;
    Q_EMIT watchWanted(watch, {});
}

} // namespace sanjia
