// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/savedsearches.h"
#include "tests/support/bench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// The service of saved searches: it tells of every edit and takes edits back one after the other.
class TestSavedSearches : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoesOneAfterTheOther();
    void forgetsWhatCannotBeUndone();
    void keepsOnWhenNobodyWaits();
};

namespace {

SavedSearch named(const QString &name)
{
    SavedSearch search;
    search.name = name;
    search.market.keywords = name;
    return search;
}

QStringList namesIn(SavedSearches &searches)
{
    QStringList names;
    const auto all = answerOf(searches.list()).value_or(QList<SavedSearch>());
    for (const SavedSearch &search : all)
        names.append(search.name);
    return names;
}

} // namespace

void TestSavedSearches::undoesOneAfterTheOther()
{
    Bench bench;
    QVERIFY(bench.open());
    SavedSearches searches(bench.store, bench.clock);
    const QSignalSpy changed(&searches, &SavedSearches::changed);
    QVERIFY(!searches.last());
    QCOMPARE(answerOf(searches.save(named(u"a"_s)))->after->savedAt, bench.clock.now());
    QVERIFY(answerOf(searches.rename(SavedSearch::Kind::Market, u"A"_s, u"b"_s)));
    QVERIFY(answerOf(searches.remove(SavedSearch::Kind::Market, u"b"_s)));
    QCOMPARE(changed.count(), 3);
    QVERIFY(namesIn(searches).isEmpty());
    QCOMPARE(searches.last()->before->name, u"b"_s);
    QVERIFY(answerOf(searches.undo()));
    QCOMPARE(namesIn(searches), QStringList{u"b"_s});
    QVERIFY(answerOf(searches.undo()));
    QCOMPARE(namesIn(searches), QStringList{u"a"_s});
    QVERIFY(answerOf(searches.undo()));
    QVERIFY(namesIn(searches).isEmpty());
    QVERIFY(!searches.last());
    QVERIFY(answerOf(searches.undo())); // nothing to undo is nothing done
    QCOMPARE(changed.count(), 6);
}

void TestSavedSearches::forgetsWhatCannotBeUndone()
{
    Bench bench;
    QVERIFY(bench.open());
    SavedSearches searches(bench.store, bench.clock);
    QVERIFY(answerOf(searches.save(named(u"a"_s))));
    SavedSearch other = named(u"a"_s);
    other.pages = 2;
    QVERIFY(answerOf(bench.store.saveSearch(other))); // another process
    const auto undone = answerOf(searches.undo());
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::Changed);
    QVERIFY(!searches.last());
    QCOMPARE(answerOf(searches.list())->first().pages, 2);
}

void TestSavedSearches::keepsOnWhenNobodyWaits()
{
    Bench bench;
    QVERIFY(bench.open());
    SavedSearches searches(bench.store, bench.clock);
    {
        const auto dropped = searches.save(named(u"a"_s));
    }
    QTRY_COMPARE(namesIn(searches), QStringList{u"a"_s});
}

QTEST_GUILESS_MAIN(TestSavedSearches)
#include "test_savedsearches.moc"
