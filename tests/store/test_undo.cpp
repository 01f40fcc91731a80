// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bench.h"

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr UtcMs kStart = 1'700'000'000'000;
const Supplier kYiwu{SupplierId{u"b2b-1"_s}, u"义乌耳机厂"_s};
const Supplier kNamed{{}, u"只有名字"_s};

Offer soldBy(const Supplier &supplier, int number)
{
    Offer offer = offerAt(number, 1'000);
    offer.supplier = supplier;
    return offer;
}

} // namespace

/// Edits that are taken back: what they changed is as it was, nothing else is touched, and what
/// another process changed meanwhile is not overwritten.
class TestUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { bench.reset(); }
    void sellersGetTheirMarksAndNotesBack();
    void aNoteWrittenMeanwhileStays();
    void tagsComeOffThoseThatGotThem();
    void aTargetIsAsItWas();
    void othersEditsAreNotOverwritten_data();
    void othersEditsAreNotOverwritten();
    void aDeletedWatchComesBackWhole();
    void aWatchIsChangedBackThoughItRan();
    void severalWatchesAreOneEdit();
    void aWatchThatIsGoneIsNotChanged();
    void aRunThatWasHeldIsFreeAgain();
    void alertsAreAsTheyWere();
    void alertsThatAreGoneAreNotMarked();
    void snapshotsComeBackAsThemselves();

private:
    Store &store() const { return bench->store; }
    template <class T> T made(const Result<T> &result) const { return result.value_or(T()); }
    [[nodiscard]] SupplierSummary seller(const Supplier &wanted) const
    {
        for (const SupplierSummary &one : made(answerOf(store().suppliers({}))).suppliers) {
            if (one.supplier == wanted)
                return one;
        }
        return {};
    }
    [[nodiscard]] QStringList tagsOf(int number) const
    {
        QStringList tags;
        for (const TagCount &one : made(answerOf(store().tagsOn({offerAt(number).id})))) {
            if (one.offers > 0)
                tags.append(one.tag);
        }
        return tags;
    }
    [[nodiscard]] std::optional<Money> target() const
    {
        return made(answerOf(store().history(offerAt(1).id))).target;
    }
    [[nodiscard]] Watch watchOf(const QString &what) const
    {
        Watch watch;
        watch.what = what;
        watch.rules = {*WatchRule::parse(u"drop 5%"_s)};
        return made(answerOf(store().putWatches({watch}, kStart))).value(0).after.value_or(Watch());
    }
    /// A run in which the offers' prices fall, so that each is told of.
    void runOf(const Watch &watch, qint64 fen)
    {
        m_now += 60'000;
        const auto task = answerOf(store().claimWatch(m_now, m_now + 1, {}, {watch.id}));
        QVERIFY(task && *task);
        WatchStep step;
        step.run = (*task)->run;
        for (int i = 1; i <= 3; ++i)
            step.sights.append({offerAt(i, fen), false, {}});
        QVERIFY(answerOf(store().takeWatchStep(step, m_now, m_now + 1)));
        QVERIFY(answerOf(store().finishWatchRun(step.run, m_now + 5, m_now + 9, {})));
    }
    [[nodiscard]] Result<void> applied(const WatchEdit &edit) const
    {
        return answerOf(store().apply(edit, m_now + 100, QTimeZone::utc()));
    }
    [[nodiscard]] QList<Alert> alerts() const { return made(answerOf(store().alerts({}))); }

    std::unique_ptr<Bench> bench;
    UtcMs m_now = kStart;
};

void TestUndo::init()
{
    bench = std::make_unique<Bench>();
    QVERIFY(bench->open());
    QVERIFY(
        answerOf(store().save({soldBy(kYiwu, 1), soldBy(kYiwu, 2), soldBy(kNamed, 3)}, kStart)));
}

void TestUndo::sellersGetTheirMarksAndNotesBack()
{
    QVERIFY(answerOf(store().noteSupplier(kYiwu, u"好"_s)));
    QVERIFY(answerOf(store().markSuppliers({kNamed}, SupplierMark::Blocked)));
    const auto edit = made(answerOf(store().markSuppliers({kYiwu, kNamed}, SupplierMark::Starred)));
    QCOMPARE(edit.size(), 2);
    QVERIFY(answerOf(store().apply(reversed(LibraryEdit(edit)))));
    QCOMPARE(seller(kYiwu).mark, SupplierMark::None);
    QCOMPARE(seller(kYiwu).note, u"好"_s);
    QCOMPARE(seller(kNamed).mark, SupplierMark::Blocked);
    QVERIFY(answerOf(store().apply(LibraryEdit(edit))));
    QCOMPARE(seller(kNamed).mark, SupplierMark::Starred);
    // Who was so already is no part of an edit.
    QCOMPARE(made(answerOf(store().markSuppliers({kYiwu}, SupplierMark::Starred))).size(), 0);
}

