// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/digest.h"

#include "ui/text/format.h"
#include "ui/text/watchtext.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr UtcMs kNow = 1'790'000'000'000;

Alert alertOf(qint64 watch, int offer, const QString &rule, std::optional<qint64> before,
              std::optional<qint64> after)
{
    static qint64 number = 0;
    Alert alert;
    alert.id = ++number;
    alert.at = kNow + number * 60'000;
    alert.watch = watch;
    alert.about = u"耳机"_s;
    alert.offer = OfferId{QString::number(610'000'000'000 + offer)};
    alert.title = u"蓝牙耳机 %1"_s.arg(offer);
    alert.rule = rule;
    alert.oldPrice = before ? std::optional(Money::fromFen(*before)) : std::nullopt;
    alert.newPrice = after ? std::optional(Money::fromFen(*after)) : std::nullopt;
    return alert;
}

/// What a reader of the page sees: headings of parts, and under each the rows of cells.
struct Seen
{
    QString title;
    QString about;
    QStringList parts;
    QList<QList<QStringList>> rows; ///< of each part
    QStringList links;
    int pictures = 0;
    QString wrong; ///< where it is not well-formed
};

Seen seen(const QByteArray &html)
{
    Seen page;
    QXmlStreamReader reader(QString::fromUtf8(html));
    QString text;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (reader.name() == "a"_L1)
                page.links.append(reader.attributes().value("href"_L1).toString());
            if (reader.name() == "img"_L1)
                ++page.pictures;
            if (reader.name() == "tr"_L1 && !page.rows.isEmpty())
                page.rows.last().append(QStringList());
            if (reader.name() != "bdi"_L1 && reader.name() != "a"_L1)
                text.clear();
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            if (reader.name() == "h1"_L1)
                page.title = text;
            if (reader.name() == "p"_L1 && page.about.isEmpty())
                page.about = text;
            if (reader.name() == "h2"_L1) {
                page.parts.append(text);
                page.rows.append(QList<QStringList>());
            }
            if (reader.name() == "td"_L1)
                page.rows.last().last().append(text.trimmed());
            if (reader.name() == "td"_L1)
                text.clear();
            break;
        default:
            break;
        }
    }
    if (reader.hasError())
        page.wrong = reader.errorString();
    for (QList<QStringList> &part : page.rows)
        part.removeIf([](const QStringList &row) { return row.isEmpty(); }); // of headings
    return page;
}

} // namespace

/// The page of a day, read back: every alert and no other, in its place, and nothing but text.
class TestDigest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysEveryAlertInItsPlace();
    void isNothingButText();
    void isReadableInLightDarkAndOnPaper();
    void saysWhatItIs();

