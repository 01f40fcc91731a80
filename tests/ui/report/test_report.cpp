// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/reportbench.h"
#include "ui/report/htmlreport.h"
#include "ui/report/pdfreport.h"
#include "ui/report/report.h"
#include "ui/report/sheettitles.h"
#include "ui/report/sparkline.h"

#include "core/services/export/exportfields.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

const QList<QString> kHostile{
    u"<script>alert(1)</script>"_s,
    u"\"><img src=x onerror=alert(1)>"_s,
    u"' onmouseover='alert(1)"_s,
    u"</style><style>@import url(//x.invalid)"_s,
    QString(u"a"_s + QChar(0) + u'b' + QChar(1) + u'c'),
    QString(u"abc"_s + QChar(0x202e) + u"fed"_s + QChar(0x2066)),
    QString(u"x"_s + QChar(0xd800) + u'y' + QChar(0xffff)),
    u"&amp; &#60;b&#62;"_s,
};

/// Every attribute with its element, and all text, of well-formed XML; nothing of anything else.
struct Html
{
    QList<std::tuple<QString, QString, QString>> attributes;
    QStringList elements;
    QString text;
    QString trouble;

    explicit Html(const QByteArray &bytes)
    {
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                elements.append(xml.name().toString());
                const auto list = xml.attributes();
                for (const QXmlStreamAttribute &one : list)
                    attributes.append(
                        {xml.name().toString(), one.name().toString(), one.value().toString()});
            } else if (xml.isCharacters()) {
                text += xml.text();
            }
        }
        if (xml.hasError())
            trouble = xml.errorString();
    }
};

} // namespace

class TestReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tableHasNoSums();
    void saysWhatTheListSays();
    void saysWhatIsMissing();
    void everyFieldHasATitle();
    void plainLines_data();
    void plainLines();
    void drawsTrends();
    void htmlNeedsNothingBesideItself();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void onlyPagesOf1688AreLinked();
    void pdfHasNumberedPages();
    void pdfTakesAnyText();
    void pdfCanBeStopped();
    void samplesSayThatTheyAre();
};

void TestReport::saysWhatTheListSays()
{
    const Report report = reportOf(reportbench::shortlist(4), reportbench::material(4), 100,
                                   reportbench::kNow);
    QCOMPARE(report.name, u"春季选品"_s);
    QVERIFY2(report.about.contains(u"4 offer"_s) && report.about.contains(u"100 pieces"_s),
             qPrintable(report.about));
    QCOMPARE(report.lines.size(), 4);
    const Report::Line &first = report.lines.first();
    QCOMPARE(first.quantity, u"100 件"_s);
    QCOMPARE(first.unitCost, u"¥12.50"_s);
    QCOMPARE(first.lineCost, u"¥1,250.00"_s);
    QCOMPARE(first.seller, u"深圳市某某电子有限公司 1, 广东 深圳"_s);
    QCOMPARE(first.note, u"先要样品，再谈包装"_s);
    QCOMPARE(first.range, u"¥12.40 – ¥13.50"_s);
    QCOMPARE(first.link, u"https://detail.1688.com/offer/610947572360.html"_s);
    QCOMPARE(report.lines.at(1).lineCost, u"¥308.88"_s); // 24 of its own at 12.87
    QCOMPARE(report.sellers.size(), 3);
    QCOMPARE(report.sellers.first().lines, u"2"_s);
    QCOMPARE(report.sellers.first().total, u"¥1,576.64"_s); // and 24 × 13.61 of line 4
    QCOMPARE(report.total, u"Together ¥3,209.52"_s);
}

void TestReport::saysWhatIsMissing()
{
    Shortlist list = reportbench::shortlist(1);
    list.lines.first().offer = Offer();
    list.lines.first().offer.id = OfferId{u"610"_s};
    list.lines.first().quantity = 5;
    const Report report = reportOf(list, {}, 100, reportbench::kNow);
    QCOMPARE(report.lines.first().title, u"610"_s);
    QCOMPARE(report.lines.first().unitCost, u"–"_s);
    QVERIFY2(report.remarks.contains(u"1 line"_s), qPrintable(report.remarks));
    QVERIFY(!report.about.contains(u"100"_s)); // no line has that quantity
    QCOMPARE(report.sellers.first().name, u"– (1 without a price)"_s);
}

void TestReport::everyFieldHasATitle()
{
    QStringList names = lineExportNames() + offerExportNames();
    const Sheet sellers = sellerSheet({}, 1);
    for (const SheetColumn &column : sellers.columns)
        names.append(column.name);
    QHash<QString, QString> seen;
    for (const QString &name : names) {
        const QString title = fieldTitle(name);
        QVERIFY2(title != name, qPrintable(name));
        QVERIFY2(seen.value(title, name) == name, qPrintable(title));
        seen.insert(title, name);
    }
    QCOMPARE(fieldTitle(u"of_tomorrow"_s), u"of_tomorrow"_s);
}

