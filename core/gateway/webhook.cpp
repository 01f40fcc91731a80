// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/webhook.h"

#include "core/domain/clock.h"
#include "core/gateway/apierror.h"
#include "core/gateway/gatewayconfig.h"
#include "core/gateway/signer.h"

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// What an answer means here: it is no platform's, so only its status counts.
Result<void> verdict(const HttpAnswer &answer, UtcMs now)
{
    auto error = apierror::ofStatus(answer.status);
    if (!error)
        return {};
    // Of a platform 404 makes no sense; of a webhook it is an address that is wrong for good.
    if (answer.status == 404)
        error->kind = ErrorKind::BadParameter;
    if (answer.status == 408)
        error->kind = ErrorKind::Timeout; // the server asks for another try
    if (!answer.retryAfter.isEmpty())
        error->retryAfter = apierror::retryAfter(answer.retryAfter, now);
    return fail(*error);
}

} // namespace

Result<QUrl> webhookAddress(const QString &text)
{
    const auto refused = [](const QString &why) {
        return fail(ErrorKind::BadParameter, {}, why);
    };
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refused(u"not an address"_s);
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopback(url)))
        return refused(u"only https, or http on loopback"_s);
    if (!url.userInfo().isEmpty() || url.hasFragment())
        return refused(u"a user or a fragment"_s);
    return url;
}

TransportLimits Webhook::limits() { return {std::chrono::seconds(20), qint64{64} << 10}; }

Webhook::Webhook(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_transport(std::make_unique<Transport>(limits()))
{
}

void Webhook::setTimeout(std::chrono::milliseconds timeout)
{
    m_transport = std::make_unique<Transport>(TransportLimits{timeout, limits().maxBytes});
}

Request<void> Webhook::send(const WebhookTarget &target, const Post &post)
{
    const auto address = webhookAddress(QString::fromUtf8(target.address.utf8()));
    if (!address)
        return readyRequest<void>(fail(address.error()));
    HttpPost http{post.json, "application/json; charset=utf-8"_ba};
    http.headers = {{"X-Sanjia-Event"_ba, QByteArray(post.event.data(), post.event.size())},
                    {"X-Sanjia-Delivery"_ba, post.delivery.toLatin1()},
                    {"X-Sanjia-Try"_ba, QByteArray::number(post.tries)}};
    if (!target.key.isEmpty())
        http.headers.append(
            {"X-Sanjia-Signature"_ba, "sha256="_ba + signer::bodySign(post.json, target.key)});

    const Pending<void> pending;
    Request<void> answer = pending.request();
    auto sending = std::make_shared<Request<HttpAnswer>>(m_transport->post(*address, http));
    pending.onCancel(this, [sending] { sending->cancel(); });
    sending->then(this, [this, sending, pending](const Result<HttpAnswer> &got) {
        pending.finish(got ? verdict(*got, m_clock.now()) : fail(got.error()));
    });
    return answer;
}

} // namespace sanjia
