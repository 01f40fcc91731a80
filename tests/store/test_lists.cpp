// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bench.h"

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

using Changes = QList<ShortlistChange>;
constexpr UtcMs kStart = 1'700'000'000'000;

ErrorKind kindOf(const auto &result) { return result ? ErrorKind::Defect : result.error().kind; }

} // namespace

/// The buyer's lists behind the store's door: what an edit keeps, tells, and takes back.
class TestLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsOrderAndWords();
    void refuses();
    void anEditOfNothingIsNone();
    void reorders();
    void renames();
    void archivesAndBringsBack();
    void duplicates();
    void merges();
    void copiesLines();
    void everyEditCanBeTakenBack_data();
    void everyEditCanBeTakenBack();
    void refusesToTakeBackWhatChangedMeanwhile();
    void freezesAndForgets();
    void snapshotsOutliveTheirList();

private:
    template <class T> T made(const Request<T> &request)
    {
        const auto result = answerOf(request);
        if (!result)
            qWarning("failed: %s", qPrintable(result.error().detail));
        return result.value_or(T());
    }
    QString order(const QString &name)
    {
        QString text;
        const Shortlist list = made(bench->store.shortlist(name));
        for (const ShortlistLine &line : list.lines)
            text += line.offer.id.value.last(1);
        return text;
    }
    Store &store() { return bench->store; }

    std::unique_ptr<Bench> bench;
};

void TestLists::init()
{
    bench = std::make_unique<Bench>();
    QVERIFY(bench->open());
    QVERIFY(answerOf(
        store().save({offerAt(1, 1000), offerAt(2, 2000), offerAt(3, 3000), offerAt(4)}, kStart)));
    made(store().createShortlist(u" 春季 "_s, kStart));
    made(store().addToShortlist(u"春季"_s, {offerAt(3).id, offerAt(1).id, offerAt(2).id}, kStart));
}

void TestLists::keepsOrderAndWords()
{
    const Changes again = made(
        store().addToShortlist(u"春季"_s, {offerAt(1).id, offerAt(4).id}, kStart + 1));
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.first().before->lines.size(), 3);
    QCOMPARE(again.first().after->lines.size(), 4);
    ShortlistLine line;
    line.offer.id = offerAt(1).id;
    line.sku.value = u"2"_s;
    line.quantity = 300;
    line.note = u"老板要\n黑色"_s;
    line.tags = QStringList{u"急"_s, u"样品, 先付"_s};
    line.rank = 2;
    line.target = Money::fromE4(99'999);
    made(store().updateShortlistLines(u"春季"_s, {line}));
    const Shortlist list = made(store().shortlist(u" 春季"_s));
    QCOMPARE(order(u"春季"_s), u"3124"_s);
    QCOMPARE(list.createdAt, kStart);
    const ShortlistLine &kept = list.lines.at(1);
    QCOMPARE(kept.note, line.note);
    QCOMPARE(kept.quantity, 300);
    QCOMPARE(kept.sku, line.sku);
    QCOMPARE(kept.tags, (QStringList{u"急"_s, u"样品"_s, u"先付"_s}));
    QCOMPARE(kept.rank, 2);
    QCOMPARE(kept.target, line.target);
    QCOMPARE(kept.priceWhenAdded, Money::fromFen(1000)); // an edit does not touch these
    QCOMPARE(kept.addedAt, kStart);
    QCOMPARE(kept.offer.title, offerAt(1).title);
    made(store().removeFromShortlist(u"春季"_s, {offerAt(3).id}));
    QCOMPARE(made(store().shortlists()).constFirst().lines, 3);
    made(store().deleteShortlist(u"春季"_s));
    QVERIFY(made(store().shortlists()).isEmpty());
    QCOMPARE(made(store().offers({offerAt(3).id})).size(), 1); // the offers stay
}

