// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/export/exportfields.h"
#include "core/services/export/workbook.h"
#include "core/services/filewriter.h"
#include "tests/support/office.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

/// Titles that a spreadsheet might run, cut, or take for something else.
const QStringList kTitles{u"蓝牙耳机 5.0"_s,
                          u"=1+1"_s,
                          u"+86 755"_s,
                          u"-5"_s,
                          u"@SUM(A1)"_s,
                          u"＝1+1"_s,
                          u"a,b;c\td"_s,
                          u"7\" 平板"_s,
                          u"<b>&amp; _x0041_"_s,
                          u"https://x.invalid/a"_s,
                          u"mailto:a@b.invalid"_s,
                          u"001"_s,
                          u"2026-11-25"_s,
                          u"1e5"_s,
                          u"{=1}"_s,
                          u"🎧"_s};

QList<ShortlistLine> lines()
{
    QList<ShortlistLine> list;
    for (qsizetype i = 0; i < kTitles.size(); ++i) {
        ShortlistLine line;
        line.offer.id = OfferId{QString::number(610'947'572'360 + i)};
        line.offer.title = kTitles.at(i);
        line.offer.price = Money::fromE4(12'345 * i + 55);
        line.offer.moq = i % 3;
        line.offer.supplier.name = i % 2 == 0 ? u"深圳某厂"_s : u"=cmd"_s;
        line.offer.mixBatch = i % 2 == 0;
        line.offer.detailUrl = u"https://detail.1688.com/offer/%1.html?a=1&b=2"_s.arg(
            line.offer.id.value);
        line.offer.seenAt = 1'790'000'000'000 + i * 60'000;
        list.append(line);
    }
    return list;
}

const QStringList kNames{u"offer_id"_s,  u"title"_s,        u"price"_s,      u"moq"_s,
                         u"stock"_s,     u"mix_batch"_s,    u"detail_url"_s, u"unit_cost"_s,
                         u"line_cost"_s, u"supplier_name"_s};

/// A number as both sides may write it.
QString plainNumber(const QString &text)
{
    const std::optional<Money> money = Money::parse(text);
    return money ? money->toText() : text;
}

void compareCells(const QList<CsvRow> &read, const Sheet &sheet, bool text)
{
    QCOMPARE(read.size(), sheet.rows.size() + 1);
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        const QStringList &cells = read.at(row + 1).cells;
        QCOMPARE(cells.size(), sheet.columns.size());
        for (qsizetype column = 0; column < sheet.columns.size(); ++column) {
            const FieldValue &value = sheet.rows.at(row).at(column);
            QString expected = fieldText(value);
            QString cell = cells.at(column);
            if (std::holds_alternative<bool>(value))
                cell = cell.toLower();
            else if (!std::holds_alternative<QString>(value))
                expected = plainNumber(expected), cell = plainNumber(cell);
            else if (text)
                cell = undefused(cell);
            QVERIFY2(cell == expected,
                     qPrintable(u"row %1, %2: %3, not %4"_s.arg(
                         QString::number(row), sheet.columns.at(column).name, cell, expected)));
        }
    }
}

} // namespace

/// What is written comes out of a real spreadsheet program as it went in, cell by cell.
class TestOfficeRoundTrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workbook();
    void csv_data();
    void csv();

private:
    Office m_office;
    QTemporaryDir m_dir;
};

void TestOfficeRoundTrip::workbook()
{
    Sheet sheet = lineSheet(lines(), 100, kNames);
    sheet.title = u"春季"_s;
    Sheet sellers = sellerSheet(lines(), 100);
    sellers.title = u"Sellers"_s;
    // Every amount a price can have comes back as itself: each length, each number of decimals.
    Sheet amounts;
    amounts.title = u"Amounts"_s;
    amounts.columns = {{"price"_L1, {}, ColumnKind::Money}};
    QRandomGenerator random(1688);
    for (qint64 bound = 10; bound <= 1'000'000'000'000'000; bound *= 10) {
        for (int i = 0; i < 60; ++i)
            amounts.rows.append({Money::fromE4(random.bounded(bound / 10, bound))});
        amounts.rows.append({Money::fromE4(bound - 1)});
        amounts.rows.append({Money::fromE4(1 - bound)});
    }
    amounts.rows.append({Money::fromE4(9'007'199'254'740'993)}); // no double is that: it is text
    const Result<QByteArray> book = workbookFrom({sheet, sellers, amounts});
    QVERIFY(book);
    const QString path = m_dir.filePath(u"book.xlsx"_s);
    QVERIFY(writeWhole(path, *book));

    const auto sheets = m_office.sheetsOf(path);
    QVERIFY2(sheets.size() == 3, qPrintable(m_office.trouble()));
    compareCells(sheets.value(u"春季"_s), sheet, false);
    compareCells(sheets.value(u"Sellers"_s), sellers, false);
    compareCells(sheets.value(u"Amounts"_s), amounts, false);
}

void TestOfficeRoundTrip::csv_data()
{
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QChar>("decimal");
    QTest::addColumn<QString>("filter"); // and 1033 for English, 1031 for German numbers
    QTest::newRow("English") << QChar(u',') << QChar(u'.') << u"44,34,76,1,,1033"_s;
    QTest::newRow("German") << QChar(u';') << QChar(u',') << u"59,34,76,1,,1031"_s;
}

void TestOfficeRoundTrip::csv()
{
    QFETCH(QChar, separator);
    QFETCH(QChar, decimal);
    QFETCH(QString, filter);
    // Without the titles that look like numbers and dates: CSV cannot say that they are text.
    QList<ShortlistLine> some = lines();
    some.removeIf([](const ShortlistLine &line) {
        return line.offer.title == "001"_L1 || line.offer.title == "2026-11-25"_L1
            || line.offer.title == "1e5"_L1;
    });
    const Sheet sheet = lineSheet(some, 100, kNames);
    const QString path = m_dir.filePath(u"list.csv"_s);
    QVERIFY(writeWhole(path, csvFrom(sheet, {separator, decimal})));
    const auto sheets = m_office.sheetsOf(path, filter);
    QVERIFY2(sheets.size() == 1, qPrintable(m_office.trouble()));
    compareCells(sheets.first(), sheet, true);
}

QTEST_GUILESS_MAIN(TestOfficeRoundTrip)
#include "test_officeroundtrip.moc"
