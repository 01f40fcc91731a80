// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/scryptcost.h"
#include "core/secrets/secretstore.h"

#include <QFile>
#include <QTest>

/// What the tests of this folder share.
namespace sanjia::secretstest {

/// The cheapest there is: what is tested is not how long a guess takes.
inline constexpr ScryptCost kCheap{1, 1, 1};

/// Waits for the end of `request`; Cancelled when it ends without an answer.
template <class T> Result<T> answerOf(const Request<T> &request)
{
    const QFuture<Result<T>> future = request.future();
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 120'000))
        return fail(ErrorKind::Timeout);
    if (future.resultCount() == 0)
        return fail(ErrorKind::Cancelled);
    return future.result();
}

/// The kind of the error an answer is; nothing for a success.
template <class T> std::optional<ErrorKind> kindOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

/// Secrets in clear, which only a test may compare.
inline QMap<QString, QByteArray> inClear(const SecretMap &secrets)
{
    QMap<QString, QByteArray> clear;
    for (const auto &[name, secret] : secrets.asKeyValueRange())
        clear.insert(name, secret.utf8());
    return clear;
}

/// What is kept under `account` in clear; one pair "error" when it cannot be read.
inline QMap<QString, QByteArray> keptIn(SecretStore &store, const QString &account)
{
    const Result<SecretMap> kept = answerOf(store.read(account));
    if (!kept)
        return {{QStringLiteral("error"), kept.error().detail.toUtf8()}};
    return inClear(*kept);
}

inline SecretMap secretsOf(const QString &seed)
{
    return {{QStringLiteral("app-secret"), Secret(QStringLiteral("secret of ") + seed)},
            {QStringLiteral("access-token"), Secret(QStringLiteral("令牌 of ") + seed)},
            {QStringLiteral("refresh-token"), Secret(QStringLiteral("refresh of ") + seed)}};
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool setBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace sanjia::secretstest
