// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/refusaltext.h"

#include "core/domain/ownaddress.h"
#include "core/domain/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

class RefusalWords
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::RefusalWords)
};

using enum ErrorKind;
using Place = PlatformPlace;

/// What happened and what to do. `what` is a sentence without its full stop, because the code is
/// put before it; `whatOf`, where there is one, names the call as %1.
struct RefusalLine
{
    const char *what;
    const char *whatOf;
    const char *advice;
    PlatformPlace place;
};

constexpr RefusalLine kTokenRefused{
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "The access token has expired or is not valid"),
    nullptr,
    QT_TRANSLATE_NOOP(
        "sanjia::RefusalWords",
        "Authorize the app again (page Account, or sanjia account authorize), or copy a "
        "valid token from your app's console."),
    Place::Authorization};
constexpr RefusalLine kTokenMissing{
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "This call needs an access token, and none was sent"),
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "%1 needs an access token, and none was sent"),
    QT_TRANSLATE_NOOP(
        "sanjia::RefusalWords",
        "Authorize the app (page Account, or sanjia account authorize), or set the token from your "
        "app's console."),
    Place::Authorization};
constexpr RefusalLine kTokenOrSignature{
    QT_TRANSLATE_NOOP("sanjia::RefusalWords",
                      "1688 did not accept the access token or the signature"),
    nullptr,
    QT_TRANSLATE_NOOP(
        "sanjia::RefusalWords",
        "Authorize the app again (page Account, or sanjia account authorize). If that does "
        "not help, compare app key and secret with those in your app's console, and check this "
        "computer's date and time."),
    Place::Authorization};
constexpr RefusalLine kSignature{
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "1688 did not accept the signature of the call"),
    nullptr,
    QT_TRANSLATE_NOOP("sanjia::RefusalWords",
                      "Copy the app secret from your app's console again, and check this "
                      "computer's date and time: a clock that is wrong has calls refused."),
    Place::AppKeys};
constexpr RefusalLine kSignatureMissing{
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "The call was not signed the way this gateway reads"),
    nullptr,
    QT_TRANSLATE_NOOP("sanjia::RefusalWords",
                      "The account's dialect is probably not the right one: gw.open.1688.com does "
                      "not read MD5 signatures. Choose the dialect aop (--dialect aop)."),
    Place::Nowhere};
constexpr RefusalLine kAppKeyMissing{
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "The gateway found no app key where it looks for it"),
    nullptr,
    QT_TRANSLATE_NOOP("sanjia::RefusalWords",
                      "Check that an app key is set. If there is one, the account's dialect is "
                      "probably not the right one: choose the dialect aop (--dialect aop)."),
    Place::AppKeys};
constexpr RefusalLine kAppKeyUnknown{
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "1688 knows no app with this app key"), nullptr,
    QT_TRANSLATE_NOOP("sanjia::RefusalWords",
                      "Copy the app key from your app's console again, and check that the app has "
                      "not been stopped there."),
    Place::AppKeys};
constexpr RefusalLine kForbidden{
    QT_TRANSLATE_NOOP(
        "sanjia::RefusalWords",
        "1688 refused this computer's address, or the app has no permission for the call"),
    QT_TRANSLATE_NOOP("sanjia::RefusalWords",
                      "1688 refused this computer's address, or the app has no permission for %1"),
    QT_TRANSLATE_NOOP("sanjia::RefusalWords",
                      "Put this computer's public address on the app's IP whitelist. If it is "
                      "there already, apply for the call."),
    Place::Whitelist};
constexpr RefusalLine kNotGranted{
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "Your app has not been granted this call"),
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "Your app has not been granted %1"),
    QT_TRANSLATE_NOOP("sanjia::RefusalWords",
                      "Permission is given call by call: apply for this one on 1688, or let the "
                      "account use a call that the app has."),
    Place::CallPage};
constexpr RefusalLine kNotInPackage{
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "The packages of your app do not hold this call"),
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "The packages of your app do not hold %1"),
    QT_TRANSLATE_NOOP("sanjia::RefusalWords",
                      "Buy or add the package that holds the call in your app's console, or let "
                      "the account use a call that the app has."),
    Place::Packages};
constexpr RefusalLine kUnsupported{
    QT_TRANSLATE_NOOP("sanjia::RefusalWords",
                      "1688 does not know this call, or the packages of your app do not hold it"),
    QT_TRANSLATE_NOOP("sanjia::RefusalWords",
                      "1688 does not know %1, or the packages of your app do not hold it"),
    kNotInPackage.advice, Place::Packages};
