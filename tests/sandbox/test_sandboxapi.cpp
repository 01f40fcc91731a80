// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/api.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace sanjia;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs kNow = 1'790'000'000'000;
constexpr quint64 kSeed = 1688;

/// "yyyy-MM-dd HH:mm:ss" in China, as the guide wants it.
QString chinaTime(UtcMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC)
        .addSecs(8 * 3600)
        .toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

using signer::Parameters;

Parameters signedCall(Parameters parameters, UtcMs at = kNow,
                      signer::TopMethod method = signer::TopMethod::Md5)
{
    parameters.append({u"app_key"_s, SandboxApi::appKey()});
    parameters.append({u"timestamp"_s, chinaTime(at)});
    parameters.append({u"format"_s, u"json"_s});
    parameters.append({u"v"_s, u"2.0"_s});
    parameters.append({u"sign_method"_s, signer::wireName(method)});
    parameters.append(
        {u"sign"_s, signer::topSign(parameters, Secret(SandboxApi::appSecret(kSeed)), method)});
    return parameters;
}

Parameters searchCall(const Parameters &more = {})
{
    Parameters parameters{{u"method"_s, u"com.alibaba.product.search"_s},
                          {u"keywords"_s, u"数据线"_s}};
    parameters.append(more);
    return signedCall(parameters);
}

Parameters detailCall(const QString &id, const Parameters &more = {})
{
    Parameters parameters{{u"method"_s, u"com.alibaba.product.get"_s}, {u"productId"_s, id}};
    parameters.append(more);
    return signedCall(parameters);
}

QJsonObject bodyOf(const ApiAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QString codeOf(const ApiAnswer &answer)
{
    return bodyOf(answer).value("error_response"_L1).toObject().value("code"_L1).toString();
}

QJsonArray rowsOf(const ApiAnswer &answer)
{
    return bodyOf(answer).value("result"_L1).toObject().value("products"_L1).toArray();
}

QJsonObject infoOf(const ApiAnswer &answer)
{
    return bodyOf(answer).value("result"_L1).toObject().value("productInfo"_L1).toObject();
}

} // namespace

class TestSandboxApi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySignMethodIsTaken();
    void refusals_data();
    void refusals();
    void pagesCoverAllWithoutRepeats();
    void detailAgreesWithTheRow();
    void fieldsNarrowTheDetail();
    void goneAndHiddenOffersAreRefused();
    void budgetRefillsWithTheMinute();
    void faults_data();
    void faults();
    void faultsMeetSomeCalls();
    void brokenAndEmptyRowsLeaveTheirNeighbours();
    void pictureOfEveryShape();

private:
    SettableClock clock{kNow};
};

void TestSandboxApi::everySignMethodIsTaken()
{
    SandboxApi api(clock, kSeed, {});
    for (const auto method :
         {signer::TopMethod::Md5, signer::TopMethod::Hmac, signer::TopMethod::HmacSha256}) {
        const auto call = signedCall(
            {{u"method"_s, u"com.alibaba.product.search"_s}, {u"keywords"_s, u"数据线"_s}}, kNow,
            method);
        const ApiAnswer answer = api.answer(call, false);
        QCOMPARE(answer.status, 200);
        QCOMPARE(rowsOf(answer).size(), 20);
    }
}

void TestSandboxApi::refusals_data()
{
    QTest::addColumn<Parameters>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    Parameters tampered = searchCall();
    tampered[1].second = u"鼠标"_s;
    QTest::newRow("changed after signing") << tampered << 401 << u"401"_s;
    QTest::newRow("old") << signedCall(
        {{u"method"_s, u"com.alibaba.product.search"_s}, {u"keywords"_s, u"数据线"_s}},
        kNow - 3'600'000) << 401
                         << u"401"_s;
    QTest::newRow("from the future")
        << signedCall({{u"method"_s, u"com.alibaba.product.search"_s}, {u"keywords"_s, u"线"_s}},
                      kNow + 3'600'000)
        << 401 << u"401"_s;
    QTest::newRow("unknown method")
        << signedCall({{u"method"_s, u"com.alibaba.product.steal"_s}}) << 400 << u"400"_s;
    QTest::newRow("no parameters") << Parameters() << 400 << u"400"_s;
    Parameters stranger = searchCall();
    stranger[2].second = u"12345"_s; // app_key
    QTest::newRow("unknown key") << stranger << 401 << u"401"_s;
    QTest::newRow("no keywords") << signedCall({{u"method"_s, u"com.alibaba.product.search"_s}})
                                 << 400 << u"400"_s;
    QTest::newRow("page size") << searchCall({{u"page_size"_s, u"51"_s}}) << 400 << u"400"_s;
    QTest::newRow("page 0") << searchCall({{u"page_no"_s, u"0"_s}}) << 400 << u"400"_s;
    QTest::newRow("price") << searchCall({{u"price_start"_s, u"cheap"_s}}) << 400 << u"400"_s;
    QTest::newRow("sort") << searchCall({{u"sort_type"_s, u"random"_s}}) << 400 << u"400"_s;
    QTest::newRow("no product id")
        << signedCall({{u"method"_s, u"com.alibaba.product.get"_s}}) << 400 << u"400"_s;
    QTest::newRow("never was") << detailCall(u"1"_s) << 200 << u"2000"_s;
}

