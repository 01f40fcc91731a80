// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/similarity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

class TestSimilarity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void termsAreWordsAndPairs();
    void rareTermsWeighMore_data();
    void rareTermsWeighMore();
    void likenessCountsWhatIsKnown_data();
    void likenessCountsWhatIsKnown();
    void marketWordsAreTheBeginning_data();
    void marketWordsAreTheBeginning();
};

void TestSimilarity::termsAreWordsAndPairs()
{
    QCOMPARE(titleTerms(u"蓝牙耳机 USB3.0"_s),
             (QStringList{u"蓝牙"_s, u"牙耳"_s, u"耳机"_s, u"usb3"_s, u"usb"_s}));
    QVERIFY(titleTerms({}).isEmpty());
}

void TestSimilarity::rareTermsWeighMore_data()
{
    QTest::addColumn<qint64>("offers");
    QTest::addColumn<qint64>("with");
    QTest::addColumn<int>("weight");
    QTest::newRow("all have it") << qint64{1'000} << qint64{1'000} << 1;
    QTest::newRow("half") << qint64{1'000} << qint64{500} << 2;
    QTest::newRow("one in eight") << qint64{8'000} << qint64{1'000} << 4;
    QTest::newRow("one in a million") << qint64{1'000'000} << qint64{1} << 20;
    QTest::newRow("none") << qint64{1'000} << qint64{0} << 1;
    QTest::newRow("empty library") << qint64{0} << qint64{0} << 1;
}

void TestSimilarity::rareTermsWeighMore()
{
    QFETCH(qint64, offers);
    QFETCH(qint64, with);
    QFETCH(int, weight);
    QCOMPARE(termWeight(offers, with), weight);
}

void TestSimilarity::likenessCountsWhatIsKnown_data()
{
    QTest::addColumn<Offer>("one");
    QTest::addColumn<Offer>("other");
    QTest::addColumn<int>("variants"); // -1: unknown
    QTest::addColumn<int>("price");
    QTest::addColumn<int>("percent");
    const auto offer = [](std::optional<qint64> fen, const QStringList &colours) {
        Offer made;
        if (fen)
            made.price = Money::fromFen(*fen);
        for (const QString &colour : colours)
            made.skus.append({SkuId{colour}, {}, {}, {}, {{u"颜色"_s, colour}}});
        return made;
    };
    QTest::newRow("title alone") << offer({}, {}) << offer(100, {}) << -1 << -1 << 50;
    QTest::newRow("price") << offer(200, {}) << offer(100, {}) << -1 << 50 << 50;
    QTest::newRow("the same price") << offer(100, {}) << offer(100, {}) << -1 << 100 << 60;
    QTest::newRow("variants") << offer({}, {u"黑"_s, u"白"_s}) << offer({}, {u"黑"_s, u"红"_s})
                              << 50 << -1 << 50;
    QTest::newRow("full width is plain")
        << offer({}, {u"XL"_s}) << offer({}, {u"ｘｌ"_s}) << 100 << -1 << 60;
    QTest::newRow("all") << offer(100, {u"黑"_s}) << offer(400, {u"黑"_s}) << 100 << 25 << 54;
    QTest::newRow("only one has variants")
        << offer({}, {u"黑"_s}) << offer({}, {}) << -1 << -1 << 50;
}

void TestSimilarity::likenessCountsWhatIsKnown()
{
    QFETCH(Offer, one);
    QFETCH(Offer, other);
    QFETCH(int, variants);
    QFETCH(int, price);
    QFETCH(int, percent);
    const Likeness like = likeness(50, one, other, 1);
    QCOMPARE(like.title, 50);
    QCOMPARE(like.variants.value_or(-1), variants);
    QCOMPARE(like.price.value_or(-1), price);
    QCOMPARE(like.percent, percent);
}

void TestSimilarity::marketWordsAreTheBeginning_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("words");
    QTest::newRow("short") << u" 蓝牙  耳机 "_s << u"蓝牙 耳机"_s;
    QTest::newRow("long") << u"耳"_s.repeated(40) << u"耳"_s.repeated(30);
    QTest::newRow("words") << u"wireless earphones with microphone"_s
                           << u"wireless earphones with"_s;
    QTest::newRow("ends with a word")
        << QString(u"a"_s.repeated(30) + u" b"_s) << u"a"_s.repeated(30);
    QTest::newRow("pair of halves")
        << QString(u"耳"_s.repeated(29) + u"𠮷"_s) << u"耳"_s.repeated(29);
}

void TestSimilarity::marketWordsAreTheBeginning()
{
    QFETCH(QString, title);
    QFETCH(QString, words);
    QCOMPARE(marketWords(title), words);
}

QTEST_APPLESS_MAIN(TestSimilarity)
#include "test_similarity.moc"
