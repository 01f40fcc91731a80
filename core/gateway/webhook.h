// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/secret.h"
#include "core/gateway/transport.h"

#include <QObject>
#include <QUrl>

namespace sanjia {

class Clock;

/// Where a webhook is and what its bodies are signed with. Both are secrets: an address often has a
/// token in it. Only the host may be shown.
struct WebhookTarget
{
    Secret address;
    Secret key; ///< empty: bodies are not signed

    friend bool operator==(const WebhookTarget &, const WebhookTarget &) = default;
};

/// An address as a person wrote it, checked: https with a host, or http on loopback, and neither a
/// user nor a fragment in it. BadParameter, without the address.
[[nodiscard]] Result<QUrl> webhookAddress(const QString &text);

/// Posts JSON to an address of the buyer's. It follows no redirection, keeps no cookies, reads no
/// more of an answer than says whether it was accepted, and never tells the address on: errors name
/// the host at most.
///
/// Thread: the one it lives in. Errors: BadParameter for an address that may not be used and for a
/// 4xx; Authentication, Permission for 401, 403; RateLimited (429) and ServerDown (5xx) with
/// retryAfter where the answer asks for it; BadAnswer for a redirection and a flood; Offline,
/// Timeout, Tls. The code is the HTTP status.
class Webhook : public QObject
{
    Q_OBJECT
public:
    explicit Webhook(const Clock &clock, QObject *parent = nullptr);

    struct Post
    {
        QByteArray json;
        QString delivery; ///< the same at every try
        int tries = 1;
        QLatin1String event; ///< "alerts", "test"
    };
    [[nodiscard]] Request<void> send(const WebhookTarget &target, const Post &post);

    static TransportLimits limits(); ///< twenty seconds, 64 KiB of answer
    void setTimeout(std::chrono::milliseconds timeout); ///< for tests

private:
    const Clock &m_clock;
    std::unique_ptr<Transport> m_transport;
};

} // namespace sanjia
