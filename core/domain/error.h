// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace sanjia {

/// What went wrong, in the few kinds a caller acts on differently. The text for a person is made
/// from this in one place (ui/text/errortext.h), never here. The journal keeps them as numbers: new
/// ones go to the end.
enum class ErrorKind {
    Cancelled, ///< somebody asked for it; shown as nothing
    BadParameter, ///< the caller's words are wrong, or the gateway refused a parameter (400)
    Authentication, ///< token or signature refused (401)
    Permission, ///< the call was not granted, or the address is not on the whitelist (403, acl)
    RateLimited, ///< too many calls (429); retryAfter may say when to come back
    Offline, ///< the host could not be reached
    Timeout, ///< nothing came within the time limit
    Tls, ///< the secure connection could not be made
    ServerDown, ///< the gateway answered 5xx
    NotFound, ///< no such offer, SKU, shortlist (2000, isv.item-get-service-error)
    BadAnswer, ///< the gateway's answer made no sense
    StoreNewer, ///< the library was written by a newer Sanjia
    StoreCorrupt, ///< the library file is damaged or is not a library
    StoreUnwritable, ///< the directory or disk refuses to be written
    StoreBusy, ///< another process holds the library
    FileUnwritable, ///< an export could not be written
    FileUnreadable, ///< an import could not be read
    Defect, ///< a mistake of ours
    SecretsLocked, ///< the keychain is locked, or the vault's passphrase is wrong or missing
    SecretsUnavailable, ///< no keychain, or the vault is damaged or cannot be written
    FileTooLarge, ///< an import is longer than any list a person has
    Changed, ///< what was to be edited is not what it was any more
};
inline constexpr ErrorKind kLastErrorKind = ErrorKind::Changed;

/// A failure as a value. `code` is the other side's own code ("429", "isv.item-get-service-error",
/// a path for file errors), `detail` is untranslated text for the log; neither ever holds a secret.
struct Error
{
    ErrorKind kind = ErrorKind::Defect;
    QString code;
    QString detail;
    std::optional<std::chrono::milliseconds> retryAfter;
    QString call = {}; ///< the call of the platform that failed so, where it was one

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace sanjia
