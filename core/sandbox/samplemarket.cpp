// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/samplemarket.h"

#include "core/sandbox/goods.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

// Aspects: each thing about an offer has dice of its own, so that changing how one is thrown
// leaves the others as they were.
enum Aspect : quint64 {
    kTitle,
    kSupplier,
    kBase,
    kEpochLength,
    kEpoch,
    kPromotion,
    kStock,
    kSales,
    kMoq,
    kTiers,
    kSkus,
    kSkuStock,
    kGone,
    kHidden,
    kPreSale,
    kMix,
    kSupplierFacts,
    kId,
    kLot,
    kMixTerms,
};

constexpr UtcMs kOpening = 1'577'836'800'000; // 2020-01-01, when the market opened
constexpr qsizetype kKeptSearches = 200;

qint64 dayOf(UtcMs at) { return std::max<qint64>(0, (at - kOpening) / kMsPerDay); }

/// Prices people write: fen above ten fen, tenths of a fen below.
Money rounded(qint64 e4)
{
    const qint64 step = e4 >= 100'000 ? 1'000 : e4 >= 1'000 ? 100 : e4 >= 100 ? 10 : 1;
    return Money::fromE4(std::max<qint64>(step, (e4 + step / 2) / step * step));
}

template <class List> const auto &pick(const List &list, Dice &dice)
{
    return list.at(dice.below(list.size()));
}

QString offerId(quint64 seed, qsizetype index)
{
    // Twelve digits, rising with the number, so never twice.
    const quint64 noise = mixed(seed ^ (static_cast<quint64>(index) << 20U) ^ kId) % 90'000'000;
    return QString::number(600'000'000'000 + index * 60'000'000LL
                           + static_cast<qint64>(noise % 60'000'000));
}

/// The variants' stock is the offer's, which a buyer may add up.
void share(qint64 whole, const QList<qint64> &parts, QList<Sku> &skus)
{
    const qint64 sum = std::accumulate(parts.begin(), parts.end(), qint64(0));
    qint64 left = whole;
    for (qsizetype i = 0; i < skus.size(); ++i) {
        skus[i].stock = sum > 0 ? whole * parts.at(i) / sum : 0;
        left -= *skus.at(i).stock;
    }
    const auto most = std::ranges::max_element(parts); // has what division left over
    *skus[std::distance(parts.begin(), most)].stock += left;
}

} // namespace

SampleMarket::SampleMarket(quint64 seed) : m_seed(seed)
{
    const qsizetype count = goodsCategories().size() * kOffersPerCategory;
    m_titles.reserve(count);
    m_searchTexts.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        m_titles.append(makeTitle(i));
        m_byId.insert(offerId(seed, i), i);
        const Offer offer = row(i, kOpening);
        m_searchTexts.append((m_titles.at(i) + u' ' + goodsCategories().at(categoryNumber(i)).name
                              + u' ' + offer.supplier.name)
                                 .toLower());
    }
}

int SampleMarket::categoryNumber(qsizetype index) const
{
    return static_cast<int>(index / kOffersPerCategory);
}

qint64 SampleMarket::categoryId(qsizetype index) const
{
    return goodsCategories().at(categoryNumber(index)).id;
}

std::optional<qsizetype> SampleMarket::indexOf(const OfferId &id) const
{
    const auto it = m_byId.constFind(id.value);
    return it == m_byId.cend() ? std::nullopt : std::optional(*it);
}

QString SampleMarket::makeTitle(qsizetype index) const
{
    const GoodsCategory &goods = goodsCategories().at(categoryNumber(index));
    Dice dice = this->dice(index, kTitle);
    QStringList traits = goods.traits;
    QString title;
    const qint64 before = dice.between(1, 2);
    for (qint64 i = 0; i < before; ++i)
        title += traits.takeAt(dice.below(traits.size()));
    title += pick(goods.kinds, dice);
    if (!title.contains(goods.name))
        title += goods.name;
    const qint64 after = dice.between(2, 4);
    for (qint64 i = 0; i < after && !traits.isEmpty(); ++i)
        title += traits.takeAt(dice.below(traits.size()));
    static const QStringList closings{u"批发"_s,     u"厂家直销"_s, u"跨境"_s, u"现货"_s,
                                      u"一件代发"_s, u"源头工厂"_s, u"地摊"_s, u"外贸"_s};
    title += pick(closings, dice);
    if (dice.chance(250))
        title += u' ' + QString(QChar(static_cast<char16_t>(u'A' + dice.below(26))))
            + QString::number(dice.between(10, 999));
    return title;
}

