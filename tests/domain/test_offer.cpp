// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/offer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

Money fen(qint64 amount) { return Money::fromFen(amount); }

Offer full()
{
    Offer offer;
    offer.id = OfferId{u"610947572360"_s};
    offer.title = u"蓝牙耳机"_s;
    offer.price = fen(1250);
    offer.priceMin = fen(1000);
    offer.priceMax = fen(1500);
    offer.moq = 2;
    offer.unit = u"件"_s;
    offer.stock = 100;
    offer.sales = 12'000;
    offer.salesText = u"1.2万"_s;
    offer.supplier = {SupplierId{u"s1"_s}, u"深圳某厂"_s};
    offer.location = u"广东深圳"_s;
    offer.creditLevel = u"AAA"_s;
    offer.mixBatch = true;
    offer.imageUrl = u"https://cbu01.alicdn.com/a.jpg"_s;
    offer.detailUrl = u"https://detail.1688.com/offer/610947572360.html"_s;
    offer.referencePrice = fen(2000);
    offer.lot = 12;
    offer.ladder = PriceLadder::make({{2, std::nullopt, fen(1250)}}).value();
    Sku sku;
    sku.id = SkuId{u"1"_s};
    offer.skus = {sku};
    offer.detailed = true;
    offer.seenAt = 1000;
    return offer;
}

} // namespace

class TestOffer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsUnknownStays();
    void whatIsKnownWins();
    void aRangeIsOneFact();
    void salesAreOneFact();
    void aDetailIsTheWholeTruth();
    void aListOfSkusKnowsNoPrices();
    void timeGoesForward();
    void readsIds_data();
    void readsIds();
    void findsNoIds_data();
    void findsNoIds();
    void namesItsPage();
};

void TestOffer::whatIsUnknownStays()
{
    Offer row;
    row.id = full().id;
    QCOMPARE(merged(full(), row), full());
    QCOMPARE(merged(full(), Offer()), full());
    QCOMPARE(merged(Offer(), full()), full());
}

void TestOffer::whatIsKnownWins()
{
    Offer row;
    row.title = u"新款"_s;
    row.price = fen(990);
    row.moq = 10;
    row.unit = u"个"_s;
    row.stock = 0; // none left is something known
    row.supplier.name = u"另一厂"_s;
    row.location = u"浙江义乌"_s;
    row.creditLevel = u"A"_s;
    row.mixBatch = false;
    row.imageUrl = u"https://cbu01.alicdn.com/b.jpg"_s;
    row.referencePrice = fen(1);
    const Offer now = merged(full(), row);
    QCOMPARE(now.title, row.title);
    QCOMPARE(now.price, row.price);
    QCOMPARE(now.moq, row.moq);
    QCOMPARE(now.unit, row.unit);
    QCOMPARE(now.stock, row.stock);
    QCOMPARE(now.supplier.name, row.supplier.name);
    QCOMPARE(now.supplier.id, full().supplier.id);
    QCOMPARE(now.location, row.location);
    QCOMPARE(now.creditLevel, row.creditLevel);
    QCOMPARE(now.mixBatch, false);
    QCOMPARE(now.imageUrl, row.imageUrl);
    QCOMPARE(now.referencePrice, row.referencePrice);
    QCOMPARE(now.id, full().id);
}

void TestOffer::aRangeIsOneFact()
{
    Offer row;
    row.priceMin = fen(900);
    const Offer now = merged(full(), row);
    QCOMPARE(now.priceMin, fen(900));
    QCOMPARE(now.priceMax, std::nullopt);
}

void TestOffer::salesAreOneFact()
{
    Offer row;
    row.salesText = u"很多"_s; // not readable as a number
    const Offer now = merged(full(), row);
    QCOMPARE(now.salesText, u"很多"_s);
    QCOMPARE(now.sales, std::nullopt);
}

void TestOffer::aDetailIsTheWholeTruth()
{
    Offer row; // a search row knows no tiers
    row.price = fen(1);
    QCOMPARE(merged(full(), row).ladder, full().ladder);
    QCOMPARE(merged(full(), row).skus, full().skus);
    QVERIFY(merged(full(), row).detailed);
    QCOMPARE(merged(full(), row).lot, 12);

    Offer detail;
    detail.detailed = true;
    detail.price = fen(1);
    const Offer now = merged(full(), detail);
    QVERIFY(now.ladder.isEmpty());
    QVERIFY(now.skus.isEmpty());
    QCOMPARE(now.lot, std::nullopt); // sold by the piece since
    QCOMPARE(now.location, full().location);
}

