// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

class QNetworkAccessManager;
class QNetworkReply;

namespace sanjia {

/// An answer as it came, good or bad: what it means is not known here.
struct HttpAnswer
{
    int status = 0;
    QByteArray body; ///< decompressed
    QByteArray contentType;
    QByteArray retryAfter; ///< the header as sent, or empty
};

/// What is posted: its bytes as they are, and headers besides its type.
struct HttpPost
{
    QByteArray body;
    QByteArray contentType;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

/// What an answer may cost. A gateway that sends for ever must not fill memory or hold a call.
struct TransportLimits
{
    std::chrono::milliseconds timeout{30'000}; ///< from sending to the last byte, drip or not
    qint64 maxBytes = qint64{64} << 20; ///< of the decompressed body
};

/// One HTTP GET or POST and its whole answer, whatever the status. It does not know what it
/// carries. It keeps no cookies and follows no redirect: a redirect would take a signature to
/// another host.
///
/// Thread: the one it lives in. Cancelling a request aborts its connection at once. Errors:
/// Offline, Timeout, Tls, BadAnswer (redirected, longer than the limit, broken off).
class Transport : public QObject
{
    Q_OBJECT
public:
    explicit Transport(TransportLimits limits = {}, QObject *parent = nullptr);

    [[nodiscard]] Request<HttpAnswer> get(const QUrl &url);
    /// `form` as application/x-www-form-urlencoded; an empty one is a GET.
    [[nodiscard]] Request<HttpAnswer> send(const QUrl &url, const QByteArray &form);
    [[nodiscard]] Request<HttpAnswer> post(const QUrl &url, const HttpPost &post);

private:
    [[nodiscard]] Request<HttpAnswer> answerTo(QNetworkReply *reply);
    void finish(QNetworkReply *reply, const Pending<HttpAnswer> &pending) const;

    TransportLimits m_limits;
    QNetworkAccessManager *m_network;
};

} // namespace sanjia