void TestSandboxApi::refusals()
{
    QFETCH(Parameters, call);
    QFETCH(int, status);
    QFETCH(QString, code);
    SandboxApi api(clock, kSeed, {});
    const ApiAnswer answer = api.answer(call, false);
    QCOMPARE(answer.status, status);
    QCOMPARE(codeOf(answer), code);
}

void TestSandboxApi::pagesCoverAllWithoutRepeats()
{
    SandboxApi api(clock, kSeed, {});
    api.setBudgetPerMinute(0);
    QSet<QString> ids;
    qsizetype rows = 0;
    qsizetype total = -1;
    for (int page = 1; page < 50; ++page) {
        const ApiAnswer answer = api.answer(
            searchCall({{u"page_no"_s, QString::number(page)}, {u"page_size"_s, u"50"_s}}), false);
        const QJsonArray found = rowsOf(answer);
        total = bodyOf(answer).value("result"_L1).toObject().value("total"_L1).toInteger();
        if (found.isEmpty())
            break;
        rows += found.size();
        for (const QJsonValue &row : found)
            ids.insert(row.toObject().value("productId"_L1).toString());
    }
    QVERIFY(total > 100);
    QCOMPARE(rows, total);
    QCOMPARE(ids.size(), total);
}

void TestSandboxApi::detailAgreesWithTheRow()
{
    SandboxApi api(clock, kSeed, {});
    const QJsonObject row = rowsOf(api.answer(searchCall(), false)).at(0).toObject();
    const QJsonObject info = infoOf(
        api.answer(detailCall(row.value("productId"_L1).toString()), false));
    QCOMPARE(info.value("id"_L1), row.value("productId"_L1));
    QCOMPARE(info.value("subject"_L1), row.value("subject"_L1));
    const QJsonObject sale = info.value("saleInfo"_L1).toObject();
    QCOMPARE(sale.value("price"_L1), row.value("price"_L1));
    QCOMPARE(sale.value("minQuantity"_L1), row.value("minOrderQuantity"_L1));
    const QJsonArray ranges = sale.value("priceRanges"_L1).toArray();
    QVERIFY(!ranges.isEmpty());
    QCOMPARE(ranges.last().toObject().value("endQuantity"_L1).toInt(-1), 0); // no upper end
    QVERIFY(!info.value("skuInfos"_L1).toArray().isEmpty());
}

void TestSandboxApi::fieldsNarrowTheDetail()
{
    SandboxApi api(clock, kSeed, {});
    const QString id =
        rowsOf(api.answer(searchCall(), false)).at(0).toObject().value("productId"_L1).toString();
    const QJsonObject info = infoOf(
        api.answer(detailCall(id, {{u"fields"_s, u"saleInfo"_s}}), false));
    QVERIFY(info.contains("saleInfo"_L1));
    QVERIFY(!info.contains("skuInfos"_L1));
    QVERIFY(!info.contains("shippingInfo"_L1));
}

void TestSandboxApi::goneAndHiddenOffersAreRefused()
{
    SandboxApi api(clock, kSeed, {});
    const SampleMarket market(kSeed);
    qsizetype gone = -1;
    qsizetype hidden = -1;
    for (qsizetype i = 0; i < market.count(); ++i) {
        if (gone < 0 && market.isGone(i, kNow))
            gone = i;
        if (hidden < 0 && market.isHidden(i) && !market.isGone(i, kNow))
            hidden = i;
    }
    QVERIFY(gone >= 0 && hidden >= 0);
    QCOMPARE(codeOf(api.answer(detailCall(market.row(gone, kNow).id.value), false)), u"2000"_s);
    const ApiAnswer refused = api.answer(detailCall(market.row(hidden, kNow).id.value), false);
    QCOMPARE(bodyOf(refused).value("error_response"_L1).toObject().value("sub_code"_L1).toString(),
             u"isv.item-get-service-error"_s);
}

