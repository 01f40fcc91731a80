// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/httpgateway.h"

#include "core/gateway/apierror.h"
#include "core/gateway/calllog.h"
#include "core/gateway/dialect.h"

#include <QTimer>

#include <utility>

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
    using MakeCall = std::function<WireCall(const CallStamp &)>;
    using Read = std::function<Result<T>(const HttpAnswer &)>;

    Attempt(HttpGateway &gateway, Lane lane, MakeCall makeCall, Read read)
        : QObject(&gateway),
          m_gateway(gateway),
          m_lane(lane),
          m_makeCall(std::move(makeCall)),
          m_read(std::move(read))
    {
        m_record.at = gateway.m_clock.now();
        m_pending.onCancel(this, [this] {
            m_gateway.m_circuit.failed(cancelled(), m_gateway.m_clock.now());
            finish(fail(cancelled()));
        });
    }

    [[nodiscard]] Request<T> start()
    {
        Request<T> request = m_pending.request();
        askToken();
        return request;
    }

private:
    [[nodiscard]] static Error cancelled() { return {ErrorKind::Cancelled, {}, {}, std::nullopt}; }

    void askToken()
    {
        if (const auto refused = m_gateway.m_circuit.wouldRefuse(m_gateway.m_clock.now()))
            return finish(fail(*refused));
        m_tokenAsked = m_gateway.m_tokens.current();
        m_tokenAsked.then(this, [this](const Result<Secret> &token) { takeToken(token); });
    }

    void takeToken(const Result<Secret> &token)
    {
        if (!token) {
            m_gateway.m_circuit.failed(token.error(), m_gateway.m_clock.now());
            return endOrRetry(fail(token.error()));
        }
        m_token = *token;
        pace();
    }

    void pace()
    {
        m_turn = m_gateway.m_pacer.acquire(m_lane);
        m_turn.then(this, [this](const Result<void> &) { send(); });
    }

    void send()
    {
        if (const auto refused = m_gateway.m_circuit.refuses(m_gateway.m_clock.now()))
            return finish(fail(*refused));
        const WireCall call = m_makeCall({m_gateway.m_clock.now(), m_token});
        noteTry(m_record, call);
        m_sent = m_gateway.m_transport.send(call.url, call.form);
        m_sent.then(this, [this](const Result<HttpAnswer> &answer) { take(answer); });
    }

    void take(const Result<HttpAnswer> &answer)
    {
        if (answer) {
            m_record.status = answer->status;
            m_record.reply = answer->body.left(CallRecord::kMostReply);
        }
        Result<T> result = answer ? m_read(*answer) : fail(answer.error());
        if (!result && answer && !answer->retryAfter.isEmpty()) {
            Error error = result.error();
            error.retryAfter = apierror::retryAfter(answer->retryAfter, m_gateway.m_clock.now());
            result = fail(error);
        }
        if (result)
            m_gateway.m_circuit.succeeded();
        else
            m_gateway.m_circuit.failed(result.error(), m_gateway.m_clock.now());
        if (!result && renewToken(result.error()))
            return;
        endOrRetry(std::move(result));
    }

    void endOrRetry(Result<T> result)
    {
        if (result || !retry(result.error()))
            finish(std::move(result));
    }

    /// Once for a call, and only where another token may be had.
    bool renewToken(const Error &error)
    {
        if (!apierror::tokenRefused(error) || m_token.isEmpty() || !m_gateway.m_tokens.canRenew()
            || std::exchange(m_renewed, true))
            return false;
        m_tokenAsked = m_gateway.m_tokens.insteadOf(m_token);
        m_tokenAsked.then(this, [this, error](const Result<Secret> &token) {
            // Refused too: what the platform said of the call itself says more.
            if (!token && token.error().kind == ErrorKind::Authentication)
                return finish(fail(error));
            takeToken(token);
        });
        return true;
    }

    bool retry(const Error &error)
    {
        const Backoff &backoff = m_gateway.m_backoff;
        if (!mayBeWellNextTime(error.kind) || m_retries >= backoff.maxRetries)
            return false;
        if (error.retryAfter && *error.retryAfter > backoff.longestRetryAfter)
            return false;
        const auto delay = std::max(backoff.delay(m_retries++),
                                    error.retryAfter.value_or(std::chrono::milliseconds(0)));
        QTimer::singleShot(delay, this, [this] { askToken(); });
        return true;
    }

    void finish(Result<T> result)
    {
        m_tokenAsked.cancel();
        m_turn.cancel();
        m_sent.cancel();
        if (m_gateway.m_log && m_record.tries > 0) {
            m_record.milliseconds = std::max<UtcMs>(0, m_gateway.m_clock.now() - m_record.at);
            if (!result)
                nameCall(result.error());
            if (!result)
                m_record.error = result.error();
            m_gateway.m_log->record(m_record);
        }
        m_pending.finish(std::move(result));
        deleteLater();
    }

    /// Unless it was another call, one for a token, that failed.
    void nameCall(Error &error) const
    {
        if (error.call.isEmpty())
            error.call = m_record.interfaceName;
    }

    HttpGateway &m_gateway;
    Lane m_lane;
    MakeCall m_makeCall;
    Read m_read;
    Pending<T> m_pending;
    Secret m_token;
    bool m_renewed = false;
    int m_retries = 0;
    Request<Secret> m_tokenAsked;
    Request<void> m_turn;
    Request<HttpAnswer> m_sent;
    CallRecord m_record;
};

