// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/crossingtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

class TestCrossingText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsCrossingsInOrder();
    void manyCrossingsAreOneSentence();
    void saysThatThereAreNone();
    void namesAreNoPlaceholders();

private:
    const QStringList names{u"A"_s, u"B"_s, u"C"_s};
};

void TestCrossingText::tellsCrossingsInOrder()
{
    const QList<PairCrossings> pairs{
        {0, 1, {{100, 1, 0, false}, {1'500, 0, 1, true}}, true},
        {1, 2, {{340, 2, 1, true}}, true},
    };
    QCOMPARE(CrossingText::sentences(pairs, names, 2'000),
             (QStringList{u"From 100 pieces B is cheaper than A."_s,
                          u"From 340 pieces C is cheaper than B, and the cheapest of all."_s,
                          u"From 1,500 pieces A is cheaper than B, and the cheapest of all."_s}));
}

void TestCrossingText::manyCrossingsAreOneSentence()
{
    PairCrossings pair{0, 1, {{11, 1, 0, true}, {13, 0, 1, true}, {22, 1, 0, true}}, true};
    QCOMPARE(CrossingText::sentences({pair}, names, 100).size(), 3);
    pair.list.append({25, 0, 1, true});
    QCOMPARE(CrossingText::sentences({pair}, names, 100),
             QStringList{u"A and B change places from lot to lot between 11 and 25 pieces; from "
                         "then on A is cheaper."_s});
    pair.complete = false;
    QCOMPARE(CrossingText::sentences({pair}, names, 100),
             QStringList{u"A and B change places again and again, with every few lots."_s});
}

void TestCrossingText::saysThatThereAreNone()
{
    QCOMPARE(CrossingText::sentences({}, names, 2'000),
             QStringList{u"Up to 2,000 pieces no two offers change places."_s});
}

void TestCrossingText::namesAreNoPlaceholders()
{
    const QStringList sly{u"%2"_s, u"%1"_s};
    QCOMPARE(CrossingText::sentences({{0, 1, {{100, 1, 0, false}}, true}}, sly, 200),
             QStringList{u"From 100 pieces %1 is cheaper than %2."_s});
}

QTEST_GUILESS_MAIN(TestCrossingText)
#include "test_crossingtext.moc"