void TestUndo::aNoteWrittenMeanwhileStays()
{
    const auto mark = made(answerOf(store().markSuppliers({kYiwu}, SupplierMark::Starred)));
    QVERIFY(answerOf(store().noteSupplier(kYiwu, u"later"_s)));
    QVERIFY(answerOf(store().apply(reversed(LibraryEdit(mark)))));
    QCOMPARE(seller(kYiwu).mark, SupplierMark::None);
    QCOMPARE(seller(kYiwu).note, u"later"_s);
}

void TestUndo::tagsComeOffThoseThatGotThem()
{
    const OfferId one = offerAt(1).id;
    const OfferId two = offerAt(2).id;
    QVERIFY(answerOf(store().retag({one}, {u"春季"_s, u"旧"_s}, {})));
    const auto edit = made(answerOf(store().retag({one, two}, {u"春季"_s}, {u"旧"_s})));
    QCOMPARE(edit, (QList<TagChange>{{u"春季"_s, true, {two}}, {u"旧"_s, false, {one}}}));
    QCOMPARE(tagsOf(1), QStringList{u"春季"_s});
    QVERIFY(answerOf(store().apply(reversed(LibraryEdit(edit)))));
    QCOMPARE(tagsOf(1), (QStringList{u"春季"_s, u"旧"_s}));
    QCOMPARE(tagsOf(2), QStringList());
    QVERIFY(answerOf(store().apply(LibraryEdit(edit))));
    QCOMPARE(tagsOf(2), QStringList{u"春季"_s});
}

void TestUndo::aTargetIsAsItWas()
{
    const OfferId one = offerAt(1).id;
    const auto first = made(answerOf(store().setTarget(one, Money::fromFen(500))));
    const auto second = made(answerOf(store().setTarget(one, Money::fromFen(450))));
    QVERIFY(answerOf(store().apply(reversed(LibraryEdit(second)))));
    QCOMPARE(target(), Money::fromFen(500));
    QVERIFY(answerOf(store().apply(reversed(LibraryEdit(first)))));
    QVERIFY(!target());
}

void TestUndo::othersEditsAreNotOverwritten_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("mark") << 0;
    QTest::newRow("note") << 1;
    QTest::newRow("tag") << 2;
    QTest::newRow("target") << 3;
}