void TestLists::refuses()
{
    made(store().createShortlist(u"A"_s, 1));
    QCOMPARE(kindOf(answerOf(store().createShortlist(u"  "_s, 1))), ErrorKind::BadParameter);
    QCOMPARE(kindOf(answerOf(store().createShortlist(u"a"_s, 1))), ErrorKind::BadParameter);
    QCOMPARE(kindOf(answerOf(store().shortlist(u"none"_s))), ErrorKind::NotFound);
    QCOMPARE(kindOf(answerOf(store().deleteShortlist(u"none"_s))), ErrorKind::NotFound);
    QCOMPARE(kindOf(answerOf(store().renameShortlist(u"none"_s, u"B"_s))), ErrorKind::NotFound);
    QCOMPARE(kindOf(answerOf(store().renameShortlist(u"A"_s, u"春季"_s))), ErrorKind::BadParameter);
    QCOMPARE(kindOf(answerOf(store().renameShortlist(u"A"_s, u" "_s))), ErrorKind::BadParameter);
    QCOMPARE(kindOf(answerOf(store().duplicateShortlist(u"A"_s, u"a"_s, 1))),
             ErrorKind::BadParameter);
    QCOMPARE(kindOf(answerOf(store().mergeShortlist(u"A"_s, u"none"_s, 1))), ErrorKind::NotFound);
    QCOMPARE(kindOf(answerOf(store().mergeShortlist(u"A"_s, u"a"_s, 1))), ErrorKind::BadParameter);
    QCOMPARE(kindOf(answerOf(store().reorderShortlist(u"春季"_s, {offerAt(1).id}))),
             ErrorKind::Changed);
    QCOMPARE(kindOf(answerOf(store().reorderShortlist(u"春季"_s, {offerAt(4).id}))),
             ErrorKind::NotFound);
    ShortlistLine stranger;
    stranger.offer.id = offerAt(4).id;
    QCOMPARE(kindOf(answerOf(store().updateShortlistLines(u"春季"_s, {stranger}))),
             ErrorKind::NotFound);
    // One offer never seen: nothing of the call is kept.
    QCOMPARE(kindOf(answerOf(store().addToShortlist(u"A"_s, {offerAt(1).id, OfferId{u"9"_s}}, 1))),
             ErrorKind::NotFound);
    QCOMPARE(kindOf(answerOf(store().addToShortlist(u"new"_s, {OfferId{u"9"_s}}, 1, true))),
             ErrorKind::NotFound);
    QCOMPARE(order(u"A"_s), QString());
    QCOMPARE(made(store().shortlists()).size(), 2);
}

void TestLists::anEditOfNothingIsNone()
{
    QVERIFY(made(store().addToShortlist(u"春季"_s, {offerAt(1).id}, kStart + 9)).isEmpty());
    QVERIFY(made(store().removeFromShortlist(u"春季"_s, {offerAt(4).id})).isEmpty());
    QVERIFY(made(store().archiveShortlist(u"春季"_s, 0)).isEmpty());
    QVERIFY(made(store().renameShortlist(u"春季"_s, u"春季"_s)).isEmpty());
}

void TestLists::reorders()
{
    made(store().reorderShortlist(u"春季"_s, {offerAt(1).id, offerAt(2).id, offerAt(3).id}));
    QCOMPARE(order(u"春季"_s), u"123"_s);
    made(store().reorderShortlist(u"春季"_s, {offerAt(3).id, offerAt(1).id, offerAt(2).id}));
    QCOMPARE(order(u"春季"_s), u"312"_s);
    made(store().removeFromShortlist(u"春季"_s, {offerAt(1).id}));
    made(store().addToShortlist(u"春季"_s, {offerAt(1).id}, kStart));
    QCOMPARE(order(u"春季"_s), u"321"_s);
}

void TestLists::renames()
{
    made(store().createShortlist(u"A"_s, 1));
    made(store().renameShortlist(u"a"_s, u" b "_s));
    QCOMPARE(made(store().shortlist(u"B"_s)).name, u"b"_s);
    made(store().renameShortlist(u"b"_s, u"B"_s)); // only the case
    QCOMPARE(made(store().shortlist(u"b"_s)).name, u"B"_s);
}

void TestLists::archivesAndBringsBack()
{
    made(store().archiveShortlist(u"春季"_s, kStart + 5));
    QCOMPARE(made(store().shortlists()).constFirst().archivedAt, kStart + 5);
    QCOMPARE(made(store().shortlist(u"春季"_s)).lines.size(), 3);
    made(store().archiveShortlist(u"春季"_s, 0));
    QCOMPARE(made(store().shortlists()).constFirst().archivedAt, 0);
}

