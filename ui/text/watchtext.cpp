// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/watchtext.h"

#include "ui/text/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sanjia::format {

namespace {

using Kind = WatchRule::Kind;

class WatchWords
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::WatchText)
public:
    static QString size(const WatchRule &rule)
    {
        if (rule.amount)
            return money(rule.amount);
        const QLocale locale;
        const auto digits = rule.percent.value_or(0) % 100 == 0 ? 0 : 2;
        return locale.toString(static_cast<double>(rule.percent.value_or(0)) / 100, 'f', digits)
            + u" %"_s;
    }

    static QString moved(const WatchRule &rule)
    {
        const bool down = rule.kind == Kind::Drop;
        switch (rule.against) {
        case WatchRule::Against::LastSeen:
            break;
        case WatchRule::Against::Added:
            //: A watch's rule. %1: "5 %" or an amount of money
            return down ? tr("down %1 or more since watched").arg(size(rule))
                        //: A watch's rule. %1: "5 %" or an amount of money
                        : tr("up %1 or more since watched").arg(size(rule));
        case WatchRule::Against::Mean:
            //: A watch's rule. %1: "5 %" or an amount of money
            return down
                ? tr("%1 or more below the mean of %n day(s)", nullptr, rule.days).arg(size(rule))
                //: A watch's rule. %1: "5 %" or an amount of money
                : tr("%1 or more above the mean of %n day(s)", nullptr, rule.days).arg(size(rule));
        }
        //: A watch's rule. %1: "5 %" or an amount of money
        return down ? tr("down %1 or more").arg(size(rule))
                    //: A watch's rule. %1: "5 %" or an amount of money
                    : tr("up %1 or more").arg(size(rule));
    }

    static QString crossed(const WatchRule &rule)
    {
        const QString value = money(rule.amount);
        const bool below = rule.kind == Kind::Below;
        if (rule.quantity) {
            const QString pieces = number(rule.quantity);
            //: A watch's rule. %1: an amount of money, %2: a number
            return below ? tr("%1 or less per piece at %2 pieces").arg(value, pieces)
                         //: A watch's rule. %1: an amount of money, %2: a number
                         : tr("%1 or more per piece at %2 pieces").arg(value, pieces);
        }
        //: A watch's rule. %1: an amount of money
        return below ? tr("%1 or less").arg(value)
                     //: A watch's rule. %1: an amount of money
                     : tr("%1 or more").arg(value);
    }

    static QString of(const WatchRule &rule)
    {
        switch (rule.kind) {
        case Kind::Drop:
        case Kind::Rise:
            return moved(rule);
        case Kind::Below:
        case Kind::Above:
            return crossed(rule);
        case Kind::Lowest:
            //: A watch's rule
            return tr("lowest in %n day(s)", nullptr, rule.days);
        case Kind::Any:
            //: A watch's rule. %1: "5 %"
            return rule.percent ? tr("any change, of the price by %1 or more").arg(size(rule))
                                //: A watch's rule
                                : tr("any change");
        case Kind::NewBelow:
            //: A watch's rule. %1: an amount of money
            return tr("new offer at %1 or less").arg(money(rule.amount));
        case Kind::Tiers:
            //: A watch's rule: the tier prices are different
            return tr("tiers changed");
        case Kind::Variants:
            //: A watch's rule: a SKU appeared or is gone
            return tr("variants changed");
        case Kind::Seller:
            //: A watch's rule
            return tr("another seller");
        case Kind::OutOfStock:
            //: A watch's rule
            return tr("out of stock");
        case Kind::InStock:
            //: A watch's rule
            return tr("in stock again");
        case Kind::StockBelow:
            //: A watch's rule. %1: a number
            return tr("stock below %1").arg(number(rule.count));
        case Kind::StockAbove:
            //: A watch's rule. %1: a number
            return tr("stock at %1 or more").arg(number(rule.count));
        case Kind::Gone:
            //: A watch's rule: the offer is not on sale any more
            return tr("no longer on sale");
        case Kind::Back:
            //: A watch's rule: the offer is on sale again
            return tr("on sale again");
        }
        return {};
    }

    static QString kind(Watch::Kind kind)
    {
        switch (kind) {
        case Watch::Kind::Keywords:
            break;
        case Watch::Kind::Offer:
            //: What a watch looks at
            return tr("offer");
        case Watch::Kind::Shortlist:
            //: What a watch looks at
            return tr("shortlist");
        case Watch::Kind::Seller:
            //: What a watch looks at
            return tr("seller");
        }
        //: What a watch looks at
        return tr("keywords");
    }

    static QString all(const QList<WatchRule> &rules)
    {
        QStringList texts;
        for (const WatchRule &rule : rules)
            texts.append(of(rule));
        //: Between the words of a list
        return texts.isEmpty() ? tr("nothing is told") : texts.join(tr("; "));
    }

    static QString every(int minutes)
    {
        constexpr int kHour = 60;
        constexpr int kDay = 1'440;
        if (minutes % kDay == 0)
            return tr("%n day(s)", nullptr, minutes / kDay);
        if (minutes % kHour == 0)
            return tr("%n hour(s)", nullptr, minutes / kHour);
        return tr("%n minute(s)", nullptr, minutes);
    }

    static QString told(const Alert &alert)
    {
        const auto rule = WatchRule::parse(alert.rule);
        const QString why = rule ? of(*rule) : alert.rule;
        if (!alert.oldPrice || !alert.newPrice || alert.oldPrice == alert.newPrice)
            return why;
        //: An alert. %1, %2: the price before and after, %3: in percent, %4: the rule
        return tr("%1 → %2 (%3): %4")
            .arg(money(alert.oldPrice), money(alert.newPrice),
                 percent(*alert.oldPrice, *alert.newPrice), why);
    }
};

} // namespace

QString watchKind(Watch::Kind kind) { return WatchWords::kind(kind); }

QString rule(const WatchRule &rule) { return WatchWords::of(rule); }

QString rules(const QList<WatchRule> &rules) { return WatchWords::all(rules); }

QString every(int minutes) { return WatchWords::every(minutes); }

QString alert(const Alert &alert) { return WatchWords::told(alert); }

} // namespace sanjia::format
