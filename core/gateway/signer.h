// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secret.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

/// Signatures of the 1688 gateways, as pure functions over raw (not yet URL-encoded) values. Used
/// by the client to sign, by the sandbox to check and by `sanjia sign` to explain. Nothing here
/// sends anything or keeps a secret.
namespace sanjia::signer {

using Parameters = QList<std::pair<QString, QString>>;

/// The ways in which dialect `top` may sign. Source: the guide's section 3.
enum class TopMethod {
    Md5, ///< MD5(secret + text + secret)
    Hmac, ///< HMAC-MD5(secret, text)
    HmacSha256, ///< HMAC-SHA-256(secret, text)
};

/// The wire's word for a method ("md5", "hmac", "hmac-sha256"), and back.
[[nodiscard]] QString wireName(TopMethod method);
[[nodiscard]] std::optional<TopMethod> topMethod(QStringView wireName);

/// What dialect `top` signs, without the secret: every parameter but `sign`, sorted by the bytes
/// of its name, name and value joined with nothing between. Source: the guide's section 3 and
/// Taobao Open Platform's signature page (vector T1).
[[nodiscard]] QString topText(Parameters parameters);

/// Upper-case hex signature over topText(). An empty `secret` is allowed here; callers refuse it.
[[nodiscard]] QString topSign(const Parameters &parameters, const Secret &secret,
                              TopMethod method = TopMethod::Md5);

/// What dialect `aop` signs: the path "param2/1/namespace/name/appKey", then every parameter but
/// `_aop_signature` as name+value, the joined strings sorted by their bytes. That is the order of
/// the official SDKs; the prose of the documentation sorts names (PROTOCOL 2.1).
[[nodiscard]] QString aopText(const QString &path, const Parameters &parameters);

/// Upper-case hex of HMAC-SHA1(secret, aopText()).
[[nodiscard]] QString aopSign(const QString &path, const Parameters &parameters,
                              const Secret &secret);

/// Lower-case hex of HMAC-SHA256(secret, body): what a webhook is signed with.
[[nodiscard]] QByteArray bodySign(const QByteArray &body, const Secret &secret);

} // namespace sanjia::signer
