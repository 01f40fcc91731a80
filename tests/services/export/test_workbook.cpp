// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/export/workbook.h"
#include "core/services/export/zipcheck.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

Sheet sheetOfRows(int rows)
{
    Sheet sheet;
    sheet.title = u"春季"_s;
    sheet.columns = {{"title"_L1, u"标题"_s, ColumnKind::Text},
                     {"price"_L1, {}, ColumnKind::Money}};
    for (int i = 0; i < rows; ++i)
        sheet.rows.append({u"蓝牙耳机 %1"_s.arg(i), Money::fromE4(12'345 + i)});
    return sheet;
}

} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesSheets_data();
    void namesSheets();
    void isAWholeArchive();
    void holdsPictures();
    void aFullDiskIsNoticed_data();
    void aFullDiskIsNoticed();
    void canBeStopped();
    void leavesNoTemporaryFiles();
    void knowsWhatIsNoArchive_data();
    void knowsWhatIsNoArchive();
};

void TestWorkbook::namesSheets_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"春季"_s << u"春季"_s;
    QTest::newRow("forbidden") << u"[a]:b*c?d/e\\f"_s << u"a b c d e f"_s;
    QTest::newRow("apostrophes") << u"'a'"_s << u"a"_s;
    QTest::newRow("empty") << u""_s << u"_"_s;
    QTest::newRow("nothing left") << u"???"_s << u"_"_s;
    QTest::newRow("Excel's own") << u"history"_s << u"history_"_s;
    QTest::newRow("too long") << QString(40, u'a') << QString(31, u'a');
    QTest::newRow("taken") << u"SHEET"_s << u"SHEET 2"_s;
    QTest::newRow("taken and long") << QString(40, u'b') << QString(QString(29, u'b') + u" 2"_s);
    QTest::newRow("control") << QString(u"a\nb"_s + QChar(0) + u'c') << u"a b c"_s;
}

void TestWorkbook::namesSheets()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    QCOMPARE(sheetName(title, {u"Sheet"_s, QString(31, u'B')}), name);
}

void TestWorkbook::isAWholeArchive()
{
    Sheet sheet = sheetOfRows(3);
    // A workbook opens whatever a title holds.
    sheet.rows[0][0] = QString(u"a"_s + QChar(0) + QChar(1) + QChar(0xfffe) + QChar(0xd800));
    sheet.rows[1][0] = QString(40'000, u'x');
    sheet.pictures = {"no picture at all", {}, {}};
    const Result<QByteArray> book = workbookFrom({sheet, sheet, Sheet()});
    QVERIFY(book);
    QVERIFY(book->startsWith("PK"));
    QVERIFY(hasWholeParts(*book));
    QVERIFY(book->contains("xl/worksheets/sheet3.xml"));
    QVERIFY(!book->contains("xl/media/"));
}

void TestWorkbook::holdsPictures()
{
    const QByteArray dot = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAA"
                                                  "CklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");
    Sheet sheet = sheetOfRows(3);
    sheet.pictures = {dot, {}, dot};
    const Result<QByteArray> book = workbookFrom({sheet});
    QVERIFY(book);
    QVERIFY(hasWholeParts(*book));
    QVERIFY(book->contains("xl/media/image1.png"));
    QVERIFY(book->contains("xl/drawings/drawing1.xml"));
}

void TestWorkbook::aFullDiskIsNoticed_data()
{
    QTest::addColumn<int>("bytes");
    // The library itself notices only where the archive does not fit.
    QTest::newRow("no room for the archive") << 1'000;
    QTest::newRow("no room for the strings") << 20'000;
    QTest::newRow("no room for the cells") << 60'000;
    QTest::newRow("nearly enough") << 100'000;
}

void TestWorkbook::aFullDiskIsNoticed()
{
    QFETCH(int, bytes);
    const Sheet sheet = sheetOfRows(2'000);
    QVERIFY(workbookFrom({sheet}));
    const SmallDisk disk(static_cast<rlim_t>(bytes));
    const Result<QByteArray> book = workbookFrom({sheet});
    QVERIFY(!book);
    QCOMPARE(book.error().kind, ErrorKind::FileUnwritable);
    QCOMPARE(book.error().code, QDir::tempPath());
}

void TestWorkbook::canBeStopped()
{
    int asked = 0;
    const Result<QByteArray> book = workbookFrom({sheetOfRows(100)}, [&] { return ++asked > 10; });
    QVERIFY(!book);
    QCOMPARE(book.error().kind, ErrorKind::Cancelled);
    QCOMPARE(asked, 11);
}

void TestWorkbook::leavesNoTemporaryFiles()
{
    const QTemporaryDir place;
    qputenv("TMPDIR", place.path().toUtf8());
    QVERIFY(workbookFrom({sheetOfRows(10)}));
    QVERIFY(!workbookFrom({sheetOfRows(10)}, [] { return true; }));
    QVERIFY(QDir(place.path()).isEmpty());
    qunsetenv("TMPDIR");
}

void TestWorkbook::knowsWhatIsNoArchive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray book = workbookFrom({sheetOfRows(3)}).value_or(QByteArray());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("PK and more");
    QTest::newRow("no directory") << book.first(book.size() / 2);
    QTest::newRow("no end") << book.chopped(12);
    QByteArray moved = book;
    moved.remove(100, 1);
    QTest::newRow("a byte is missing") << moved;
    QByteArray counted = book;
    counted[counted.size() - 12] = char(99);
    QTest::newRow("more entries than there are") << counted;
}

void TestWorkbook::knowsWhatIsNoArchive()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!hasWholeParts(bytes));
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "test_workbook.moc"
