// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tellingdesk.h"

#include "core/domain/clock.h"
#include "core/services/accounts.h"
#include "core/services/chain.h"
#include "core/store/store.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

Request<void> refused(const QString &why)
{
    return readyRequest<void>(fail(ErrorKind::BadParameter, {}, why));
}

/// What a test tells of: an offer there is not.
Alert exampleAlert(UtcMs now)
{
    Alert alert;
    alert.at = now;
    alert.offer = OfferId{u"600000000000"_s};
    alert.title = u"Sanjia 三家"_s;
    alert.rule = u"drop 5%"_s;
    alert.oldPrice = Money::fromFen(1'250);
    alert.newPrice = Money::fromFen(1'100);
    return alert;
}

} // namespace

TellingDesk::TellingDesk(Store &store, const Clock &clock, Accounts &accounts,
                         const QString &dataDir, TellingMakers makers, TellingSource source)
    : m_store(store),
      m_clock(clock),
      m_accounts(accounts),
      m_book(QDir(dataDir).filePath(u"telling.ini"_s)),
      m_carrier(store, clock, accounts, std::move(makers), std::move(source)),
      m_teller(store, clock, m_book, m_carrier)
{
    connect(&m_teller, &Teller::tried, this, &TellingDesk::changed);
}

Request<void> TellingDesk::keep(const TellingSettings &settings)
{
    if (auto written = m_book.write(settings); !written)
        return readyRequest<void>(written);
    // At once, so that what is noticed from now on is told.
    return carriedOut(m_store.beginTelling(settings.ways(), m_clock.now()), this,
                      [this] { Q_EMIT changed(); });
}

Request<void> TellingDesk::setCommand(const QString &program, const QStringList &arguments)
{
    auto settings = m_book.read();
    if (!settings)
        return readyRequest<void>(fail(settings.error()));
    if (program.trimmed().isEmpty())
        return refused(u"no program"_s);
    if (!settings->command)
        settings->command = {.setup = newId()};
    settings->command->program = program.trimmed();
    settings->command->arguments = arguments;
    return keep(*settings);
}

Request<void> TellingDesk::setDigest(const QString &folder, int hour)
{
    auto settings = m_book.read();
    if (!settings)
        return readyRequest<void>(fail(settings.error()));
    if (!QFileInfo(folder).isDir())
        return readyRequest<void>(fail(ErrorKind::FileUnwritable, folder));
    if (hour < 0 || hour > 23)
        return refused(u"no such hour"_s);
    if (!settings->digest)
        settings->digest = {.setup = newId()};
    settings->digest->folder = QDir(folder).absolutePath();
    settings->digest->hour = hour;
    return keep(*settings);
}

Request<void> TellingDesk::setWebhook(const Secret &address, const std::optional<Secret> &key,
                                      SecretPlace place)
{
    const auto before = m_book.read();
    if (!before)
        return readyRequest<void>(fail(before.error()));
    if (!address.isEmpty()) {
        if (const auto url = webhookAddress(QString::fromUtf8(address.utf8())); !url)
            return readyRequest<void>(fail(url.error()));
    } else if (!before->webhook) {
        return refused(u"no address"_s);
    }
    TellingSettings after = *before;
    if (after.id.isEmpty())
        after.id = newId();
    if (!after.webhook)
        after.webhook = {.setup = newId()};
    after.webhook->place = place;
    if (!address.isEmpty() && key)
        return changeTarget(*before, after, {address, *key});
    if (!before->webhook)
        return changeTarget(*before, after, {address, {}});
    return followed<void>(m_carrier.target(*before), this,
                          [this, before = *before, after, address, key](WebhookTarget target) {
                              if (!address.isEmpty())
                                  target.address = address;
                              if (key)
                                  target.key = *key;
                              return changeTarget(before, after, target);
                          });
}

Request<void> TellingDesk::changeTarget(const TellingSettings &before, const TellingSettings &after,
                                        const WebhookTarget &target)
{
    TellingSettings settings = after;
    const auto url = webhookAddress(QString::fromUtf8(target.address.utf8()));
    if (!url)
        return readyRequest<void>(fail(url.error()));
    settings.webhook->host = url->authority();
    settings.webhook->isSigned = !target.key.isEmpty();
    const bool moved = before.webhook && before.webhook->place != settings.webhook->place;
    return followed<void>(m_carrier.keepTarget(settings, target), this,
                          [this, settings, before, moved] {
                              if (moved)
                                  m_carrier.forgetTarget(before).detach();
                              return keep(settings);
                          });
}

Request<void> TellingDesk::turnOff(TellingChannel channel)
{
    auto settings = m_book.read();
    if (!settings)
        return readyRequest<void>(fail(settings.error()));
    const TellingSettings before = *settings;
    switch (channel) {
    case TellingChannel::Command:
        settings->command.reset();
        break;
    case TellingChannel::Webhook:
        settings->webhook.reset();
        break;
    case TellingChannel::Digest:
        settings->digest.reset();
        break;
    }
    Request<void> kept = keep(*settings);
    // What cannot be forgotten now (a closed vault) cannot be read either, and is written over by
    // the next address.
    if (channel == TellingChannel::Webhook && before.webhook)
        m_carrier.forgetTarget(before).detach();
    return kept;
}

Request<void> TellingDesk::begin()
{
    const auto settings = m_book.read();
    if (!settings || settings->ways().isEmpty())
        return readyRequest<void>(settings ? Result<void>() : fail(settings.error()));
    return m_store.beginTelling(settings->ways(), m_clock.now());
}

Request<void> TellingDesk::test(TellingChannel channel)
{
    const auto settings = m_book.read();
    if (!settings)
        return readyRequest<void>(fail(settings.error()));
    const UtcMs now = m_clock.now();
    Parcel parcel;
    parcel.channel = channel;
    parcel.delivery = newId();
    parcel.day = QDateTime::fromMSecsSinceEpoch(now).date();
    parcel.madeAt = now;
    parcel.tries = 1;
    parcel.alerts = {exampleAlert(now)};
    return m_carrier.carry(*settings, parcel, true);
}

Request<QList<Telling>> TellingDesk::deliveries(int limit) { return m_store.tellings(limit); }

Request<QByteArray> TellingDesk::digest(QDate day)
{
    return m_carrier.digest(localDay(day, QTimeZone::systemTimeZone()));
}

} // namespace sanjia
