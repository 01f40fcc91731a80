// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/apierror.h"

#include "core/domain/wording.h"
#include "core/gateway/jsonread.h"

#include <QDateTime>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace sanjia::apierror {

namespace {

// See docs/protocol.md part A (errors) and part B 3.8 and 4.
constexpr std::array kKnown{
    KnownCode{"400"_L1, ErrorKind::BadParameter},
    KnownCode{"401"_L1, ErrorKind::Authentication},
    KnownCode{"403"_L1, ErrorKind::Permission},
    KnownCode{"404"_L1, ErrorKind::NotFound},
    KnownCode{"429"_L1, ErrorKind::RateLimited},
    KnownCode{"500"_L1, ErrorKind::ServerDown},
    KnownCode{"502"_L1, ErrorKind::ServerDown},
    KnownCode{"503"_L1, ErrorKind::ServerDown},
    KnownCode{"504"_L1, ErrorKind::ServerDown},
    KnownCode{"2000"_L1, ErrorKind::NotFound},
    KnownCode{"isv.item-get-service-error"_L1, ErrorKind::NotFound},
    KnownCode{"gw.APIACLDecline"_L1, ErrorKind::Permission},
    KnownCode{"gw.APIUnsupported"_L1, ErrorKind::Permission},
    KnownCode{"gw.ParamMissing"_L1, ErrorKind::BadParameter},
    KnownCode{"gw.SignatureInvalid"_L1, ErrorKind::Authentication},
    KnownCode{"gw.SignatureMissing"_L1, ErrorKind::Authentication},
    KnownCode{"gw.AppKeyMissing"_L1, ErrorKind::Authentication},
    KnownCode{"gw.AppKeyNotFound"_L1, ErrorKind::Authentication},
    KnownCode{"gw.QosAppFrequencyLimit"_L1, ErrorKind::RateLimited},
    KnownCode{"isv.permission-api-package-limit"_L1, ErrorKind::Permission},
    KnownCode{"isv.appkey-not-exists"_L1, ErrorKind::Authentication},
    KnownCode{"isv.invalid-session"_L1, ErrorKind::Authentication},
    // The reseller: log in, pay, and one nobody has explained.
    KnownCode{"4013"_L1, ErrorKind::Permission},
    KnownCode{"4016"_L1, ErrorKind::Permission},
    KnownCode{"4005"_L1, ErrorKind::Permission},
    // Taobao Open Platform numbers.
    KnownCode{"7"_L1, ErrorKind::RateLimited},
    KnownCode{"8"_L1, ErrorKind::RateLimited},
    KnownCode{"11"_L1, ErrorKind::Permission},
    KnownCode{"15"_L1, ErrorKind::ServerDown},
    KnownCode{"25"_L1, ErrorKind::Authentication},
    KnownCode{"26"_L1, ErrorKind::Authentication},
    KnownCode{"27"_L1, ErrorKind::Authentication},
    KnownCode{"29"_L1, ErrorKind::Authentication},
};

/// Sub codes of the Taobao Open Platform tell by their beginning whose fault it was: the app's
/// (isv) or the platform's own (isp). The first that fits counts.
constexpr std::array kFamilies{
    KnownCode{"isv.permission-"_L1, ErrorKind::Permission},
    KnownCode{"isv."_L1, ErrorKind::BadParameter},
    KnownCode{"isp."_L1, ErrorKind::ServerDown},
};

/// A message is cut here: it is kept with the call, and a hostile one could be the whole answer.
constexpr qsizetype kMostDetail = 500;

/// The code without what belongs to the one case: "isv.invalid-orderid:NO_DATA".
QString bare(const QString &code) { return code.section(u':', 0, 0); }

std::optional<ErrorKind> kindOf(const QString &code)
{
    const QString wanted = bare(code);
    for (const KnownCode &known : kKnown) {
        if (wanted == known.code)
            return known.kind;
    }
    return std::nullopt;
}

std::optional<ErrorKind> familyOf(const QString &code)
{
    for (const KnownCode &family : kFamilies) {
        if (code.startsWith(family.code))
            return family.kind;
    }
    return std::nullopt;
}

/// Codes that say little: a sub code or the message says more.
bool isVague(const QString &code)
{
    return code.isEmpty() || code == "400"_L1 || code == "404"_L1 || code == "500"_L1
        || code == "15"_L1 || !kindOf(code);
}

/// What the words alone say about an offer, whatever the code beside them.
std::optional<ErrorKind> toldOf(const QString &message)
{
    switch (wordingOf(message)) {
    case Wording::OfferGone:
        return ErrorKind::NotFound;
    case Wording::OfferNotListed:
    case Wording::OfferNotInPool:
    case Wording::NotYours:
        return ErrorKind::Permission;
    default:
        return std::nullopt; // the others go with the code 401
    }
}

QString textOf(const QJsonObject &object, std::initializer_list<QLatin1String> names)
{
    QList<SkippedRow> odd; // what is no text says nothing
    return jsonread::Fields(object, odd).text(names);
}

/// The message wherever a shape puts it, and the gateway's `exception`, which may be the one that
/// tells.
QString messageOf(const QJsonObject &object)
{
    const QString message = textOf(object,
                                   {"error_message"_L1, "errorMessage"_L1, "errorMsg"_L1,
                                    "errMsg"_L1, "message"_L1, "msg"_L1, "reason"_L1, "error"_L1,
                                    "retMsg"_L1});
    const QString exception = textOf(object, {"exception"_L1});
    if (message.isEmpty())
        return exception;
    return exception.isEmpty() || exception == message
        ? message
        : QString(message + u" ("_s + exception + u')');
}

Error refusal(const QString &code, const QString &subCode, const QString &message)
{
    const QString detail = message.left(kMostDetail);
    // The sub code is the nearer reason: "15 remote service error" wraps "isv.item-get-…".
    if (const auto kind = kindOf(subCode))
        return {*kind, subCode, detail, std::nullopt};
    if (!isVague(code))
        return {*kindOf(code), code, detail, std::nullopt};
    const auto family = familyOf(subCode.isEmpty() ? code : subCode);
    const QString nearest = code.isEmpty() || (family && !subCode.isEmpty()) ? subCode : code;
    if (const auto told = toldOf(detail))
        return {*told, nearest, detail, std::nullopt};
    const ErrorKind kind = family.value_or(kindOf(code).value_or(ErrorKind::BadParameter));
    return {kind, nearest, detail, std::nullopt};
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

QList<KnownCode> knownCodes() { return {kKnown.begin(), kKnown.end()}; }

std::optional<Error> inBody(const QJsonObject &body)
{
    if (const QJsonObject wrapped = body.value("error_response"_L1).toObject(); !wrapped.isEmpty())
        return refusal(textOf(wrapped, {"code"_L1}), textOf(wrapped, {"sub_code"_L1}),
                       textOf(wrapped, {"sub_msg"_L1, "msg"_L1}));

    const QString code = textOf(body, {"error_code"_L1, "errorCode"_L1});
    const bool codeMeansWell = code == "0"_L1 || code == "0000"_L1 || code == "200"_L1;
    const bool hasResult = body.contains("result"_L1);
    const std::optional<bool> ok = success(body);
    if (!code.isEmpty() && !codeMeansWell && ok != true)
        return refusal(code, textOf(body, {"sub_code"_L1}), messageOf(body));

    const QString plainCode = textOf(body, {"code"_L1});
    if (ok == false
        || (!hasResult && !plainCode.isEmpty() && plainCode != "200"_L1 && plainCode != "0"_L1))
        return refusal(plainCode, textOf(body, {"sub_code"_L1}), messageOf(body));

    const QJsonObject result = body.value("result"_L1).toObject();
    const std::optional<bool> inside = success(result);
    const QString retCode = textOf(result, {"retCode"_L1}); // keywordSNQuery's spelling
    if (inside == false || (!inside && !retCode.isEmpty() && retCode != "S0000"_L1))
        return refusal(textOf(result, {"code"_L1, "errorCode"_L1, "error_code"_L1, "retCode"_L1}),
                       {}, messageOf(result));
    return std::nullopt;
}

Error inWords(const QString &message) { return refusal({}, {}, message); }

bool tokenRefused(const Error &error)
{
    if (error.kind != ErrorKind::Authentication)
        return false;
    if (error.code == "401"_L1) {
        const Wording wording = wordingOf(error.detail);
        return wording != Wording::TokenMissing && wording != Wording::SignatureRefused;
    }
    return error.code == "27"_L1 || bare(error.code) == "isv.invalid-session"_L1;
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
    // Who asks for longer has a wrong clock, and a watch would be silent for years.
    constexpr qint64 kMostSeconds = 86'400;
    const QByteArray trimmed = header.trimmed();
    bool number = false;
    const qint64 seconds = trimmed.toLongLong(&number);
    if (number)
        return seconds >= 0 && seconds < kMostSeconds
            ? std::optional(std::chrono::milliseconds(seconds * 1000))
            : std::nullopt;
    // "Wed, 21 Oct 2015 07:28:00 GMT"
    QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(trimmed),
                                           u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    at.setTimeSpec(Qt::UTC);
    if (!at.isValid())
        return std::nullopt;
    const qint64 wait = std::max<qint64>(0, at.toMSecsSinceEpoch() - now);
    return wait < kMostSeconds * 1000 ? std::optional(std::chrono::milliseconds(wait))
                                      : std::nullopt;
}

} // namespace sanjia::apierror
