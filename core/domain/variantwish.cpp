// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/variantwish.h"

#include "core/domain/quotation.h"
#include "core/domain/textcut.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

using Fit = VariantChoice::Fit;

/// How well a value fits, best first.
enum class Rank { Same, Stem, Begins, Within, Not };

/// Beside a colour these make it another one: 深红, 粉红, 黑白.
constexpr QStringView kShades =
    u"深浅淡亮暗粉玫酒桃砖橘橙杏咖天宝藏湖海墨军草果荧米奶乳香银金黄红绿"
    u"蓝紫灰白黑棕青";

constexpr QStringView kColours = u"红橙黄绿青蓝紫粉灰白黑棕金银米咖";

bool isWordSign(QChar sign) { return sign.isLetterOrNumber() && sign.unicode() < 0x250; }

/// What is compared of a name or a value: letters and digits alone, in one form.
QString plain(const QString &text)
{
    QString signs = textcut::folded(text).trimmed();
    signs.removeIf([](QChar sign) { return !sign.isLetterOrNumber(); });
    return signs.isEmpty() ? textcut::folded(text).trimmed() : signs;
}

/// 黑色 and 黑 are the same colour.
QString stem(const QString &plainText)
{
    return plainText.size() > 1 && plainText.endsWith(u'色') ? plainText.chopped(1) : plainText;
}

/// Where `wished` stands in `value`, as whole words and not beside a shade; both folded.
Rank rankWithin(const QString &value, const QString &wished)
{
    Rank best = Rank::Not;
    for (qsizetype at = value.indexOf(wished); at >= 0; at = value.indexOf(wished, at + 1)) {
        const qsizetype end = at + wished.size();
        const bool cutBefore = at > 0 && isWordSign(wished.front()) && isWordSign(value.at(at - 1));
        const bool cutBehind = end < value.size() && isWordSign(wished.back())
            && isWordSign(value.at(end));
        const bool mixed = end < value.size() && kShades.contains(value.at(end))
            && kShades.contains(wished.back());
        if (cutBefore || cutBehind || mixed)
            continue;
        const bool begins = at == 0 || !value.at(at - 1).isLetterOrNumber()
            || isWordSign(value.at(at - 1)) != isWordSign(wished.front());
        if (begins)
            return Rank::Begins;
        if (!kShades.contains(value.at(at - 1)))
            best = Rank::Within;
    }
    return best;
}

Rank rankOf(const QString &value, const QString &wished)
{
    const QString own = plain(value);
    const QString other = plain(wished);
    if (own == other)
        return Rank::Same;
    if (stem(own) == stem(other))
        return Rank::Stem;
    const QString sought = textcut::folded(wished).trimmed();
    if (sought.isEmpty())
        return Rank::Not;
    const QString in = textcut::folded(value);
    const QString bare = stem(sought); // 曜石黑 is a 黑色, but 特大 no 特色
    const bool isColour = bare != sought && kColours.contains(bare.back());
    return std::min(rankWithin(in, sought), isColour ? rankWithin(in, bare) : Rank::Not);
}

bool isNamed(const SkuAttribute &attribute, const QString &name)
{
    const QString own = plain(attribute.name);
    return !own.isEmpty() && (own.contains(name) || name.contains(own));
}

/// One wish with where to look for it in a certain offer.
struct Part
{
    QString name; ///< plain; empty: in all attributes
    QString value;
};

QList<Part> partsFor(const Offer &offer, const VariantWish &wish)
{
    QList<Part> parts;
    for (const SkuAttribute &wished : wish.parts) {
        const QString name = plain(wished.name);
        // 颜色 in one offer is 颜色分类 in another and nameless in a third.
        const bool known = !name.isEmpty()
            && std::ranges::any_of(offer.skus, [&name](const Sku &sku) {
                   return std::ranges::any_of(sku.attributes, [&name](const SkuAttribute &one) {
                       return isNamed(one, name);
                   });
               });
        parts.append({known ? name : QString(), wished.value});
    }
    return parts;
}

