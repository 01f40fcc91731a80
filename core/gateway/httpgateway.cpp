// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/httpgateway.h"

#include "core/gateway/apierror.h"
#include "core/gateway/calllog.h"
#include "core/gateway/dialect.h"

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
        pace();
        return request;
    }

private:
    [[nodiscard]] static Error cancelled() { return {ErrorKind::Cancelled, {}, {}, std::nullopt}; }

    void pace()
    {
        m_turn = m_gateway.m_pacer.acquire(m_lane);
        m_turn.then(this, [this](const Result<void> &) { send(); });
    }

    void send()
    {
        if (const auto refused = m_gateway.m_circuit.refuses(m_gateway.m_clock.now()))
            return finish(fail(*refused));
        const WireCall call = m_makeCall();
        note(call);
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
        if (result || !retry(result.error()))
            finish(std::move(result));
    }

    bool retry(const Error &error)
    {
        const Backoff &backoff = m_gateway.m_backoff;
        if (!mayBeWellNextTime(error.kind) || m_record.tries > backoff.maxRetries)
            return false;
        if (error.retryAfter && *error.retryAfter > backoff.longestRetryAfter)
            return false;
        const auto delay = std::max(backoff.delay(m_record.tries - 1),
                                    error.retryAfter.value_or(std::chrono::milliseconds(0)));
        QTimer::singleShot(delay, this, [this] { pace(); });
        return true;
    }

    void note(const WireCall &call)
    {
        ++m_record.tries;
        m_record.interfaceName = call.interfaceName;
        m_record.post = !call.form.isEmpty();
        m_record.address = call.url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
        m_record.parameters = call.parameters;
        m_record.textToSign = call.textToSign;
        m_record.signature = call.signature;
        m_record.status = 0;
        m_record.reply.clear();
    }

    void finish(Result<T> result)
    {
        m_turn.cancel();
        m_sent.cancel();
        if (m_gateway.m_log && m_record.tries > 0) {
            m_record.milliseconds = std::max<UtcMs>(0, m_gateway.m_clock.now() - m_record.at);
            if (!result)
                m_record.error = result.error();
            m_gateway.m_log->record(m_record);
        }
        m_pending.finish(std::move(result));
        deleteLater();
    }

    HttpGateway &m_gateway;
    Lane m_lane;
    MakeCall m_makeCall;
    Read m_read;
    Pending<T> m_pending;
    Request<void> m_turn;
    Request<HttpAnswer> m_sent;
    CallRecord m_record;
};

HttpGateway::HttpGateway(GatewayConfig config, const Clock &clock, Backoff backoff,
                         GatewayHelp help, QObject *parent)
    : Gateway(parent),
      m_dialect(makeDialect(config)),
      m_clock(clock),
      m_backoff(std::move(backoff)),
      m_pacer(config.budgetPerMinute, clock, help.ledger),
      m_transport(TransportLimits{config.timeout}),
      m_log(help.log)
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
        *this, lane, [this, query] { return m_dialect->searchCall(query, m_clock.now()); },
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
        *this, lane, [this, id] { return m_dialect->offerCall(id, m_clock.now()); },
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
        *this, Lane::Person, [this] { return *m_dialect->timeCall(m_clock.now()); },
        [this](const HttpAnswer &answer) {
            return m_dialect->readTime(answer.body, answer.status);
        });
    return attempt->start();
}

} // namespace sanjia