void TestReport::plainLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u" 蓝牙  耳机\n5.0 "_s << u"蓝牙 耳机 5.0"_s;
    QTest::newRow("NUL and control") << kHostile.at(4) << u"a b c"_s;
    QTest::newRow("direction") << kHostile.at(5) << u"abcfed"_s;
    QTest::newRow("half characters")
        << kHostile.at(6) << QString(u"x"_s + QChar(0xfffd) + u'y' + QChar(0xfffd));
    QTest::newRow("whole ones") << u"🎧 好"_s << u"🎧 好"_s;
}

void TestReport::plainLines()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(plainLine(text), line);
}

void TestReport::drawsTrends()
{
    const auto points = [](const Trend &trend) {
        const QByteArray svg = sparklineSvg(trend, {94, 24}); // two pixels of air on each side
        const qsizetype from = svg.indexOf("points=\"") + 8;
        return svg.mid(from, svg.indexOf('"', from) - from);
    };
    // A stair of three steps, to its end; the highest price at the top.
    QCOMPARE(points(reportbench::trendOf({100, 300, 200})),
             QByteArray("2.0,22.0 32.0,22.0 32.0,2.0 62.0,2.0 62.0,12.0 92.0,12.0"));
    QCOMPARE(points(reportbench::trendOf({100, 100})).left(8), QByteArray("2.0,12.0"));
    QVERIFY(sparklineSvg(Trend(), {90, 20}).isEmpty());
    Trend once;
    once.series = {{{reportbench::kNow, Money::fromFen(1)}}, reportbench::kNow, reportbench::kNow};
    once.stats = statsOf(once.series);
    QVERIFY(sparklineSvg(once, {90, 20}).isEmpty());
    const Html svg(sparklineSvg(reportbench::trendOf({100, 300}), {90, 20}));
    QCOMPARE(svg.trouble, QString());
    QCOMPARE(svg.elements, (QStringList{u"svg"_s, u"polyline"_s}));
    // What nobody saw is dotted, as in the window.
    Trend silent = reportbench::trendOf({100, 300});
    silent.spans = {{silent.series.points.first().at + kMsPerDay,
                     silent.series.points.first().at + 2 * kMsPerDay, PriceSpan::Kind::Unseen}};
    QCOMPARE(sparklineSvg(silent, {90, 20}).count("stroke-dasharray"), 1);
}

void TestReport::htmlNeedsNothingBesideItself()
{
    const QByteArray bytes = htmlFrom(
        reportOf(reportbench::shortlist(6), reportbench::material(6), 100, reportbench::kNow));
    const Html html(bytes);
    QCOMPARE(html.trouble, QString());
    QVERIFY(html.text.contains(u"蓝牙耳机 5.0"_s));
    QVERIFY(html.text.contains(u"¥12.50"_s));
    for (const QString &element : {u"script"_s, u"link"_s, u"iframe"_s, u"object"_s, u"base"_s})
        QVERIFY(!html.elements.contains(element));
    int pictures = 0;
    int trends = 0;
    for (const auto &[element, name, value] : html.attributes) {
        QVERIFY2(!name.startsWith(u"on"_s), qPrintable(name));
        if (name == "src"_L1) {
            QVERIFY2(value.startsWith(u"data:image/"_s), qPrintable(value));
            (value.startsWith(u"data:image/svg+xml;base64,"_s) ? trends : pictures) += 1;
        }
        if (name == "href"_L1)
            QVERIFY(element == "a"_L1 && value.startsWith(u"https://detail.1688.com/"_s));
    }
    QCOMPARE(pictures, 4);
    QCOMPARE(trends, 5);
    QVERIFY(!bytes.contains("url(") && !bytes.contains("@import"));
    QVERIFY(bytes.contains("prefers-color-scheme: dark") && bytes.contains("size: A4"));
}

void TestReport::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("text");
    for (qsizetype i = 0; i < kHostile.size(); ++i)
        QTest::addRow("%lld", static_cast<long long>(i)) << kHostile.at(i);
}

void TestReport::hostileTextStaysText()
{
    QFETCH(QString, text);
    const auto elementsWith = [](const QString &words) {
        Shortlist list = reportbench::shortlist(2);
        list.name = words;
        for (ShortlistLine &line : list.lines) {
            line.offer.title = words;
            line.offer.supplier.name = words;
            line.offer.location = words;
            line.offer.unit = words;
            line.offer.detailUrl = words;
            line.note = words;
        }
        return Html(htmlFrom(reportOf(list, {}, 100, reportbench::kNow)));
    };
    const Html harmless = elementsWith(u"x"_s);
    const Html hostile = elementsWith(text);
    QCOMPARE(hostile.trouble, QString());
    QCOMPARE(hostile.elements, harmless.elements); // not one more, not one less
    QCOMPARE(hostile.attributes.size(), harmless.attributes.size());
    QVERIFY(hostile.text.contains(plainLine(text)));
}

