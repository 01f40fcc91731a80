// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accountcalls.h"

#include "core/gateway/aopdialect.h"
#include "core/gateway/oauth.h"
#include "core/gateway/onebounddialect.h"
#include "core/gateway/topdialect.h"

using namespace Qt::StringLiterals;

namespace sanjia::accountcalls {

QStringList search() { return AopDialect::searchApis(); }

QStringList detail() { return AopDialect::offerApis(); }

QString askedBy(Check check, const Account &account)
{
    if (account.dialect != DialectName::Aop)
        return {};
    const auto chosen = [](const QString &named, const QStringList &known) {
        return named.isEmpty() ? known.constFirst() : named;
    };
    switch (check) {
    case Check::Search:
        return chosen(account.searchApi, search());
    case Check::Detail:
        return chosen(account.offerApi, detail());
    default:
        return {};
    }
}

QList<CallNeed> needs(const Account &account)
{
    using enum CallNeed::Purpose;
    using enum CallNeed::Permission;
    const CallNeed token{Token, oauth::tokenApi(), Consent};
    switch (account.dialect) {
    case DialectName::Top:
        return {{Search, TopDialect::searchApi(), Grant},
                {CrossBorder, TopDialect::wholesaleApi(), Grant},
                {Offer, TopDialect::offerApi(), Grant},
                token};
    case DialectName::Aop:
        break;
    case DialectName::Onebound:
        return {{Search, OneboundDialect::searchApi(), Paid},
                {Offer, OneboundDialect::offerApi(), Paid}};
    }
    QList<CallNeed> all;
    for (const QString &call : search())
        all.append({Search, call, Grant, call == askedBy(Check::Search, account)});
    for (const QString &call : detail())
        all.append({Offer, call, Grant, call == askedBy(Check::Detail, account)});
    all.append({Clock, AopDialect::timeApi(), None});
    all.append(token);
    return all;
}

} // namespace sanjia::accountcalls
