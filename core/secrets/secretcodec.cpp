// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretcodec.h"

#include <QtEndian>

#include <cstring>

using namespace Qt::StringLiterals;

namespace sanjia::secretcodec {

namespace {

constexpr qsizetype kLengthBytes = 4;

qsizetype sizeOf(const SecretMap &secrets)
{
    qsizetype size = kLengthBytes;
    for (const auto &[name, secret] : secrets.asKeyValueRange())
        size += 2 * kLengthBytes + name.toUtf8().size() + secret.utf8().size();
    return size;
}

/// Writes into a space that was measured before.
class Writer
{
public:
    explicit Writer(WipedBytes &out) : m_at(out.data()) {}
    void number(qsizetype value)
    {
        qToBigEndian(static_cast<quint32>(value), m_at);
        m_at += kLengthBytes;
    }
    void text(const QByteArray &utf8)
    {
        number(utf8.size());
        std::memcpy(m_at, utf8.constData(), static_cast<size_t>(utf8.size()));
        m_at += utf8.size();
    }
    void map(const SecretMap &secrets)
    {
        number(secrets.size());
        for (const auto &[name, secret] : secrets.asKeyValueRange()) {
            text(name.toUtf8());
            text(secret.utf8());
        }
    }

private:
    char *m_at;
};

/// Once something did not fit, everything that follows is nothing too.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_left(bytes) {}
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isAtEnd() const { return m_good && m_left.isEmpty(); }

    quint32 number()
    {
        const QByteArrayView bytes = take(kLengthBytes);
        return m_good ? qFromBigEndian<quint32>(bytes.data()) : 0;
    }
    QByteArrayView text() { return take(static_cast<qsizetype>(number())); }
    SecretMap map()
    {
        SecretMap secrets;
        for (quint32 left = number(); left > 0 && m_good; --left) {
            const QString name = QString::fromUtf8(text());
            const QByteArrayView value = text();
            secrets.insert(name, Secret::fromUtf8(value));
        }
        return secrets;
    }

private:
    QByteArrayView take(qsizetype size)
    {
        m_good = m_good && size <= m_left.size();
        if (!m_good)
            return {};
        const QByteArrayView bytes = m_left.first(size);
        m_left = m_left.sliced(size);
        return bytes;
    }

    QByteArrayView m_left;
    bool m_good = true;
};

} // namespace

WipedBytes encode(const SecretMap &secrets)
{
    WipedBytes out(sizeOf(secrets));
    Writer(out).map(secrets);
    return out;
}

WipedBytes encode(const Accounts &accounts)
{
    qsizetype size = kLengthBytes;
    for (const auto &[account, secrets] : accounts.asKeyValueRange())
        size += kLengthBytes + account.toUtf8().size() + sizeOf(secrets);
    WipedBytes out(size);
    Writer writer(out);
    writer.number(accounts.size());
    for (const auto &[account, secrets] : accounts.asKeyValueRange()) {
        writer.text(account.toUtf8());
        writer.map(secrets);
    }
    return out;
}

Result<void> checkSize(const QString &account, const SecretMap &secrets)
{
    if (account.size() + sizeOf(secrets) > kMostBytes)
        return fail(ErrorKind::BadParameter, account, u"the secrets are too large"_s);
    return {};
}

std::optional<SecretMap> decodeSecrets(QByteArrayView bytes)
{
    Reader reader(bytes);
    SecretMap secrets = reader.map();
    if (!reader.isAtEnd())
        return std::nullopt;
    return secrets;
}

std::optional<Accounts> decodeAccounts(QByteArrayView bytes)
{
    Reader reader(bytes);
    Accounts accounts;
    for (quint32 left = reader.number(); left > 0 && reader.isGood(); --left) {
        const QString account = QString::fromUtf8(reader.text());
        accounts.insert(account, reader.map());
    }
    if (!reader.isAtEnd())
        return std::nullopt;
    return accounts;
}

} // namespace sanjia::secretcodec
