// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/aopparse.h"
#include "core/gateway/oneboundparse.h"
#include "core/gateway/topparse.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr int kRounds = 1'500; // for each sample and parser

/// Recorded answers spoilt a little: bytes changed, pieces dropped, doubled and exchanged, numbers
/// made huge, values made null.
QByteArray spoilt(QByteArray text, QRandomGenerator &random)
{
    static const QList<QByteArray> kOddities{"null",
                                             "\"\"",
                                             "[]",
                                             "{}",
                                             "-1",
                                             "1e308",
                                             "99999999999999999999",
                                             "true",
                                             "0",
                                             "\"价格\"",
                                             "0.00005",
                                             "\"\\u0000\"",
                                             "-0.0",
                                             "\"1,000\"",
                                             "\"¥12\"",
                                             "[[[[1]]]]"};
    const int changes = 1 + random.bounded(4);
    for (int i = 0; i < changes && !text.isEmpty(); ++i) {
        const auto at = random.bounded(text.size());
        const auto length = std::min<qsizetype>(random.bounded(24), text.size() - at);
        switch (random.bounded(5)) {
        case 0:
            text[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            text.remove(at, length);
            break;
        case 2:
            text.insert(at, text.mid(random.bounded(text.size()), length));
            break;
        default: {
            // A whole value, from a colon to the next comma.
            const auto colon = text.indexOf(':', at);
            const auto comma = colon < 0 ? -1 : text.indexOf(',', colon);
            if (comma > colon)
                text.replace(colon + 1, comma - colon - 1,
                             kOddities.at(random.bounded(kOddities.size())));
            break;
        }
        }
    }
    return text;
}

void checkOffer(const Offer &offer)
{
    QVERIFY(!offer.id.isEmpty());
    for (const auto &price : {offer.price, offer.priceMin, offer.priceMax})
        QVERIFY(!price || !price->isNegative());
    for (const auto &count : {offer.moq, offer.stock, offer.sales})
        QVERIFY(!count || *count >= 0);
    qint64 before = 0;
    for (const PriceTier &tier : offer.ladder.tiers()) {
        QVERIFY(tier.minQuantity > before);
        before = tier.minQuantity;
    }
    for (const QString &address : {offer.imageUrl, offer.detailUrl})
        QVERIFY(address.isEmpty() || address.startsWith("http"_L1));
}

} // namespace

/// Whatever arrives, a parser answers with sound offers or an error; it neither throws nor hangs.
/// The seed is fixed, so a failure comes back.
class TestMutations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void soundOrRefused_data();
    void soundOrRefused();
};

void TestMutations::soundOrRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QStringList names = QDir(QStringLiteral(SAMPLES_DIR)).entryList({u"*.json"_s});
    QVERIFY(names.size() >= 14);
    for (const QString &name : names) {
        QFile file(QStringLiteral(SAMPLES_DIR "/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name)) << file.readAll();
    }
}

void TestMutations::soundOrRefused()
{
    QFETCH(QByteArray, text);
    QRandomGenerator random(1688);
    const OfferId id{u"582896733162"_s};
    int understood = 0;
    for (int round = 0; round < kRounds; ++round) {
        const QByteArray odd = spoilt(text, random);
        for (const auto &page : {topparse::search(odd, 200), aopparse::search(odd, 200),
                                 oneboundparse::search(odd, 200)}) {
            if (!page)
                continue;
            ++understood;
            for (const Offer &offer : page->offers)
                checkOffer(offer);
        }
        for (const auto &detail : {topparse::offer(odd, 200, id), aopparse::offer(odd, 200, id),
                                   oneboundparse::offer(odd, 200, id)}) {
            if (detail)
                checkOffer(detail->offer);
        }
        (void)aopparse::currentTime(odd.left(40), 200);
        if (QTest::currentTestFailed())
            return (void)qWarning("round %d: %s", round, odd.constData());
    }
    if (QByteArray(QTest::currentDataTag()).contains("keywordQuery"))
        QVERIFY(understood > kRounds / 10); // most changes leave something to read
}

QTEST_GUILESS_MAIN(TestMutations)
#include "test_mutations.moc"
