// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/edittext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// The words behind "Undo".
class TestEditText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofSellers_data();
    void ofSellers();
    void ofOffers_data();
    void ofOffers();
    void ofWatches_data();
    void ofWatches();
    void ofSnapshots();
};

void TestEditText::ofSellers_data()
{
    QTest::addColumn<int>("sellers");
    QTest::addColumn<SupplierMark>("mark");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("text");
    QTest::newRow("star") << 1 << SupplierMark::Starred << QString() << u"star “A”"_s;
    QTest::newRow("block") << 1 << SupplierMark::Blocked << QString() << u"block “A”"_s;
    QTest::newRow("stars") << 2 << SupplierMark::Starred << QString() << u"star 2 sellers"_s;
    QTest::newRow("blocks") << 3 << SupplierMark::Blocked << QString() << u"block 3 sellers"_s;
    QTest::newRow("note") << 1 << SupplierMark::None << u"n"_s << u"edit the note on “A”"_s;
}

void TestEditText::ofSellers()
{
    QFETCH(int, sellers);
    QFETCH(SupplierMark, mark);
    QFETCH(QString, note);
    QFETCH(QString, text);
    const SupplierWords before{{SupplierId{u"1"_s}, u"A"_s}, SupplierMark::None, {}};
    SupplierWords after = before;
    after.mark = mark;
    after.note = note;
    const QList<SupplierChange> changes(sellers, SupplierChange{before, after});
    QCOMPARE(format::libraryEdit(changes), text);
    if (note.isEmpty())
        QVERIFY(
            format::libraryEdit(reversed(LibraryEdit(changes))).startsWith(u"clear the mark"_s));
}

void TestEditText::ofOffers_data()
{
    QTest::addColumn<LibraryEdit>("edit");
    QTest::addColumn<QString>("text");
    const OfferId one{u"1"_s};
    const OfferId two{u"2"_s};
    using Tags = QList<TagChange>;
    QTest::newRow("on") << LibraryEdit(Tags{{u"t"_s, true, {one, two}}}) << u"tag 2 offer(s) “t”"_s;
    QTest::newRow("off") << LibraryEdit(Tags{{u"t"_s, false, {one}}})
                         << u"take “t” off 1 offer(s)"_s;
    QTest::newRow("several") << LibraryEdit(
        Tags{{u"t"_s, true, {one, two}}, {u"u"_s, false, {one}}})
                             << u"change the tags of 2 offer(s)"_s;
    QTest::newRow("target") << LibraryEdit(TargetChange{one, {}, Money::fromFen(550)})
                            << u"set the target price of 1 to ¥5.50"_s;
    QTest::newRow("no target") << LibraryEdit(TargetChange{one, Money::fromFen(550), {}})
                               << u"clear the target price of 1"_s;
    QTest::newRow("nothing") << LibraryEdit(Tags{}) << QString();
}

void TestEditText::ofOffers()
{
    QFETCH(LibraryEdit, edit);
    QFETCH(QString, text);
    QCOMPARE(format::libraryEdit(edit), text);
}

void TestEditText::ofWatches_data()
{
    QTest::addColumn<WatchEdit>("edit");
    QTest::addColumn<QString>("text");
    Watch watch;
    watch.what = u"w"_s;
    Watch paused = watch;
    paused.paused = true;
    Watch often = watch;
    often.everyMinutes = 5;
    const auto rows = [](const char *name, const WatchChange &change, const QString &one,
                         const QString &two) {
        QTest::newRow(name) << WatchEdit(QList<WatchChange>{change}) << one;
        QTest::addRow("%s two", name) << WatchEdit(QList<WatchChange>{change, change}) << two;
    };
    rows("make", {{}, watch}, u"make the watch of “w”"_s, u"make 2 watches"_s);
    rows("delete", {watch, {}}, u"delete the watch of “w”"_s, u"delete 2 watches"_s);
    rows("pause", {watch, paused}, u"pause the watch of “w”"_s, u"pause 2 watches"_s);
    rows("resume", {paused, watch}, u"resume the watch of “w”"_s, u"resume 2 watches"_s);
    rows("change", {watch, often}, u"change the watch of “w”"_s, u"change 2 watches"_s);
    using What = AlertChange::What;
    QTest::newRow("read") << WatchEdit(AlertChange{What::Read, {1, 2}})
                          << u"mark 2 alert(s) as read"_s;
    QTest::newRow("new") << WatchEdit(AlertChange{What::Unread, {1}})
                         << u"mark 1 alert(s) as new"_s;
    QTest::newRow("gone") << WatchEdit(AlertChange{What::Deleted, {1}}) << u"delete 1 alert(s)"_s;
}

void TestEditText::ofWatches()
{
    QFETCH(WatchEdit, edit);
    QFETCH(QString, text);
    QCOMPARE(format::watchEdit(edit), text);
}

void TestEditText::ofSnapshots()
{
    SnapshotChange change;
    change.snapshot.about.label = u"报价"_s;
    QCOMPARE(format::snapshotEdit(change), u"take the snapshot “报价”"_s);
    QCOMPARE(format::snapshotEdit(reversed(change)), u"delete the snapshot “报价”"_s);
}

QTEST_APPLESS_MAIN(TestEditText)
#include "test_edittext.moc"
