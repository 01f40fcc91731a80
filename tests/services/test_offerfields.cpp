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
    offer.lot = 6;
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
    u"offer_id"_s,    u"title"_s,         u"price"_s,     u"price_min"_s,    u"price_max"_s,
    u"moq"_s,         u"lot"_s,           u"unit"_s,      u"stock"_s,        u"sales"_s,
    u"supplier_id"_s, u"supplier_name"_s, u"location"_s,  u"credit_level"_s, u"mix_batch"_s,
    u"image_url"_s,   u"detail_url"_s,    u"sales_text"_s};
const QStringList kCostNames{
    u"quantity"_s,         u"unit_cost"_s,       u"line_cost"_s,           u"cost_basis"_s,
    u"order_quantity"_s,   u"next_tier_price"_s, u"pieces_to_next_tier"_s, u"better_quantity"_s,
    u"better_line_cost"_s, u"stock_suffices"_s};

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
    void tellsOfAnOrder();
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
                               u"6"_s,
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
    QVERIFY(std::holds_alternative<bool>(record.at(14).value));
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
    QCOMPARE(text(listed, "order_quantity"_L1), u"6"_s);
    QCOMPARE(text(listed, "unit_cost"_L1), u"12.50"_s);
    QCOMPARE(text(listed, "line_cost"_L1), u"75.00"_s);
    QCOMPARE(text(listed, "cost_basis"_L1), u"price"_s);

    Sku sku;
    sku.id = SkuId{u"k"_s};
    sku.price = Money::fromE4(550);
    offer.skus = {sku};
    QCOMPARE(text(offerRecord(offer, 100, sku.id), "cost_basis"_L1), u"sku"_s);
    QCOMPARE(text(offerRecord(offer, 100, sku.id), "line_cost"_L1), u"5.61"_s); // 102 of them

    offer.ladder = PriceLadder::make({{2, std::nullopt, Money::fromFen(900)}}).value();
    QCOMPARE(text(offerRecord(offer, 2), "cost_basis"_L1), u"tier"_s);

    offer.ladder = PriceLadder::make(
                       {{1, 99, Money::fromFen(200)}, {100, std::nullopt, Money::fromFen(180)}})
                       .value();
    const Record ahead = offerRecord(offer, 95);
    QCOMPARE(text(ahead, "next_tier_price"_L1), u"1.80"_s);
    QCOMPARE(text(ahead, "pieces_to_next_tier"_L1), u"6"_s); // 96 to 102
    QCOMPARE(text(ahead, "better_quantity"_L1), u"102"_s);
    QCOMPARE(text(ahead, "better_line_cost"_L1), u"183.60"_s);
    QCOMPARE(text(ahead, "stock_suffices"_L1), u"false"_s);
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
                 + QStringList({u"sku_id"_s, u"note"_s, u"price_when_added"_s, u"pieces_together"_s,
                                u"below_minimum"_s, u"tags"_s, u"rank"_s, u"target_price"_s,
                                u"target_reached"_s}));
    QCOMPARE(text(byDefault, "rank"_L1), QString());
    QCOMPARE(text(byDefault, "target_reached"_L1), QString());
    QCOMPARE(text(byDefault, "quantity"_L1), u"30"_s);
    QCOMPARE(text(byDefault, "note"_L1), u"先要样品"_s);
    QCOMPARE(text(byDefault, "price_when_added"_L1), u"13.00"_s);
    QCOMPARE(text(byDefault, "sku_id"_L1), QString());
    line.quantity = 5;
    QCOMPARE(text(shortlistRecord(line, 30), "quantity"_L1), u"5"_s);
    line.tags = QStringList{u"急"_s, u"样品"_s};
    line.rank = 3;
    line.target = Money::fromE4(124'999);
    QCOMPARE(text(shortlistRecord(line, 30), "tags"_L1), u"急, 样品"_s);
    QCOMPARE(text(shortlistRecord(line, 30), "rank"_L1), u"3"_s);
    QCOMPARE(text(shortlistRecord(line, 30), "target_price"_L1), u"12.4999"_s);
    QCOMPARE(text(shortlistRecord(line, 30), "target_reached"_L1), u"false"_s);
    line.target = Money::fromFen(1250);
    QCOMPARE(text(shortlistRecord(line, 30), "target_reached"_L1), u"true"_s);
    line.sku = SkuId{u"gone"_s}; // a variant the offer no longer has: any other
    QCOMPARE(text(shortlistRecord(line, 30), "unit_cost"_L1), u"12.50"_s);
    QCOMPARE(text(shortlistRecord(line, 30), "sku_id"_L1), u"gone"_s);
}

void TestOfferFields::tellsOfAnOrder()
{
    ShortlistLine line;
    line.offer = full();
    line.offer.mixBatch = true;
    line.quantity = 12;
    ShortlistLine other = line;
    other.offer.id = OfferId{u"610947572361"_s};
    other.offer.moq = 24;
    other.offer.stock.reset();
    const OrderPlan plan = planOrders(orderLines({line, other}, 1),
                                      {Money::fromFen(800), ExchangeRate::parse(u"0.5")});
    const Record record = orderRecord(plan.orders.first());
    QCOMPARE(names(record),
             (QStringList{u"supplier_id"_s, u"supplier_name"_s, u"lines"_s, u"uncosted"_s,
                          u"pieces"_s, u"goods_cost"_s, u"freight"_s, u"total_cost"_s,
                          u"foreign_total"_s, u"stock_suffices"_s, u"relies_on_mix"_s}));
    QCOMPARE(text(record, "supplier_id"_L1), u"s1"_s);
    QCOMPARE(text(record, "lines"_L1), u"2"_s);
    QCOMPARE(text(record, "pieces"_L1), u"24"_s);
    QCOMPARE(text(record, "goods_cost"_L1), u"300.00"_s);
    QCOMPARE(text(record, "freight"_L1), u"8.00"_s);
    QCOMPARE(text(record, "total_cost"_L1), u"308.00"_s);
    QCOMPARE(text(record, "foreign_total"_L1), u"154.00"_s);
    QCOMPARE(text(record, "stock_suffices"_L1), u"false"_s);
    QCOMPARE(text(record, "relies_on_mix"_L1), u"true"_s);
    // The lines as they are in this order, not by themselves.
    const QList<Record> lines = shortlistRecords({line, other}, byLine(plan), 1);
    QCOMPARE(text(lines.at(1), "order_quantity"_L1), u"12"_s);
    QCOMPARE(text(lines.at(1), "below_minimum"_L1), u"true"_s);
    QCOMPARE(text(shortlistRecord(other, 1), "order_quantity"_L1), u"24"_s);
    QCOMPARE(text(shortlistRecord(other, 1), "below_minimum"_L1), u"false"_s);
}

QTEST_GUILESS_MAIN(TestOfferFields)
#include "test_offerfields.moc"