int SampleMarket::supplierOf(qsizetype index) const
{
    // Sellers keep to a few categories: a category is served by a band of them.
    Dice dice = this->dice(index, kSupplier);
    const qint64 band = qint64{13} * categoryNumber(index);
    return static_cast<int>((band + dice.below(40)) % kSuppliers);
}

Money SampleMarket::basePrice(qsizetype index) const
{
    const GoodsCategory &goods = goodsCategories().at(categoryNumber(index));
    Dice dice = this->dice(index, kBase);
    // Cheap goods are commoner than dear ones: the lowest of three throws.
    const qint64 span = goods.highestPriceE4 - goods.lowestPriceE4 + 1;
    const qint64 thrown = std::min({dice.below(span), dice.below(span), dice.below(span)});
    return rounded(goods.lowestPriceE4 + thrown);
}

Money SampleMarket::priceAt(qsizetype index, UtcMs at) const
{
    Dice character = dice(index, kEpochLength);
    const qint64 epochDays = character.between(3, 25);
    const qint64 day = dayOf(at) + character.below(25);
    const qint64 epoch = day / epochDays;
    // Around the base price, never drifting away: an epoch's level is thrown afresh, and most
    // epochs keep the price of the one before.
    Dice level(m_seed ^ static_cast<quint64>(epoch), static_cast<quint64>(index), kEpoch);
    qint64 perMille = 1000;
    if (level.chance(700))
        perMille += level.between(-120, 120);
    // A promotion of a few days, about three times a year.
    Dice promotion(m_seed ^ static_cast<quint64>(day / 7), static_cast<quint64>(index), kPromotion);
    if (promotion.chance(60) && day % 7 < promotion.between(2, 5))
        perMille -= promotion.between(80, 250);
    return rounded(basePrice(index).e4() * perMille / 1000);
}

qint64 SampleMarket::moqOf(qsizetype index) const
{
    static constexpr std::array<qint64, 8> kDear{1, 1, 1, 2, 2, 3, 5, 10};
    static constexpr std::array<qint64, 8> kMiddling{1, 2, 2, 5, 10, 10, 20, 50};
    static constexpr std::array<qint64, 8> kCheap{10, 20, 50, 100, 100, 200, 300, 500};
    Dice dice = this->dice(index, kMoq);
    const qint64 e4 = basePrice(index).e4();
    const auto &steps = e4 > 200'000 ? kDear : e4 > 20'000 ? kMiddling : kCheap;
    return steps.at(static_cast<size_t>(dice.below(8)));
}

std::optional<qint64> SampleMarket::lotOf(qsizetype index) const
{
    static constexpr std::array<qint64, 6> kPieces{2, 5, 6, 10, 12, 20};
    Dice dice = this->dice(index, kLot);
    if (!dice.chance(150) || moqOf(index) < 2) // nobody sells one piece in packs of ten
        return std::nullopt;
    return kPieces.at(static_cast<size_t>(dice.below(6)));
}

