// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/httpgateway.h"
#include "core/services/searchrun.h"
#include "tests/gateway/faults.h"
#include "tests/support/bench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// A search whose second page is any of the faults there are, with the real store: what the first
/// page brought is kept, whatever comes after it.
class TestHostilePages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noFaultLosesRows_data();
    void noFaultLosesRows();

private:
    RawServer m_elsewhere{{RawServer::silence()}};
};

void TestHostilePages::noFaultLosesRows_data()
{
    QTest::addColumn<int>("fault");
    const QList<Fault> all = faults(m_elsewhere.origin());
    QVERIFY(all.size() >= 20);
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << i;
}

void TestHostilePages::noFaultLosesRows()
{
    QFETCH(int, fault);
    const Fault one = faults(m_elsewhere.origin()).at(fault);
    RawServer server({RawServer::http(200, R"({"result":{"total":9,"products":[
                          {"productId":"601","subject":"a","price":"2.00"},
                          {"productId":"602","subject":"b","price":"3.00"}]}})"),
                      one.answer});
    GatewayConfig config;
    config.origin = server.origin();
    config.appKey = u"12345678"_s;
    config.appSecret = Secret(u"secret"_s);
    // Ample for the page that is good; the faults that never end are waited for.
    config.timeout = std::chrono::milliseconds(one.pace == Fault::Pace::Endless ? 1'000 : 20'000);
    Backoff once;
    once.maxRetries = 0;
    Bench bench;
    QVERIFY(bench.open());
    HttpGateway gateway(config, bench.clock, once);
    Market market(gateway, bench.store, bench.clock);
    SearchQuery query;
    query.keywords = u"耳机"_s;
    query.pageSize = 2;
    SearchRun run(market, query, 3);
    QSignalSpy pages(&run, &SearchRun::pageArrived);
    QSignalSpy finished(&run, &SearchRun::finished);
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    QCOMPARE(pages.count(), 1);
    const auto error = finished.first().first().value<std::optional<Error>>();
    QVERIFY(error);
    QCOMPARE(error->kind, one.kind);
    QCOMPARE(bench.stored(), 2);
}

QTEST_GUILESS_MAIN(TestHostilePages)
#include "test_hostilepages.moc"
