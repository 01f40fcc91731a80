// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/goods.h"
#include "core/sandbox/samplemarket.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace sanjia;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs kNow = 1'790'000'000'000;
constexpr UtcMs kDay = 86'400'000;

SearchQuery wordsQuery(const QString &words)
{
    SearchQuery query;
    query.keywords = words;
    return query;
}

} // namespace

class TestSampleMarket : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAsLargeAsPromised();
    void followsFromSeedAndMoment();
    void everyOfferIsSound();
    void pricesWalk();
    void someOffersGoAndComeBack();
    void rowAndDetailAgree();
    void someAreSoldInLots();
    void searchFindsByEveryWord();
    void searchSorts_data();
    void searchSorts();
    void searchFilters();
    void crossBorderMarketHasItsOwnFilters();

private:
    SampleMarket market{1688};
};

void TestSampleMarket::isAsLargeAsPromised()
{
    QVERIFY(market.count() >= 5'000);
    QSet<QString> ids;
    QSet<QString> suppliers;
    QSet<qint64> categories;
    for (qsizetype i = 0; i < market.count(); ++i) {
        const Offer offer = market.row(i, kNow);
        ids.insert(offer.id.value);
        suppliers.insert(offer.supplier.id.value);
        categories.insert(market.categoryId(i));
        QCOMPARE(market.indexOf(offer.id), std::optional(i));
    }
    QCOMPARE(ids.size(), market.count());
    QCOMPARE(suppliers.size(), SampleMarket::kSuppliers);
    QCOMPARE(categories.size(), goodsCategories().size());
    QVERIFY(categories.size() >= 30);
    QVERIFY(!market.indexOf(OfferId{u"1"_s}));
}

void TestSampleMarket::followsFromSeedAndMoment()
{
    SampleMarket twin(1688);
    SampleMarket other(1689);
    int differences = 0;
    // Days out of order: no state may be carried from one question to the next.
    for (const UtcMs at : {kNow, kNow - 90 * kDay, kNow + 3 * kDay}) {
        for (qsizetype i = 0; i < market.count(); i += 97) {
            const Offer here = market.detail(i, at);
            const Offer there = twin.detail(i, at);
            QCOMPARE(there.title, here.title);
            QCOMPARE(there.price, here.price);
            QCOMPARE(there.stock, here.stock);
            QCOMPARE(there.ladder.tiers(), here.ladder.tiers());
            QCOMPARE(there.skus.size(), here.skus.size());
            differences += other.detail(i, at).price != here.price ? 1 : 0;
        }
    }
    QVERIFY(differences > 50);
}

void TestSampleMarket::everyOfferIsSound()
{
    qsizetype withTiers = 0;
    qsizetype withSkus = 0;
    for (qsizetype i = 0; i < market.count(); ++i) {
        const Offer offer = market.detail(i, kNow);
        QVERIFY(!offer.title.isEmpty() && !offer.unit.isEmpty() && !offer.location.isEmpty());
        QVERIFY(offer.price && *offer.price > Money());
        QVERIFY(offer.moq && *offer.moq >= 1);
        const QList<PriceTier> tiers = offer.ladder.tiers();
        QVERIFY(!tiers.isEmpty());
        QCOMPARE(tiers.constFirst().minQuantity, *offer.moq);
        QVERIFY(!tiers.constLast().maxQuantity);
        for (qsizetype t = 1; t < tiers.size(); ++t) {
            // No gap and no overlap, and more pieces never cost more each.
            QCOMPARE(tiers.at(t).minQuantity, tiers.at(t - 1).maxQuantity.value_or(0) + 1);
            QVERIFY(tiers.at(t).price < tiers.at(t - 1).price);
        }
        QVERIFY(tiers.constLast().price > Money());
        QSet<QString> skus;
        qint64 stock = 0;
        for (const Sku &sku : offer.skus) {
            skus.insert(sku.id.value);
            QVERIFY(!sku.attributes.isEmpty());
            QVERIFY(!sku.price || *sku.price > Money());
            // What the row says of price and stock, who adds up the variants finds.
            QVERIFY(!sku.price || (*sku.price >= *offer.priceMin && *sku.price <= *offer.priceMax));
            QVERIFY(*sku.stock >= 0);
            stock += *sku.stock;
        }
        QVERIFY(offer.skus.isEmpty() || stock == *offer.stock);
        QCOMPARE(skus.size(), offer.skus.size());
        withTiers += tiers.size() > 1 ? 1 : 0;
        withSkus += offer.skus.size() > 1 ? 1 : 0;
    }
    QVERIFY(withTiers > market.count() / 4);
    QVERIFY(withSkus > market.count() / 4);
}

void TestSampleMarket::pricesWalk()
{
    qsizetype moved = 0;
    for (qsizetype i = 0; i < market.count(); i += 11) {
        Money lowest = *market.row(i, kNow).price;
        Money highest = lowest;
        for (int day = 1; day <= 180; day += 3) {
            const Money price = *market.row(i, kNow - day * kDay).price;
            lowest = std::min(lowest, price);
            highest = std::max(highest, price);
        }
        moved += highest != lowest ? 1 : 0;
        // Believable: nothing costs four times what it once did.
        QVERIFY2(highest.e4() < lowest.e4() * 4, qPrintable(market.row(i, kNow).title));
    }
    QVERIFY(moved > market.count() / 11 / 2);
}

void TestSampleMarket::someOffersGoAndComeBack()
{
    qsizetype goneNow = 0;
    qsizetype cameBack = 0;
    for (qsizetype i = 0; i < market.count(); ++i) {
        const bool now = market.isGone(i, kNow);
        goneNow += now ? 1 : 0;
        bool later = now;
        for (int day = 1; now && later && day < 120; ++day)
            later = market.isGone(i, kNow + day * kDay);
        cameBack += now && !later ? 1 : 0;
    }
    QVERIFY(goneNow > 0);
    QVERIFY(goneNow < market.count() / 10);
    QVERIFY(cameBack > 0);
}

void TestSampleMarket::rowAndDetailAgree()
{
    for (qsizetype i = 0; i < market.count(); i += 7) {
        const Offer row = market.row(i, kNow);
        const Offer full = market.detail(i, kNow);
        QCOMPARE(full.id, row.id);
        QCOMPARE(full.title, row.title);
        QCOMPARE(full.price, row.price);
        QCOMPARE(full.priceMin, row.priceMin);
        QCOMPARE(full.priceMax, row.priceMax);
        QCOMPARE(full.moq, row.moq);
        QCOMPARE(full.stock, row.stock);
        QCOMPARE(full.supplier.id, row.supplier.id);
        QCOMPARE(full.ladder.tiers().constLast().price, *row.priceMin);
        QCOMPARE(full.ladder.tiers().constFirst().price, *row.priceMax);
    }
}

void TestSampleMarket::someAreSoldInLots()
{
    int lots = 0;
    for (qsizetype i = 0; i < market.count(); ++i) {
        const Offer offer = market.detail(i, kNow);
        lots += offer.lot ? 1 : 0;
        QVERIFY(!offer.lot || *offer.lot > 1);
        QCOMPARE(market.detail(i, kNow + 400 * kDay).lot, offer.lot);
        QVERIFY(!market.row(i, kNow).lot); // only the detail tells
        QVERIFY(market.mixTerms(i).pieces > 1 && market.mixTerms(i).amount > Money());
    }
    QVERIFY(lots > market.count() / 20 && lots < market.count() / 4);
}

void TestSampleMarket::searchFindsByEveryWord()
{
    for (const GoodsCategory &category : goodsCategories()) {
        const auto found = market.search(wordsQuery(category.name), kNow);
        QVERIFY2(found.size() > 100, qPrintable(category.name));
    }
    const auto one = market.search(wordsQuery(u"蓝牙耳机"_s), kNow);
    const auto both = market.search(wordsQuery(u"蓝牙耳机 降噪"_s), kNow);
    QVERIFY(!both.isEmpty());
    QVERIFY(both.size() < one.size());
    for (const qsizetype i : both)
        QVERIFY(market.row(i, kNow).title.contains(u"降噪"_s));
    QVERIFY(market.search(wordsQuery(u"没有人卖的东西"_s), kNow).isEmpty());
    for (const qsizetype i : one)
        QVERIFY(!market.isGone(i, kNow));
}

void TestSampleMarket::searchSorts_data()
{
    QTest::addColumn<SearchSort>("sort");
    QTest::newRow("sales") << SearchSort::Sales;
    QTest::newRow("cheapest") << SearchSort::PriceAscending;
    QTest::newRow("dearest") << SearchSort::PriceDescending;
}

void TestSampleMarket::searchSorts()
{
    QFETCH(SearchSort, sort);
    SearchQuery query = wordsQuery(u"数据线"_s);
    query.sort = sort;
    const auto found = market.search(query, kNow);
    QVERIFY(found.size() > 2);
    for (qsizetype i = 1; i < found.size(); ++i) {
        const Offer before = market.row(found.at(i - 1), kNow);
        const Offer after = market.row(found.at(i), kNow);
        if (sort == SearchSort::Sales)
            QVERIFY(*before.sales >= *after.sales);
        else if (sort == SearchSort::PriceAscending)
            QVERIFY(*before.price <= *after.price);
        else
            QVERIFY(*before.price >= *after.price);
    }
}

void TestSampleMarket::searchFilters()
{
    SearchQuery query = wordsQuery(u"数据线"_s);
    const auto all = market.search(query, kNow);
    query.priceMin = Money::fromFen(300);
    query.priceMax = Money::fromFen(500);
    const auto some = market.search(query, kNow);
    QVERIFY(!some.isEmpty());
    QVERIFY(some.size() < all.size());
    for (const qsizetype i : some) {
        const Money price = *market.row(i, kNow).price;
        QVERIFY(price >= *query.priceMin && price <= *query.priceMax);
    }
    SearchQuery inCategory = wordsQuery(u"数据线"_s);
    inCategory.categoryId = market.categoryId(all.constFirst());
    for (const qsizetype i : market.search(inCategory, kNow))
        QCOMPARE(market.categoryId(i), *inCategory.categoryId);
    inCategory.categoryId = 1;
    QVERIFY(market.search(inCategory, kNow).isEmpty());
}

void TestSampleMarket::crossBorderMarketHasItsOwnFilters()
{
    SearchQuery query = wordsQuery(u"数据线"_s);
    query.market = SearchMarket::CrossBorder;
    const auto quality = market.search(query, kNow);
    for (const qsizetype i : quality)
        QVERIFY(market.isQualitySeller(i));
    query.anySeller = true;
    const auto anybody = market.search(query, kNow);
    QVERIFY(anybody.size() > quality.size());
    query.preSale = true;
    const auto preSale = market.search(query, kNow);
    QVERIFY(!preSale.isEmpty());
    for (const qsizetype i : preSale)
        QVERIFY(market.isPreSale(i));
}

QTEST_GUILESS_MAIN(TestSampleMarket)
#include "test_samplemarket.moc"
