// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidriver.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::clitest;

/// Search, offer, library, trend and compare against a market whose clock the test holds.
class TestCliMarket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void searchAsJson();
    void searchTakesOptionsBeforeTheVerb();
    void searchSeveralPages();
    void searchWithQuantity();
    void searchAsCsv();
    void searchAsTable();
    void outputIsWrittenWhole();
    void wholesale();
    void offerInFull();
    void offerTakesLinks();
    void oneMissingOfferDoesNotLoseTheOthers();
    void libraryIsOffline();
    void trendAsJson();
    void trendPicture();
    void trendOfDaysAndTiers();
    void targetIsKept();
    void trendBesideOthers();
    void trendOfUnknownOffer();
    void compareAtQuantity();
    void compareAtSeveralQuantities();
    void compareByVariant();

private:
    Outcome run(const QStringList &arguments)
    {
        return m_program.run(arguments, m_market.account());
    }
    QJsonObject good(const QStringList &arguments);
    QString firstId();

    Market m_market;
    Program m_program;
};

namespace {

const QStringList kOfferFields{
    u"offer_id"_s,     u"title"_s,       u"price"_s,         u"price_min"_s,
    u"price_max"_s,    u"moq"_s,         u"unit"_s,          u"stock"_s,
    u"sales"_s,        u"supplier_id"_s, u"supplier_name"_s, u"location"_s,
    u"credit_level"_s, u"mix_batch"_s,   u"image_url"_s,     u"detail_url"_s};

bool isMoney(const QJsonValue &value)
{
    static const QRegularExpression pattern(u"^-?[0-9]+\\.[0-9]{2,4}$"_s);
    return value.isString() && pattern.match(value.toString()).hasMatch();
}

QStringList missingFields(const QJsonObject &object, const QStringList &names)
{
    QStringList missing;
    for (const QString &name : names) {
        if (!object.contains(name))
            missing.append(name);
    }
    return missing;
}

} // namespace

void TestCliMarket::initTestCase() { QVERIFY(m_market.start()); }

QJsonObject TestCliMarket::good(const QStringList &arguments)
{
    const Outcome outcome = run(arguments + QStringList{u"--format"_s, u"json"_s});
    if (outcome.status != 0)
        qWarning("%s", outcome.err.constData());
    return outcome.status == 0 ? outcome.json() : QJsonObject();
}

QString TestCliMarket::firstId()
{
    const QJsonObject answer = good({u"search"_s, u"耳机"_s, u"--page-size"_s, u"1"_s});
    return answer.value(u"offers"_s).toArray().first().toObject().value(u"offer_id"_s).toString();
}

void TestCliMarket::searchAsJson()
{
    const QJsonObject answer = good({u"search"_s, u"耳机"_s, u"--page-size"_s, u"5"_s});
    QCOMPARE(missingFields(answer, {u"total"_s, u"offers"_s, u"skipped"_s}), QStringList());
    QCOMPARE(answer.value(u"skipped"_s).toInt(-1), 0);
    const QJsonArray offers = answer.value(u"offers"_s).toArray();
    QCOMPARE(offers.size(), 5);
    QVERIFY(answer.value(u"total"_s).toInt() >= 5);
    for (const QJsonValue &value : offers) {
        const QJsonObject offer = value.toObject();
        QCOMPARE(missingFields(offer, kOfferFields), QStringList());
        QVERIFY(offer.value(u"offer_id"_s).isString());
        QVERIFY(isMoney(offer.value(u"price"_s)));
        QVERIFY(!offer.contains(u"unit_cost"_s));
    }
}

