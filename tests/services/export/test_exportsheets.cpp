// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/export/exportfields.h"
#include "core/services/export/jsonwriter.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

ShortlistLine lineOf(const QString &seller, std::optional<Money> price, qint64 quantity = 0)
{
    static int number = 0;
    ShortlistLine line;
    line.offer.id = OfferId{QString::number(610'000'000'000 + ++number)};
    line.offer.supplier.name = seller;
    line.offer.price = price;
    line.quantity = quantity;
    return line;
}

QStringList texts(const QList<FieldValue> &row)
{
    QStringList list;
    for (const FieldValue &value : row)
        list.append(fieldText(value));
    return list;
}

ColumnKind kindIn(const Sheet &sheet, QLatin1StringView name)
{
    for (const SheetColumn &column : sheet.columns) {
        if (column.name == name)
            return column.kind;
    }
    return ColumnKind::Text;
}

} // namespace

class TestExportSheets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasTheContractsNamesAndTheTimes();
    void picksColumnsInTheirOrder();
    void tellsKindsApart();
    void anEmptySheetHasItsColumns();
    void csvHasAForm_data();
    void csvHasAForm();
    void jsonIsAsOnTheCommandLine();
    void sumsUpSellers();
};

void TestExportSheets::hasTheContractsNamesAndTheTimes()
{
    QStringList offer;
    const Record record = offerRecord(Offer(), 1);
    for (const Field &field : record)
        offer.append(field.name);
    QCOMPARE(offerExportNames(), offer + QStringList{u"seen_at"_s});
    QVERIFY(lineExportNames().contains(u"note"_s));
    QVERIFY(lineExportNames().contains(u"added_at"_s));
}

void TestExportSheets::picksColumnsInTheirOrder()
{
    ShortlistLine line = lineOf(u"甲"_s, Money::fromFen(250), 4);
    line.addedAt = 1'790'000'000'000;
    const Sheet sheet = lineSheet(
        {line}, 100, {u"line_cost"_s, u"nonsense"_s, u"quantity"_s, u"added_at"_s, u"seen_at"_s});
    QCOMPARE(sheet.columns.size(), 4);
    QCOMPARE(sheet.columns.first().name, "line_cost"_L1);
    QCOMPARE(texts(sheet.rows.first()),
             (QStringList{u"10.00"_s, u"4"_s, u"2026-09-21T14:13:20Z"_s, QString()}));
    // Where a line has no quantity of its own.
    QCOMPARE(
        texts(
            lineSheet({lineOf(u"甲"_s, Money::fromFen(250))}, 100, {u"line_cost"_s}).rows.first()),
        QStringList{u"250.00"_s});
}

void TestExportSheets::tellsKindsApart()
{
    Offer known;
    known.id = OfferId{u"1"_s};
    known.price = Money::fromFen(1);
    known.moq = 2;
    known.mixBatch = true;
    known.seenAt = 1;
    // Known from the first that has a value.
    const Sheet sheet = offerSheet({Offer(), known}, 1, offerExportNames());
    QCOMPARE(kindIn(sheet, "price"_L1), ColumnKind::Money);
    QCOMPARE(kindIn(sheet, "moq"_L1), ColumnKind::Count);
    QCOMPARE(kindIn(sheet, "mix_batch"_L1), ColumnKind::YesNo);
    QCOMPARE(kindIn(sheet, "detail_url"_L1), ColumnKind::Link);
    QCOMPARE(kindIn(sheet, "seen_at"_L1), ColumnKind::Time);
    QCOMPARE(kindIn(sheet, "offer_id"_L1), ColumnKind::Text);
}

void TestExportSheets::anEmptySheetHasItsColumns()
{
    const Sheet sheet = lineSheet({}, 1, {u"title"_s, u"note"_s});
    QCOMPARE(csvFrom(sheet, {}), QByteArray("\xef\xbb\xbftitle,note\r\n"));
    QCOMPARE(sellerSheet({}, 1).rows.size(), 0);
}