/// product.skuinfo.get says which SKUs there are, and neither what they cost nor how many there
/// are.
void TestOffer::aListOfSkusKnowsNoPrices()
{
    Offer before = full();
    before.skus.first().price = fen(1300);
    before.skus.first().stock = 40;
    before.quote = Quote::PerSku;
    Offer list;
    list.id = before.id;
    list.detailed = true;
    Sku same = before.skus.first();
    same.price.reset();
    same.stock.reset();
    Sku appeared;
    appeared.id.value = u"77"_s;
    list.skus = {same, appeared};
    const Offer now = merged(before, list);
    QCOMPARE(now.ladder, before.ladder);
    QCOMPARE(now.quote, before.quote);
    QCOMPARE(now.lot, before.lot);
    QCOMPARE(now.price, before.price);
    QCOMPARE(now.skus, (QList<Sku>{before.skus.first(), appeared}));

    // A detail with prices has the last word on which there are.
    Offer detail = list;
    detail.quote = Quote::Offer;
    detail.price = fen(500);
    QCOMPARE(merged(before, detail).ladder, PriceLadder());
    QCOMPARE(merged(before, detail).skus.first().price, std::nullopt);
    QCOMPARE(merged(before, detail).skus.first().stock, before.skus.first().stock);
}

void TestOffer::timeGoesForward()
{
    Offer row;
    row.seenAt = 500;
    QCOMPARE(merged(full(), row).seenAt, 1000);
    row.seenAt = 2000;
    QCOMPARE(merged(full(), row).seenAt, 2000);
}

void TestOffer::readsIds_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {
             u"610947572360"_s,
             u"  610947572360\n"_s,
             u"https://detail.1688.com/offer/610947572360.html"_s,
             u"http://detail.1688.com/offer/610947572360.html"_s,
             u"detail.1688.com/offer/610947572360.html"_s,
             u"https://detail.1688.com/offer/610947572360"_s,
             u"https://detail.1688.com/offer/610947572360/"_s,
             u"https://detail.1688.com/offer/610947572360.html?spm=a261b.2187593.0.0.1a2b"_s,
             u"https://detail.1688.com/offer/610947572360.html?fromkv=x:y&kjSource=pc#top"_s,
             u"https://m.1688.com/offer/610947572360.html"_s,
             u"https://detail.m.1688.com/page/index.html?offerId=610947572360"_s,
             u"https://detail.m.1688.com/page/index.html?spm=1&offerId=610947572360&x=2"_s,
             u"HTTPS://DETAIL.1688.COM/offer/610947572360.html"_s,
             u"https://1688.com/offer/610947572360.htm"_s,
         })
        QTest::addRow("%s", qUtf8Printable(text)) << text;
}

void TestOffer::readsIds()
{
    QFETCH(QString, text);
    QCOMPARE(offerIdFrom(text), OfferId{u"610947572360"_s});
}

void TestOffer::findsNoIds_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {
             u""_s,
             u"蓝牙耳机"_s,
             u"1234"_s, // a quantity, not an id
             u"61094757236061094757"_s, // twenty digits
             u"-610947572360"_s,
             u"6109 4757 2360"_s,
             u"６１０９４７５７２３６０"_s,
             u"610947572360; DROP TABLE offer"_s,
             u"610947572360' OR '1'='1"_s,
             u"https://evil.example/offer/610947572360.html"_s,
             u"https://detail.1688.com.evil.example/offer/610947572360.html"_s,
             u"https://evil1688.com/offer/610947572360.html"_s,
             u"https://detail.1688.com@evil.example/offer/610947572360.html"_s,
             u"https://evil.example/?u=https://detail.1688.com/offer/610947572360.html"_s,
             u"https://detail.1688.com/offer/"_s,
             u"https://detail.1688.com/offer/abc.html"_s,
             u"https://detail.1688.com/offer/610947572360x.html"_s,
             u"https://detail.1688.com/offer/../../610947572360"_s,
             u"https://detail.1688.com/?offerId=abc"_s,
             u"https://detail.1688.com/?id=610947572360"_s,
             u"javascript:alert(610947572360)"_s,
             u"file:///offer/610947572360.html"_s,
             u"/offer/610947572360.html"_s,
         })
        QTest::addRow("%s", qUtf8Printable(text)) << text;
    QTest::newRow("very long") << QString(100'000, u'7');
    QTest::newRow("NUL") << QString(u"6109475"_s + QChar(0) + u"72360"_s);
}

void TestOffer::findsNoIds()
{
    QFETCH(QString, text);
    QVERIFY(!offerIdFrom(text));
}

void TestOffer::namesItsPage()
{
    const OfferId id{u"610947572360"_s};
    QCOMPARE(detailPageUrl(id), u"https://detail.1688.com/offer/610947572360.html"_s);
    QCOMPARE(offerIdFrom(detailPageUrl(id)), id);
}

QTEST_GUILESS_MAIN(TestOffer)
#include "test_offer.moc"