SampleMarket::MixTerms SampleMarket::mixTerms(qsizetype index) const
{
    Dice dice = this->dice(supplierOf(index), kMixTerms);
    return {dice.between(2, 20) * 5, Money::fromFen(dice.between(2, 30) * 5'000)};
}

QList<PriceTier> SampleMarket::tiers(qsizetype index, Money first) const
{
    static constexpr std::array<qint64, 4> kFactors{5, 10, 4, 10};
    Dice dice = this->dice(index, kTiers);
    const qint64 count = dice.between(1, 4);
    QList<PriceTier> tiers;
    qint64 start = moqOf(index);
    qint64 perMille = 1000;
    for (qint64 i = 0; i < count; ++i) {
        const Money price = rounded(first.e4() * perMille / 1000);
        if (!tiers.isEmpty() && price >= tiers.last().price)
            break; // too cheap to become cheaper
        if (!tiers.isEmpty())
            tiers.last().maxQuantity = start - 1;
        tiers.append({start, std::nullopt, price});
        start *= kFactors.at(static_cast<size_t>(dice.below(4)));
        perMille -= dice.between(30, 90);
    }
    return tiers;
}

QList<Sku> SampleMarket::skus(qsizetype index, UtcMs at, const Offer &offer) const
{
    const GoodsCategory &goods = goodsCategories().at(categoryNumber(index));
    Dice dice = this->dice(index, kSkus);
    if (dice.chance(120))
        return {}; // one variant only
    const bool ownPrices = dice.chance(333);
    const qsizetype firsts = dice.between(2, std::min<qint64>(6, goods.firstValues.size()));
    const qsizetype seconds = goods.secondValues.isEmpty()
        ? 1
        : dice.between(1, std::min<qint64>(4, goods.secondValues.size()));
    const qint64 week = dayOf(at) / 7;
    const qint64 low = offer.priceMin->e4();
    const qint64 span = offer.priceMax->e4() - low;
    QList<Sku> skus;
    QList<qint64> parts; // of the offer's stock
    for (qsizetype a = 0; a < firsts; ++a) {
        for (qsizetype b = 0; b < seconds; ++b) {
            const qint64 number = index * 100 + a * 10 + b;
            Sku sku;
            sku.id.value = QString::number(5'000'000'000'000 + number * 7'919);
            sku.code = u"SJ%1-%2%3"_s.arg(index, 4, 10, QChar(u'0')).arg(a + 1).arg(b + 1);
            sku.attributes.append({goods.firstAttribute, goods.firstValues.at(a)});
            if (!goods.secondValues.isEmpty())
                sku.attributes.append({goods.secondAttribute, goods.secondValues.at(b)});
            if (ownPrices) // between the ends of what the row promises
                sku.price = rounded(low + span * (b * firsts + a) / (firsts * seconds - 1));
            Dice part(m_seed ^ static_cast<quint64>(week), static_cast<quint64>(number), kSkuStock);
            parts.append(part.chance(60) ? 0 : part.between(20, 4000));
            skus.append(sku);
        }
    }
    share(*offer.stock, parts, skus);
    return skus;
}

qint64 SampleMarket::stockAt(qsizetype index, UtcMs at) const
{
    // Sold down over some weeks, then filled up again.
    Dice dice = this->dice(index, kStock);
    const qint64 capacity = dice.between(4, 400) * 100;
    const qint64 period = dice.between(20, 60);
    const qint64 day = (dayOf(at) + dice.below(60)) % period;
    return capacity - capacity * day / (period + dice.between(0, 20));
}

qint64 SampleMarket::salesAt(qsizetype index, UtcMs at) const
{
    Dice dice = this->dice(index, kSales);
    const qint64 tenthsPerDay = std::min(dice.below(400), dice.below(400)) + 1;
    return dayOf(at) * tenthsPerDay / 10;
}

bool SampleMarket::isGone(qsizetype index, UtcMs at) const
{
    Dice dice(m_seed ^ static_cast<quint64>(dayOf(at) / 10), static_cast<quint64>(index), kGone);
    return dice.chance(10);
}

bool SampleMarket::isHidden(qsizetype index) const { return dice(index, kHidden).chance(3); }

bool SampleMarket::isPreSale(qsizetype index) const { return dice(index, kPreSale).chance(50); }

bool SampleMarket::isQualitySeller(qsizetype index) const
{
    return Dice(m_seed, static_cast<quint64>(supplierOf(index)), kSupplierFacts).chance(250);
}

Offer SampleMarket::row(qsizetype index, UtcMs at) const
{
    const GoodsCategory &goods = goodsCategories().at(categoryNumber(index));
    Offer offer;
    offer.id.value = offerId(m_seed, index);
    offer.title = m_titles.at(index);
    offer.price = priceAt(index, at);
    const QList<PriceTier> ladder = tiers(index, *offer.price);
    offer.priceMin = ladder.last().price;
    offer.priceMax = *offer.price;
    offer.moq = moqOf(index);
    offer.unit = goods.unit;
    offer.stock = stockAt(index, at);
    offer.sales = salesAt(index, at);
    offer.salesText = u"已售%1%2"_s.arg(*offer.sales).arg(goods.unit);
    offer.mixBatch = dice(index, kMix).chance(450);

    const int supplier = supplierOf(index);
    Dice facts(m_seed, static_cast<quint64>(supplier), kSupplierFacts);
    const bool quality = facts.chance(250);
    const Place &place = pick(supplierPlaces(), facts);
    // 25 names × 12 trades × 20 places: a number apart keeps 400 companies apart.
    const QString name = companyNames().at(supplier % 25) + companyNames().at((supplier / 25) % 25);
    offer.supplier.id.value = QString::number(2'200'000'000 + qint64{1'009} * supplier);
    offer.supplier.name = place.city + u'市' + name + pick(companyTrades(), facts);
    offer.location = place.province + u' ' + place.city;
    if (quality)
        offer.creditLevel = u"实力商家"_s;
    else if (!facts.chance(80))
        offer.creditLevel = u"诚信通%1年"_s.arg(facts.between(1, 15));
    return offer;
}

Offer SampleMarket::detail(qsizetype index, UtcMs at) const
{
    Offer offer = row(index, at);
    offer.detailed = true;
    if (auto ladder = PriceLadder::make(tiers(index, *offer.price)))
        offer.ladder = *std::move(ladder);
    offer.skus = skus(index, at, offer);
    offer.lot = lotOf(index);
    offer.referencePrice = rounded(basePrice(index).e4() * 13 / 10);
    return offer;
}

const QList<qsizetype> &SampleMarket::matching(const QString &keywords)
{
    const QString key = keywords.simplified().toLower();
    if (const auto known = m_matches.constFind(key); known != m_matches.cend())
        return *known;
    if (m_matches.size() > kKeptSearches)
        m_matches.clear();
    const QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    QList<qsizetype> found;
    for (qsizetype i = 0; i < m_searchTexts.size(); ++i) {
        if (std::ranges::all_of(words,
                                [&](const QString &w) { return m_searchTexts.at(i).contains(w); }))
            found.append(i);
    }
    if (found.isEmpty() && key.size() > 2) {
        // As search engines do: whatever shares most of the keyword's character pairs.
        QList<std::pair<qsizetype, qsizetype>> ranked;
        for (qsizetype i = 0; i < m_searchTexts.size(); ++i) {
            qsizetype pairs = 0;
            for (qsizetype c = 0; c + 1 < key.size(); ++c)
                pairs += m_searchTexts.at(i).contains(QStringView(key).mid(c, 2)) ? 1 : 0;
            if (pairs * 2 >= key.size() - 1)
                ranked.append({-pairs, i});
        }
        std::ranges::stable_sort(ranked);
        for (const auto &[rank, index] : std::as_const(ranked))
            found.append(index);
    }
    return *m_matches.insert(key, found);
}

QList<qsizetype> SampleMarket::search(const SearchQuery &query, UtcMs at)
{
    const bool wholesale = query.market == SearchMarket::CrossBorder;
    struct Hit
    {
        qsizetype index;
        qint64 key;
    };
    QList<Hit> hits;
    for (const qsizetype index : matching(query.keywords)) {
        if (isGone(index, at) || (query.categoryId && categoryId(index) != *query.categoryId))
            continue;
        if (wholesale
            && ((query.preSale && !isPreSale(index))
                || (!query.anySeller && !isQualitySeller(index))))
            continue;
        const Money price = priceAt(index, at);
        if ((query.priceMin && price < *query.priceMin)
            || (query.priceMax && price > *query.priceMax))
            continue;
        qint64 key = -salesAt(index, at);
        if (query.sort == SearchSort::PriceAscending)
            key = price.e4();
        else if (query.sort == SearchSort::PriceDescending)
            key = -price.e4();
        else if (query.sort == SearchSort::Credit)
            key = isQualitySeller(index) ? -1 : 0;
        hits.append({index, key});
    }
    std::ranges::stable_sort(hits, {}, &Hit::key);
    QList<qsizetype> found;
    found.reserve(hits.size());
    for (const Hit &hit : std::as_const(hits))
        found.append(hit.index);
    return found;
}

} // namespace sanjia
