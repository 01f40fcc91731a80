// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/gatewayconfig.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace sanjia {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

Result<QUrl> gatewayOrigin(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool bare = (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery()
        && !url.hasFragment() && url.userInfo().isEmpty();
    if (!url.isValid() || url.host().isEmpty() || !bare)
        return fail(ErrorKind::BadParameter, text, u"not an origin"_s);
    const bool secure = url.scheme() == "https"_L1;
    if (!secure && !(url.scheme() == "http"_L1 && isLoopback(url)))
        return fail(ErrorKind::BadParameter, text, u"only https, or http on loopback"_s);
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

} // namespace sanjia
