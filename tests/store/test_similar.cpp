// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bench.h"

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr UtcMs kStart = 1'700'000'000'000;

Offer titled(int number, const QString &title, const QString &seller, qint64 fen = 1'000)
{
    Offer offer = offerAt(number, fen);
    offer.title = title;
    offer.supplier = {SupplierId{seller}, seller};
    return offer;
}

} // namespace

/// The same goods at other sellers, found in the library.
class TestSimilar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theMostAlikeComeFirst();
    void leavesOutTheSellerAndWhatIsGone();
    void frequentWordsSayLittle();
    void theLimitHolds();
    void anUnknownOfferIsNotFound();
    void aTitleOfNothing();

private:
    [[nodiscard]] QStringList found(int number, int limit = 50) const
    {
        const auto offers = answerOf(bench->store.similar({offerAt(number).id, 1, limit}));
        QStringList ids;
        for (const SimilarOffer &one : offers.value())
            ids.append(QString::number(one.offer.id.value.toLongLong() % 1'000));
        return ids;
    }
    void save(const QList<Offer> &offers) const
    {
        QVERIFY(answerOf(bench->store.save(offers, kStart)));
    }

    std::unique_ptr<Bench> bench;
};

void TestSimilar::init()
{
    bench = std::make_unique<Bench>();
    QVERIFY(bench->open());
}

void TestSimilar::theMostAlikeComeFirst()
{
    save({titled(1, u"无线蓝牙耳机 降噪 运动"_s, u"a"_s), titled(2, u"蓝牙耳机 运动"_s, u"b"_s),
          titled(3, u"无线蓝牙耳机 降噪 运动 新款"_s, u"c"_s), titled(4, u"不锈钢保温杯"_s, u"d"_s),
          titled(5, u"无线蓝牙耳机 降噪 运动"_s, u"e"_s, 9'000)});
    QCOMPARE(found(1), (QStringList{u"3"_s, u"5"_s, u"2"_s})); // the dear one is less like it
    const auto offers = answerOf(bench->store.similar({offerAt(1).id, 1, 50})).value();
    QCOMPARE(offers.at(0).likeness, (Likeness{100, 100, {}, 100}));
    QCOMPARE(offers.at(1).likeness.price, 11);
}

void TestSimilar::leavesOutTheSellerAndWhatIsGone()
{
    const QString title = u"无线蓝牙耳机"_s;
    save({titled(1, title, u"a"_s), titled(2, title, u"a"_s), titled(3, title, u"b"_s),
          titled(4, title, u"c"_s)});
    QVERIFY(answerOf(bench->store.markGone({offerAt(4).id}, kStart + 1)));
    QCOMPARE(found(1), QStringList{u"3"_s});
    Offer nobody = titled(5, title, {});
    nobody.supplier = {};
    save({nobody});
    QCOMPARE(found(5).size(), 3); // an unknown seller may be anyone
}

void TestSimilar::frequentWordsSayLittle()
{
    QList<Offer> offers{titled(1, u"厂家直销 蓝牙耳机"_s, u"a"_s),
                        titled(2, u"批发 蓝牙耳机"_s, u"b"_s)};
    for (int i = 10; i < 60; ++i)
        offers.append(titled(i, u"厂家直销 商品第%1号"_s.arg(i), u"c"_s));
    save(offers);
    QCOMPARE(found(1).constFirst(), u"2"_s);
}

void TestSimilar::theLimitHolds()
{
    QList<Offer> offers;
    for (int i = 0; i < 500; ++i)
        offers.append(titled(i, u"蓝牙耳机"_s, QString::number(i)));
    save(offers);
    QCOMPARE(found(1, 7).size(), 7);
    QVERIFY(found(1, 1'000).size() <= 400);
}

void TestSimilar::anUnknownOfferIsNotFound()
{
    const auto none = answerOf(bench->store.similar({offerAt(1).id, 1, 5}));
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

void TestSimilar::aTitleOfNothing()
{
    save({titled(1, u"!"_s, u"a"_s), titled(2, u"蓝牙耳机"_s, u"b"_s)});
    QVERIFY(found(1).isEmpty());
}

QTEST_GUILESS_MAIN(TestSimilar)
#include "test_similar.moc"