void TestUndo::othersEditsAreNotOverwritten()
{
    QFETCH(int, what);
    const OfferId one = offerAt(1).id;
    LibraryEdit edit;
    Store other(store().path());
    QVERIFY(answerOf(other.open()));
    switch (what) {
    case 0:
        edit = made(answerOf(store().markSuppliers({kNamed, kYiwu}, SupplierMark::Starred)));
        QVERIFY(answerOf(other.markSuppliers({kNamed}, SupplierMark::Blocked)));
        break;
    case 1:
        edit = made(answerOf(store().noteSupplier(kYiwu, u"a"_s)));
        QVERIFY(answerOf(other.noteSupplier(kYiwu, u"b"_s)));
        break;
    case 2:
        edit = made(answerOf(store().retag({one, offerAt(2).id}, {u"a"_s}, {})));
        QVERIFY(answerOf(other.retag({one}, {}, {u"a"_s})));
        break;
    default:
        edit = made(answerOf(store().setTarget(one, Money::fromFen(500))));
        QVERIFY(answerOf(other.setTarget(one, Money::fromFen(400))));
    }
    const auto refused = answerOf(store().apply(reversed(edit)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Changed);
    // All or none of it.
    QCOMPARE(seller(kYiwu).mark, what == 0 ? SupplierMark::Starred : SupplierMark::None);
    QCOMPARE(seller(kYiwu).note, what == 1 ? u"b"_s : QString());
    QCOMPARE(tagsOf(2), what == 2 ? QStringList{u"a"_s} : QStringList());
    QVERIFY(target() == (what == 3 ? std::optional(Money::fromFen(400)) : std::nullopt));
}

void TestUndo::aDeletedWatchComesBackWhole()
{
    Watch watch = watchOf(u"耳机"_s);
    runOf(watch, 1'000);
    runOf(watch, 900);
    watch = made(answerOf(store().watch(watch.id)));
    const auto runs = made(answerOf(store().watchRuns(watch.id, 10)));
    QCOMPARE(runs.size(), 2);
    const QList<Alert> told = alerts();
    QCOMPARE(told.size(), 3);
    const auto edit = made(answerOf(store().deleteWatches({watch.id})));
    QCOMPARE(made(answerOf(store().watches())).size(), 0);
    QCOMPARE(made(answerOf(store().watchRuns(watch.id, 10))).size(), 0);
    QVERIFY(applied(reversed(WatchEdit(edit))));
    QCOMPARE(made(answerOf(store().watches())), QList<Watch>{watch});
    QCOMPARE(made(answerOf(store().watchRuns(watch.id, 10))), runs);
    QCOMPARE(alerts(), told);
    // It remembers what it saw: the same price is no news, a lower one is.
    runOf(watch, 900);
    QCOMPARE(alerts().size(), 3);
    runOf(watch, 700);
    QCOMPARE(alerts().size(), 6);
    // Done again, and undone again.
    QVERIFY(applied(WatchEdit(edit)));
    QCOMPARE(made(answerOf(store().watches())).size(), 0);
    QVERIFY(applied(reversed(WatchEdit(edit))));
    QCOMPARE(made(answerOf(store().watchRuns(watch.id, 10))).size(), 4);
}

void TestUndo::aWatchIsChangedBackThoughItRan()
{
    const Watch before = watchOf(u"耳机"_s);
    Watch wanted = before;
    wanted.everyMinutes = 60;
    wanted.paused = true;
    const auto edit = made(answerOf(store().putWatches({wanted}, kStart)));
    runOf(before, 1'000);
    const UtcMs ran = made(answerOf(store().watch(before.id))).lastRunAt;
    QVERIFY(ran > 0);
    QVERIFY(applied(reversed(WatchEdit(edit))));
    const Watch now = made(answerOf(store().watch(before.id)));
    QVERIFY(sameWish(now, before));
    QCOMPARE(now.lastRunAt, ran);
    QCOMPARE(now.nextAt, nextRun(before, ran, QTimeZone::utc()));
}

void TestUndo::severalWatchesAreOneEdit()
{
    Watch one;
    one.what = u"a"_s;
    Watch empty;
    QVERIFY(!answerOf(store().putWatches({one, empty}, kStart)));
    QCOMPARE(made(answerOf(store().watches())).size(), 0); // all or none
    Watch two;
    two.what = u"b"_s;
    const auto edit = made(answerOf(store().putWatches({one, two}, kStart)));
    QCOMPARE(edit.size(), 2);
    QVERIFY(applied(reversed(WatchEdit(edit))));
    QCOMPARE(made(answerOf(store().watches())).size(), 0);
    QVERIFY(applied(WatchEdit(edit)));
    const QList<Watch> back = made(answerOf(store().watches()));
    QCOMPARE(back.size(), 2);
    QCOMPARE(back.first().id, edit.first().after->id);
    QCOMPARE(answerOf(store().deleteWatches({back.first().id, 99})).error().kind,
             ErrorKind::NotFound);
    QCOMPARE(made(answerOf(store().watches())).size(), 2);
}

void TestUndo::aWatchThatIsGoneIsNotChanged()
{
    Watch watch = watchOf(u"耳机"_s);
    const Watch before = watch;
    watch.paused = true;
    const auto paused = made(answerOf(store().putWatches({watch}, kStart)));
    Store other(store().path());
    QVERIFY(answerOf(other.open()));
    watch.everyMinutes = 99;
    QVERIFY(answerOf(other.putWatches({watch}, kStart)));
    QCOMPARE(applied(reversed(WatchEdit(paused))).error().kind, ErrorKind::Changed);
    QCOMPARE(made(answerOf(store().watch(before.id))).everyMinutes, 99);
    QVERIFY(answerOf(other.deleteWatches({before.id})));
    QCOMPARE(applied(reversed(WatchEdit(paused))).error().kind, ErrorKind::Changed);
    // What lies in another process's bin is not ours to bring back.
    QCOMPARE(applied(WatchEdit(QList<WatchChange>{{std::nullopt, before}})).error().kind,
             ErrorKind::Changed);
}

void TestUndo::aRunThatWasHeldIsFreeAgain()
{
    const Watch watch = watchOf(u"耳机"_s);
    const auto task = answerOf(store().claimWatch(kStart, kStart + 60'000));
    QVERIFY(task && *task);
    const auto edit = made(answerOf(store().deleteWatches({watch.id})));
    WatchStep step;
    step.run = (*task)->run;
    QCOMPARE(answerOf(store().takeWatchStep(step, kStart, kStart + 1)).error().kind,
             ErrorKind::NotFound);
    QVERIFY(applied(reversed(WatchEdit(edit))));
    const auto again = answerOf(store().claimWatch(kStart + 1, kStart + 60'001));
    QVERIFY(again && *again);
    QCOMPARE((*again)->run, (*task)->run); // it goes on where it was cut off
}

void TestUndo::alertsAreAsTheyWere()
{
    const Watch watch = watchOf(u"耳机"_s);
    runOf(watch, 1'000);
    runOf(watch, 900);
    const QList<Alert> all = alerts();
    QCOMPARE(all.size(), 3);
    QVERIFY(answerOf(store().markAlertsRead({all.at(1).id}, kStart)));
    const QList<Alert> before = alerts();
    const auto read = made(answerOf(store().markAlertsRead({}, kStart)));
    QCOMPARE(read.ids.size(), 2); // the others
    QCOMPARE(made(answerOf(store().unreadAlerts())), 0);
    const auto gone = made(answerOf(store().deleteAlerts({all.at(0).id, all.at(1).id, 99})));
    QCOMPARE(gone.ids.size(), 2);
    QCOMPARE(alerts().size(), 1);
    QVERIFY(applied(reversed(WatchEdit(gone))));
    QVERIFY(applied(reversed(WatchEdit(read))));
    QCOMPARE(alerts(), before);
    const auto unread = made(answerOf(store().markAlertsUnread({all.at(1).id}, kStart)));
    QCOMPARE(made(answerOf(store().unreadAlerts())), 3);
    QVERIFY(applied(reversed(WatchEdit(unread))));
    QCOMPARE(alerts(), before);
}

void TestUndo::alertsThatAreGoneAreNotMarked()
{
    const Watch watch = watchOf(u"耳机"_s);
    runOf(watch, 1'000);
    runOf(watch, 900);
    const auto read = made(answerOf(store().markAlertsRead({}, kStart)));
    Store other(store().path());
    QVERIFY(answerOf(other.open()));
    QVERIFY(answerOf(other.deleteAlerts({read.ids.first()})));
    QCOMPARE(applied(reversed(WatchEdit(read))).error().kind, ErrorKind::Changed);
    QCOMPARE(made(answerOf(store().unreadAlerts())), 0); // none of them
}

void TestUndo::snapshotsComeBackAsThemselves()
{
    Snapshot snapshot;
    snapshot.about.list = u"春季"_s;
    snapshot.about.label = u"a"_s;
    snapshot.about.takenAt = kStart;
    snapshot.about.lines = 1;
    snapshot.lines = {{OfferId{u"1"_s}, u"t"_s, u"s"_s, {}, {}, 1, {}, {}, {}, {}, {}}};
    const SnapshotSummary about = made(answerOf(store().keepSnapshot(snapshot)));
    const Snapshot gone = made(answerOf(store().deleteSnapshot(about.id)));
    QCOMPARE(gone.lines, snapshot.lines);
    const SnapshotChange deleted{gone, false};
    QVERIFY(answerOf(store().apply(reversed(deleted))));
    QCOMPARE(made(answerOf(store().snapshot(about.id))).lines, snapshot.lines);
    QCOMPARE(made(answerOf(store().snapshots({}))), QList<SnapshotSummary>{about});
    // It is there already; and what has its id later is another one.
    QCOMPARE(answerOf(store().apply(reversed(deleted))).error().kind, ErrorKind::Changed);
    QVERIFY(answerOf(store().apply(deleted)));
    snapshot.about.takenAt = kStart + 1;
    QCOMPARE(made(answerOf(store().keepSnapshot(snapshot))).id, about.id);
    QCOMPARE(answerOf(store().apply(deleted)).error().kind, ErrorKind::Changed);
    QCOMPARE(made(answerOf(store().snapshots({}))).size(), 1);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "test_undo.moc"
