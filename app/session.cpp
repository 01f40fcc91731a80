// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "core/gateway/gatewayconfig.h"
#include "core/gateway/httpgateway.h"
#include "core/sandbox/sandbox.h"
#include "core/services/journal.h"
#include "core/services/market.h"
#include "core/services/sharedbudget.h"
#include "core/services/shortlists.h"
#include "core/store/store.h"

#include <QDir>
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

Session::Session(Settings settings, Reach reach)
    : m_settings(std::move(settings)),
      m_store(std::make_unique<Store>(storePathFor(m_settings, reach))),
      m_journal(std::make_unique<Journal>(*m_store)),
      m_library(std::make_unique<Library>(*m_store, m_clock)),
      m_shortlists(std::make_unique<Shortlists>(*m_store, m_clock))
{
}

Session::~Session() = default;

Request<void> Session::open()
{
    if (!QDir().mkpath(m_settings.dataDir))
        return readyRequest<void>(fail(ErrorKind::StoreUnwritable, m_settings.dataDir));
    return m_store->open();
}

Result<void> Session::connectMarket()
{
    if (m_market)
        return {};

    GatewayConfig config;
    config.origin = m_settings.gateway;
    config.budgetPerMinute = m_settings.budgetPerMinute;
    config.timeout = m_settings.timeout;
    config.dialect = m_settings.dialect;
    config.signMethod = m_settings.signMethod;
    config.searchApi = m_settings.searchApi;
    config.offerApi = m_settings.offerApi;
    if (m_settings.wantsSandbox()) {
        // Chosen without a market in mind, the store may be a real account's: no samples into it.
        if (!m_store->path().endsWith(kSampleFile))
            return fail(ErrorKind::Authentication, {}, u"no account for this library"_s);
        auto sandbox = std::make_unique<Sandbox>(m_clock);
        const Result<QUrl> origin = sandbox->start();
        if (!origin)
            return fail(origin.error());
        config.origin = *origin;
        config.appKey = sandbox->appKey();
        config.appSecret = sandbox->appSecret();
        m_sandbox = std::move(sandbox);
    } else {
        if (!m_settings.hasAccount())
            return fail(ErrorKind::Authentication, {}, u"app key or secret missing"_s);
        config.appKey = m_settings.appKey;
        config.appSecret = m_settings.appSecret;
        config.accessToken = m_settings.accessToken;
    }
    GatewayHelp help{m_journal.get(), nullptr};
    if (!m_sandbox) {
        // The platform counts an account's calls, whichever process makes them. A sandbox of our
        // own counts ours only.
        m_budget = std::make_unique<SharedBudget>(
            *m_store, m_clock, config.appKey + u'@' + gatewayName(), config.budgetPerMinute);
        help.ledger = m_budget.get();
    }
    m_gateway = std::make_unique<HttpGateway>(std::move(config), m_clock, Backoff(), help);
    m_market = std::make_unique<Market>(*m_gateway, *m_store, m_clock);
    return {};
}

Market &Session::market()
{
    Q_ASSERT(m_market);
    return *m_market;
}

Gateway &Session::gateway()
{
    Q_ASSERT(m_gateway);
    return *m_gateway;
}

QUrl Session::loopbackOrigin() const
{
    if (m_sandbox)
        return m_sandbox->origin();
    return m_settings.isSample() ? m_settings.gateway : QUrl();
}

QString Session::gatewayName() const
{
    const QUrl origin = m_sandbox ? m_sandbox->origin() : m_settings.gateway;
    return origin.isEmpty() ? u"gw.open.1688.com"_s : origin.authority();
}

QString Session::storePath() const { return m_store->path(); }

} // namespace sanjia
