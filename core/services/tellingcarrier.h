// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/webhook.h"
#include "core/services/commandrun.h"
#include "core/services/tellingbook.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace sanjia {

class Accounts;
class Store;

/// What programs and addresses are sent.
struct TellingMessage
{
    QString delivery;
    UtcMs at = 0;
    bool isTest = false;
    bool isSample = false; ///< from the sample market: nothing in it is for sale
    QList<Alert> alerts; ///< oldest first
};

/// What a day's page is made from.
struct DigestMaterial
{
    QDate day;
    UtcMs at = 0; ///< when it is made
    bool isTest = false;
    bool isSample = false;
    QList<Alert> alerts; ///< oldest first
    QList<Watch> watches; ///< those there still are
    QHash<QString, PriceSeries> prices; ///< by offer, the 90 days up to the end of the day
};

/// Who turns them into bytes: JSON and words belong to other rooms.
struct TellingMakers
{
    std::function<QByteArray(const TellingMessage &)> json;
    std::function<QByteArray(const DigestMaterial &)> html;
};

/// Where alerts come from and what may be read for telling them.
struct TellingSource
{
    bool isSample = false;
    Secret passphrase; ///< of the vault, where the environment tells it
};

/// Carries one parcel to where it is to go, once: whether and when again is Teller's. What is kept
/// secret is read when it is needed and not before.
///
/// Thread: the main one. Errors: those of CommandRun, Webhook and SecretStore; FileUnwritable for a
/// digest; BadParameter for a way that is not set up.
class TellingCarrier : public QObject
{
    Q_OBJECT
public:
    TellingCarrier(Store &store, const Clock &clock, Accounts &accounts, TellingMakers makers,
                   TellingSource source);

    [[nodiscard]] Request<void> carry(const TellingSettings &settings, const Parcel &parcel,
                                      bool isTest = false);
    /// The page of any day; NotFound when nothing was noticed on it.
    [[nodiscard]] Request<QByteArray> digest(const LocalDay &day);
    /// "sanjia-alerts-2026-11-25.html".
    [[nodiscard]] QString digestName(QDate day, bool isTest) const;

    /// The webhook's secrets, and what keeps them; SecretsLocked, SecretsUnavailable.
    [[nodiscard]] Request<WebhookTarget> target(const TellingSettings &settings);
    [[nodiscard]] Request<void> keepTarget(const TellingSettings &settings,
                                           const WebhookTarget &target);
    [[nodiscard]] Request<void> forgetTarget(const TellingSettings &settings);

    Webhook &webhook() { return m_webhook; } ///< for tests, which are in a hurry

private:
    [[nodiscard]] QByteArray json(const Parcel &parcel, bool isTest) const;
    [[nodiscard]] Request<void> post(const TellingSettings &settings, const Parcel &parcel,
                                     bool isTest);
    [[nodiscard]] Request<QByteArray> page(const Parcel &parcel, bool isTest);

    Store &m_store;
    const Clock &m_clock;
    Accounts &m_accounts;
    TellingMakers m_makers;
    TellingSource m_source;
    CommandRun m_command;
    Webhook m_webhook;
};

} // namespace sanjia
