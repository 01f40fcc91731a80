// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bench.h"

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr UtcMs kStart = 1'700'000'000'000;

const Supplier kYiwu{SupplierId{u"b2b-1"_s}, u"义乌耳机厂"_s};
const Supplier kShenzhen{SupplierId{u"b2b-2"_s}, u"深圳耳机厂"_s};
const Supplier kNamed{{}, u"只有名字"_s};

Offer soldBy(const Supplier &supplier, int number, qint64 fen)
{
    Offer offer = offerAt(number, fen);
    offer.supplier = supplier;
    return offer;
}

} // namespace

/// Sellers, told by all their offers together.
class TestSuppliers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { bench.reset(); }
    void tellsWhatTheirOffersSay();
    void comparesWithTheMedian();
    void costsAreAtTheQuantity();
    void countsPriceChanges();
    void goneOffersHaveNoPrice();
    void marksAndNotes();
    void blockedSellersCanBeLeftOut();
    void marksAreToldAlone();
    void seesWhatWasSavedSince();

private:
    [[nodiscard]] QList<SupplierSummary> sellers(const SupplierQuery &query = {}) const
    {
        return answerOf(bench->store.suppliers(query)).value().suppliers;
    }
    [[nodiscard]] SupplierSummary seller(const Supplier &wanted,
                                         const SupplierQuery &query = {}) const
    {
        for (const SupplierSummary &one : sellers(query)) {
            if (one.supplier == wanted)
                return one;
        }
        return {};
    }
    void save(const QList<Offer> &offers, UtcMs at) const
    {
        QVERIFY(answerOf(bench->store.save(offers, at)));
    }

    std::unique_ptr<Bench> bench;
};

void TestSuppliers::init()
{
    bench = std::make_unique<Bench>();
    QVERIFY(bench->open());
}

