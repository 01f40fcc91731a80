// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include "ui/text/refusaltext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::ErrorWords)
};

/// Codes of the platform are numbers or have one of its prefixes; anything else in Error::code is
/// a name or a path of ours.
bool isGatewayCode(const QString &code)
{
    return code.startsWith("isv."_L1) || code.startsWith("isp."_L1) || code.startsWith("gw."_L1)
        || std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// `coded` with the code where there is one, else `plain`.
QString withCode(const QString &code, const QString &plain, const QString &coded)
{
    return code.isEmpty() ? plain : coded.arg(code);
}

ErrorText badParameter(const QString &code)
{
    if (isGatewayCode(code)) {
        return {withCode(code, ErrorWords::tr("A value that was asked for cannot be used."),
                         ErrorWords::tr("1688 refused a value of the call (code %1).")),
                ErrorWords::tr("Check the keywords, prices, pages and names, then try again.")};
    }
    return {ErrorWords::tr("“%1” cannot be used here.").arg(code),
            ErrorWords::tr("It is not of the form that is needed, or it is taken already.")};
}

QString whenToComeBack(const Error &error)
{
    if (!error.retryAfter)
        return ErrorWords::tr("Wait a minute, then try again.");
    // Rounded up: a second too early is refused again.
    const auto seconds = static_cast<int>((error.retryAfter->count() + 999) / 1000);
    return ErrorWords::tr("Try again in %n second(s).", nullptr, seconds);
}

ErrorText rateLimited(const Error &error)
{
    return {withCode(error.code, ErrorWords::tr("The calls allowed in this minute are used up."),
                     ErrorWords::tr("1688 allows no more calls in this minute (code %1).")),
            whenToComeBack(error)};
}

QString bothSentences(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return one + other;
    //: two whole sentences, one behind the other
    return ErrorWords::tr("%1 %2").arg(one, other);
}

/// The words the code has of its own; how long to wait comes before what else may help.
std::optional<ErrorText> wordsOfTheCode(const Error &error, const QString &call)
{
    auto text = refusalText(error, call);
    if (text && error.kind == ErrorKind::RateLimited)
        text->advice = bothSentences(whenToComeBack(error), text->advice);
    return text;
}

ErrorText notFound(const QString &code)
{
    if (isGatewayCode(code)) {
        return {ErrorWords::tr("This offer no longer exists or is not visible to you."),
                ErrorWords::tr("Check the offer's number or link; the seller may have taken the "
                               "offer down.")};
    }
    return {ErrorWords::tr("There is nothing named “%1”.").arg(code),
            ErrorWords::tr("Check the name; it may have been deleted in the meantime.")};
}

ErrorText accessText(const Error &error, const QString &call)
{
    if (error.kind == ErrorKind::Permission) {
        return linked(
            {withCode(error.code, ErrorWords::tr("1688 does not allow this app to make this call."),
                      ErrorWords::tr("1688 does not allow this app to make this call (code %1).")),
             ErrorWords::tr("Apply for the call in your app's console on open.1688.com, and put "
                            "this computer's public address on the app's IP whitelist.")},
            PlatformPlace::CallPage, call);
    }
    return linked(
        {withCode(error.code, ErrorWords::tr("1688 did not accept the app key, secret or token."),
                  ErrorWords::tr("1688 did not accept the app key, secret or token (code %1).")),
         ErrorWords::tr("Compare app key and secret with those in your app's console on "
                        "open.1688.com; a token may have expired and must then be renewed.")},
        PlatformPlace::AppKeys, call);
}

ErrorText networkText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return {withCode(error.code, ErrorWords::tr("The other side could not be reached."),
                         ErrorWords::tr("The other side could not be reached (%1).")),
                ErrorWords::tr("Check the network connection and the gateway's address. The "
                               "library can be used meanwhile.")};
    case ErrorKind::Timeout:
        return {ErrorWords::tr("No answer came in time."),
                ErrorWords::tr("Try again; on a slow connection allow more time or ask for smaller "
                               "pages.")};
    case ErrorKind::Tls:
        return {ErrorWords::tr("No secure connection could be made."),
                ErrorWords::tr("Check this computer's date and time, and whether a proxy stands "
                               "between it and 1688. Nothing was sent.")};
    case ErrorKind::ServerDown:
        return {withCode(error.code, ErrorWords::tr("1688 has a problem of its own."),
                         ErrorWords::tr("1688 has a problem of its own (code %1).")),
                ErrorWords::tr("Try again in a few minutes.")};
    default:
        return {withCode(error.code, ErrorWords::tr("The answer could not be understood."),
                         ErrorWords::tr("The answer could not be understood (code %1).")),
                ErrorWords::tr("Try again. If it stays so, check the gateway's address, and report "
                               "it to the makers of Sanjia.")};
    }
}

