// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/watchrule.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

using RuleKind = WatchRule::Kind;

constexpr qint64 kMostCount = 1'000'000'000;
constexpr qint64 kMostPercent = 100'000'00; // a thousandfold

// What is complete without a figure.
constexpr std::array<std::pair<QLatin1String, RuleKind>, 8> kPlain{{
    {"any"_L1, RuleKind::Any},
    {"tiers"_L1, RuleKind::Tiers},
    {"variants"_L1, RuleKind::Variants},
    {"seller"_L1, RuleKind::Seller},
    {"out of stock"_L1, RuleKind::OutOfStock},
    {"in stock"_L1, RuleKind::InStock},
    {"gone"_L1, RuleKind::Gone},
    {"back"_L1, RuleKind::Back},
}};

// What needs one, by its first words.
constexpr std::array<std::pair<QLatin1String, RuleKind>, 9> kFigured{{
    {"drop"_L1, RuleKind::Drop},
    {"rise"_L1, RuleKind::Rise},
    {"below"_L1, RuleKind::Below},
    {"above"_L1, RuleKind::Above},
    {"lowest"_L1, RuleKind::Lowest},
    {"any"_L1, RuleKind::Any},
    {"new below"_L1, RuleKind::NewBelow},
    {"stock below"_L1, RuleKind::StockBelow},
    {"stock above"_L1, RuleKind::StockAbove},
}};

std::optional<qint64> wholeNumber(const QString &text, qint64 least, qint64 most)
{
    const bool digits = !text.isEmpty()
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const qint64 number = digits ? text.toLongLong(&fits) : 0;
    return fits && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<int> daysIn(const QString &text)
{
    if (!text.endsWith(u'd'))
        return std::nullopt;
    const auto days = wholeNumber(text.chopped(1), 1, kMostRuleDays);
    return days ? std::optional(static_cast<int>(*days)) : std::nullopt;
}

/// "5%", "2.5%" in hundredths of a percent.
std::optional<qint64> percentIn(const QString &text)
{
    if (!text.endsWith(u'%'))
        return std::nullopt;
    const auto amount = Money::parse(text.chopped(1));
    constexpr qint64 kPerHundredth = 100; // of 1/10 000
    if (!amount || amount->e4() <= 0 || amount->e4() % kPerHundredth != 0)
        return std::nullopt;
    const qint64 hundredths = amount->e4() / kPerHundredth;
    return hundredths <= kMostPercent ? std::optional(hundredths) : std::nullopt;
}

std::optional<Money> amountIn(const QString &text)
{
    const auto amount = Money::parse(text);
    return amount && amount->e4() > 0 ? amount : std::nullopt;
}

QString percentText(qint64 hundredths)
{
    QString text = Money::fromE4(hundredths * 100).toText(); // "5.00", "2.50"
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text + u'%';
}

bool takesPercent(RuleKind kind)
{
    return kind == RuleKind::Drop || kind == RuleKind::Rise || kind == RuleKind::Any;
}

bool takesAmount(RuleKind kind)
{
    return kind == RuleKind::Drop || kind == RuleKind::Rise || kind == RuleKind::Below
        || kind == RuleKind::Above || kind == RuleKind::NewBelow;
}

/// Reads the figure that a rule of this kind needs.
bool readFigure(WatchRule &rule, const QString &word)
{
    if (rule.kind == RuleKind::Lowest) {
        const auto days = daysIn(word);
        rule.days = days.value_or(0);
        return days.has_value();
    }
    if (countsStock(rule.kind)) {
        const auto count = wholeNumber(word, 1, kMostCount);
        rule.count = count.value_or(0);
        return count.has_value();
    }
    if (takesPercent(rule.kind))
        rule.percent = percentIn(word);
    if (!rule.percent && takesAmount(rule.kind))
        rule.amount = amountIn(word);
    return rule.percent || rule.amount;
}

/// What may stand behind the figure.
bool readRest(WatchRule &rule, const QStringList &rest)
{
    if (rest.isEmpty())
        return true;
    if (rest.size() != 2)
        return false;
    const bool moves = rule.kind == RuleKind::Drop || rule.kind == RuleKind::Rise;
    const bool crosses = rule.kind == RuleKind::Below || rule.kind == RuleKind::Above;
    if (moves && rest == QStringList{u"since"_s, u"added"_s}) {
        rule.against = WatchRule::Against::Added;
        return true;
    }
    if (moves && rest.first() == "against"_L1) {
        const auto days = daysIn(rest.last());
        rule.against = WatchRule::Against::Mean;
        rule.days = days.value_or(0);
        return days.has_value();
    }
    if (crosses && rest.first() == "at"_L1) {
        rule.quantity = wholeNumber(rest.last(), 1, kMostCount);
        return rule.quantity.has_value();
    }
    return false;
}

} // namespace

bool countsStock(WatchRule::Kind kind)
{
    return kind == RuleKind::StockBelow || kind == RuleKind::StockAbove;
}

std::optional<WatchRule> WatchRule::parse(const QString &text)
{
    const QString said = text.simplified().toLower();
    for (const auto &[words, kind] : kPlain) {
        if (said == words)
            return WatchRule{kind};
    }
    for (const auto &[words, kind] : kFigured) {
        if (!said.startsWith(words + u' '))
            continue;
        QStringList rest = said.sliced(words.size() + 1).split(u' ');
        WatchRule rule{kind};
        if (readFigure(rule, rest.takeFirst()) && readRest(rule, rest))
            return rule;
    }
    return std::nullopt;
}

QString WatchRule::text() const
{
    const bool figured = percent || amount || kind == RuleKind::Lowest || countsStock(kind);
    if (!figured) {
        const auto *const plain = std::ranges::find(kPlain, kind,
                                                    &std::pair<QLatin1String, RuleKind>::second);
        return plain == kPlain.end() ? QString() : QString(plain->first);
    }
    const auto *const words = std::ranges::find(kFigured, kind,
                                                &std::pair<QLatin1String, RuleKind>::second);
    QString said = words == kFigured.end() ? QString() : QString(words->first);
    if (percent)
        said += u' ' + percentText(*percent);
    else if (amount)
        said += u' ' + amount->toText();
    else if (kind == RuleKind::Lowest)
        said += u" %1d"_s.arg(days);
    else
        said += u' ' + QString::number(count);
    if (against == Against::Added)
        said += u" since added"_s;
    else if (against == Against::Mean)
        said += u" against %1d"_s.arg(days);
    if (quantity)
        said += u" at %1"_s.arg(*quantity);
    return said;
}

} // namespace sanjia
