// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/errortext.h"

#include <optional>

namespace sanjia {

/// Where on 1688 something is to be done. There are addresses for the open platform itself and for
/// the page of a call only (PROTOCOL B 1); where to look once there is said in words.
enum class PlatformPlace {
    Nowhere,
    CallPage, ///< the documentation of a call, where it can be applied for
    AppKeys, ///< key and secret of the app
    Authorization,
    Permissions,
    Packages,
    Whitelist,
};

/// The platform's refusals in words, code by code: what happened, what to do, and where. Nothing
/// for a code that has no words of its own; then those of its kind are right. `call` is the call
/// that was refused, empty where it is not known.
[[nodiscard]] std::optional<ErrorText> refusalText(const Error &error, const QString &call);

/// The same text with the link to `place`. A call of a reseller has no page on 1688.
[[nodiscard]] ErrorText linked(ErrorText text, PlatformPlace place, const QString &call);

} // namespace sanjia
