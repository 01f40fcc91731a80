// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// Edits as values: taking one back twice is the edit itself.
class TestEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void turnsLibraryEdits_data();
    void turnsLibraryEdits();
    void turnsWatchEdits_data();
    void turnsWatchEdits();
    void theLastChangeIsTakenBackFirst();
    void whatCameOfAWatchIsNoWish();
};

void TestEdits::turnsLibraryEdits_data()
{
    QTest::addColumn<LibraryEdit>("edit");
    QTest::addColumn<LibraryEdit>("back");
    QTest::addColumn<bool>("nothing");
    const Supplier yiwu{SupplierId{u"b"_s}, u"义乌"_s};
    const SupplierWords plain{yiwu, SupplierMark::None, {}};
    const SupplierWords starred{yiwu, SupplierMark::Starred, u"好"_s};
    const QList<OfferId> ids{OfferId{u"1"_s}, OfferId{u"2"_s}};
    using Sellers = QList<SupplierChange>;
    using Tags = QList<TagChange>;
    QTest::newRow("seller") << LibraryEdit(Sellers{{plain, starred}})
                            << LibraryEdit(Sellers{{starred, plain}}) << false;
    QTest::newRow("seller, nothing")
        << LibraryEdit(Sellers{{plain, plain}}) << LibraryEdit(Sellers{{plain, plain}}) << true;
    QTest::newRow("tag") << LibraryEdit(Tags{{u"样品"_s, true, ids}})
                         << LibraryEdit(Tags{{u"样品"_s, false, ids}}) << false;
    QTest::newRow("no tag") << LibraryEdit(Tags{}) << LibraryEdit(Tags{}) << true;
    const TargetChange target{ids.first(), std::nullopt, Money::fromFen(5)};
    QTest::newRow("target") << LibraryEdit(target)
                            << LibraryEdit(TargetChange{ids.first(), Money::fromFen(5), {}})
                            << false;
    const TargetChange same{ids.first(), Money::fromFen(5), Money::fromFen(5)};
    QTest::newRow("target, nothing") << LibraryEdit(same) << LibraryEdit(same) << true;
}

void TestEdits::turnsLibraryEdits()
{
    QFETCH(LibraryEdit, edit);
    QFETCH(LibraryEdit, back);
    QFETCH(bool, nothing);
    QVERIFY(reversed(edit) == back);
    QVERIFY(reversed(back) == edit);
    QCOMPARE(isNothing(edit), nothing);
}

void TestEdits::turnsWatchEdits_data()
{
    QTest::addColumn<WatchEdit>("edit");
    QTest::addColumn<WatchEdit>("back");
    QTest::addColumn<bool>("nothing");
    using What = AlertChange::What;
    const auto row = [](const char *name, What what, What back) {
        QTest::newRow(name) << WatchEdit(AlertChange{what, {1, 2}, 7})
                            << WatchEdit(AlertChange{back, {1, 2}, 7}) << false;
    };
    row("read", What::Read, What::Unread);
    row("unread", What::Unread, What::Read);
    row("deleted", What::Deleted, What::Restored);
    row("restored", What::Restored, What::Deleted);
    QTest::newRow("no alert") << WatchEdit(AlertChange{})
                              << WatchEdit(AlertChange{What::Unread, {}}) << true;
    Watch watch;
    watch.id = 3;
    using Changes = QList<WatchChange>;
    QTest::newRow("made") << WatchEdit(Changes{{{}, watch}}) << WatchEdit(Changes{{watch, {}}})
                          << false;
    QTest::newRow("ran meanwhile")
        << WatchEdit(Changes{{watch, watch}}) << WatchEdit(Changes{{watch, watch}}) << true;
}

void TestEdits::turnsWatchEdits()
{
    QFETCH(WatchEdit, edit);
    QFETCH(WatchEdit, back);
    QFETCH(bool, nothing);
    QVERIFY(reversed(edit) == back);
    QVERIFY(reversed(back) == edit || nothing);
    QCOMPARE(isNothing(edit), nothing);
}

void TestEdits::theLastChangeIsTakenBackFirst()
{
    const QList<OfferId> ids{OfferId{u"1"_s}};
    const LibraryEdit edit(QList<TagChange>{{u"a"_s, true, ids}, {u"b"_s, false, ids}});
    QVERIFY(reversed(edit)
            == LibraryEdit(QList<TagChange>{{u"b"_s, true, ids}, {u"a"_s, false, ids}}));
}

void TestEdits::whatCameOfAWatchIsNoWish()
{
    Watch watch;
    watch.what = u"耳机"_s;
    Watch later = watch;
    later.lastRunAt = 5;
    later.nextAt = 9;
    QVERIFY(sameWish(watch, later));
    later.paused = true;
    QVERIFY(!sameWish(watch, later));
}

QTEST_APPLESS_MAIN(TestEdits)
#include "test_edits.moc"
