// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/connecttext.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia::connecttext {

namespace {

class ConnectWords
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::ConnectWords)
};

constexpr std::array<std::pair<ConnectStep, QLatin1String>, 8> kSteps{{
    {ConnectStep::Begin, "begin"_L1},
    {ConnectStep::Way, "way"_L1},
    {ConnectStep::Calls, "calls"_L1},
    {ConnectStep::Address, "address"_L1},
    {ConnectStep::Keys, "keys"_L1},
    {ConnectStep::Authorize, "authorize"_L1},
    {ConnectStep::Test, "test"_L1},
    {ConnectStep::Done, "done"_L1},
}};

bool isReseller(const QString &dialect) { return dialect == "onebound"_L1; }

/// A refusal that is about where the call came from.
bool isAboutAddress(const CheckResult &result)
{
    return result.error && result.error->kind == ErrorKind::Permission
        && result.error->code == "403"_L1;
}

} // namespace

QList<ConnectStep> steps(const QString &dialect)
{
    using enum ConnectStep;
    if (isReseller(dialect))
        return {Begin, Way, Calls, Keys, Test, Done};
    return {Begin, Way, Calls, Address, Keys, Authorize, Test, Done};
}

QString wordOf(ConnectStep step) { return kSteps.at(static_cast<size_t>(step)).second; }

std::optional<ConnectStep> stepNamed(const QString &word)
{
    for (const auto &[step, name] : kSteps) {
        if (word == name)
            return step;
    }
    return std::nullopt;
}

QString title(ConnectStep step)
{
    switch (step) {
    case ConnectStep::Begin:
        //: a step on the way to 1688
        return ConnectWords::tr("What it takes");
    case ConnectStep::Way:
        //: a step on the way to 1688: which dialect the buyer's keys are for
        return ConnectWords::tr("Your way to 1688");
    case ConnectStep::Calls:
        //: a step on the way to 1688
        return ConnectWords::tr("Calls and permissions");
    case ConnectStep::Address:
        //: a step on the way to 1688: the IP whitelist
        return ConnectWords::tr("Allowed addresses");
    case ConnectStep::Keys:
        //: a step on the way to 1688: key and secret are entered
        return ConnectWords::tr("Your keys");
    case ConnectStep::Authorize:
        //: a step on the way to 1688: the person's consent in the browser
        return ConnectWords::tr("Authorization");
    case ConnectStep::Test:
        //: a step on the way to 1688
        return ConnectWords::tr("Connection test");
    case ConnectStep::Done:
        //: the last step on the way to 1688
        return ConnectWords::tr("Done");
    }
    Q_UNREACHABLE();
}

QString text(ConnectStep step, const QString &dialect, int port)
{
    switch (step) {
    case ConnectStep::Begin:
        return ConnectWords::tr(
            "Sanjia asks 1688 for offers and prices in your name. It needs keys for that: those of "
            "an app of yours on the 1688 Open Platform, or those of a reseller of 1688's data.\n\n"
            "1. Log in at open.1688.com and register as a developer. Certify your company: a "
            "personal account is granted less, and wholesale prices want a company.\n"
            "2. Make an app there.\n"
            "3. Apply for one call that searches and one that reads an offer. Permission is given "
            "call by call, and a decision takes a day or two.\n\n"
            "You can leave at any step and come back to it. Until the last one you stay where you "
            "are now.");
    case ConnectStep::Way:
        return ConnectWords::tr(
            "Three ways lead to 1688's offers. Which one is yours depends on who gave you the "
            "keys. If you do not know, take the first: the test says in which one a search is "
            "answered.");
    case ConnectStep::Calls:
        return isReseller(dialect)
            ? ConnectWords::tr("What the program does, and the call it makes for that. There is "
                               "nothing to apply for: the reseller wants to be paid.")
            : ConnectWords::tr(
                "What the program does, the call it makes for that, and what you must have for "
                "it. Apply for the calls on their pages. Where there are several for the same, "
                "one is enough; which one is used is set on the account page.");
    case ConnectStep::Address:
        return ConnectWords::tr(
            "An app may have a list of allowed addresses (IP whitelist) in its console. If yours "
            "has one, put the public address of this computer on it: 1688 refuses calls from "
            "others.\n\n"
            "Behind a router the public address is that of the router. The router's own page "
            "shows it, usually as WAN address, and whoever provides your internet knows it. It can "
            "change; then the list must be changed too.");
    case ConnectStep::Keys:
        return isReseller(dialect)
            ? ConnectWords::tr("The reseller's page shows key and secret. Copy them, or whole "
                               "lines with their names, and press Paste: each goes into its field.")
            : ConnectWords::tr(
                "The console of your app on open.1688.com shows AppKey and AppSecret. Copy them, "
                "or whole lines with their names, and press Paste: each goes into its field.");
    case ConnectStep::Authorize:
        return ConnectWords::tr(
                   "Many calls want an access token: your consent that the app may ask in your "
                   "name. Allow it on 1688's page; the browser comes back by itself. For that "
                   "http://127.0.0.1:%1/callback must be registered as the app's redirect "
                   "address.\n\n"
                   "If the app's console shows you a token, enter that under Your keys. If your "
                   "calls want none, go on.")
            .arg(port);
    case ConnectStep::Test:
        return ConnectWords::tr("1688 is asked step by step. What is missing is said with what to "
                                "do, and the test can be repeated as often as you like: it takes "
                                "two to six of the calls you are allowed in a minute.");
    case ConnectStep::Done:
        return ConnectWords::tr(
            "From now on you search the real market. What you find is kept in a library of its "
            "own; the sample market stays in its own file and never gets among it. Your keys and "
            "their settings are on the account page.");
    }
    Q_UNREACHABLE();
}