constexpr RefusalLine kValueMissing{
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "1688 misses a value that the call needs"),
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "1688 misses a value that %1 needs"),
    QT_TRANSLATE_NOOP("sanjia::RefusalWords",
                      "Look at the call's page for what it needs now, let the account use another "
                      "call, and report this to the makers of Sanjia."),
    Place::CallPage};
constexpr RefusalLine kNotListed{
    QT_TRANSLATE_NOOP("sanjia::RefusalWords",
                      "This call tells only about offers that your account has listed for resale"),
    QT_TRANSLATE_NOOP("sanjia::RefusalWords",
                      "%1 tells only about offers that your account has listed for resale"),
    QT_TRANSLATE_NOOP(
        "sanjia::RefusalWords",
        "List the offer on 1688 first, or let the account use another call for details."),
    Place::CallPage};
constexpr RefusalLine kNotInPool{
    QT_TRANSLATE_NOOP("sanjia::RefusalWords",
                      "The offer is not in the selected pool that this call tells about"),
    QT_TRANSLATE_NOOP("sanjia::RefusalWords",
                      "The offer is not in the selected pool that %1 tells about"),
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "Let the account use another call for details."),
    Place::CallPage};
constexpr RefusalLine kNotYours{
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "What was asked for belongs to another 1688 account"),
    nullptr,
    QT_TRANSLATE_NOOP("sanjia::RefusalWords",
                      "Authorize the app with the account that it belongs to."),
    Place::Authorization};
constexpr RefusalLine kTooFast{
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "The calls came faster than 1688 allows your app"),
    nullptr,
    QT_TRANSLATE_NOOP("sanjia::RefusalWords",
                      "Every program with the same app key counts: if this comes again, allow "
                      "Sanjia fewer calls a minute."),
    Place::Nowhere};
constexpr RefusalLine kUsedUp{
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "The calls that 1688 allows your app are used up"),
    nullptr,
    QT_TRANSLATE_NOOP("sanjia::RefusalWords",
                      "Every program with the same app key counts. An enterprise account is "
                      "allowed more calls than a personal one."),
    Place::Permissions};
constexpr RefusalLine kResellerLogin{
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "The data provider did not accept the account"),
    nullptr,
    QT_TRANSLATE_NOOP(
        "sanjia::RefusalWords",
        "Log in at the data provider, and compare key and secret with those that it gave you."),
    Place::Nowhere};
constexpr RefusalLine kResellerMoney{
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "The data provider wants to be paid first"), nullptr,
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "Top up or renew your account at the data provider."),
    Place::Nowhere};
constexpr RefusalLine kReseller{
    QT_TRANSLATE_NOOP("sanjia::RefusalWords", "The data provider refused the call"), nullptr,
    QT_TRANSLATE_NOOP("sanjia::RefusalWords",
                      "Look at your account at the data provider: whether key and secret are "
                      "right, and whether it is paid for."),
    Place::Nowhere};

/// A code counts with its kind only: a shortlist may be named "7".
struct ByCode
{
    QLatin1String code;
    ErrorKind kind;
    const RefusalLine &words;
};

const std::array kByCode{
    ByCode{"401"_L1, Authentication, kTokenOrSignature},
    ByCode{"403"_L1, Permission, kForbidden},
    ByCode{"gw.APIACLDecline"_L1, Permission, kNotGranted},
    ByCode{"gw.APIUnsupported"_L1, Permission, kUnsupported},
    ByCode{"gw.ParamMissing"_L1, BadParameter, kValueMissing},
    ByCode{"gw.SignatureInvalid"_L1, Authentication, kSignature},
    ByCode{"gw.SignatureMissing"_L1, Authentication, kSignatureMissing},
    ByCode{"gw.AppKeyMissing"_L1, Authentication, kAppKeyMissing},
    ByCode{"gw.AppKeyNotFound"_L1, Authentication, kAppKeyUnknown},
    ByCode{"gw.QosAppFrequencyLimit"_L1, RateLimited, kTooFast},
    ByCode{"isv.permission-api-package-limit"_L1, Permission, kNotInPackage},
    ByCode{"isv.appkey-not-exists"_L1, Authentication, kAppKeyUnknown},
    ByCode{"isv.invalid-session"_L1, Authentication, kTokenRefused},
    ByCode{"invalid_grant"_L1, Authentication, kTokenRefused}, // OAuth's way
    ByCode{"4013"_L1, Permission, kResellerLogin},
    ByCode{"4016"_L1, Permission, kResellerMoney},
    ByCode{"4005"_L1, Permission, kReseller},
    ByCode{"7"_L1, RateLimited, kUsedUp},
    ByCode{"8"_L1, RateLimited, kTooFast},
    ByCode{"11"_L1, Permission, kNotInPackage},
    ByCode{"25"_L1, Authentication, kSignature},
    ByCode{"26"_L1, Authentication, kTokenMissing},
    ByCode{"27"_L1, Authentication, kTokenRefused},
    ByCode{"29"_L1, Authentication, kAppKeyUnknown},
};