void TestCliMarket::searchTakesOptionsBeforeTheVerb()
{
    const Outcome outcome = run(
        {u"--format"_s, u"json"_s, u"search"_s, u"耳机"_s, u"--page-size=2"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json().value(u"offers"_s).toArray().size(), 2);
}

void TestCliMarket::searchSeveralPages()
{
    const QJsonObject answer = good(
        {u"search"_s, u"耳机"_s, u"--page-size"_s, u"3"_s, u"--pages"_s, u"3"_s});
    QSet<QString> ids;
    const QJsonArray offers = answer.value(u"offers"_s).toArray();
    for (const QJsonValue &offer : offers)
        ids.insert(offer.toObject().value(u"offer_id"_s).toString());
    QCOMPARE(offers.size(), 9);
    QCOMPARE(ids.size(), 9);
}

void TestCliMarket::searchWithQuantity()
{
    const QJsonObject answer = good(
        {u"search"_s, u"耳机"_s, u"--page-size"_s, u"3"_s, u"--quantity"_s, u"500"_s});
    const QJsonArray offers = answer.value(u"offers"_s).toArray();
    QCOMPARE(offers.size(), 3);
    for (const QJsonValue &value : offers) {
        const QJsonObject offer = value.toObject();
        QCOMPARE(offer.value(u"quantity"_s).toInt(), 500);
        QVERIFY(isMoney(offer.value(u"unit_cost"_s)));
        QVERIFY(isMoney(offer.value(u"line_cost"_s)));
        QVERIFY((QStringList{u"tier"_s, u"sku"_s, u"price"_s})
                    .contains(offer.value(u"cost_basis"_s).toString()));
    }
}

void TestCliMarket::searchAsCsv()
{
    const Outcome outcome = run(
        {u"search"_s, u"耳机"_s, u"--page-size"_s, u"4"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.startsWith("\xef\xbb\xbf"));
    QVERIFY(outcome.out.endsWith("\r\n"));
    QCOMPARE(outcome.out.count("\r\n"), 5);
    const QString header = QString::fromUtf8(outcome.out.mid(3, outcome.out.indexOf('\r') - 3));
    QSet<QString> columns;
    for (const QString &column : header.split(u','))
        columns.insert(QString(column).remove(u'"'));
    for (const QString &field : kOfferFields)
        QVERIFY2(columns.contains(field), qPrintable(field));
}

void TestCliMarket::searchAsTable()
{
    const Outcome outcome = run({u"search"_s, u"耳机"_s, u"--page-size"_s, u"4"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.out.count('\n'), 6); // header, rows, count
    QVERIFY(outcome.out.contains("¥"));
    QVERIFY2(!outcome.err.contains('\033'), "no progress where there is no terminal");
}

void TestCliMarket::outputIsWrittenWhole()
{
    const QString path = m_program.path(u"found.csv"_s);
    const QStringList search{u"search"_s, u"耳机"_s, u"--format"_s, u"csv"_s, u"--output"_s};
    const Outcome outcome = run(search + QStringList{path});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("\xef\xbb\xbf"));

    const Outcome refused = run(search + QStringList{m_program.path(u"no/such/dir/x.csv"_s)});
    QCOMPARE(refused.status, 8);
    QVERIFY(refused.err.startsWith("sanjia: "));
}

void TestCliMarket::wholesale()
{
    const QJsonObject answer = good(
        {u"wholesale"_s, u"耳机"_s, u"--page-size"_s, u"3"_s, u"--any-seller"_s});
    QCOMPARE(answer.value(u"offers"_s).toArray().size(), 3);
    QCOMPARE(run({u"wholesale"_s, u"耳机"_s, u"--sort"_s, u"credit"_s}).status, 2);
}

void TestCliMarket::offerInFull()
{
    const QString id = firstId();
    const QJsonObject answer = good({u"offer"_s, id});
    const QJsonObject offer = answer.value(u"offers"_s).toArray().first().toObject();
    QCOMPARE(offer.value(u"offer_id"_s).toString(), id);
    QCOMPARE(missingFields(offer,
                           kOfferFields + QStringList{u"reference_price"_s, u"tiers"_s, u"skus"_s}),
             QStringList());
    const QJsonArray tiers = offer.value(u"tiers"_s).toArray();
    QVERIFY(!tiers.isEmpty());
    for (const QJsonValue &tier : tiers) {
        QCOMPARE(missingFields(tier.toObject(), {u"min_quantity"_s, u"max_quantity"_s, u"price"_s}),
                 QStringList());
        QVERIFY(isMoney(tier.toObject().value(u"price"_s)));
    }
    QVERIFY(tiers.last().toObject().value(u"max_quantity"_s).isNull());
    const QJsonArray skus = offer.value(u"skus"_s).toArray();
    QVERIFY(!skus.isEmpty());
    for (const QJsonValue &sku : skus)
        QCOMPARE(
            missingFields(sku.toObject(),
                          {u"sku_id"_s, u"sku_code"_s, u"price"_s, u"stock"_s, u"attributes"_s}),
            QStringList());
    const Outcome costed = run({u"offer"_s, id, u"--quantity"_s, u"7"_s});
    for (const char *said : {"At 7", "Price used", "To order", "Line", "In stock"})
        QVERIFY2(costed.out.contains(said), costed.out.constData());
    const Outcome table = run({u"offer"_s, id});
    QCOMPARE(table.status, 0);
    QVERIFY(table.out.contains(skus.first().toObject().value(u"sku_id"_s).toString().toUtf8()));
}

void TestCliMarket::offerTakesLinks()
{
    const QString id = firstId();
    const QJsonObject answer = good(
        {u"offer"_s, u"https://detail.1688.com/offer/%1.html?spm=x"_s.arg(id), id});
    QCOMPARE(answer.value(u"offers"_s).toArray().size(), 1);
}

void TestCliMarket::oneMissingOfferDoesNotLoseTheOthers()
{
    const QString id = firstId();
    const Outcome outcome = run({u"offer"_s, u"99999999999"_s, id, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.status, 6);
    QVERIFY(outcome.err.contains("99999999999"));
    QCOMPARE(outcome.json().value(u"offers"_s).toArray().size(), 1);
}

void TestCliMarket::libraryIsOffline()
{
    const QString id = firstId();
    // No account, no gateway: nothing but the store is there to answer.
    const Outcome outcome = m_program.run({u"library"_s, u"耳机"_s, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.err.isEmpty(), outcome.err.constData());
    const QJsonArray offers = outcome.json().value(u"offers"_s).toArray();
    QVERIFY(!offers.isEmpty());
    const auto isIt = [&](const QJsonValue &offer) {
        return offer.toObject().value(u"offer_id"_s).toString() == id;
    };
    QVERIFY(std::any_of(offers.begin(), offers.end(), isIt));
    const Outcome limited = m_program.run(
        {u"library"_s, u"--limit"_s, u"1"_s, u"--format"_s, u"json"_s});
    QCOMPARE(limited.json().value(u"offers"_s).toArray().size(), 1);
    QVERIFY(limited.json().value(u"total"_s).toInt() > 1);
    QVERIFY(!QFile::exists(m_program.path(u"data/library.sqlite"_s)));
}

void TestCliMarket::trendAsJson()
{
    const QString id = firstId();
    const Outcome outcome = m_program.run({u"trend"_s, id, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.status, 0);
    const QJsonObject trend = outcome.json();
    QCOMPARE(missingFields(trend,
                           {u"offer_id"_s, u"points"_s, u"min"_s, u"max"_s, u"mean"_s, u"current"_s,
                            u"first_seen"_s, u"last_seen"_s, u"changes"_s, u"changed_at"_s,
                            u"gone_at"_s}),
             QStringList());
    QCOMPARE(trend.value(u"offer_id"_s).toString(), id);
    const QJsonArray points = trend.value(u"points"_s).toArray();
    QVERIFY(!points.isEmpty());
    const QString at = points.first().toObject().value(u"at"_s).toString();
    QVERIFY2(at.endsWith(u'Z') && QDateTime::fromString(at, Qt::ISODate).isValid(), qPrintable(at));
    QVERIFY(isMoney(trend.value(u"mean"_s)));
    QVERIFY(trend.value(u"changed_at"_s).toString().endsWith(u'Z'));
    QVERIFY(trend.value(u"gone_at"_s).isNull());
    const Outcome words = m_program.run({u"trend"_s, id, u"--days"_s, u"all"_s});
    QCOMPARE(words.status, 0);
    QVERIFY(words.out.contains("last change"));
    const Outcome csv = m_program.run({u"trend"_s, id, u"--format"_s, u"csv"_s});
    QVERIFY(csv.out.contains("at,price\r\n"));
}

void TestCliMarket::trendPicture()
{
    const QString id = firstId();
    const QString png = m_program.path(u"trend.png"_s);
    const QString svg = m_program.path(u"trend.svg"_s);
    const Outcome outcome = m_program.run(
        {u"trend"_s, id, u"--png"_s, png, u"--svg"_s, svg, u"--size"_s, u"640x300"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.err.isEmpty(), outcome.err.constData());
    QFile picture(png);
    QVERIFY(picture.open(QIODevice::ReadOnly));
    QVERIFY(picture.peek(8) == QByteArray::fromHex("89504e470d0a1a0a"));
    QCOMPARE(QImage(png).size(), QSize(640, 300));
    QFile drawing(svg);
    QVERIFY(drawing.open(QIODevice::ReadOnly));
    QVERIFY(drawing.readAll().contains("<svg"));
}

void TestCliMarket::trendOfDaysAndTiers()
{
    const QString id = firstId();
    QCOMPARE(m_program.run({u"offer"_s, id}).status, 0);
    const auto trend = [&](const QStringList &options) {
        return m_program.run(QStringList{u"trend"_s, id, u"--format"_s, u"json"_s} + options);
    };
    const QJsonObject all = trend({u"--days"_s, u"all"_s}).json();
    QVERIFY(all.value(u"spans"_s).isArray() && all.value(u"gaps"_s).isArray());
    QVERIFY(!all.value(u"lowest_at"_s).isNull());
    const QJsonArray tiers = all.value(u"tiers_known"_s).toArray();
    QVERIFY(!tiers.isEmpty());
    const QString start = QString::number(tiers.last().toInt());
    const QJsonObject tier = trend({u"--tier"_s, start}).json();
    QCOMPARE(tier.value(u"tier"_s).toInt(), tiers.last().toInt());
    QVERIFY(!tier.value(u"points"_s).toArray().isEmpty());
    const QJsonObject many = trend({u"--quantity"_s, start}).json();
    QCOMPARE(many.value(u"current"_s), tier.value(u"current"_s));
    // Long before anything was seen: nothing, and no failure.
    const Outcome before = trend({u"--from"_s, u"2001-01-01"_s, u"--to"_s, u"2001-12-31"_s});
    QCOMPARE(before.status, 0);
    QVERIFY(before.json().value(u"points"_s).toArray().isEmpty());
    QCOMPARE(trend({u"--from"_s, u"tomorrow"_s}).status, 2);
    QCOMPARE(trend({u"--from"_s, u"2026-02-01"_s, u"--to"_s, u"2026-01-01"_s}).status, 2);
    QCOMPARE(trend({u"--tier"_s, u"0"_s}).status, 2);
    QCOMPARE(trend({u"--sku"_s, u"nothing of ours"_s}).status, 6);
}

void TestCliMarket::targetIsKept()
{
    const QString id = firstId();
    const auto target = [&](const QStringList &words) {
        return m_program.run(QStringList{u"target"_s, id} + words
                             + QStringList{u"--format"_s, u"json"_s});
    };
    QVERIFY(target({}).json().value(u"target"_s).isNull());
    QCOMPARE(target({u"9.9"_s}).json().value(u"target"_s).toString(), u"9.90"_s);
    QCOMPARE(m_program.run({u"trend"_s, id, u"--format"_s, u"json"_s})
                 .json()
                 .value(u"target"_s)
                 .toString(),
             u"9.90"_s);
    QCOMPARE(target({u"cheap"_s}).status, 2);
    QVERIFY(target({u"0"_s}).json().value(u"target"_s).isNull());
    QCOMPARE(m_program.run({u"target"_s, u"12345678901"_s, u"1"_s}).status, 6);
    QCOMPARE(m_program.run({u"trend"_s, id, u"--stock"_s, u"--sales"_s}).status, 2);
}

void TestCliMarket::trendBesideOthers()
{
    const QJsonArray offers =
        m_program.run({u"library"_s, u"--format"_s, u"json"_s}).json().value(u"offers"_s).toArray();
    QVERIFY(offers.size() > 2);
    const auto id = [&offers](int at) {
        return offers.at(at).toObject().value(u"offer_id"_s).toString();
    };
    const QString pdf = m_program.path(u"trend.pdf"_s);
    const QStringList asked{
        u"trend"_s,     id(0),        u"--with"_s,   id(1) + u',' + id(2) + u',' + id(0),
        u"--percent"_s, u"--stock"_s, u"--target"_s, u"9.90"_s,
        u"--pdf"_s,     pdf};
    const Outcome outcome = m_program.run(asked);
    QCOMPARE(outcome.status, 0);
    QFile page(pdf);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.peek(4) == "%PDF");
    QCOMPARE(m_program.run({u"trend"_s, id(0), u"--with"_s, u"no offer"_s}).status, 2);
    QCOMPARE(m_program.run({u"trend"_s, id(0), u"--with"_s, u"12345678901"_s}).status, 6);
}

void TestCliMarket::trendOfUnknownOffer()
{
    const Outcome outcome = m_program.run({u"trend"_s, u"12345678901"_s});
    QCOMPARE(outcome.status, 6);
    QVERIFY(outcome.err.startsWith("sanjia: "));
}

void TestCliMarket::compareAtQuantity()
{
    const QJsonObject found = good({u"search"_s, u"耳机"_s, u"--page-size"_s, u"3"_s});
    QStringList ids;
    const QJsonArray offers = found.value(u"offers"_s).toArray();
    for (const QJsonValue &offer : offers)
        ids.append(offer.toObject().value(u"offer_id"_s).toString());
    const QStringList compare = QStringList{u"compare"_s} + ids;
    const QJsonObject answer = good(
        compare
        + QStringList{u"--quantity"_s, u"500"_s, u"--freight"_s, u"80"_s, u"--rate"_s, u"0.14"_s});
    QCOMPARE(answer.value(u"quantity"_s).toInt(), 500);
    const QJsonArray rows = answer.value(u"rows"_s).toArray();
    QCOMPARE(rows.size(), 3);
    for (const QJsonValue &row : rows)
        QCOMPARE(
            missingFields(row.toObject(),
                          kOfferFields
                              + QStringList{u"unit_cost"_s, u"line_cost"_s, u"order_quantity"_s,
                                            u"better_quantity"_s, u"better_line_cost"_s,
                                            u"next_tier_price"_s, u"pieces_to_next_tier"_s,
                                            u"stock_suffices"_s, u"lot"_s}),
            QStringList());
    // What was read is kept: the same comparison needs no market.
    const Outcome offline = m_program.run(compare
                                          + QStringList{u"--offline"_s, u"--format"_s, u"json"_s});
    QCOMPARE(offline.status, 0);
    QCOMPARE(offline.json().value(u"rows"_s).toArray().size(), 3);
    QCOMPARE(offline.json().value(u"quantity"_s).toInt(), 1);
}

void TestCliMarket::compareAtSeveralQuantities()
{
    const QJsonArray offers =
        good({u"search"_s, u"耳机"_s, u"--page-size"_s, u"3"_s}).value(u"offers"_s).toArray();
    QStringList compare{u"compare"_s};
    for (const QJsonValue &offer : offers)
        compare.append(offer.toObject().value(u"offer_id"_s).toString());
    QVERIFY(!good(compare).contains(u"matrix"_s)); // asked for, or not there
    compare += QStringList{u"--offline"_s, u"--quantities"_s, u"100,1,10"_s};
    const QString png = m_program.path(u"costs.png"_s);
    const QJsonObject answer = good(compare
                                    + QStringList{u"--png"_s, png, u"--size"_s, u"640x400"_s});
    const QJsonArray matrix = answer.value(u"matrix"_s).toArray();
    QCOMPARE(matrix.size(), 3);
    QCOMPARE(matrix.at(2).toObject().value(u"quantity"_s).toInt(), 100);
    const QJsonArray cells = matrix.at(2).toObject().value(u"cells"_s).toArray();
    QCOMPARE(cells.size(), 3);
    QCOMPARE(missingFields(cells.at(0).toObject(),
                           {u"offer_id"_s, u"order_quantity"_s, u"total_cost"_s,
                            u"wanted_unit_cost"_s, u"best"_s}),
             QStringList());
    QVERIFY(answer.value(u"crossings"_s).isArray());
    QCOMPARE(QImage(png).size(), QSize(640, 400));

    const Outcome words = m_program.run(compare);
    QCOMPARE(words.status, 0);
    QVERIFY(words.out.contains("Cost per piece"));
    QVERIFY(words.out.contains("* ¥"));
    QVERIFY(words.out.contains("cheaper") || words.out.contains("change places"));
}

void TestCliMarket::compareByVariant()
{
    const QJsonArray offers =
        good({u"search"_s, u"耳机"_s, u"--page-size"_s, u"3"_s}).value(u"offers"_s).toArray();
    QStringList ids;
    for (const QJsonValue &offer : offers)
        ids.append(offer.toObject().value(u"offer_id"_s).toString());
    const QJsonObject detail =
        good(QStringList{u"offer"_s} + ids).value(u"offers"_s).toArray().at(0).toObject();
    const QJsonObject last = detail.value(u"skus"_s).toArray().last().toObject();
    QStringList wish;
    const QJsonArray attributes = last.value(u"attributes"_s).toArray();
    for (const QJsonValue &attribute : attributes)
        wish.append(attribute.toObject().value(u"name"_s).toString() + u'='
                    + attribute.toObject().value(u"value"_s).toString());
    const QStringList compare = QStringList{u"compare"_s} + ids
        + QStringList{u"--offline"_s, u"--variant"_s, wish.join(u';')};
    const QJsonArray rows = good(compare).value(u"rows"_s).toArray();
    QCOMPARE(rows.size(), 3);
    const QJsonObject row = rows.at(0).toObject();
    QCOMPARE(row.value(u"variant_fit"_s).toString(), u"exact"_s);
    QCOMPARE(row.value(u"variant_sku_id"_s), last.value(u"sku_id"_s));
    QVERIFY(isMoney(row.value(u"unit_cost"_s)));
    QVERIFY(isMoney(row.value(u"lowest_90d"_s)) && isMoney(row.value(u"mean_90d"_s)));
    QCOMPARE(row.value(u"changes_90d"_s).toInt(-1), 0); // seen twice within a minute
    QCOMPARE(row.value(u"spread_90d_percent"_s).toString(), u"0.00"_s);

    const QJsonArray none = good({u"compare"_s, ids.first(), u"--offline"_s, u"--variant"_s,
                                  u"没有这样的"_s})
                                .value(u"rows"_s)
                                .toArray();
    QCOMPARE(none.at(0).toObject().value(u"variant_fit"_s).toString(), u"none"_s);
    QVERIFY(none.at(0).toObject().value(u"unit_cost"_s).isNull());

    const Outcome words = m_program.run(compare);
    QVERIFY(words.out.contains("Variant"));
    const Outcome csv = m_program.run(
        compare + QStringList{u"--quantities"_s, u"7"_s, u"--format"_s, u"csv"_s});
    QVERIFY(csv.out.contains(",wanted_unit_cost_at_7\r\n"));
    const Outcome wrong = m_program.run({u"compare"_s, ids.first(), u"--variant"_s, u"颜色="_s});
    QCOMPARE(wrong.status, 2);
}

QTEST_GUILESS_MAIN(TestCliMarket)
#include "test_climarket.moc"