void TestSandboxApi::budgetRefillsWithTheMinute()
{
    SettableClock own{kNow};
    SandboxApi api(own, kSeed, {});
    api.setBudgetPerMinute(3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(api.answer(searchCall(), false).status, 200);
    own.set(kNow + 10'000);
    const ApiAnswer refused = api.answer(searchCall(), false);
    QCOMPARE(refused.status, 429);
    QCOMPARE(codeOf(refused), u"429"_s);
    QCOMPARE(refused.retryAfterSeconds, 50);
    own.set(kNow + 60'000);
    QCOMPARE(api.answer(searchCall(), false).status, 200);
    // A refused signature costs nothing.
    api.setBudgetPerMinute(2);
    Parameters forged = searchCall();
    forged.last().second = u"00"_s;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(api.answer(forged, false).status, 401);
    QCOMPARE(api.answer(searchCall(), false).status, 200);
}

void TestSandboxApi::faults_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::newRow("500") << u"500"_s << 500;
    QTest::newRow("401") << u"401"_s << 401;
    QTest::newRow("429") << u"429"_s << 429;
    QTest::newRow("garbage") << u"garbage"_s << 200;
}

void TestSandboxApi::faults()
{
    QFETCH(QString, name);
    QFETCH(int, status);
    const auto fault = faultFrom(name);
    QVERIFY(fault);
    SandboxApi api(clock, kSeed, {*fault});
    const ApiAnswer answer = api.answer(searchCall(), false);
    QCOMPARE(answer.status, status);
    if (name == "garbage"_L1)
        QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
    else
        QCOMPARE(codeOf(answer), QString::number(status));
    if (name == "429"_L1)
        QVERIFY(answer.retryAfterSeconds > 0);
}

void TestSandboxApi::faultsMeetSomeCalls()
{
    const auto met = [this](int percent) {
        SandboxApi api(clock, kSeed, {Fault::ServerError});
        api.setBudgetPerMinute(0);
        api.setFaultPercent(percent);
        int count = 0;
        for (int i = 0; i < 200; ++i)
            count += api.answer(searchCall(), false).status == 500 ? 1 : 0;
        return count;
    };
    QCOMPARE(met(0), 0);
    QCOMPARE(met(100), 200);
    const int some = met(20);
    QVERIFY2(some > 20 && some < 60, qPrintable(QString::number(some)));
    // Of a market that wants tokens every call needs one.
    SandboxApi strict(clock, kSeed, {Fault::NeedsToken});
    strict.setFaultPercent(0);
    QCOMPARE(strict.answer(searchCall(), false).status, 401);
}

void TestSandboxApi::brokenAndEmptyRowsLeaveTheirNeighbours()
{
    SandboxApi sound(clock, kSeed, {});
    const QJsonArray rows = rowsOf(sound.answer(searchCall(), false));
    SandboxApi broken(clock, kSeed, {Fault::MalformedRows});
    const QJsonArray brokenRows = rowsOf(broken.answer(searchCall(), false));
    SandboxApi empty(clock, kSeed, {Fault::EmptyFields});
    const QJsonArray emptyRows = rowsOf(empty.answer(searchCall(), false));
    QCOMPARE(brokenRows.size(), rows.size());
    int changed = 0;
    int emptied = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        changed += brokenRows.at(i) != rows.at(i) ? 1 : 0;
        emptied += emptyRows.at(i) != rows.at(i) ? 1 : 0;
        QCOMPARE(emptyRows.at(i).toObject().value("productId"_L1),
                 rows.at(i).toObject().value("productId"_L1));
    }
    QCOMPARE(changed, 4);
    QCOMPARE(emptied, 5);
}

void TestSandboxApi::pictureOfEveryShape()
{
    SandboxApi api(clock, kSeed, {});
    const SampleMarket market(kSeed);
    for (qsizetype i = 0; i < market.count(); i += SampleMarket::kOffersPerCategory) {
        const QByteArray png = api.picture(market.row(i, kNow).id);
        QVERIFY(png.startsWith("\x89PNG"));
    }
    QVERIFY(api.picture(OfferId{u"1"_s}).isEmpty());
}

QTEST_MAIN(TestSandboxApi)
#include "test_sandboxapi.moc"
