// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/offerfields.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

Offer full()
{
    Offer offer;
    offer.id = OfferId{u"610947572360"_s};
    offer.title = u"蓝牙耳机"_s;
    offer.price = Money::fromFen(1250);
    offer.priceMin = Money::fromFen(1000);
    offer.priceMax = Money::fromFen(1500);
    offer.moq = 2;
    offer.unit = u"件"_s;
    offer.stock = 0;
    offer.sales = 12'000;
    offer.salesText = u"1.2万"_s;
    offer.supplier = {SupplierId{u"s1"_s}, u"深圳某厂"_s};
    offer.location = u"广东深圳"_s;
    offer.creditLevel = u"AAA"_s;
    offer.mixBatch = false;
    offer.imageUrl = u"https://cbu01.alicdn.com/a.jpg"_s;
    offer.detailUrl = u"https://detail.1688.com/offer/610947572360.html"_s;
    return offer;
}

QStringList names(const Record &record)
{
    QStringList list;
    for (const Field &field : record)
        list.append(field.name);
    return list;
}

QString text(const Record &record, QLatin1StringView name)
{
    for (const Field &field : record) {
        if (field.name == name)
            return fieldText(field.value);
    }
    return u"(no such field)"_s;
}

const QStringList kOfferNames{
    u"offer_id"_s,      u"title"_s,     u"price"_s,        u"price_min"_s, u"price_max"_s,
    u"moq"_s,           u"unit"_s,      u"stock"_s,        u"sales"_s,     u"supplier_id"_s,
    u"supplier_name"_s, u"location"_s,  u"credit_level"_s, u"mix_batch"_s, u"image_url"_s,
    u"detail_url"_s,    u"sales_text"_s};
const QStringList kCostNames{u"quantity"_s, u"unit_cost"_s, u"line_cost"_s, u"cost_basis"_s,
                             u"order_quantity"_s};

} // namespace

class TestOfferFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasTheContractsNames();
    void keepsEveryValue();
    void keepsTypesApart();
    void unknownIsNotZero();
    void tellsWhatAQuantityCosts();
    void tellsThatAQuantityHasNoCost();
    void tellsOfAShortlistLine();
};

void TestOfferFields::hasTheContractsNames()
{
    QCOMPARE(names(offerRecord(full())), kOfferNames);
    QCOMPARE(names(offerRecord(full(), 10)), kOfferNames + kCostNames);
    QCOMPARE(names(offerRecord(Offer(), 10)), kOfferNames + kCostNames);
}

void TestOfferFields::keepsEveryValue()
{
    const Record record = offerRecord(full());
    const QStringList expected{u"610947572360"_s,
                               u"蓝牙耳机"_s,
                               u"12.50"_s,
                               u"10.00"_s,
                               u"15.00"_s,
                               u"2"_s,
                               u"件"_s,
                               u"0"_s,
                               u"12000"_s,
                               u"s1"_s,
                               u"深圳某厂"_s,
                               u"广东深圳"_s,
                               u"AAA"_s,
                               u"false"_s,
                               u"https://cbu01.alicdn.com/a.jpg"_s,
                               u"https://detail.1688.com/offer/610947572360.html"_s,
                               u"1.2万"_s};
    QStringList got;
    for (const Field &field : record)
        got.append(fieldText(field.value));
    QCOMPARE(got, expected);
}

void TestOfferFields::keepsTypesApart()
{
    const Record record = offerRecord(full());
    QVERIFY(std::holds_alternative<QString>(record.at(0).value)); // ids are text
    QVERIFY(std::holds_alternative<Money>(record.at(2).value));
    QVERIFY(std::holds_alternative<qint64>(record.at(5).value));
    QVERIFY(std::holds_alternative<bool>(record.at(13).value));
}

void TestOfferFields::unknownIsNotZero()
{
    const Record record = offerRecord(Offer());
    for (const Field &field : record.mid(1))
        QVERIFY2(std::holds_alternative<std::monostate>(field.value), field.name.data());
    QCOMPARE(fieldText({}), QString());
}

void TestOfferFields::tellsWhatAQuantityCosts()
{
    Offer offer = full();
    const Record listed = offerRecord(offer, 1);
    QCOMPARE(text(listed, "quantity"_L1), u"1"_s);
    QCOMPARE(text(listed, "order_quantity"_L1), u"2"_s);
    QCOMPARE(text(listed, "unit_cost"_L1), u"12.50"_s);
    QCOMPARE(text(listed, "line_cost"_L1), u"25.00"_s);
    QCOMPARE(text(listed, "cost_basis"_L1), u"price"_s);

    Sku sku;
    sku.id = SkuId{u"k"_s};
    sku.price = Money::fromE4(550);
    offer.skus = {sku};
    QCOMPARE(text(offerRecord(offer, 100, sku.id), "cost_basis"_L1), u"sku"_s);
    QCOMPARE(text(offerRecord(offer, 100, sku.id), "line_cost"_L1), u"5.50"_s);

    offer.ladder = PriceLadder::make({{2, std::nullopt, Money::fromFen(900)}}).value();
    QCOMPARE(text(offerRecord(offer, 2), "cost_basis"_L1), u"tier"_s);
}

void TestOfferFields::tellsThatAQuantityHasNoCost()
{
    const Record record = offerRecord(Offer(), 10);
    QCOMPARE(text(record, "quantity"_L1), u"10"_s);
    for (const QLatin1StringView name :
         {"unit_cost"_L1, "line_cost"_L1, "cost_basis"_L1, "order_quantity"_L1})
        QCOMPARE(text(record, name), QString());
}

void TestOfferFields::tellsOfAShortlistLine()
{
    ShortlistLine line;
    line.offer = full();
    line.note = u"先要样品"_s;
    line.priceWhenAdded = Money::fromFen(1300);
    const Record byDefault = shortlistRecord(line, 30);
    QCOMPARE(names(byDefault),
             kOfferNames + kCostNames
                 + QStringList({u"sku_id"_s, u"note"_s, u"price_when_added"_s}));
    QCOMPARE(text(byDefault, "quantity"_L1), u"30"_s);
    QCOMPARE(text(byDefault, "note"_L1), u"先要样品"_s);
    QCOMPARE(text(byDefault, "price_when_added"_L1), u"13.00"_s);
    QCOMPARE(text(byDefault, "sku_id"_L1), QString());
    line.quantity = 5;
    QCOMPARE(text(shortlistRecord(line, 30), "quantity"_L1), u"5"_s);
    line.sku = SkuId{u"gone"_s}; // a variant the offer no longer has
    QCOMPARE(text(shortlistRecord(line, 30), "unit_cost"_L1), QString());
    QCOMPARE(text(shortlistRecord(line, 30), "sku_id"_L1), u"gone"_s);
}

QTEST_GUILESS_MAIN(TestOfferFields)
#include "test_offerfields.moc"
