// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sanjia {

/// A call of the platform that the program makes, and what has to be had for it: what a buyer must
/// apply for before the first price comes.
struct CallNeed
{
    enum class Purpose {
        Search, ///< the market page, watches of keywords
        CrossBorder, ///< the cross-border market, where it has a call of its own
        Offer, ///< tiers, variants and stock of one offer; import and watches of offers too
        Clock, ///< the connection test
        Token, ///< authorization in the browser, and the renewal of tokens
    };
    enum class Permission {
        None,
        Grant, ///< the platform grants this one call, or the package that holds it
        Consent, ///< the person says yes in the browser
        Paid, ///< a reseller's account
    };
    Purpose purpose = Purpose::Search;
    QString call; ///< as the platform names it
    Permission permission = Permission::Grant;
    bool inUse = true; ///< false: it could take the place of the one in use
};

} // namespace sanjia