void TestReport::onlyPagesOf1688AreLinked()
{
    Shortlist list = reportbench::shortlist(1);
    for (const QString &url : {u"javascript:alert(1)"_s, u"http://x.invalid/"_s,
                               u"https://detail.1688.com.x.invalid/"_s}) {
        list.lines.first().offer.detailUrl = url;
        QCOMPARE(reportOf(list, {}, 1, 0).lines.first().link,
                 u"https://detail.1688.com/offer/610947572360.html"_s);
    }
}

void TestReport::pdfHasNumberedPages()
{
    const Result<QByteArray> pdf = pdfFrom(
        reportOf(reportbench::shortlist(40), reportbench::material(40), 100, reportbench::kNow));
    QVERIFY(pdf);
    QVERIFY(pdf->startsWith("%PDF-"));
    const QStringList pages = reportbench::pagesOf(*pdf);
    QVERIFY2(pages.size() > 2, qPrintable(pages.join(u'|')));
    int rows = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString foot = u"Page %1 of %2"_s.arg(i + 1).arg(pages.size());
        QVERIFY2(pages.at(i).contains(foot), qPrintable(foot));
        rows += static_cast<int>(pages.at(i).count(u"¥12.40 – "_s));
        // The heading is on every page that has rows.
        if (pages.at(i).contains(u"蓝牙耳机"_s))
            QVERIFY(pages.at(i).contains(u"Per piece"_s));
    }
    QCOMPARE(rows, 32); // 40 lines, 8 of which have no trend
    QVERIFY(pages.constLast().contains(u"Totals per seller"_s)
            || pages.at(pages.size() - 2).contains(u"Totals per seller"_s));
}

void TestReport::pdfTakesAnyText()
{
    Shortlist list = reportbench::shortlist(3);
    list.name = QString(2'000, u'长');
    list.lines[0].offer.title = QString(5'000, u'W'); // nowhere to break
    list.lines[0].note = QString(5'000, u'记');
    list.lines[1].offer.title = kHostile.join(u' ');
    list.lines[2].offer.supplier.name = QString(500, u'商');
    const Result<QByteArray> pdf = pdfFrom(reportOf(list, reportbench::material(3), 1, 0));
    QVERIFY(pdf);
    QVERIFY(reportbench::pagesOf(*pdf).size() <= 2);
    // And an empty list is a page.
    const Result<QByteArray> empty = pdfFrom(reportOf(Shortlist(), {}, 1, reportbench::kNow));
    QVERIFY(empty);
    QCOMPARE(reportbench::pagesOf(*empty).size(), 1);
}

void TestReport::pdfCanBeStopped()
{
    const Report report = reportOf(reportbench::shortlist(5), {}, 1, 0);
    int asked = 0;
    const Result<QByteArray> pdf = pdfFrom(report, [&asked] { return ++asked == 8; });
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().kind, ErrorKind::Cancelled);
    QCOMPARE(asked, 8); // in the second of its two passes
}

void TestReport::tableHasNoSums()
{
    QList<Offer> offers;
    const Shortlist list = reportbench::shortlist(3);
    for (const ShortlistLine &line : list.lines)
        offers.append(line.offer);
    const Report report = reportOf(offers, reportbench::material(3), 10, reportbench::kNow);
    QCOMPARE(report.name, u"Offers"_s);
    QVERIFY(report.about.endsWith(u"3 offer(s) · costs are for 10 pieces"_s));
    QCOMPARE(report.lines.at(1).lineCost, u"¥128.70"_s);
    QCOMPARE(report.lines.at(1).quantity, u"10 件"_s);
    QVERIFY(report.sellers.isEmpty() && report.total.isEmpty());
    QVERIFY(!report.remarks.contains(u"first"_s));
    const QByteArray html = htmlFrom(report);
    QVERIFY(Html(html).trouble.isEmpty());
    QVERIFY(!html.contains("class=\"total\"") && !html.contains("<h2>"));
    QVERIFY(!html.contains("class=\"note\"") && !html.contains(">Note<"));
    QVERIFY(pdfFrom(report)->startsWith("%PDF-"));

    const QList<Offer> many(MaterialRun::kMostOfTable + 1, offers.first());
    QVERIFY(reportOf(many, {}, 10, 0).remarks.contains(u"first 300 offers"_s));
}

void TestReport::samplesSayThatTheyAre()
{
    const QList<Offer> offers{reportbench::shortlist(1).lines.first().offer};
    ReportMaterial material = reportbench::material(1);
    QVERIFY(!reportOf(offers, material, 10, reportbench::kNow).about.contains("sample"_L1));
    material.isSample = true;
    QVERIFY(reportOf(offers, material, 10, reportbench::kNow).about.contains("sample market"_L1));
    QVERIFY(reportOf(reportbench::shortlist(2), material, 10, reportbench::kNow)
                .about.contains("sample market"_L1));
    QVERIFY(htmlFrom(reportOf(offers, material, 10, reportbench::kNow)).contains("sample market"));
}

QTEST_MAIN(TestReport)
#include "test_report.moc"
