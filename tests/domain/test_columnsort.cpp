// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/columnsort.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace sanjia;

/// Sorting rows by a column.
class TestColumnSort : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortsLikeAComparison_data();
    void sortsLikeAComparison();
};

void TestColumnSort::sortsLikeAComparison_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    constexpr qint64 kEnd = std::numeric_limits<qint64>::max();
    QTest::newRow("none") << 0 << qint64{0} << qint64{1};
    QTest::newRow("one") << 1 << qint64{0} << qint64{1};
    QTest::newRow("few") << 1'000 << qint64{0} << qint64{50};
    QTest::newRow("many, few keys") << 50'000 << qint64{3} << qint64{9};
    QTest::newRow("many, all one key") << 50'000 << qint64{3} << qint64{4};
    QTest::newRow("many, below zero") << 50'000 << qint64{-70'000} << qint64{70'000};
    QTest::newRow("many, times") << 50'000 << qint64{1'700'000'000'000}
                                 << qint64{1'800'000'000'000};
    QTest::newRow("many, everything") << 50'000 << -kEnd << kEnd;
}

void TestColumnSort::sortsLikeAComparison()
{
    QFETCH(int, count);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    QRandomGenerator random(5);
    std::vector<qint64> keys;
    std::vector<qint32> rows;
    for (int i = 0; i < count; ++i) {
        const quint64 span = static_cast<quint64>(most) - static_cast<quint64>(least);
        const auto key = static_cast<qint64>(static_cast<quint64>(least)
                                             + random.generate64() % span);
        keys.push_back(random.bounded(10) == 0 ? kUnknownKey : key);
        rows.push_back(i);
    }
    std::shuffle(rows.begin(), rows.end(), random);
    for (const bool descending : {false, true}) {
        std::vector<qint32> expected = rows;
        std::ranges::stable_sort(expected, [&](qint32 a, qint32 b) {
            const qint64 keyA = keys[static_cast<size_t>(a)];
            const qint64 keyB = keys[static_cast<size_t>(b)];
            if ((keyA == kUnknownKey) != (keyB == kUnknownKey))
                return keyB == kUnknownKey;
            return descending ? keyA > keyB : keyA < keyB;
        });
        std::vector<qint32> sorted = rows;
        sortByKey(sorted, keys, descending);
        QVERIFY(sorted == expected);
    }
}

QTEST_APPLESS_MAIN(TestColumnSort)
#include "test_columnsort.moc"