QString dialectName(const QString &dialect)
{
    if (isReseller(dialect))
        return ConnectWords::tr("onebound – a reseller's keys");
    return dialect == "top"_L1 ? ConnectWords::tr("top – as older guides describe it")
                               : ConnectWords::tr("aop – the open platform of today");
}

QString dialectText(const QString &dialect)
{
    if (isReseller(dialect))
        return ConnectWords::tr("A data provider gave you a key and a secret of its own, and you "
                                "pay there. Nothing has to be applied for at 1688.");
    if (dialect == "top"_L1)
        return ConnectWords::tr("You go by a guide whose calls carry a method such as "
                                "com.alibaba.product.search and are signed with MD5.");
    return ConnectWords::tr("You made an app on open.1688.com. This is the usual way.");
}

QString purpose(CallNeed::Purpose purpose)
{
    switch (purpose) {
    case CallNeed::Purpose::Search:
        //: what a call of the platform is for
        return ConnectWords::tr("Search, watches");
    case CallNeed::Purpose::CrossBorder:
        //: what a call of the platform is for
        return ConnectWords::tr("Cross-border search");
    case CallNeed::Purpose::Offer:
        //: what a call of the platform is for
        return ConnectWords::tr("Offer details");
    case CallNeed::Purpose::Clock:
        //: what a call of the platform is for
        return ConnectWords::tr("Connection test");
    case CallNeed::Purpose::Token:
        //: what a call of the platform is for
        return ConnectWords::tr("Access token");
    }
    Q_UNREACHABLE();
}

QString permission(const CallNeed &need)
{
    switch (need.permission) {
    case CallNeed::Permission::None:
        //: what must be had for a call
        return ConnectWords::tr("nothing");
    case CallNeed::Permission::Grant:
        //: what must be had for a call: a permission for it alone
        return need.inUse ? ConnectWords::tr("apply for it")
                          //: what must be had for a call that could take another's place
                          : ConnectWords::tr("alternative");
    case CallNeed::Permission::Consent:
        //: what must be had for a call
        return ConnectWords::tr("your consent in the browser");
    case CallNeed::Permission::Paid:
        //: what must be had for a call
        return ConnectWords::tr("a paid account there");
    }
    Q_UNREACHABLE();
}

QString remark(const QString &call)
{
    const QString name = call.section(u':', -1);
    if (name == "alibaba.product.suggest.crossBorder"_L1)
        return ConnectWords::tr("few results, sorted by sales, rate limited");
    if (name == "alibaba.product.get"_L1 && call.contains(u':'))
        return ConnectWords::tr("declined for most small apps");
    if (name == "alibaba.product.simple.get"_L1)
        return ConnectWords::tr("paid; only sellers you have bought from");
    if (name == "alibaba.cross.productInfo"_L1)
        return ConnectWords::tr("only offers you have listed for resale");
    if (name == "product.skuinfo.get"_L1)
        return ConnectWords::tr("variants without prices");
    return {};
}

QString addressHint(const QList<OwnAddress> &own, const QString &seen)
{
    QStringList lines;
    if (!seen.isEmpty())
        //: %1: an internet address
        lines.append(
            ConnectWords::tr("1688 named this address when it refused a call: %1").arg(seen));
    for (const OwnAddress &one : own) {
        if (one.isPublic)
            //: %1: an internet address
            lines.append(
                ConnectWords::tr("%1 – a public address of this computer").arg(one.address));
        else
            //: %1: an address in a home or office network
            lines.append(ConnectWords::tr("%1 – in your own network only, of no use there")
                             .arg(one.address));
    }
    lines.append(ConnectWords::tr("Sanjia asks nobody on the internet for your address."));
    return lines.join(u'\n');
}

ConnectStep mends(const CheckResult &result)
{
    if (isAboutAddress(result))
        return ConnectStep::Address;
    switch (result.check) {
    case Check::Network:
    case Check::Clock:
        return ConnectStep::Test; // not in the account: mended elsewhere and tried again
    case Check::Signature:
        return ConnectStep::Keys;
    case Check::Token:
        return ConnectStep::Authorize;
    case Check::Search:
    case Check::Detail:
        return ConnectStep::Calls;
    }
    Q_UNREACHABLE();
}

} // namespace sanjia::connecttext