/// What only the message tells; the code beside it is bare or missing.
const RefusalLine *byWording(const Error &error)
{
    const Wording wording = wordingOf(error.detail);
    if (error.kind == Permission) {
        switch (wording) {
        case Wording::OfferNotListed:
            return &kNotListed;
        case Wording::OfferNotInPool:
            return &kNotInPool;
        case Wording::NotYours:
            return &kNotYours;
        default:
            return nullptr;
        }
    }
    if (error.kind != Authentication || error.code != "401"_L1)
        return nullptr;
    switch (wording) {
    case Wording::TokenRefused:
        return &kTokenRefused;
    case Wording::TokenMissing:
        return &kTokenMissing;
    case Wording::SignatureRefused:
        return &kSignature;
    default:
        return nullptr;
    }
}

const RefusalLine *wordsFor(const Error &error)
{
    if (const RefusalLine *words = byWording(error))
        return words;
    const QString code = error.code.section(u':', 0, 0); // "isv.…:NO_DATA"
    const auto *const found = std::ranges::find_if(kByCode, [&](const ByCode &known) {
        return known.code == code && known.kind == error.kind;
    });
    return found == kByCode.end() ? nullptr : &found->words;
}

bool isResellersCall(const QString &call) { return call.startsWith("1688."_L1); }

/// A call of the live platform, "namespace:name"; only those have a page.
bool hasPage(const QString &call)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_.]+:[A-Za-z0-9_.]+$"_s);
    return form.match(call).hasMatch();
}

QString nameOf(PlatformPlace place)
{
    switch (place) {
    case Place::Nowhere:
        break;
    case Place::CallPage:
        //: a button that opens the documentation of a call of the platform
        return RefusalWords::tr("Open documentation");
    case Place::AppKeys:
        //: a button that opens 1688's console; in it one looks for the app's key and secret
        return RefusalWords::tr("1688 console: app key and secret");
    case Place::Authorization:
        //: a button that opens 1688's console; in it one looks for the authorization
        return RefusalWords::tr("1688 console: authorization");
    case Place::Permissions:
        //: a button that opens 1688's console; in it one looks for the app's permissions
        return RefusalWords::tr("1688 console: permissions");
    case Place::Packages:
        //: a button that opens 1688's console; in it one looks for packages of calls to buy
        return RefusalWords::tr("1688 console: packages");
    case Place::Whitelist:
        //: a button that opens 1688's console; in it one looks for the IP whitelist
        return RefusalWords::tr("1688 console: IP whitelist");
    }
    return {};
}

} // namespace

ErrorText linked(ErrorText text, PlatformPlace place, const QString &call)
{
    if (place == Place::Nowhere || isResellersCall(call))
        return text;
    if (place == Place::CallPage && hasPage(call)) {
        text.link = QUrl(u"https://open.1688.com/api/apidocdetail.htm?id="_s + call + u"-1"_s);
    } else {
        text.link = QUrl(u"https://open.1688.com/"_s);
        if (place == Place::CallPage)
            place = Place::Permissions;
    }
    text.linkText = nameOf(place);
    return text;
}

std::optional<ErrorText> refusalText(const Error &error, const QString &call)
{
    const RefusalLine *const words = wordsFor(error);
    if (!words)
        return std::nullopt;
    const QString what = words->whatOf && !call.isEmpty()
        ? RefusalWords::tr(words->whatOf).arg(call)
        : RefusalWords::tr(words->what);
    ErrorText text;
    if (error.code.isEmpty()) {
        //: a full stop after a sentence
        text.what = RefusalWords::tr("%1.").arg(what);
    } else {
        //: %1 a sentence without its full stop, %2 a code of the platform
        text.what = RefusalWords::tr("%1 (code %2).").arg(what, error.code);
    }
    text.advice = RefusalWords::tr(words->advice);
    if (const QString seen = publicAddressIn(error.detail); words == &kForbidden && !seen.isEmpty())
        text.advice = RefusalWords::tr("Put %1 on the app's IP whitelist: that is the address 1688 "
                                       "saw. If it is there already, apply for the call.")
                          .arg(seen);
    return linked(text, words->place, call);
}

} // namespace sanjia
