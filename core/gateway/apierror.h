// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

/// The platform's refusals as typed errors: the guide's table, the gateway's codes and the shapes
/// they come in (PROTOCOL A "errors", B 4). The body counts before the HTTP status, because a
/// throttle has been seen inside a 200 and an ACL refusal inside a 400. `code` is the platform's
/// own, the nearest one where it gives two; `detail` is its message.
namespace sanjia::apierror {

/// A code of the platform and what it means.
struct KnownCode
{
    QLatin1String code;
    ErrorKind kind;
};

/// Every code there is a meaning for, so that a test can ask for words for each.
[[nodiscard]] QList<KnownCode> knownCodes();

/// The refusal an answer's body holds, nothing for an answer that refuses nothing.
[[nodiscard]] std::optional<Error> inBody(const QJsonObject &body);
/// What an HTTP status says by itself; nothing for 2xx.
[[nodiscard]] std::optional<Error> ofStatus(int httpStatus);
/// The refusal in words that came with neither a code nor what was asked for (`errMsg`).
[[nodiscard]] Error inWords(const QString &message);
/// Whether an Authentication error is about the access token, so that a new one may help: it
/// expired, was withdrawn or never was valid. False for a signature, an app key, or no token sent.
[[nodiscard]] bool tokenRefused(const Error &error);
/// Retry-After: seconds or an HTTP date (RFC 9110, 10.2.3), counted from `now`; nothing
/// for a day and more.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header,
                                                                  qint64 now);

} // namespace sanjia::apierror
