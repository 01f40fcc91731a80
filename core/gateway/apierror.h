// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

/// The platform's refusals as typed errors: the guide's table, the gateway's codes and the shapes
/// they come in (PROTOCOL A "errors", B 4). The body counts before the HTTP status, because a
/// throttle has been seen inside a 200 and an ACL refusal inside a 400.
namespace sanjia::apierror {

/// The refusal an answer's body holds, nothing for an answer that refuses nothing.
[[nodiscard]] std::optional<Error> inBody(const QJsonObject &body);
/// What an HTTP status says by itself; nothing for 2xx.
[[nodiscard]] std::optional<Error> ofStatus(int httpStatus);
/// Retry-After: seconds or an HTTP date (RFC 9110, 10.2.3), counted from `now`.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header,
                                                                  qint64 now);

/// Whether the access token is what was refused, so that another may help.
[[nodiscard]] bool tokenRefused(const Error &error);

} // namespace sanjia::apierror
