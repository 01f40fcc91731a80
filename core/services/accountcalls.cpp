// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accountcalls.h"

#include "core/gateway/aopdialect.h"

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

} // namespace sanjia::accountcalls