void TestExportSheets::csvHasAForm_data()
{
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QChar>("decimal");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("usual") << QChar(u',') << QChar(u'.') << QByteArray("\"'=a,b;c\",12.50,3,x;y");
    QTest::newRow("continental") << QChar(u';') << QChar(u',')
                                 << QByteArray("\"'=a,b;c\";12,50;3;\"x;y\"");
    QTest::newRow("tab") << QChar(u'\t') << QChar(u'.') << QByteArray("'=a,b;c\t12.50\t3\tx;y");
    // Whoever wants both gets a file that still can be read.
    QTest::newRow("comma twice") << QChar(u',') << QChar(u',')
                                 << QByteArray("\"'=a,b;c\",\"12,50\",3,x;y");
}

void TestExportSheets::csvHasAForm()
{
    QFETCH(QChar, separator);
    QFETCH(QChar, decimal);
    QFETCH(QByteArray, row);
    ShortlistLine line = lineOf({}, Money::fromFen(1250), 3);
    line.offer.title = u"=a,b;c"_s;
    line.note = u"x;y"_s;
    const Sheet sheet = lineSheet({line}, 1, {u"title"_s, u"price"_s, u"quantity"_s, u"note"_s});
    const QByteArray csv = csvFrom(sheet, {separator, decimal});
    QCOMPARE(csv.split('\n').at(1), QByteArray(row + '\r'));
    QVERIFY(csv.startsWith("\xef\xbb\xbf"));
    const auto rows = csvRows(QString::fromUtf8(csv), separator);
    QVERIFY(rows);
    QCOMPARE(rows->at(1).cells.size(), 4);
}

void TestExportSheets::jsonIsAsOnTheCommandLine()
{
    ShortlistLine line = lineOf(u"甲"_s, Money::fromFen(250), 4);
    Sheet sheet = lineSheet({line}, 1, {u"title"_s, u"unit_cost"_s, u"quantity"_s});
    sheet.title = u"春季"_s;
    const QJsonObject whole = QJsonDocument::fromJson(jsonFrom(sheet, "lines"_L1, true)).object();
    QCOMPARE(whole.value("sample"_L1), QJsonValue(true));
    QCOMPARE(whole.value("name"_L1).toString(), u"春季"_s);
    const QJsonObject row = whole.value("lines"_L1).toArray().first().toObject();
    QCOMPARE(row,
             (QJsonObject{
                 {u"title"_s, QJsonValue::Null}, {u"unit_cost"_s, u"2.50"_s}, {u"quantity"_s, 4}}));
    sheet.title.clear();
    const QJsonObject real = QJsonDocument::fromJson(jsonFrom(sheet, "offers"_L1, false)).object();
    QVERIFY(!real.contains("name"_L1));
    QCOMPARE(real.value("sample"_L1), QJsonValue(false));
}

void TestExportSheets::sumsUpSellers()
{
    const QList<ShortlistLine> lines{
        lineOf(u"甲"_s, Money::fromFen(100)), lineOf(u"乙"_s, Money::fromFen(200), 5),
        lineOf(u"甲"_s, Money::fromE4(55), 2), lineOf(u"甲"_s, std::nullopt)};
    OrderTerms terms;
    terms.freight = Money::fromFen(800);
    const Sheet sheet = sellerSheet(lines, {10, terms});
    QCOMPARE(sheet.rows.size(), 2);
    QCOMPARE(sheet.columns.at(1).name, "supplier_name"_L1);
    QCOMPARE(texts(sheet.rows.first()).mid(1, 7),
             (QStringList{u"甲"_s, u"3"_s, u"1"_s, u"12"_s, u"10.011"_s, u"8.00"_s, u"18.011"_s}));
    QCOMPARE(kindIn(sheet, "goods_cost"_L1), ColumnKind::Money);
    QCOMPARE(kindIn(sheet, "lines"_L1), ColumnKind::Count);
}

QTEST_GUILESS_MAIN(TestExportSheets)
#include "test_exportsheets.moc"
