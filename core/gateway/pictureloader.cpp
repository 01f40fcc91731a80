// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/pictureloader.h"

#include "core/gateway/apierror.h"
#include "core/gateway/gatewayconfig.h"

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kAtOnce = 6;
constexpr TransportLimits kLimits{std::chrono::seconds(20), qint64{5} << 20};

bool isPlatformHost(const QString &host)
{
    constexpr std::array kDomains{"alicdn.com"_L1, "1688.com"_L1};
    return std::ranges::any_of(kDomains, [&host](QLatin1String domain) {
        return host == domain || host.endsWith(u'.' + QString(domain));
    });
}

} // namespace

PictureLoader::PictureLoader(QUrl loopback, QObject *parent)
    : QObject(parent), m_loopback(std::move(loopback)), m_transport(kLimits)
{
}

Request<QByteArray> PictureLoader::fetch(const QUrl &asked)
{
    QUrl url = asked;
    const bool local = isLoopback(url);
    if (local && !m_loopback.isEmpty())
        url.setPort(m_loopback.port());
    // http is only for loopback; the platform serves every picture over https as well.
    if (isPlatformHost(url.host()) && url.scheme() == "http"_L1)
        url.setScheme(u"https"_s);
    const bool allowed = (url.scheme() == "https"_L1 && isPlatformHost(url.host()))
        || (local && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1));
    if (!url.isValid() || !allowed)
        return readyRequest<QByteArray>(fail(ErrorKind::BadParameter, url.host()));
    const Pending<QByteArray> pending;
    Request<QByteArray> request = pending.request();
    // Who scrolls far leaves many behind: they are not to wait for a place to be dropped in.
    m_waiting.removeIf([](const Waiting &waiting) { return waiting.pending.isCancelled(); });
    m_waiting.append({url, pending});
    next();
    return request;
}

void PictureLoader::next()
{
    while (m_running < kAtOnce && !m_waiting.isEmpty()) {
        const Waiting waiting = m_waiting.takeLast();
        if (waiting.pending.isCancelled())
            continue;
        ++m_running;
        auto sent = std::make_shared<Request<HttpAnswer>>(m_transport.get(waiting.url));
        // A cancelled picture must still give its place back.
        waiting.pending.onCancel(this, [this, sent] {
            sent->cancel();
            --m_running;
            next();
        });
        sent->then(this, [this, sent, pending = waiting.pending](const Result<HttpAnswer> &answer) {
            --m_running;
            if (!answer)
                pending.finish(fail(answer.error()));
            else if (answer->status == 404)
                pending.finish(fail(ErrorKind::NotFound));
            else if (const auto refused = apierror::ofStatus(answer->status))
                pending.finish(fail(*refused));
            else
                pending.finish(answer->body);
            next();
        });
    }
}

} // namespace sanjia
