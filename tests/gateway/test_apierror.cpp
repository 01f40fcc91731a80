// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/topparse.h"

#include "core/gateway/apierror.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// The platform's refusals in all their shapes end in the right kind with the right code.
class TestApiError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shapes_data();
    void shapes();
    void successIsNoError();
    void retryAfter();
};

void TestApiError::shapes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind,
                        const QString &code) {
        QTest::newRow(name) << status << body << static_cast<int>(kind) << code;
    };
    using enum ErrorKind;
    row("400", 400, "", BadParameter, u"400"_s);
    row("401", 401, "nope", Authentication, u"401"_s);
    row("403", 403, "<html>", Permission, u"403"_s);
    row("429", 429, "{}", RateLimited, u"429"_s);
    row("503", 503, "", ServerDown, u"503"_s);
    row("302", 302, "", BadAnswer, u"302"_s);
    row("gone", 200, R"({"error_response":{"code":2000,"msg":"商品不存在"}})", NotFound, u"2000"_s);
    row("hidden", 200, R"({"error_response":{"code":15,"sub_code":"isv.item-get-service-error"}})",
        NotFound, u"isv.item-get-service-error"_s);
    row("throttled in a 200", 200, R"({"error_code":429,"error_message":"slow"})", RateLimited,
        u"429"_s);
    row("acl in a 400", 400, R"({"error_code":"gw.APIACLDecline","error_message":"acl"})",
        Permission, u"gw.APIACLDecline"_s);
    row("signature", 400, R"({"error_code":"gw.SignatureInvalid"})", Authentication,
        u"gw.SignatureInvalid"_s);
    row("frequency", 400, R"({"error_code":"gw.QosAppFrequencyLimit"})", RateLimited,
        u"gw.QosAppFrequencyLimit"_s);
    row("flat", 200, R"({"errorCode":"401","errorMessage":"token","success":false})",
        Authentication, u"401"_s);
    row("success as text", 200, R"({"success":"false","code":"500","message":"x"})", ServerDown,
        u"500"_s);
    row("inside result", 200, R"({"result":{"success":false,"code":"403","message":"x"}})",
        Permission, u"403"_s);
    row("top 25", 200, R"({"error_response":{"code":25,"msg":"Invalid signature"}})",
        Authentication, u"25"_s);
    row("top 7", 200, R"({"error_response":{"code":"7"}})", RateLimited, u"7"_s);
    row("unknown code", 200, R"({"error_response":{"code":"zz"}})", BadParameter, u"zz"_s);
}

void TestApiError::shapes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QString, code);
    const auto page = topparse::search(body, status);
    QVERIFY(!page);
    QCOMPARE(static_cast<int>(page.error().kind), kind);
    QCOMPARE(page.error().code, code);
}

void TestApiError::successIsNoError()
{
    QVERIFY(
        topparse::search(R"({"success":"true","result":{"products":[]},"error_code":""})", 200));
    QVERIFY(topparse::search(R"({"error_code":"0","success":true,"result":{"products":[]}})", 200));
    QVERIFY(topparse::search(R"({"code":"200","result":{"products":[],"total":0}})", 200));
}

void TestApiError::retryAfter()
{
    using std::chrono::milliseconds;
    const qint64 now = QDateTime(QDate(2015, 10, 21), QTime(7, 27), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(apierror::retryAfter("7", now), std::optional(milliseconds(7000)));
    QCOMPARE(apierror::retryAfter("Wed, 21 Oct 2015 07:28:00 GMT", now),
             std::optional(milliseconds(60'000)));
    QCOMPARE(apierror::retryAfter("Wed, 21 Oct 2015 07:00:00 GMT", now),
             std::optional(milliseconds(0)));
    for (const char *nonsense : {"", "soon", "-5", "999999999999"})
        QVERIFY(!apierror::retryAfter(nonsense, now));
}

QTEST_GUILESS_MAIN(TestApiError)
#include "test_apierror.moc"