private:
    static DigestMaterial material()
    {
        DigestMaterial day;
        day.day = QDate(2026, 11, 25);
        day.at = kNow;
        day.alerts = {alertOf(1, 1, u"drop 5%"_s, 1'250, 1'100), alertOf(2, 3, u"gone"_s, {}, {}),
                      alertOf(1, 2, u"rise 0.50"_s, 100, 150),
                      alertOf(1, 1, u"below 11"_s, 1'100, 1'090),
                      alertOf(9, 1, u"a rule of tomorrow"_s, 1'250, 1'100)};
        Watch search;
        search.id = 1;
        search.what = u"耳机"_s;
        Watch offer;
        offer.id = 2;
        offer.kind = Watch::Kind::Offer;
        offer.what = u"610000000003"_s;
        day.watches = {search, offer};
        PriceSeries series;
        series.points = {{kNow - 9 * kMsPerDay, Money::fromFen(1'250)},
                         {kNow - kMsPerDay, Money::fromFen(1'090)}};
        series.lastSeen = kNow;
        day.prices.insert(u"610000000001"_s, series);
        return day;
    }
};

void TestDigest::saysEveryAlertInItsPlace()
{
    const DigestMaterial day = material();
    const Seen page = seen(digestHtml(day));
    QVERIFY2(page.wrong.isEmpty(), qPrintable(page.wrong));
    QVERIFY(page.title.contains("25"_L1) && page.title.contains("2026"_L1));
    // The search, the offer by its title, and a watch that is gone by what it looked at.
    QCOMPARE(page.parts.size(), 3);
    QVERIFY(page.parts.at(0).contains(u"耳机"_s));
    QVERIFY(page.parts.at(1).contains(u"蓝牙耳机 3"_s));
    QCOMPARE(page.parts.at(2), u"耳机"_s);
    QCOMPARE(page.rows.at(0).size(), 3);
    QCOMPARE(page.rows.at(1).size(), 1);
    QCOMPARE(page.rows.at(2).size(), 1);
    // The alerts of one offer stand together, its title and chart once.
    const QList<qsizetype> order{0, 3, 2};
    for (qsizetype i = 0; i < order.size(); ++i) {
        const Alert &alert = day.alerts.at(order.at(i));
        const QStringList &row = page.rows.at(0).at(i);
        QCOMPARE(row.size(), 7);
        QCOMPARE(row.at(0), i == 1 ? QString() : alert.title);
        QCOMPARE(row.at(2), format::dateTime(alert.at));
        QCOMPARE(row.at(3), format::rule(*WatchRule::parse(alert.rule)));
        QCOMPARE(row.at(4), format::money(alert.oldPrice));
        QCOMPARE(row.at(5), format::money(alert.newPrice));
        QCOMPARE(row.at(6), format::percent(*alert.oldPrice, *alert.newPrice));
    }
    QCOMPARE(page.rows.at(1).first().at(4), format::unknown());
    QCOMPARE(page.rows.at(1).first().at(6), format::unknown());
    QCOMPARE(page.rows.at(2).first().at(3), u"a rule of tomorrow"_s);
    QCOMPARE(page.pictures, 2); // where there are prices
    QCOMPARE(page.links.size(), 4);
    QCOMPARE(page.links.first(), u"https://detail.1688.com/offer/610000000001.html"_s);
    QVERIFY(page.about.contains("5"_L1) && page.about.contains("3"_L1));
}

void TestDigest::isNothingButText()
{
    DigestMaterial day = material();
    for (Alert &alert : day.alerts) {
        alert.title = u"</td><script>alert(1)</script>\" onload='x' &amp; \u202e\u0001 %1"_s;
        alert.about = u"<img src=\"https://evil.example/x\"/>"_s;
        alert.rule = u"<iframe>"_s;
    }
    day.watches.clear();
    const QByteArray html = digestHtml(day);
    const Seen page = seen(html);
    QVERIFY2(page.wrong.isEmpty(), qPrintable(page.wrong));
    QCOMPARE(page.pictures, 2); // ours, none of theirs
    QVERIFY(!html.contains("<script") && !html.contains("<iframe"));
    QVERIFY(!html.contains("src=\"https"));
    QVERIFY(!html.contains("\xe2\x80\xae")); // the sign that turns a line round
    QVERIFY(page.rows.first().first().first().startsWith("</td><script>"_L1));
    QVERIFY(html.contains("default-src 'none'"));
}

void TestDigest::isReadableInLightDarkAndOnPaper()
{
    const QByteArray html = digestHtml(material());
    QVERIFY(html.contains("prefers-color-scheme: dark"));
    QVERIFY(html.contains("@media print"));
    QVERIFY(html.contains("charset=\"utf-8\""));
}

void TestDigest::saysWhatItIs()
{
    DigestMaterial day = material();
    QVERIFY(!seen(digestHtml(day)).about.contains("sample"_L1));
    day.isSample = true;
    QVERIFY(seen(digestHtml(day)).about.contains("sample"_L1));
    day.isTest = true;
    const Seen test = seen(digestHtml(day));
    QVERIFY(test.title.contains("test"_L1));
    QVERIFY(test.links.isEmpty()); // the offer does not exist
}

QTEST_GUILESS_MAIN(TestDigest)
#include "test_digest.moc"
