// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/signer.h"

#include <QByteArray>
#include <QUrl>

/// How parameters travel: in a query or in a form, byte for byte what was signed.
namespace sanjia::wire {

/// "a=1&b=%E9%A5%BC": everything beyond letters, digits and "-._~" is escaped, so that the server
/// decodes exactly what was signed ('+' would come out as a space).
[[nodiscard]] QByteArray encoded(const signer::Parameters &parameters);

/// `address` on another origin: scheme, host and port are replaced, the path is kept. An empty
/// `origin` changes nothing.
[[nodiscard]] QUrl rebased(const QString &address, const QUrl &origin);

/// The same parameters with "***" for every secret: tokens, keys of resellers, OAuth secrets.
[[nodiscard]] signer::Parameters masked(signer::Parameters parameters);

/// `text` unless it is empty.
void append(signer::Parameters &parameters, const QString &name, const QString &text);

} // namespace sanjia::wire
