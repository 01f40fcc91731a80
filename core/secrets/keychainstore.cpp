// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainstore.h"

#include "core/secrets/secretcodec.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>
#include <QUuid>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

using Attributes = QMap<QString, QString>;

Result<void> resultOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return fail(ErrorKind::NotFound, {}, job.errorString());
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return fail(ErrorKind::SecretsLocked, {}, job.errorString());
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return fail(ErrorKind::SecretsUnavailable, {}, job.errorString());
}

/// A request that the use function it comes with will answer.
template <class T> std::pair<Request<T>, std::function<void(const Result<T> &)>> asked()
{
    const Pending<T> pending;
    return {pending.request(), [pending](const Result<T> &result) {
                pending.finish(result);
            }};
}

} // namespace

KeychainStore::KeychainStore(QString service, QObject *parent, std::chrono::milliseconds patience)
    : SecretStore(parent), m_service(std::move(service)), m_patience(patience)
{
    qDBusRegisterMetaType<Attributes>();
}

/// Starts the job and says once how it ended. A job that is not answered is left to itself: its
/// library calls back into it, so it cannot be deleted before that.
void KeychainStore::run(QKeychain::Job *job, const QString &key, const Use<void> &use)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [timer, use] {
        timer->deleteLater();
        use(fail(ErrorKind::SecretsUnavailable, {}, u"the keychain does not answer"_s));
    });
    connect(job, &QKeychain::Job::finished, timer, [timer, use](const QKeychain::Job *done) {
        if (!timer->isActive())
            return; // answered for already
        timer->stop();
        timer->deleteLater();
        use(resultOf(*done));
    });
    timer->start(m_patience);
    job->start();
}

/// A locked entry looks to the keychain's library like one that is not there. The Secret Service
/// knows; where there is none (KWallet), the library was right.
void KeychainStore::unlessLocked(const QString &key, const Use<void> &use)
{
    QDBusMessage search = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
        u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    search.setAutoStartService(false);
    search << QVariant::fromValue(Attributes{{u"server"_s, m_service}, {u"user"_s, key}});
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(search, static_cast<int>(m_patience.count())),
        this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, use] {
        watcher->deleteLater();
        using Paths = QList<QDBusObjectPath>;
        const QDBusPendingReply<Paths, Paths> found = *watcher; // unlocked, locked
        if (!found.isError() && !found.argumentAt<1>().isEmpty())
            use(fail(ErrorKind::SecretsLocked, {}, u"the keychain is locked"_s));
        else
            use({});
    });
}

void KeychainStore::readEntry(const QString &key, const Use<SecretMap> &use)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    run(job, key, [this, job, key, use](const Result<void> &done) {
        if (!done && done.error().kind == ErrorKind::NotFound) {
            unlessLocked(key, [use](const Result<void> &unlocked) {
                use(unlocked.map([] { return SecretMap(); }));
            });
        } else if (!done) {
            use(fail(done.error()));
        } else if (const auto secrets = secretcodec::decodeSecrets(job->binaryData())) {
            use(*secrets);
        } else {
            use(fail(ErrorKind::SecretsUnavailable, {}, u"the entry makes no sense"_s));
        }
    });
}

void KeychainStore::writeEntry(const QString &key, const SecretMap &secrets, const Use<void> &use)
{
    // The job shares these bytes and wipes nothing; they are gone with it, but not overwritten.
    const WipedBytes bytes = secretcodec::encode(secrets);
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(bytes.bytes());
    run(job, key, use);
}

void KeychainStore::forgetEntry(const QString &key, const Use<void> &use)
{
    run(new QKeychain::DeletePasswordJob(m_service), key,
        [this, key, use](const Result<void> &done) {
            if (!done && done.error().kind != ErrorKind::NotFound)
                use(done);
            else
                unlessLocked(key, use);
        });
}

Request<SecretMap> KeychainStore::read(const QString &account)
{
    auto [request, use] = asked<SecretMap>();
    readEntry(account, use);
    return std::move(request);
}

Request<void> KeychainStore::write(const QString &account, const SecretMap &secrets)
{
    if (secrets.isEmpty())
        return forget(account);
    if (const Result<void> fits = secretcodec::checkSize(account, secrets); !fits)
        return readyRequest<void>(fits);
    auto [request, use] = asked<void>();
    writeEntry(account, secrets, use);
    return std::move(request);
}

Request<void> KeychainStore::forget(const QString &account)
{
    auto [request, use] = asked<void>();
    forgetEntry(account, use);
    return std::move(request);
}

Request<bool> KeychainStore::probe()
{
    auto [request, use] = asked<bool>();
    // A key of its own: two programs may probe at once.
    const QString key = u"probe "_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const SecretMap sample{{u"probe"_s, Secret(key)}};
    const auto no = [use = use](const Error &error) {
        if (error.kind == ErrorKind::SecretsLocked)
            use(fail(error));
        else
            use(false);
    };
    writeEntry(key, sample, [this, key, use = use, no](const Result<void> &written) {
        if (!written)
            return no(written.error());
        readEntry(key, [this, key, use, no](const Result<SecretMap> &kept) {
            const bool same = kept && kept->value(u"probe"_s).utf8() == key.toUtf8();
            forgetEntry(key, [use, no, same](const Result<void> &gone) {
                if (!gone)
                    return no(gone.error());
                use(same);
            });
        });
    });
    return std::move(request);
}

} // namespace sanjia