void TestSuppliers::tellsWhatTheirOffersSay()
{
    Offer first = soldBy(kYiwu, 1, 1'000);
    first.location = u"浙江 义乌"_s;
    first.creditLevel = u"诚信通3年"_s;
    first.stock = 0;
    first.mixBatch = true;
    Offer second = soldBy(kYiwu, 2, 2'000);
    second.location = u"浙江 金华"_s;
    second.stock = 50;
    Offer third = soldBy(kYiwu, 3, 3'000);
    save({first}, kStart);
    save({second, third}, kStart + 10 * kMsPerDay);
    save({soldBy({}, 9, 100)}, kStart); // nobody's
    save({soldBy(kNamed, 4, 500)}, kStart);

    const QList<SupplierSummary> all = sellers();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).supplier, kYiwu); // yì before zhǐ
    QCOMPARE(all.at(1).supplier, kNamed);
    const SupplierSummary &yiwu = all.at(0);
    QCOMPARE(yiwu.offers, 3);
    QCOMPARE(yiwu.place, u"浙江 金华"_s); // as was told last
    QCOMPARE(yiwu.creditLevel, u"诚信通3年"_s);
    QCOMPARE(yiwu.stockKnown, 2);
    QCOMPARE(yiwu.inStock, 1);
    QCOMPARE(stockShare(yiwu), 50);
    QCOMPARE(yiwu.mixing, 1);
    QCOMPARE(yiwu.lowest, Money::fromFen(1'000));
    QCOMPARE(yiwu.median, Money::fromFen(2'000));
    QCOMPARE(yiwu.firstSeen, kStart);
    QCOMPARE(yiwu.lastSeen, kStart + 10 * kMsPerDay);
    const auto lowest = answerOf(bench->store.rows({yiwu.lowestRow}));
    QCOMPARE(lowest->constFirst().id, first.id);
    QVERIFY(!stockShare(all.at(1)));
}

void TestSuppliers::comparesWithTheMedian()
{
    save({soldBy(kYiwu, 1, 1'000), soldBy(kYiwu, 2, 1'400), soldBy(kShenzhen, 3, 1'500),
          soldBy(kShenzhen, 4, 3'000)},
         kStart);
    Offer other = soldBy(kShenzhen, 5, 99'900);
    other.title = u"保温杯"_s;
    save({other}, kStart);
    SupplierQuery query;
    QVERIFY(!seller(kYiwu, query).level); // of everything: means nothing
    query.words = {u"蓝牙"_s};
    QCOMPARE(answerOf(bench->store.suppliers(query))->median, Money::fromFen(1'400));
    QCOMPARE(seller(kYiwu, query).level, 7'142); // 10.00 of 14.00
    QCOMPARE(seller(kShenzhen, query).level, 10'714);
    QCOMPARE(seller(kShenzhen, query).offers, 2); // the cup has no part in it
    query.words = {u"没有这个"_s};
    QVERIFY(sellers(query).isEmpty());
}

void TestSuppliers::costsAreAtTheQuantity()
{
    Offer tiered = soldBy(kYiwu, 1, 1'000);
    tiered.detailed = true;
    tiered.ladder = *PriceLadder::make(
        {{1, 99, Money::fromFen(1'000)}, {100, std::nullopt, Money::fromFen(800)}});
    save({tiered}, kStart);
    SupplierQuery query;
    QCOMPARE(seller(kYiwu, query).lowest, Money::fromFen(1'000));
    query.quantity = 100;
    QCOMPARE(seller(kYiwu, query).lowest, Money::fromFen(800));
}

void TestSuppliers::countsPriceChanges()
{
    save({soldBy(kYiwu, 1, 1'000), soldBy(kYiwu, 2, 1'000)}, kStart);
    QVERIFY(!yearlyChanges(seller(kYiwu)));
    save({soldBy(kYiwu, 1, 1'100)}, kStart + 10 * kMsPerDay);
    Offer unpriced = soldBy(kYiwu, 1, 1'100);
    unpriced.price.reset();
    unpriced.stock = 5; // written, but no price is told
    save({unpriced}, kStart + 20 * kMsPerDay);
    save({soldBy(kYiwu, 1, 1'000)}, kStart + 40 * kMsPerDay);
    save({soldBy(kYiwu, 1, 1'000), soldBy(kYiwu, 2, 1'000)}, kStart + 50 * kMsPerDay);
    const SupplierSummary yiwu = seller(kYiwu);
    QCOMPARE(yiwu.priceChanges, 2);
    QCOMPARE(yiwu.offerDays, 100);
    QCOMPARE(yearlyChanges(yiwu), 73); // 7.3 a year
    save({soldBy(kYiwu, 1, 900)}, kStart); // an answer that comes too late changes nothing
    QCOMPARE(seller(kYiwu).priceChanges, 2);
}

void TestSuppliers::goneOffersHaveNoPrice()
{
    save({soldBy(kYiwu, 1, 1'000), soldBy(kYiwu, 2, 2'000)}, kStart);
    QVERIFY(answerOf(bench->store.markGone({offerAt(1).id}, kStart + 1)));
    const SupplierSummary yiwu = seller(kYiwu);
    QCOMPARE(yiwu.offers, 2);
    QCOMPARE(yiwu.gone, 1);
    QCOMPARE(yiwu.lowest, Money::fromFen(2'000));
    QCOMPARE(yiwu.median, Money::fromFen(2'000));
}

void TestSuppliers::marksAndNotes()
{
    save({soldBy(kYiwu, 1, 1'000), soldBy(kShenzhen, 2, 1'000), soldBy(kNamed, 3, 1'000)}, kStart);
    QVERIFY(answerOf(bench->store.markSuppliers({kYiwu, kNamed}, SupplierMark::Starred)));
    QVERIFY(answerOf(bench->store.noteSupplier(kShenzhen, u" 交货慢 "_s)));
    QCOMPARE(seller(kNamed).mark, SupplierMark::Starred);
    QCOMPARE(seller(kShenzhen).mark, SupplierMark::None);
    QCOMPARE(seller(kShenzhen).note, u"交货慢"_s);
    SupplierQuery starred;
    starred.mark = SupplierMark::Starred;
    QCOMPARE(sellers(starred).size(), 2);
    QVERIFY(answerOf(bench->store.markSuppliers({kYiwu}, SupplierMark::None)));
    QCOMPARE(sellers(starred).size(), 1);
    // All or none.
    const auto unknown = answerOf(bench->store.markSuppliers(
        {kShenzhen, {SupplierId{u"nobody"_s}, {}}}, SupplierMark::Blocked));
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    QCOMPARE(seller(kShenzhen).mark, SupplierMark::None);
    QCOMPARE(answerOf(bench->store.noteSupplier({{}, u"义乌耳机厂"_s}, u"x"_s)).error().kind,
             ErrorKind::NotFound); // that one has an id
}

void TestSuppliers::blockedSellersCanBeLeftOut()
{
    save({soldBy(kYiwu, 1, 1'000), soldBy(kShenzhen, 2, 1'000), soldBy({}, 3, 1'000)}, kStart);
    using Sellers = LibraryQuery::Sellers;
    const auto count = [this](Sellers which) {
        LibraryQuery query;
        query.sellers = which;
        return answerOf(bench->store.find(query))->rows.size();
    };
    QCOMPARE(count(Sellers::NotBlocked), 3);
    QCOMPARE(count(Sellers::Starred), 0);
    QVERIFY(answerOf(bench->store.markSuppliers({kYiwu}, SupplierMark::Blocked)));
    QVERIFY(answerOf(bench->store.markSuppliers({kShenzhen}, SupplierMark::Starred)));
    QCOMPARE(count(Sellers::All), 3);
    QCOMPARE(count(Sellers::NotBlocked), 2); // an unknown seller is not a blocked one
    QCOMPARE(count(Sellers::Starred), 1);
}

void TestSuppliers::marksAreToldAlone()
{
    save({soldBy(kYiwu, 1, 1'000), soldBy(kShenzhen, 2, 1'000), soldBy(kNamed, 3, 1'000)}, kStart);
    QCOMPARE(answerOf(bench->store.supplierMarks()).value(), SupplierMarks());
    QVERIFY(answerOf(bench->store.markSuppliers({kYiwu}, SupplierMark::Starred)));
    QVERIFY(answerOf(bench->store.markSuppliers({kNamed}, SupplierMark::Blocked)));
    QVERIFY(answerOf(bench->store.noteSupplier(kShenzhen, u"慢"_s))); // a note is no mark
    SupplierMarks expected;
    expected.set(kYiwu, SupplierMark::Starred);
    expected.set(kNamed, SupplierMark::Blocked);
    QCOMPARE(answerOf(bench->store.supplierMarks()).value(), expected);
    QVERIFY(answerOf(bench->store.markSuppliers({kYiwu, kNamed}, SupplierMark::None)));
    QCOMPARE(answerOf(bench->store.supplierMarks()).value(), SupplierMarks());
}

void TestSuppliers::seesWhatWasSavedSince()
{
    save({soldBy(kYiwu, 1, 1'000)}, kStart);
    QCOMPARE(sellers().size(), 1);
    save({soldBy(kShenzhen, 2, 1'000), soldBy(kYiwu, 1, 1'200)}, kStart + kMsPerDay);
    QCOMPARE(sellers().size(), 2);
    QCOMPARE(seller(kYiwu).priceChanges, 1);
    QCOMPARE(seller(kYiwu).lowest, Money::fromFen(1'200));
}

QTEST_GUILESS_MAIN(TestSuppliers)
#include "test_suppliers.moc"
