// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/alertnotifier.h"

#include "core/services/watches.h"
#include "ui/support/icons.h"
#include "ui/text/format.h"
#include "ui/text/watchtext.h"

#include <QAction>
#include <QMenu>
#include <QSystemTrayIcon>

#include <algorithm>

namespace sanjia {

namespace {
constexpr int kGatherAlertsMs = 5'000;
constexpr int kMostRead = 500;
} // namespace

AlertNotifier::AlertNotifier(Watches &watches, QObject *parent)
    : QObject(parent), m_watches(watches)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kGatherAlertsMs);
    connect(&m_soon, &QTimer::timeout, this, &AlertNotifier::tellNow);
}

AlertNotifier::~AlertNotifier() = default;

void AlertNotifier::setOn(bool on)
{
    m_on = on;
    if (on)
        return;
    m_noted = 0;
    m_soon.stop();
    delete std::exchange(m_tray, nullptr);
    m_menu.reset();
}

void AlertNotifier::note(int alerts)
{
    if (!m_on || alerts <= 0)
        return;
    m_noted += alerts;
    if (!m_soon.isActive())
        m_soon.start();
}

void AlertNotifier::tellNow()
{
    m_soon.stop();
    if (m_noted == 0)
        return;
    // The newest are those that were noted; what was read in the window meanwhile is not news.
    const AlertQuery query{false, 0, {}, std::min(std::exchange(m_noted, 0), kMostRead)};
    m_reading = m_watches.alerts(query);
    m_reading.then(this, [this](const Result<QList<Alert>> &found) {
        QList<Alert> alerts = found.value_or(QList<Alert>());
        alerts.removeIf([](const Alert &alert) { return alert.read; });
        if (!alerts.isEmpty() && m_on)
            show(alerts);
    });
}

AlertNotifier::Message AlertNotifier::messageOf(const QList<Alert> &alerts)
{
    if (alerts.isEmpty())
        return {};
    const auto nameOf = [](const Alert &alert) {
        return alert.title.isEmpty() ? alert.offer.value : alert.title;
    };
    const Alert &first = alerts.constFirst();
    if (alerts.size() == 1)
        return {nameOf(first), format::alert(first)};
    const QString title = tr("%Ln alert(s)", nullptr, static_cast<int>(alerts.size()));
    const auto cheapest = std::ranges::min_element(alerts, {}, [](const Alert &alert) {
        return alert.newPrice ? std::pair(0, alert.newPrice->e4()) : std::pair(1, qint64{0});
    });
    if (!cheapest->newPrice)
        //: A message of several alerts. %1: title of an offer, %2: what happened to it
        return {title, tr("First: %1, %2").arg(nameOf(first), format::alert(first))};
    //: A message of several alerts. %1: title of an offer, %2: its price
    return {title,
            tr("Cheapest: %1, %2").arg(nameOf(*cheapest), format::money(cheapest->newPrice))};
}

void AlertNotifier::makeTray()
{
    m_tray = new QSystemTrayIcon(icons::application(), this);
    m_menu = std::make_unique<QMenu>();
    //: In the menu of the icon in the tray
    connect(m_menu->addAction(tr("Show &alerts")), &QAction::triggered, this,
            &AlertNotifier::clicked);
    //: In the menu of the icon in the tray
    connect(m_menu->addAction(tr("&Stop notifying")), &QAction::triggered, this,
            &AlertNotifier::offWanted, Qt::QueuedConnection); // the menu goes with the icon
    m_tray->setContextMenu(m_menu.get());
    connect(m_tray, &QSystemTrayIcon::messageClicked, this, &AlertNotifier::takeClick);
    connect(m_tray, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                // The other button opens the menu.
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT clicked();
            });
}

void AlertNotifier::takeClick()
{
    if (m_offer.isEmpty())
        Q_EMIT clicked();
    else
        Q_EMIT offerClicked(m_offer);
}

void AlertNotifier::show(const QList<Alert> &alerts)
{
    const Message message = messageOf(alerts);
    const OfferId first = alerts.constFirst().offer;
    const bool one = std::ranges::all_of(
        alerts, [&first](const Alert &alert) { return alert.offer == first; });
    m_offer = one ? first : OfferId();
    Q_EMIT told(message.title, message.text);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray)
        makeTray();
    m_tray->setToolTip(message.title);
    m_tray->show();
    m_tray->showMessage(message.title, message.text, icons::application());
}

} // namespace sanjia
