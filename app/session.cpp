// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "core/gateway/dialects.h"
#include "core/gateway/refusinggateway.h"
#include "core/gateway/tokenkeeper.h"
#include "core/sandbox/sandbox.h"
#include "core/services/accountdesk.h"
#include "core/services/chain.h"
#include "core/services/export/tellingjson.h"
#include "core/services/journal.h"
#include "core/services/market.h"
#include "core/services/sharedbudget.h"
#include "core/services/shortlists.h"
#include "core/services/tellingdesk.h"
#include "core/services/watches.h"
#include "core/services/watchschedule.h"
#include "core/store/store.h"
#include "ui/report/digest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr auto kLiveFile = "library.sqlite"_L1;
constexpr auto kSampleFile = "sample.sqlite"_L1;

} // namespace

QString storePathFor(const Settings &settings, Reach reach)
{
    const QDir directory(settings.dataDir);
    const QString live = directory.filePath(kLiveFile);
    const QString sample = directory.filePath(kSampleFile);
    // Without an account a real library is the one to look at and to write into.
    if (settings.wantsSandbox() && (reach == Reach::Library || reach == Reach::Writing))
        return QFileInfo::exists(live) ? live : sample;
    const QString own = settings.isSample() ? sample : live;
    const QString other = settings.isSample() ? live : sample;
    if (reach == Reach::Library && !QFileInfo::exists(own) && QFileInfo::exists(other))
        return other;
    return own;
}

Session::Session(Settings settings, Reach reach, std::shared_ptr<Accounts> accounts)
    : m_settings(std::move(settings)),
      m_accounts(accounts ? std::move(accounts) : std::make_shared<Accounts>(m_settings.dataDir)),
      m_store(std::make_unique<Store>(storePathFor(m_settings, reach))),
      m_journal(std::make_unique<Journal>(*m_store)),
      m_accountDesk(std::make_unique<AccountDesk>(*m_accounts, *m_store, m_clock, m_journal.get(),
                                                  m_settings.timeout)),
      m_library(std::make_unique<Library>(*m_store, m_clock)),
      m_shortlists(std::make_unique<Shortlists>(*m_store, m_clock)),
      m_watches(std::make_unique<Watches>(*m_store, m_clock)),
      m_telling(std::make_unique<TellingDesk>(
          *m_store, m_clock, *m_accounts, m_settings.dataDir,
          TellingMakers{&tellingJson, &digestHtml},
          TellingSource{m_store->path().endsWith(kSampleFile), m_settings.passphrase}))
{
}

Session::~Session() = default;

Request<void> Session::open()
{
    if (!QDir(m_settings.dataDir).exists()) {
        if (!QDir().mkpath(m_settings.dataDir))
            return readyRequest<void>(fail(ErrorKind::StoreUnwritable, m_settings.dataDir));
        QFile::setPermissions(m_settings.dataDir,
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return m_store->open();
}

bool Session::wouldMixSecrets() const
{
    const auto kept = m_settings.isKept() ? m_accounts->find(m_settings.account.name)
                                          : std::nullopt;
    return kept && isReseller(kept->dialect) != isReseller(m_settings.account.dialect);
}

Request<void> Session::unlock(const Secret &passphrase)
{
    if (!m_settings.isKept())
        return readyRequest<void>({});
    if (wouldMixSecrets())
        return readyRequest<void>(
            fail(ErrorKind::BadParameter, wordOf(m_settings.account.dialect)));
    const auto take = [this](const Credentials &kept) -> Result<void> {
        // What the environment says goes over what is kept.
        const Credentials said = std::exchange(m_settings.credentials, kept);
        Credentials &used = m_settings.credentials;
        if (!said.appSecret.isEmpty())
            used.appSecret = said.appSecret;
        if (!said.tokens.access.isEmpty() || !said.tokens.refresh.isEmpty())
            used.tokens = said.tokens;
        if (used.appSecret.isEmpty())
            return fail(ErrorKind::Authentication, {}, u"no secret is kept"_s);
        return {};
    };
    const auto read = [this, take] {
        return transformed<void>(m_accounts->credentials(m_settings.account), m_accounts.get(),
                                 take);
    };
    if (m_settings.account.place != SecretPlace::Vault || m_accounts->isVaultOpen())
        return read();
    const Secret &word = passphrase.isEmpty() ? m_settings.passphrase : passphrase;
    if (word.isEmpty())
        return readyRequest<void>(fail(ErrorKind::SecretsLocked, m_settings.account.name));
    return followed<void>(m_accounts->openVault(word), m_accounts.get(), read);
}

Result<void> Session::startSandbox()
{
    // Chosen without a market in mind, the store may be a real account's: no samples into it.
    if (!m_store->path().endsWith(kSampleFile))
        return fail(ErrorKind::Authentication, {}, u"no account for this library"_s);
    auto sandbox = std::make_unique<Sandbox>(m_clock);
    const Result<QUrl> origin = sandbox->start();
    if (!origin)
        return fail(origin.error());
    m_config.origin = *origin;
    m_config.appKey = sandbox->appKey();
    m_config.appSecret = sandbox->appSecret();
    m_sandbox = std::move(sandbox);
    return {};
}

Result<void> Session::connectMarket()
{
    if (m_market)
        return {};
    m_config = configFor(m_settings.account, m_settings.credentials);
    m_config.timeout = m_settings.timeout;
    if (m_settings.wantsSandbox()) {
        if (auto started = startSandbox(); !started)
            return started;
    } else if (m_config.appKey.isEmpty() || m_config.appSecret.isEmpty()) {
        return fail(ErrorKind::Authentication, {}, u"app key or secret missing"_s);
    }
    GatewayHelp help{m_journal.get(), nullptr, nullptr};
    if (!m_sandbox) {
        // The platform counts an account's calls, whichever process makes them. A sandbox of our
        // own counts ours only.
        m_budget = SharedBudget::of(m_config, *m_store, m_clock);
        help.ledger = m_budget.get();
    }
    if (m_settings.isKept()) {
        m_keeper = m_accounts->keeperFor(m_settings.account);
        help.keeper = m_keeper.get();
    }
    useGateway(std::make_unique<HttpGateway>(m_config, m_clock, Backoff(), help));
    return {};
}

void Session::refuseMarket(const Error &why) { useGateway(std::make_unique<RefusingGateway>(why)); }

void Session::useGateway(std::unique_ptr<Gateway> gateway)
{
    m_market.reset();
    m_gateway = std::move(gateway);
    m_market = std::make_unique<Market>(*m_gateway, *m_store, m_clock);
}

Market &Session::market()
{
    Q_ASSERT(m_market);
    return *m_market;
}

WatchSchedule &Session::watchSchedule()
{
    if (!m_schedule)
        m_schedule = std::make_unique<WatchSchedule>(market(), *m_store, m_clock);
    return *m_schedule;
}

Gateway &Session::gateway()
{
    Q_ASSERT(m_gateway);
    return *m_gateway;
}

Account Session::accountInUse() const
{
    Account account = m_settings.account;
    account.gateway = m_config.origin;
    account.appKey = m_config.appKey;
    return account;
}

Credentials Session::credentialsInUse() const { return {m_config.appSecret, m_config.tokens}; }

QUrl Session::loopbackOrigin() const
{
    if (m_sandbox)
        return m_sandbox->origin();
    return m_settings.isSample() ? m_settings.account.gateway : QUrl();
}

QString Session::gatewayName() const
{
    return hostOf(m_sandbox ? m_config : configFor(m_settings.account, {}));
}

QString Session::storePath() const { return m_store->path(); }

} // namespace sanjia
