// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/apierror.h"

#include "core/gateway/jsonread.h"

#include <QDateTime>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace sanjia::apierror {

namespace {

struct Known
{
    QLatin1String code;
    ErrorKind kind;
};

// Codes are compared whole; see PROTOCOL.md part A (errors) and part B 4.
constexpr std::array kKnown{
    Known{"400"_L1, ErrorKind::BadParameter},
    Known{"401"_L1, ErrorKind::Authentication},
    Known{"403"_L1, ErrorKind::Permission},
    Known{"404"_L1, ErrorKind::NotFound},
    Known{"429"_L1, ErrorKind::RateLimited},
    Known{"500"_L1, ErrorKind::ServerDown},
    Known{"502"_L1, ErrorKind::ServerDown},
    Known{"503"_L1, ErrorKind::ServerDown},
    Known{"504"_L1, ErrorKind::ServerDown},
    Known{"2000"_L1, ErrorKind::NotFound},
    Known{"isv.item-get-service-error"_L1, ErrorKind::NotFound},
    Known{"gw.APIACLDecline"_L1, ErrorKind::Permission},
    Known{"gw.APIUnsupported"_L1, ErrorKind::Permission},
    Known{"gw.ParamMissing"_L1, ErrorKind::BadParameter},
    Known{"gw.SignatureInvalid"_L1, ErrorKind::Authentication},
    Known{"gw.SignatureMissing"_L1, ErrorKind::Authentication},
    Known{"gw.AppKeyMissing"_L1, ErrorKind::Authentication},
    Known{"gw.AppKeyNotFound"_L1, ErrorKind::Authentication},
    Known{"gw.QosAppFrequencyLimit"_L1, ErrorKind::RateLimited},
    Known{"isv.permission-api-package-limit"_L1, ErrorKind::Permission},
    Known{"isv.appkey-not-exists"_L1, ErrorKind::Authentication},
    // The reseller: log in, pay.
    Known{"4013"_L1, ErrorKind::Permission},
    Known{"4016"_L1, ErrorKind::Permission},
    // Taobao Open Platform numbers.
    Known{"7"_L1, ErrorKind::RateLimited},
    Known{"8"_L1, ErrorKind::RateLimited},
    Known{"11"_L1, ErrorKind::Permission},
    Known{"15"_L1, ErrorKind::ServerDown},
    Known{"25"_L1, ErrorKind::Authentication},
    Known{"26"_L1, ErrorKind::Authentication},
    Known{"27"_L1, ErrorKind::Authentication},
    Known{"29"_L1, ErrorKind::Authentication},
};

std::optional<ErrorKind> kindOf(const QString &code)
{
    for (const Known &known : kKnown) {
        if (code == known.code)
            return known.kind;
    }
    return std::nullopt;
}

QString textOf(const QJsonObject &object, std::initializer_list<QLatin1String> names)
{
    const QJsonValue value = jsonread::field(object, names);
    return value.isString() || value.isDouble() ? jsonread::text(value) : QString();
}

Error refusal(const QString &code, const QString &subCode, const QString &message)
{
    // The sub code is the nearer reason: "15 remote service error" wraps "isv.item-get-…".
    if (const auto kind = kindOf(subCode))
        return {*kind, subCode, message, std::nullopt};
    const ErrorKind kind = kindOf(code).value_or(ErrorKind::BadParameter);
    return {kind, code.isEmpty() ? subCode : code, message, std::nullopt};
}

std::optional<bool> success(const QJsonObject &object)
{
    const QJsonValue value = object.value("success"_L1);
    if (value.isBool())
        return value.toBool();
    if (value.isString() && !value.toString().isEmpty())
        return value.toString().compare("true"_L1, Qt::CaseInsensitive) == 0;
    return std::nullopt;
}

} // namespace

std::optional<Error> inBody(const QJsonObject &body)
{
    if (const QJsonObject wrapped = body.value("error_response"_L1).toObject(); !wrapped.isEmpty())
        return refusal(textOf(wrapped, {"code"_L1}), textOf(wrapped, {"sub_code"_L1}),
                       textOf(wrapped, {"sub_msg"_L1, "msg"_L1}));

    const QString code = textOf(body, {"error_code"_L1, "errorCode"_L1});
    const bool codeMeansWell = code == "0"_L1 || code == "0000"_L1 || code == "200"_L1;
    const QString message = textOf(body,
                                   {"error_message"_L1, "errorMessage"_L1, "errorMsg"_L1,
                                    "errMsg"_L1, "message"_L1, "msg"_L1});
    const bool hasResult = body.contains("result"_L1);
    const std::optional<bool> ok = success(body);
    if (!code.isEmpty() && !codeMeansWell && ok != true)
        return refusal(code, textOf(body, {"sub_code"_L1}), message);

    const QString plainCode = textOf(body, {"code"_L1});
    if (ok == false
        || (!hasResult && !plainCode.isEmpty() && plainCode != "200"_L1 && plainCode != "0"_L1))
        return refusal(plainCode, textOf(body, {"sub_code"_L1}), message);

    if (const QJsonObject result = body.value("result"_L1).toObject(); success(result) == false)
        return refusal(textOf(result, {"code"_L1, "errorCode"_L1, "error_code"_L1}), {},
                       textOf(result, {"message"_L1, "errorMessage"_L1, "errorMsg"_L1}));
    return std::nullopt;
}

std::optional<Error> ofStatus(int status)
{
    if (status >= 200 && status < 300)
        return std::nullopt;
    const QString code = QString::number(status);
    if (status >= 300 && status < 400)
        return Error{ErrorKind::BadAnswer, code, u"redirected"_s, std::nullopt};
    if (status >= 500)
        return Error{ErrorKind::ServerDown, code, {}, std::nullopt};
    // 404 of the server itself is a wrong address, not a missing offer.
    if (status == 404)
        return Error{ErrorKind::BadAnswer, code, u"no such address"_s, std::nullopt};
    return Error{kindOf(code).value_or(ErrorKind::BadParameter), code, {}, std::nullopt};
}

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, qint64 now)
{
    const QByteArray trimmed = header.trimmed();
    bool number = false;
    const qint64 seconds = trimmed.toLongLong(&number);
    if (number)
        return seconds >= 0 && seconds < 86'400
            ? std::optional(std::chrono::milliseconds(seconds * 1000))
            : std::nullopt;
    // "Wed, 21 Oct 2015 07:28:00 GMT"
    QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(trimmed),
                                           u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    at.setTimeSpec(Qt::UTC);
    if (!at.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, at.toMSecsSinceEpoch() - now));
}

bool tokenRefused(const Error &error)
{
    return error.kind == ErrorKind::Authentication
        && (error.code == "401"_L1 || error.code == "27"_L1);
}

} // namespace sanjia::apierror
