// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/reportbench.h"
#include "ui/report/exportfile.h"

#include "core/services/export/exportfields.h"

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
};

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

QTEST_MAIN(TestExportFile)
#include "test_exportfile.moc"
