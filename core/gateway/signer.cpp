// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/signer.h"

#include <QStringList>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sanjia::signer {

namespace {

QString upperHex(const unsigned char *bytes, unsigned int size)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size))
            .toHex()
            .toUpper());
}

QString hmac(const EVP_MD *digest, const Secret &secret, const QByteArray &text)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> out{};
    unsigned int size = 0;
    HMAC(digest, secret.utf8().constData(), static_cast<int>(secret.utf8().size()),
         reinterpret_cast<const unsigned char *>(text.constData()),
         static_cast<size_t>(text.size()), out.data(), &size);
    return upperHex(out.data(), size);
}

/// UTF-16 order and UTF-8 byte order differ beyond the basic plane; the platform compares bytes.
bool bytesLess(const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); }

} // namespace

QString wireName(TopMethod method)
{
    switch (method) {
    case TopMethod::Md5:
        return u"md5"_s;
    case TopMethod::Hmac:
        return u"hmac"_s;
    case TopMethod::HmacSha256:
        return u"hmac-sha256"_s;
    }
    Q_UNREACHABLE();
}

std::optional<TopMethod> topMethod(QStringView name)
{
    for (const TopMethod method : {TopMethod::Md5, TopMethod::Hmac, TopMethod::HmacSha256}) {
        if (name == wireName(method))
            return method;
    }
    return std::nullopt;
}

QString topText(Parameters parameters)
{
    std::ranges::stable_sort(parameters, bytesLess, &Parameters::value_type::first);
    QString text;
    for (const auto &[name, value] : std::as_const(parameters)) {
        if (name != "sign"_L1)
            text += name + value;
    }
    return text;
}

QString topSign(const Parameters &parameters, const Secret &secret, TopMethod method)
{
    const QByteArray text = topText(parameters).toUtf8();
    switch (method) {
    case TopMethod::Hmac:
        return hmac(EVP_md5(), secret, text);
    case TopMethod::HmacSha256:
        return hmac(EVP_sha256(), secret, text);
    case TopMethod::Md5:
        break;
    }
    const QByteArray wrapped = secret.utf8() + text + secret.utf8();
    std::array<unsigned char, EVP_MAX_MD_SIZE> out{};
    unsigned int size = 0;
    EVP_Digest(wrapped.constData(), static_cast<size_t>(wrapped.size()), out.data(), &size,
               EVP_md5(), nullptr);
    return upperHex(out.data(), size);
}

QString aopText(const QString &path, const Parameters &parameters)
{
    QStringList parts;
    for (const auto &[name, value] : parameters) {
        if (name != "_aop_signature"_L1)
            parts.append(name + value);
    }
    std::ranges::sort(parts, bytesLess);
    return path + parts.join(QString());
}

QString aopSign(const QString &path, const Parameters &parameters, const Secret &secret)
{
    return hmac(EVP_sha1(), secret, aopText(path, parameters).toUtf8());
}

QByteArray bodySign(const QByteArray &body, const Secret &secret)
{
    return hmac(EVP_sha256(), secret, body).toLower().toLatin1();
}

} // namespace sanjia::signer