void TestLists::duplicates()
{
    made(store().duplicateShortlist(u"春季"_s, u"copy"_s, kStart + 7));
    const Shortlist copy = made(store().shortlist(u"copy"_s));
    QCOMPARE(copy.createdAt, kStart + 7);
    QCOMPARE(copy.lines, made(store().shortlist(u"春季"_s)).lines);
}

void TestLists::merges()
{
    made(store().addToShortlist(u"夏季"_s, {offerAt(4).id, offerAt(1).id}, kStart + 1, true));
    const Changes changes = made(store().mergeShortlist(u"夏季"_s, u"春季"_s, kStart + 2));
    QCOMPARE(changes.size(), 2);
    QCOMPARE(order(u"春季"_s), u"3124"_s);
    QCOMPARE(order(u"夏季"_s), u"41"_s);
    QCOMPARE(made(store().shortlist(u"夏季"_s)).archivedAt, kStart + 2);
    QVERIFY(answerOf(store().applyToShortlists(reversed(changes))));
    QCOMPARE(order(u"春季"_s), u"312"_s);
    QCOMPARE(made(store().shortlist(u"夏季"_s)).archivedAt, 0);
}

void TestLists::copiesLines()
{
    made(store().createShortlist(u"夏季"_s, kStart));
    made(store().copyToShortlist(u"春季"_s, {offerAt(2).id, offerAt(3).id}, u"夏季"_s));
    QCOMPARE(order(u"夏季"_s), u"32"_s);
    QCOMPARE(order(u"春季"_s), u"312"_s);
}

void TestLists::everyEditCanBeTakenBack_data()
{
    using Edit = std::function<Request<Changes>(Store &)>;
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, const Edit &edit) {
        QTest::newRow(name) << edit;
    };
    const QString name = u"春季"_s;
    row("create", [](Store &s) { return s.createShortlist(u"B"_s, 3); });
    row("delete", [=](Store &s) { return s.deleteShortlist(name); });
    row("rename", [=](Store &s) { return s.renameShortlist(name, u"秋季"_s); });
    row("archive", [=](Store &s) { return s.archiveShortlist(name, 9); });
    row("duplicate", [=](Store &s) { return s.duplicateShortlist(name, u"B"_s, 4); });
    row("add", [=](Store &s) { return s.addToShortlist(name, {offerAt(4).id}, 5); });
    row("add to a new one",
        [](Store &s) { return s.addToShortlist(u"B"_s, {offerAt(4).id}, 5, true); });
    row("take the first", [=](Store &s) { return s.removeFromShortlist(name, {offerAt(3).id}); });
    row("take all", [=](Store &s) {
        return s.removeFromShortlist(name, {offerAt(1).id, offerAt(2).id, offerAt(3).id});
    });
    row("reorder", [=](Store &s) {
        return s.reorderShortlist(name, {offerAt(2).id, offerAt(3).id, offerAt(1).id});
    });
    row("edit", [=](Store &s) {
        ShortlistLine line;
        line.offer.id = offerAt(1).id;
        line.note = u"n"_s;
        line.rank = 3;
        line.target = Money::fromFen(7);
        return s.updateShortlistLines(name, {line});
    });
}

void TestLists::everyEditCanBeTakenBack()
{
    using Edit = std::function<Request<Changes>(Store &)>;
    QFETCH(Edit, edit);
    const auto all = [this] {
        QList<Shortlist> lists;
        const QList<ShortlistSummary> names = made(store().shortlists());
        for (const ShortlistSummary &one : names)
            lists.append(made(store().shortlist(one.name)));
        return lists;
    };
    const auto same = [](const QList<Shortlist> &a, const QList<Shortlist> &b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                          [](const Shortlist &one, const Shortlist &other) {
                              return sameChoices(one, other) && one.lines == other.lines;
                          });
    };
    const QList<Shortlist> before = all();
    const Changes changes = made(edit(store()));
    QVERIFY(!changes.isEmpty());
    const QList<Shortlist> after = all();
    QVERIFY(!same(before, after));
    for (int turn = 0; turn < 2; ++turn) {
        QVERIFY(answerOf(store().applyToShortlists(reversed(changes))));
        QVERIFY(same(all(), before));
        QVERIFY(answerOf(store().applyToShortlists(changes)));
        QVERIFY(same(all(), after));
    }
}