Rank rankOf(const Sku &sku, const QList<Part> &parts)
{
    Rank worst = Rank::Same;
    for (const Part &part : parts) {
        Rank best = Rank::Not;
        for (const SkuAttribute &attribute : sku.attributes) {
            if (part.name.isEmpty() || isNamed(attribute, part.name))
                best = std::min(best, rankOf(attribute.value, part.value));
        }
        worst = std::max(worst, best);
    }
    return worst;
}

/// What is taken first of variants that fit alike.
auto preference(const Offer &offer, const Sku &sku)
{
    constexpr qint64 kUnpriced = std::numeric_limits<qint64>::max();
    const bool soldOut = sku.stock && *sku.stock <= 0;
    const std::optional<Quotation> quotation = Quotation::of(offer, sku.id);
    const auto price = quotation ? quotation->priceAt(quotation->least()) : std::nullopt;
    return std::tuple(soldOut, price ? price->price.e4() : kUnpriced, -sku.stock.value_or(0));
}

} // namespace

std::optional<VariantWish> variantWishFrom(QStringView text)
{
    const QString wanted = text.toString().replace(u'；', u';');
    VariantWish wish;
    for (const QString &typed : wanted.split(u';', Qt::SkipEmptyParts)) {
        const auto sign = std::ranges::find_if(typed,
                                               [](QChar c) { return u"=:＝："_s.contains(c); });
        const qsizetype at = sign == typed.cend() ? -1 : sign - typed.cbegin();
        const SkuAttribute part{at < 0 ? QString() : typed.first(at).trimmed(),
                                typed.sliced(at + 1).trimmed()};
        if (part.value.isEmpty() && part.name.isEmpty() && at < 0)
            continue; // blank
        if (part.value.isEmpty() || (at >= 0 && part.name.isEmpty()))
            return std::nullopt;
        wish.parts.append(part);
    }
    return wish.isEmpty() ? std::nullopt : std::optional(wish);
}

VariantChoice variantOf(const Offer &offer, const VariantWish &wish)
{
    if (wish.isEmpty())
        return {};
    if (offer.skus.isEmpty())
        return {offer.detailed ? Fit::NoVariants : Fit::Unread, {}, 0};
    const QList<Part> parts = partsFor(offer, wish);
    Rank best = Rank::Not;
    QList<const Sku *> fitting;
    for (const Sku &sku : offer.skus) {
        const Rank rank = rankOf(sku, parts);
        if (rank < best) {
            best = rank;
            fitting.clear();
        }
        if (rank == best && rank != Rank::Not)
            fitting.append(&sku);
    }
    if (fitting.isEmpty())
        return {Fit::None, {}, 0};
    const Sku *chosen = *std::ranges::min_element(
        fitting, {}, [&offer](const Sku *sku) { return preference(offer, *sku); });
    return {best == Rank::Same ? Fit::Exact : Fit::Similar, chosen->id, fitting.size()};
}

std::optional<Cost> costOf(const Offer &offer, qint64 quantity, const VariantChoice &choice)
{
    return choice.isCosted() ? costAt(offer, quantity, choice.sku) : std::nullopt;
}

QList<AttributeValues> attributeValues(const QList<Offer> &offers)
{
    QList<AttributeValues> all;
    QHash<QString, qsizetype> attributes; // plain name → place in `all`
    QHash<std::pair<QString, QString>, qsizetype> values; // with the value's stem → place in it
    for (const Offer &offer : offers) {
        QSet<std::pair<QString, QString>> own; // an offer counts once
        for (const Sku &sku : offer.skus) {
            for (const SkuAttribute &attribute : sku.attributes) {
                const std::pair key(plain(attribute.name), stem(plain(attribute.value)));
                if (key.second.isEmpty() || own.contains(key))
                    continue;
                own.insert(key);
                if (!attributes.contains(key.first)) {
                    attributes.insert(key.first, all.size());
                    all.append({attribute.name, {}});
                }
                QList<AttributeValues::Value> &list = all[attributes.value(key.first)].values;
                if (!values.contains(key)) {
                    values.insert(key, list.size());
                    list.append({attribute.value, 0});
                }
                ++list[values.value(key)].offers;
            }
        }
    }
    for (AttributeValues &attribute : all)
        std::stable_sort(attribute.values.begin(), attribute.values.end(),
                         [](const auto &a, const auto &b) { return a.offers > b.offers; });
    return all;
}

} // namespace sanjia
