// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sanjia {

/// What the platform tells only in the words of a refusal, under a bare code ("401", "500") or
/// none. It is here and not in the gateway because an Error is kept as code and words: whoever
/// explains a call of last week has to tell these apart again.
///
/// Source: PROTOCOL B 4 (gateway code 401, business codes) and B 3.
enum class Wording {
    Unknown,
    TokenRefused, ///< "Request need user authorized": expired, withdrawn or never valid
    TokenMissing, ///< "Request need user authenticated": none was sent
    SignatureRefused, ///< signature or time of the call
    OfferGone, ///< 商品[…]不存在
    OfferNotListed, ///< 无权限查询该商品: the account has not listed it for resale
    OfferNotInPool, ///< 不是精选货源商品: outside the pool that the call answers for
    NotYours, ///< 不是自己的…: it belongs to another account
};

/// Reads `Error::detail`.
[[nodiscard]] Wording wordingOf(const QString &detail);

} // namespace sanjia