ErrorText fileText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::StoreNewer:
        return {withCode(error.code, ErrorWords::tr("The library was written by a newer Sanjia."),
                         ErrorWords::tr("The library %1 was written by a newer Sanjia.")),
                ErrorWords::tr("Update Sanjia. The library was not changed.")};
    case ErrorKind::StoreCorrupt:
        return {withCode(error.code, ErrorWords::tr("The library file is damaged."),
                         ErrorWords::tr("The file %1 is damaged or is not a library of Sanjia.")),
                ErrorWords::tr("Move the file away or put back a copy of it, then start again.")};
    case ErrorKind::StoreUnwritable:
        return {withCode(error.code, ErrorWords::tr("The library cannot be written."),
                         ErrorWords::tr("The library %1 cannot be written.")),
                ErrorWords::tr("Check that the folder exists, that it is yours to write, and that "
                               "the disk is not full.")};
    case ErrorKind::StoreBusy:
        return {withCode(error.code, ErrorWords::tr("Another program is using the library."),
                         ErrorWords::tr("Another program is using the library %1.")),
                ErrorWords::tr("Close the other Sanjia or wait until it has finished, then try "
                               "again.")};
    case ErrorKind::FileUnwritable:
        return {withCode(error.code, ErrorWords::tr("The file could not be written."),
                         ErrorWords::tr("The file %1 could not be written.")),
                ErrorWords::tr("Choose another place, or check its rights and the space on the "
                               "disk. What was there before is unchanged.")};
    case ErrorKind::FileTooLarge:
        return {withCode(error.code, ErrorWords::tr("The text is too long."),
                         ErrorWords::tr("The file %1 is too long.")),
                ErrorWords::tr("Sanjia reads lists of up to 64 MB. Divide it into parts.")};
    default:
        return {withCode(error.code, ErrorWords::tr("The file could not be read."),
                         ErrorWords::tr("The file %1 could not be read.")),
                ErrorWords::tr("Check that it exists and that you may read it.")};
    }
}

} // namespace

QString ErrorText::sentence() const { return bothSentences(what, advice); }

ErrorText errorText(const Error &error, const QString &asked)
{
    const QString &call = asked.isEmpty() ? error.call : asked;
    if (auto known = wordsOfTheCode(error, call))
        return *std::move(known);
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return {ErrorWords::tr("It was stopped before it was done."), {}};
    case ErrorKind::BadParameter:
        return badParameter(error.code);
    case ErrorKind::Authentication:
    case ErrorKind::Permission:
        return accessText(error, call);
    case ErrorKind::RateLimited:
        return rateLimited(error);
    case ErrorKind::NotFound:
        return notFound(error.code);
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::ServerDown:
    case ErrorKind::BadAnswer:
        return networkText(error);
    case ErrorKind::StoreNewer:
    case ErrorKind::StoreCorrupt:
    case ErrorKind::StoreUnwritable:
    case ErrorKind::StoreBusy:
    case ErrorKind::FileUnwritable:
    case ErrorKind::FileUnreadable:
    case ErrorKind::FileTooLarge:
        return fileText(error);
    case ErrorKind::SecretsLocked:
        return {ErrorWords::tr("The app secret and the tokens are locked away."),
                ErrorWords::tr("Unlock the system's keychain, or enter the passphrase of the vault "
                               "again.")};
    case ErrorKind::SecretsUnavailable:
        return {withCode(error.code, ErrorWords::tr("This computer's keychain cannot be used."),
                         ErrorWords::tr("The vault %1 cannot be read or written.")),
                ErrorWords::tr("Keep the app secret and the tokens in another place: the system's "
                               "keychain, a vault with a passphrase, or only in memory. A vault "
                               "that is damaged must be moved away first.")};
    case ErrorKind::Changed:
        return {withCode(error.code, ErrorWords::tr("What was edited is not what it was any more."),
                         ErrorWords::tr("“%1” is not what it was any more.")),
                ErrorWords::tr("Another window or program edited it meanwhile. Nothing was "
                               "changed: look at it again.")};
    case ErrorKind::Defect:
        break;
    }
    return {ErrorWords::tr("Something went wrong inside Sanjia."),
            ErrorWords::tr("Nothing you did caused this. Please report it with the text that "
                           "--verbose prints.")};
}

} // namespace sanjia
