// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/shortlists.h"
#include "tests/support/bench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace sanjia;

class TestShortlists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsLists();
    void keepsLines();
    void refuses();
    void aWriteGoesOnWithoutItsAsker();
};

void TestShortlists::keepsLists()
{
    Bench bench;
    QVERIFY(bench.open());
    Shortlists lists(bench.store, bench.clock);
    QSignalSpy changed(&lists, &Shortlists::changed);
    QVERIFY(answerOf(lists.create(u"  秋季  "_s)));
    QTRY_COMPARE(changed.count(), 1);
    const auto all = answerOf(lists.list());
    QVERIFY(all);
    QCOMPARE(*all, (QList<ShortlistSummary>{{u"秋季"_s, 0, bench.clock.now()}}));
    QVERIFY(answerOf(lists.remove(u"秋季"_s)));
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(answerOf(lists.list())->isEmpty());
    QCOMPARE(changed.count(), 2); // reading changes nothing
}

void TestShortlists::keepsLines()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(answerOf(bench.store.save({offerAt(1), offerAt(2), offerAt(3)}, 1)));
    Shortlists lists(bench.store, bench.clock);
    QSignalSpy changed(&lists, &Shortlists::changed);
    QVERIFY(answerOf(lists.create(u"A"_s)));
    const auto added = answerOf(lists.add(u"A"_s, {offerAt(1).id, offerAt(2).id}));
    QVERIFY2(added, qPrintable(added ? QString() : added.error().code));
    QCOMPARE(*added, 2);
    QCOMPARE(answerOf(lists.add(u"A"_s, {offerAt(2).id, offerAt(3).id})).value(), 1);

    ShortlistLine line;
    line.offer.id = offerAt(2).id;
    line.quantity = 200;
    line.note = u"先要样品"_s;
    QVERIFY(answerOf(lists.update(u"A"_s, {line})));
    QCOMPARE(answerOf(lists.take(u"A"_s, {offerAt(1).id})).value(), 1);

    const auto shown = answerOf(lists.show(u"A"_s));
    QVERIFY(shown);
    QCOMPARE(shown->lines.size(), 2);
    QCOMPARE(shown->lines.at(0).offer.id, offerAt(2).id);
    QCOMPARE(shown->lines.at(0).quantity, 200);
    QCOMPARE(shown->lines.at(0).note, u"先要样品"_s);
    QCOMPARE(shown->lines.at(0).priceWhenAdded, Money::fromFen(1250));
    QCOMPARE(shown->lines.at(0).addedAt, bench.clock.now());
    QTRY_COMPARE(changed.count(), 5);
}

void TestShortlists::refuses()
{
    Bench bench;
    QVERIFY(bench.open());
    Shortlists lists(bench.store, bench.clock);
    QSignalSpy changed(&lists, &Shortlists::changed);
    QVERIFY(answerOf(lists.create(u"A"_s)));
    QTRY_COMPARE(changed.count(), 1); // of the list made above
    changed.clear();
    QCOMPARE(answerOf(lists.create(u" A "_s)).error().kind, ErrorKind::BadParameter);
    QCOMPARE(answerOf(lists.create(u"   "_s)).error().kind, ErrorKind::BadParameter);
    QCOMPARE(answerOf(lists.show(u"B"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(answerOf(lists.remove(u"B"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(answerOf(lists.add(u"A"_s, {offerAt(9).id})).error().kind, ErrorKind::NotFound);
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
}

void TestShortlists::aWriteGoesOnWithoutItsAsker()
{
    Bench bench;
    QVERIFY(bench.open());
    Shortlists lists(bench.store, bench.clock);
    QSignalSpy changed(&lists, &Shortlists::changed);
    {
        const Request<void> dropped = lists.create(u"A"_s);
        QVERIFY(dropped.isRunning() || dropped.future().isFinished());
    }
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(answerOf(lists.list())->size(), 1);
}

QTEST_GUILESS_MAIN(TestShortlists)
#include "test_shortlists.moc"
