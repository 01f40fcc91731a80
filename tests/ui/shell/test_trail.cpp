// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trail.h"

#include <QTest>

using namespace sanjia;
using namespace Qt::StringLiterals;

class TestTrail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void walksBackAndForward();
    void goingOnForgetsWhatWasAhead();
    void isBounded();
};

namespace {
Spot at(const QString &words) { return {{u"words"_s, words}}; }
} // namespace

void TestTrail::walksBackAndForward()
{
    Trail trail(2);
    QVERIFY(!trail.canGoBack() && !trail.canGoForward());
    QVERIFY(!trail.back() && !trail.forward());
    trail.setHere(at(u"a"_s));
    trail.go(0);
    trail.setHere(at(u"b"_s));
    QCOMPARE(trail.back(), (Stop{2, at(u"a"_s)}));
    QVERIFY(!trail.canGoBack());
    QCOMPARE(trail.forward(), (Stop{0, at(u"b"_s)}));
    QVERIFY(!trail.canGoForward());
}

void TestTrail::goingOnForgetsWhatWasAhead()
{
    Trail trail;
    trail.go(1);
    trail.go(2);
    QCOMPARE(trail.back()->page, 1);
    trail.go(3);
    QVERIFY(!trail.canGoForward());
    QCOMPARE(trail.back()->page, 1);
}

void TestTrail::isBounded()
{
    Trail trail;
    for (int page = 1; page <= 3 * Trail::kMost; ++page)
        trail.go(page);
    int steps = 0;
    int last = trail.here().page;
    while (const auto stop = trail.back()) {
        QCOMPARE(stop->page, last - 1);
        last = stop->page;
        ++steps;
    }
    QCOMPARE(steps, int{Trail::kMost} - 1);
}

QTEST_GUILESS_MAIN(TestTrail)
#include "test_trail.moc"