void TestLists::refusesToTakeBackWhatChangedMeanwhile()
{
    const Changes taken = made(store().removeFromShortlist(u"春季"_s, {offerAt(1).id}));
    made(store().addToShortlist(u"春季"_s, {offerAt(4).id}, kStart)); // another program
    QCOMPARE(kindOf(answerOf(store().applyToShortlists(reversed(taken)))), ErrorKind::Changed);
    QCOMPARE(order(u"春季"_s), u"324"_s);

    const Changes gone = made(store().deleteShortlist(u"春季"_s));
    made(store().createShortlist(u"春季"_s, kStart)); // the name is taken again
    QCOMPARE(kindOf(answerOf(store().applyToShortlists(reversed(gone)))), ErrorKind::Changed);
    QCOMPARE(order(u"春季"_s), QString());
    // A second step that cannot be takes the first one back too.
    const Changes made1 = made(store().createShortlist(u"X"_s, 1));
    QCOMPARE(kindOf(answerOf(store().applyToShortlists(reversed(made1) + reversed(gone)))),
             ErrorKind::Changed);
    QVERIFY(answerOf(store().shortlist(u"X"_s)));
}

void TestLists::freezesAndForgets()
{
    Shortlist list = made(store().shortlist(u"春季"_s));
    list.lines[0].target = Money::fromFen(1);
    list.lines[0].offer.skus = {
        {SkuId{u"x"_s}, {}, Money::fromFen(300), 4, {{u"颜色"_s, u"黑"_s}}}};
    list.lines[0].sku = SkuId{u"x"_s};
    const Snapshot frozen = snapshotOf(list, 10, {Money::fromFen(800), {}}, u"报价"_s, kStart + 10);
    const SnapshotSummary about = made(store().keepSnapshot(frozen));
    QVERIFY(about.id > 0);
    const Snapshot kept = made(store().snapshot(about.id));
    QCOMPARE(kept.lines, frozen.lines);
    QCOMPARE(kept.about, about);
    QCOMPARE(kept.quantity, 10);
    QCOMPARE(kept.freight, Money::fromFen(800));
    const Snapshot later = snapshotOf(list, 20, {}, {}, kStart + 20);
    const SnapshotSummary second = made(store().keepSnapshot(later));
    QCOMPARE(made(store().snapshots(u"春季"_s)), (QList<SnapshotSummary>{second, about}));
    QCOMPARE(made(store().snapshots(u"other"_s)).size(), 0);
    QVERIFY(answerOf(store().deleteSnapshot(about.id)));
    QCOMPARE(kindOf(answerOf(store().snapshot(about.id))), ErrorKind::NotFound);
    QCOMPARE(kindOf(answerOf(store().deleteSnapshot(about.id))), ErrorKind::NotFound);
    QCOMPARE(made(store().snapshots({})), QList<SnapshotSummary>{second});
}

void TestLists::snapshotsOutliveTheirList()
{
    const Shortlist list = made(store().shortlist(u"春季"_s));
    const qint64 id = made(store().keepSnapshot(snapshotOf(list, 10, {}, {}, kStart))).id;
    const Changes renamed = made(store().renameShortlist(u"春季"_s, u"秋季"_s));
    QCOMPARE(made(store().snapshots(u"秋季"_s)).size(), 1);
    QVERIFY(answerOf(store().applyToShortlists(reversed(renamed))));
    QCOMPARE(made(store().snapshots(u"春季"_s)).size(), 1);
    made(store().deleteShortlist(u"春季"_s));
    QVERIFY(answerOf(store().save({offerAt(3, 9'999)}, kStart + 1)));
    const Snapshot kept = made(store().snapshot(id));
    QCOMPARE(kept.about.list, u"春季"_s);
    QCOMPARE(kept.lines.constFirst().listed, Money::fromFen(3000)); // as it was
}

QTEST_GUILESS_MAIN(TestLists)
#include "test_lists.moc"