HttpGateway::HttpGateway(const GatewayConfig &config, const Clock &clock, Backoff backoff,
                         GatewayHelp help, QObject *parent)
    : Gateway(parent),
      m_dialect(makeDialect(config)),
      m_clock(clock),
      m_backoff(std::move(backoff)),
      m_pacer(config.budgetPerMinute, clock, help.ledger),
      m_transport(TransportLimits{config.timeout}),
      m_log(help.log),
      m_tokenClient(m_transport, m_pacer, clock, help.log),
      m_tokens(config, m_tokenClient, clock, help.keeper)
{
    connect(&m_pacer, &Pacer::changed, this, &Gateway::budgetChanged);
}

HttpGateway::~HttpGateway()
{
    // Attempts refer to the pacer and the transport, which go before QObject's children do.
    const QObjectList attempts = children();
    qDeleteAll(attempts);
}

Request<SearchPage> HttpGateway::search(const SearchQuery &query, Lane lane)
{
    if (const auto refused = refusal(query))
        return readyRequest<SearchPage>(fail(*refused));
    auto *attempt = new Attempt<SearchPage>(
        *this, lane,
        [this, query](const CallStamp &stamp) { return m_dialect->searchCall(query, stamp); },
        [this](const HttpAnswer &answer) {
            return m_dialect->readSearch(answer.body, answer.status);
        });
    return attempt->start();
}

Request<OfferDetail> HttpGateway::offer(const OfferId &id, Lane lane)
{
    if (id.isEmpty())
        return readyRequest<OfferDetail>(fail(ErrorKind::BadParameter, {}, u"no offer id"_s));
    auto *attempt = new Attempt<OfferDetail>(
        *this, lane, [this, id](const CallStamp &stamp) { return m_dialect->offerCall(id, stamp); },
        [this, id](const HttpAnswer &answer) {
            return m_dialect->readOffer(answer.body, answer.status, id);
        });
    return attempt->start();
}

Request<UtcMs> HttpGateway::platformTime()
{
    if (!m_dialect->timeCall(m_clock.now()))
        return Gateway::platformTime();
    auto *attempt = new Attempt<UtcMs>(
        *this, Lane::Person, [this](const CallStamp &stamp) { return *m_dialect->timeCall(stamp); },
        [this](const HttpAnswer &answer) {
            return m_dialect->readTime(answer.body, answer.status);
        });
    return attempt->start();
}

} // namespace sanjia
