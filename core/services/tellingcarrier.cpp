// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tellingcarrier.h"

#include "core/services/accounts.h"
#include "core/services/chain.h"
#include "core/services/filewriter.h"
#include "core/store/store.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr auto kAddress = "webhook-address"_L1;
constexpr auto kKey = "webhook-key"_L1;
constexpr UtcMs kTrend = 90 * kMsPerDay;

QList<OfferId> offersOf(const QList<Alert> &alerts)
{
    QList<OfferId> ids;
    for (const Alert &alert : alerts) {
        if (!ids.contains(alert.offer))
            ids.append(alert.offer);
    }
    return ids;
}

} // namespace

TellingCarrier::TellingCarrier(Store &store, const Clock &clock, Accounts &accounts,
                               TellingMakers makers, TellingSource source)
    : m_store(store),
      m_clock(clock),
      m_accounts(accounts),
      m_makers(std::move(makers)),
      m_source(std::move(source)),
      m_webhook(clock)
{
}

QByteArray TellingCarrier::json(const Parcel &parcel, bool isTest) const
{
    return m_makers.json(
        {parcel.delivery, m_clock.now(), isTest, m_source.isSample, parcel.alerts});
}

Request<void> TellingCarrier::carry(const TellingSettings &settings, const Parcel &parcel,
                                    bool isTest)
{
    if (!settings.has(parcel.channel))
        return readyRequest<void>(fail(ErrorKind::BadParameter, {}, u"not set up"_s));
    switch (parcel.channel) {
    case TellingChannel::Command:
        return m_command.run(settings.command->program, settings.command->arguments,
                             json(parcel, isTest));
    case TellingChannel::Webhook:
        return post(settings, parcel, isTest);
    case TellingChannel::Digest:
        break;
    }
    const QString folder = settings.digest->folder;
    const QString path = QDir(folder).filePath(digestName(parcel.day, isTest));
    return followed<void>(page(parcel, isTest), this, [folder, path](const QByteArray &html) {
        // A folder that is not there (a stick, a share) is not made: it would be another one.
        return readyRequest<void>(QFileInfo(folder).isDir()
                                      ? writeWhole(path, html)
                                      : fail(ErrorKind::FileUnwritable, folder));
    });
}

Request<void> TellingCarrier::post(const TellingSettings &settings, const Parcel &parcel,
                                   bool isTest)
{
    const Webhook::Post post{json(parcel, isTest), parcel.delivery, parcel.tries,
                             isTest ? "test"_L1 : "alerts"_L1};
    return followed<void>(target(settings), this, [this, post](const WebhookTarget &target) {
        return m_webhook.send(target, post);
    });
}

Request<WebhookTarget> TellingCarrier::target(const TellingSettings &settings)
{
    const SecretPlace place = settings.webhook ? settings.webhook->place : SecretPlace::Memory;
    const auto read = [this, place, id = settings.id] {
        return followed<WebhookTarget>(
            m_accounts.otherSecrets(place, id), this, [](const SecretMap &kept) {
                const WebhookTarget target{kept.value(kAddress), kept.value(kKey)};
                return readyRequest<WebhookTarget>(
                    target.address.isEmpty() ? Result<WebhookTarget>(
                        fail(ErrorKind::SecretsUnavailable, {}, u"the address is not kept here"_s))
                                             : Result<WebhookTarget>(target));
            });
    };
    if (place != SecretPlace::Vault || m_accounts.isVaultOpen() || m_source.passphrase.isEmpty())
        return read();
    return followed<WebhookTarget>(m_accounts.openVault(m_source.passphrase), this, read);
}

Request<void> TellingCarrier::keepTarget(const TellingSettings &settings,
                                         const WebhookTarget &target)
{
    SecretMap secrets{{kAddress, target.address}};
    if (!target.key.isEmpty())
        secrets.insert(kKey, target.key);
    return m_accounts.keepOtherSecrets(settings.webhook->place, settings.id, secrets);
}

Request<void> TellingCarrier::forgetTarget(const TellingSettings &settings)
{
    return m_accounts.keepOtherSecrets(settings.webhook->place, settings.id, {});
}

Request<QByteArray> TellingCarrier::page(const Parcel &parcel, bool isTest)
{
    DigestMaterial material{parcel.day, m_clock.now(), isTest, m_source.isSample, parcel.alerts, {},
                            {}};
    const LocalDay day = localDay(parcel.day, QTimeZone::systemTimeZone());
    const QList<OfferId> offers = offersOf(parcel.alerts);
    const auto withPrices = [this, material, offers, day](const QList<Watch> &watches) mutable {
        material.watches = watches;
        return transformed<QByteArray>(
            m_store.recentPrices(offers, day.to - kTrend), this,
            [this, material, offers, day](const QList<PriceSeries> &all) mutable {
                for (qsizetype i = 0; i < std::min(all.size(), offers.size()); ++i)
                    material.prices.insert(offers.at(i).value, until(all.at(i), day.to));
                return m_makers.html(material);
            });
    };
    return followed<QByteArray>(m_store.watches(), this, withPrices);
}

Request<QByteArray> TellingCarrier::digest(const LocalDay &day)
{
    constexpr int kAll = 100'000;
    AlertQuery query;
    query.from = day.from;
    query.to = day.to;
    query.limit = kAll;
    return followed<QByteArray>(m_store.alerts(query), this, [this, day](QList<Alert> alerts) {
        if (alerts.isEmpty())
            return readyRequest<QByteArray>(
                fail(ErrorKind::NotFound, day.date.toString(Qt::ISODate)));
        std::ranges::reverse(alerts);
        Parcel parcel;
        parcel.channel = TellingChannel::Digest;
        parcel.day = day.date;
        parcel.alerts = alerts;
        return page(parcel, false);
    });
}

QString TellingCarrier::digestName(QDate day, bool isTest) const
{
    // Sample goods in a file of their own: both libraries may write into one folder.
    const QString name = m_source.isSample ? u"sanjia-sample-alerts-"_s : u"sanjia-alerts-"_s;
    return name + (isTest ? u"test"_s : day.toString(Qt::ISODate)) + u".html"_s;
}

} // namespace sanjia
