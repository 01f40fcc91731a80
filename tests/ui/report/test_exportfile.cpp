// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/office.h"
#include "tests/ui/report/reportbench.h"
#include "ui/report/exportfile.h"

#include "core/services/export/exportfields.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

class TestExportFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormatHasItsName();
    void writesAShortlist_data();
    void writesAShortlist();
    void writesATable_data();
    void writesATable();
    void picturesAreMadeAnew();
    void canBeStopped();
    void samplesSayThatTheyAre_data();
    void samplesSayThatTheyAre();
};

namespace {

const QString kSaid = u"From the sample market: nothing in it is for sale."_s;

/// Where a person, or a program, reads that nothing in `file` is for sale: the sheet of a workbook,
/// the page of a report, or the name of a field.
QStringList placesThatSayIt(const QByteArray &file, ExportFormat format)
{
    QStringList places;
    if (format == ExportFormat::Xlsx) {
        QTemporaryDir dir;
        QFile book(dir.filePath(u"book.xlsx"_s));
        Office office;
        if (!book.open(QIODevice::WriteOnly) || book.write(file) != file.size())
            return {book.errorString()};
        book.close();
        const QMap<QString, QList<CsvRow>> sheets = office.sheetsOf(book.fileName());
        if (sheets.isEmpty())
            return {office.trouble()};
        for (auto sheet = sheets.begin(); sheet != sheets.end(); ++sheet) {
            if (sheet->first().cells.first() == kSaid)
                places.append(sheet.key());
        }
    } else if (format == ExportFormat::Pdf) {
        const QStringList pages = reportbench::pagesOf(file);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            if (pages.at(page).simplified().contains(kSaid))
                places.append(QString::number(page + 1));
        }
    } else if (format == ExportFormat::Json) {
        if (QJsonDocument::fromJson(file).object().value("sample"_L1).toBool())
            places.append(u"sample"_s);
    } else if (file.contains(kSaid.toUtf8())) {
        places.append(u"text"_s);
    }
    return places;
}

} // namespace

void TestExportFile::everyFormatHasItsName()
{
    for (const ExportFormat format : kExportFormats)
        QCOMPARE(exportFormatCalled(suffixOf(format)), format);
    QCOMPARE(exportFormatCalled(u"CSV"_s), std::nullopt);
    QCOMPARE(exportFormatCalled(QString()), std::nullopt);
}

void TestExportFile::writesAShortlist_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("csv") << u"csv"_s << QByteArray("\xef\xbb\xbftitle;price\r\n");
    QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("json") << u"json"_s << QByteArray("{\n    \"lines\": [");
}

void TestExportFile::writesAShortlist()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, start);
    const ExportForm form{*exportFormatCalled(format), {u"title"_s, u"price"_s}, {u';', u','}};
    const Result<QByteArray> file = fileOf(reportbench::shortlist(3), reportbench::material(3), 10,
                                           reportbench::kNow, form);
    QVERIFY(file);
    QVERIFY2(file->startsWith(start), file->left(80).constData());
    // And without anything but the list.
    QVERIFY(fileOf(reportbench::shortlist(3), {}, 10, reportbench::kNow, form));
}

void TestExportFile::writesATable_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("csv") << u"csv"_s << QByteArray("\xef\xbb\xbf");
    QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
    QTest::newRow("json") << u"json"_s << QByteArray("{");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
}

void TestExportFile::writesATable()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, start);
    QList<Offer> offers;
    const Shortlist list = reportbench::shortlist(3);
    for (const ShortlistLine &line : list.lines)
        offers.append(line.offer);
    const ExportForm form{*exportFormatCalled(format), offerExportNames(), {}};
    const Result<QByteArray> file = fileOf(offers, reportbench::material(3), 10, reportbench::kNow,
                                           form);
    QVERIFY(file);
    QVERIFY(file->startsWith(start));
    if (format != "xlsx"_L1 && format != "pdf"_L1)
        QVERIFY(file->contains("610947572362"));
    if (format == "html"_L1)
        QVERIFY(file->contains("data:image/"));
}

void TestExportFile::picturesAreMadeAnew()
{
    ReportMaterial material;
    QByteArray spiked = reportbench::picture(Qt::red);
    spiked.append("<script>");
    material.pictures = {spiked, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                         reportbench::picture(Qt::blue, "BMP")};
    const ExportForm form{ExportFormat::Html, {}, {}};
    const Result<QByteArray> file = fileOf(reportbench::shortlist(3), material, 1, 0, form);
    QVERIFY(file);
    QCOMPARE(file->count("data:image/jpeg;base64,"), 2); // the SVG is none
    QVERIFY(!file->contains(spiked.toBase64()));
    ExportForm bare = form;
    bare.pictures = false;
    QVERIFY(!fileOf(reportbench::shortlist(3), material, 1, 0, bare)->contains("data:image/"));
}

void TestExportFile::canBeStopped()
{
    const auto stop = [] {
        return true;
    };
    for (const ExportFormat format : {ExportFormat::Xlsx, ExportFormat::Html, ExportFormat::Pdf}) {
        const Result<QByteArray> file = fileOf(reportbench::shortlist(3), reportbench::material(3),
                                               10, 0, {format, lineExportNames(), {}}, stop);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::Cancelled);
    }
}

void TestExportFile::samplesSayThatTheyAre_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("list");
    QTest::addColumn<QStringList>("table");
    // Every sheet: one may be sent on without the other.
    QTest::newRow("xlsx") << u"xlsx"_s << QStringList{u"Sellers"_s, u"春季选品"_s}
                          << QStringList{u"Offers"_s};
    QTest::newRow("html") << u"html"_s << QStringList{u"text"_s} << QStringList{u"text"_s};
    QTest::newRow("pdf") << u"pdf"_s << QStringList{u"1"_s} << QStringList{u"1"_s};
    QTest::newRow("json") << u"json"_s << QStringList{u"sample"_s} << QStringList{u"sample"_s};
    // Its lines are the contract's, and nothing else.
    QTest::newRow("csv") << u"csv"_s << QStringList() << QStringList();
}

void TestExportFile::samplesSayThatTheyAre()
{
    QFETCH(QString, format);
    QFETCH(QStringList, list);
    QFETCH(QStringList, table);
    const ExportFormat called = *exportFormatCalled(format);
    const Shortlist lines = reportbench::shortlist(2);
    const QList<Offer> offers{lines.lines.at(0).offer, lines.lines.at(1).offer};
    for (const bool sample : {true, false}) {
        ReportMaterial material = reportbench::material(2);
        material.isSample = sample;
        const auto ofList = fileOf(lines, material, 10, reportbench::kNow,
                                   {called, lineExportNames(), {}});
        const auto ofTable = fileOf(offers, material, 10, reportbench::kNow,
                                    {called, offerExportNames(), {}});
        QVERIFY(ofList && ofTable);
        QCOMPARE(placesThatSayIt(*ofList, called), sample ? list : QStringList());
        QCOMPARE(placesThatSayIt(*ofTable, called), sample ? table : QStringList());
    }
}

QTEST_MAIN(TestExportFile)
#include "test_exportfile.moc"
