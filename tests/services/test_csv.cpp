// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

Q_DECLARE_METATYPE(sanjia::FieldValue)

namespace {

const QByteArray kBom = QByteArray::fromHex("efbbbf");

/// One cell's bytes, without what surrounds it in a one-cell table.
QByteArray cellOf(const FieldValue &value)
{
    QByteArray bytes = csvFrom(QStringList{u"h"_s}, {{value}});
    return bytes.mid(kBom.size() + 3).chopped(2);
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isATableForSpreadsheets();
    void writesCells_data();
    void writesCells();
    void readsTables_data();
    void readsTables();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void numbersStayNumbers_data();
    void numbersStayNumbers();
    void writesRecords();
    void anEmptyTableHasItsHeader();
};

void TestCsv::isATableForSpreadsheets()
{
    const QByteArray bytes = csvFrom({u"名称"_s, u"n"_s}, {{u"耳机"_s, qint64{1}}, {{}, {}}});
    QCOMPARE(bytes, kBom + "名称,n\r\n耳机,1\r\n,\r\n");
}

void TestCsv::writesCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"耳机 5.0"_s << QByteArray("耳机 5.0");
    QTest::newRow("empty") << u""_s << QByteArray("\"\""); // a line of nothing is no row
    QTest::newRow("comma") << u"黑,白"_s << QByteArray("\"黑,白\"");
    QTest::newRow("quote") << u"7\" 平板"_s << QByteArray("\"7\"\" 平板\"");
    QTest::newRow("quotes only") << u"\"\""_s << QByteArray("\"\"\"\"\"\"");
    QTest::newRow("line feed inside") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("return inside") << u"a\r\nb"_s << QByteArray("\"a\r\nb\"");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("formula with quotes")
        << u"=HYPERLINK(\"http://x\",\"y\")"_s
        << QByteArray("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    QTest::newRow("plus") << u"+86 755"_s << QByteArray("'+86 755");
    QTest::newRow("minus") << u"-5"_s << QByteArray("'-5");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
    QTest::newRow("return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
    QTest::newRow("line feed") << u"\n=1"_s << QByteArray("\"'\n=1\"");
    QTest::newRow("full-width") << u"＝1+1"_s << QByteArray("'＝1+1");
    QTest::newRow("sign further inside") << u"a=b"_s << QByteArray("a=b");
    QTest::newRow("apostrophe") << u"'tis"_s << QByteArray("'tis");
    QTest::newRow("looks defused") << u"'=1"_s << QByteArray("''=1");
    QTest::newRow("apostrophes only") << u"''"_s << QByteArray("''");
    QTest::newRow("outside the BMP") << u"🎧"_s << QByteArray("🎧");
}

void TestCsv::writesCells()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(cellOf(text), cell);
    // And comes back as it was.
    const auto rows = csvRows(QString::fromUtf8(csvFrom(QStringList{u"h"_s}, {{text, u"x"_s}})));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(undefused(rows->at(1).cells.first()), text);
    QCOMPARE(rows->at(1).cells.last(), u"x"_s);
}

void TestCsv::readsTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<CsvRow>>("rows");
    using Rows = QList<CsvRow>;
    QTest::newRow("nothing") << u""_s << Rows{};
    QTest::newRow("mark only") << QString(QChar::ByteOrderMark) << Rows{};
    QTest::newRow("one") << u"a"_s << Rows{{1, {u"a"_s}}};
    QTest::newRow("line ends") << u"a\r\nb\nc\rd"_s
                               << Rows{{1, {u"a"_s}}, {2, {u"b"_s}}, {3, {u"c"_s}}, {4, {u"d"_s}}};
    QTest::newRow("empty cells") << u",a,\r\n,,\r\n"_s
                                 << Rows{{1, {u""_s, u"a"_s, u""_s}}, {2, {u""_s, u""_s, u""_s}}};
    QTest::newRow("empty lines") << u"\r\na\n\n\nb\n"_s << Rows{{2, {u"a"_s}}, {5, {u"b"_s}}};
    QTest::newRow("quoted nothing")
        << u"\"\"\n\"\",\"\""_s << Rows{{1, {u""_s}}, {2, {u""_s, u""_s}}};
    QTest::newRow("lines inside") << u"\"a\r\nb\nc\rd\",e\r\nf"_s
                                  << Rows{{1, {u"a\r\nb\nc\rd"_s, u"e"_s}}, {5, {u"f"_s}}};
    QTest::newRow("quotes inside") << u"\"a\"\"b\",\"\"\"\""_s << Rows{{1, {u"a\"b"_s, u"\""_s}}};
    QTest::newRow("blanks count") << u" a , b "_s << Rows{{1, {u" a "_s, u" b "_s}}};
}

void TestCsv::readsTables()
{
    QFETCH(QString, text);
    QFETCH(QList<CsvRow>, rows);
    const auto read = csvRows(text);
    QVERIFY(read);
    QCOMPARE(*read, rows);
    QString tabs = text;
    QCOMPARE(csvRows(tabs.replace(u',', u'\t'), u'\t'), rows);
}

void TestCsv::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"a\"b"_s, u"\"a\"b"_s, u"\"a\"\"\n"_s, u"\"a"_s, u"\"a\" ,b"_s, u"a,\""_s})
        QTest::addRow("%s", qUtf8Printable(text)) << text;
}

void TestCsv::refusesWhatIsNoTable()
{
    QFETCH(QString, text);
    QVERIFY(!csvRows(text));
}

void TestCsv::numbersStayNumbers_data()
{
    QTest::addColumn<FieldValue>("value");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("negative money") << FieldValue(Money::fromFen(-50)) << QByteArray("-0.50");
    QTest::newRow("money") << FieldValue(Money::fromE4(550)) << QByteArray("0.055");
    QTest::newRow("negative number") << FieldValue(qint64{-7}) << QByteArray("-7");
    QTest::newRow("no grouping") << FieldValue(qint64{1'234'567}) << QByteArray("1234567");
    QTest::newRow("yes") << FieldValue(true) << QByteArray("true");
    QTest::newRow("unknown") << FieldValue() << QByteArray("\"\""); // a line of nothing is no row
}

void TestCsv::numbersStayNumbers()
{
    QFETCH(FieldValue, value);
    QFETCH(QByteArray, cell);
    QCOMPARE(cellOf(value), cell);
}

void TestCsv::writesRecords()
{
    const Record first{{"offer_id"_L1, u"1"_s}, {"price"_L1, Money::fromFen(150)}};
    const Record second{{"offer_id"_L1, u"2"_s}, {"price"_L1, {}}};
    QCOMPARE(csvFrom({first, second}, {u"unused"_s}), kBom + "offer_id,price\r\n1,1.50\r\n2,\r\n");
}

void TestCsv::anEmptyTableHasItsHeader()
{
    QCOMPARE(csvFrom(QList<Record>{}, {u"offer_id"_s, u"title"_s}), kBom + "offer_id,title\r\n");
}

QTEST_GUILESS_MAIN(TestCsv)
#include "test_csv.moc"
