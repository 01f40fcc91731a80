// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/watch.h"
#include "core/domain/watchrule.h"
#include "tests/fuzz/promise.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using namespace sanjia;
using fuzz::require;

namespace {

void check(const WatchRule &rule)
{
    using Kind = WatchRule::Kind;
    require(!rule.percent || *rule.percent > 0, "a percentage is above zero");
    require(!rule.amount || rule.amount->e4() > 0, "an amount is above zero");
    require(!rule.percent || !rule.amount, "a figure is the one or the other");
    require(!rule.quantity || *rule.quantity > 0, "a quantity is above zero");
    const bool hasDays = rule.kind == Kind::Lowest || rule.against == WatchRule::Against::Mean;
    require(hasDays ? rule.days >= 1 && rule.days <= kMostRuleDays : rule.days == 0,
            "days are where they are meant, in their bounds");
    require(countsStock(rule.kind) == (rule.count > 0), "a stock has a bound");
    const QString text = rule.text();
    require(text == text.simplified() && text == text.toLower(), "a rule is kept tidy");
    require(WatchRule::parse(text) == rule, "a rule reads as it is kept");
    require(WatchRule::parse(u"  "_s + text.toUpper() + u'\t') == rule, "case and blanks are idle");
}

} // namespace

/// Rules a line each, as the command line takes them and the library keeps them, and durations.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = fuzz::textOf(data, size);
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const auto rule = WatchRule::parse(line);
        require(rule == WatchRule::parse(line), "the same text is the same rule");
        if (rule)
            check(*rule);
        const auto minutes = minutesIn(line);
        require(!minutes || minutesIn(minutesText(*minutes)) == minutes,
                "a duration reads as it is shown");
    }
    return 0;
}
