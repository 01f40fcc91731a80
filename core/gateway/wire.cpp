// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/wire.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sanjia::wire {

QByteArray encoded(const signer::Parameters &parameters)
{
    QByteArray text;
    for (const auto &[name, value] : parameters) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

QUrl rebased(const QString &address, const QUrl &origin)
{
    QUrl url(address);
    if (!origin.isEmpty()) {
        url.setScheme(origin.scheme());
        url.setHost(origin.host());
        url.setPort(origin.port());
    }
    return url;
}

signer::Parameters masked(signer::Parameters parameters)
{
    static constexpr std::array kSecret{
        "access_token"_L1,  "session"_L1,       "key"_L1,  "secret"_L1,
        "client_secret"_L1, "refresh_token"_L1, "code"_L1,
    };
    for (auto &[name, value] : parameters) {
        if (std::ranges::find(kSecret, name) != kSecret.end() && !value.isEmpty())
            value = u"***"_s;
    }
    return parameters;
}

void append(signer::Parameters &parameters, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        parameters.append({name, text});
}

} // namespace sanjia::wire
