// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/transport.h"

#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

// Why we aborted, kept on the reply: to Qt every abort looks like a cancelled operation.
constexpr auto kAbortedFor = "sanjiaAbortedFor";
constexpr int kForTime = 1;
constexpr int kForSize = 2;
constexpr qint64 kRoom = 1 << 20;

void abortFor(QNetworkReply *reply, int reason)
{
    reply->setProperty(kAbortedFor, reason);
    reply->abort();
}

/// Takes no cookies and gives none: calls are signed, and pictures need no identity.
class NoCookies final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

QNetworkRequest requestTo(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setRawHeader("Accept", "application/json, image/*;q=0.9, */*;q=0.1");
    request.setRawHeader("User-Agent", "Sanjia");
    // The limit of size counts decompressed bytes, so Qt's own guard against gzip bombs would only
    // refuse honest answers earlier.
    request.setDecompressedSafetyCheckThreshold(-1);
    return request;
}

Error errorOf(const QNetworkReply &reply)
{
    const QString detail = QString::fromLatin1(
        QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(reply.error()));
    switch (reply.property(kAbortedFor).toInt()) {
    case kForTime:
        return {ErrorKind::Timeout, {}, {}, std::nullopt};
    case kForSize:
        return {ErrorKind::BadAnswer, {}, u"the answer is too large"_s, std::nullopt};
    default:
        break;
    }
    switch (reply.error()) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return {ErrorKind::Timeout, {}, detail, std::nullopt};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::Tls, {}, detail, std::nullopt};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownContentError:
        return {ErrorKind::BadAnswer, {}, detail, std::nullopt};
    default:
        return {ErrorKind::Offline, {}, detail, std::nullopt};
    }
}

} // namespace

Transport::Transport(TransportLimits limits, QObject *parent)
    : QObject(parent), m_limits(limits), m_network(new QNetworkAccessManager(this))
{
    m_network->setCookieJar(new NoCookies(m_network));
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

Request<HttpAnswer> Transport::get(const QUrl &url) { return send(url, {}); }

Request<HttpAnswer> Transport::send(const QUrl &url, const QByteArray &form)
{
    if (!form.isEmpty())
        return post(url, {form, "application/x-www-form-urlencoded; charset=UTF-8"_ba});
    return answerTo(m_network->get(requestTo(url)));
}

Request<HttpAnswer> Transport::post(const QUrl &url, const HttpPost &post)
{
    QNetworkRequest request = requestTo(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, post.contentType);
    for (const auto &[name, value] : post.headers)
        request.setRawHeader(name, value);
    return answerTo(m_network->post(request, post.body));
}

Request<HttpAnswer> Transport::answerTo(QNetworkReply *reply)
{
    // Bounded, so that a flood waits in the kernel instead of in our memory; but with room beyond
    // the limit, because Qt stops some way short of a full buffer and would wait for ever there.
    reply->setReadBufferSize(m_limits.maxBytes + kRoom);

    const Pending<HttpAnswer> pending;
    Request<HttpAnswer> answer = pending.request();
    pending.onCancel(reply, [reply] { reply->abort(); });
    QTimer::singleShot(m_limits.timeout, reply, [reply] { abortFor(reply, kForTime); });
    connect(reply, &QNetworkReply::metaDataChanged, reply, [reply, limit = m_limits.maxBytes] {
        if (reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > limit)
            abortFor(reply, kForSize); // it says so itself
    });
    connect(reply, &QIODevice::readyRead, reply, [reply, limit = m_limits.maxBytes] {
        if (reply->bytesAvailable() > limit)
            abortFor(reply, kForSize);
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, pending] {
        reply->deleteLater();
        finish(reply, pending);
    });
    return answer;
}

void Transport::finish(QNetworkReply *reply, const Pending<HttpAnswer> &pending) const
{
    if (pending.isCancelled()) {
        pending.finish(fail(ErrorKind::Cancelled));
        return;
    }
    HttpAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool aborted = reply->property(kAbortedFor).isValid();
    // Qt reports 4xx and 5xx as errors; for us they are answers with something to read.
    const bool answered = answer.status >= 400 && reply->error() != QNetworkReply::NoError
        && reply->error() != QNetworkReply::RemoteHostClosedError;
    if (aborted || (reply->error() != QNetworkReply::NoError && !answered)) {
        pending.finish(fail(errorOf(*reply)));
        return;
    }
    if (answer.status >= 300 && answer.status < 400) {
        const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        pending.finish(fail(ErrorKind::BadAnswer, QString::number(answer.status),
                            u"redirected to "_s + target.host()));
        return;
    }
    if (reply->bytesAvailable() > m_limits.maxBytes) {
        pending.finish(fail(ErrorKind::BadAnswer, {}, u"the answer is too large"_s));
        return;
    }
    answer.body = reply->readAll();
    answer.contentType = reply->rawHeader("Content-Type");
    answer.retryAfter = reply->rawHeader("Retry-After");
    pending.finish(answer);
}

} // namespace sanjia
