// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/httpgateway.h"

#include "core/gateway/apierror.h"
#include "core/gateway/topdialect.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

bool mayBeWellNextTime(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::RateLimited:
    case ErrorKind::ServerDown:
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
        return true;
    default:
        return false;
    }
}

std::optional<Error> refusal(const SearchQuery &query)
{
    const auto wrong = [](const QString &what) {
        return Error{ErrorKind::BadParameter, {}, what, std::nullopt};
    };
    if (query.keywords.trimmed().isEmpty())
        return wrong(u"keywords are empty"_s);
    if (query.page < 1)
        return wrong(u"page below 1"_s);
    if (query.pageSize < 1 || query.pageSize > kMaxPageSize)
        return wrong(u"page size outside 1 to 50"_s);
    if (query.priceMin && query.priceMax && *query.priceMin > *query.priceMax)
        return wrong(u"lowest price above the highest"_s);
    return std::nullopt;
}

} // namespace

/// One question on its way: waits for the budget, goes out, comes back, perhaps goes out again.
/// A child of the gateway that deletes itself when answered or cancelled.
template <class T> class HttpGateway::Attempt : public QObject
{
public:
    using MakeCall = std::function<WireCall()>;
    using Read = std::function<Result<T>(const HttpAnswer &)>;

    Attempt(HttpGateway &gateway, MakeCall makeCall, Read read)
        : QObject(&gateway),
          m_gateway(gateway),
          m_makeCall(std::move(makeCall)),
          m_read(std::move(read))
    {
        m_pending.onCancel(this, [this] { finish(fail(ErrorKind::Cancelled)); });
    }

    [[nodiscard]] Request<T> start()
    {
        Request<T> request = m_pending.request();
        pace();
        return request;
    }

private:
    void pace()
    {
        m_turn = m_gateway.m_pacer.acquire();
        m_turn.then(this, [this](const Result<void> &) { send(); });
    }

    void send()
    {
        m_sent = m_gateway.m_transport.get(m_makeCall().url);
        m_sent.then(this, [this](const Result<HttpAnswer> &answer) {
            Result<T> result = answer ? m_read(*answer) : fail(answer.error());
            if (!result && answer && !answer->retryAfter.isEmpty()) {
                Error error = result.error();
                error.retryAfter = apierror::retryAfter(answer->retryAfter,
                                                        m_gateway.m_clock.now());
                result = fail(error);
            }
            if (result || !retry(result.error()))
                finish(std::move(result));
        });
    }

    bool retry(const Error &error)
    {
        const Backoff &backoff = m_gateway.m_backoff;
        if (!mayBeWellNextTime(error.kind) || m_retries >= backoff.maxRetries)
            return false;
        if (error.retryAfter && *error.retryAfter > backoff.longestRetryAfter)
            return false;
        const auto delay = std::max(backoff.delay(m_retries),
                                    error.retryAfter.value_or(std::chrono::milliseconds(0)));
        ++m_retries;
        QTimer::singleShot(delay, this, [this] { pace(); });
        return true;
    }

    void finish(Result<T> result)
    {
        m_turn.cancel();
        m_sent.cancel();
        m_pending.finish(std::move(result));
        deleteLater();
    }

    HttpGateway &m_gateway;
    MakeCall m_makeCall;
    Read m_read;
    Pending<T> m_pending;
    Request<void> m_turn;
    Request<HttpAnswer> m_sent;
    int m_retries = 0;
};

HttpGateway::HttpGateway(GatewayConfig config, const Clock &clock, Backoff backoff, QObject *parent)
    : Gateway(parent),
      m_clock(clock),
      m_backoff(std::move(backoff)),
      m_pacer(config.budgetPerMinute, clock),
      m_transport(TransportLimits{config.timeout})
{
    m_dialect = std::make_unique<TopDialect>(std::move(config));
    connect(&m_pacer, &Pacer::changed, this, &Gateway::budgetChanged);
}

HttpGateway::~HttpGateway()
{
    // Attempts refer to the pacer and the transport, which go before QObject's children do.
    const QObjectList attempts = children();
    qDeleteAll(attempts);
}

Request<SearchPage> HttpGateway::search(const SearchQuery &query)
{
    if (const auto refused = refusal(query))
        return readyRequest<SearchPage>(fail(*refused));
    auto *attempt = new Attempt<SearchPage>(
        *this, [this, query] { return m_dialect->searchCall(query, m_clock.now()); },
        [this](const HttpAnswer &answer) {
            return m_dialect->readSearch(answer.body, answer.status);
        });
    return attempt->start();
}

Request<OfferDetail> HttpGateway::offer(const OfferId &id)
{
    if (id.isEmpty())
        return readyRequest<OfferDetail>(fail(ErrorKind::BadParameter, {}, u"no offer id"_s));
    auto *attempt = new Attempt<OfferDetail>(
        *this, [this, id] { return m_dialect->offerCall(id, m_clock.now()); },
        [this, id](const HttpAnswer &answer) {
            return m_dialect->readOffer(answer.body, answer.status, id);
        });
    return attempt->start();
}

} // namespace sanjia
