// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/gatewayconfig.h"
#include "core/gateway/httpgateway.h"
#include "core/sandbox/sandbox.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/charts/pricechart.h"
#include "ui/offers/offercolumns.h"

#include <QLabel>
#include <QScrollArea>

using namespace sanjia;
using namespace Qt::StringLiterals;

/// Nothing but the person is invented here: the window, a signed gateway, HTTP, the sample market
/// and a store, together.
class TestWindowOnSandbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void searchesShowsAndKeeps();
    void sortsOnTheMarketsSide();
    void budgetIsShown();
    void everyExampleIsFound();

private:
    std::unique_ptr<SettableClock> clock;
    std::unique_ptr<Sandbox> sandbox;
    std::unique_ptr<HttpGateway> gateway;
    std::unique_ptr<WindowBench> bench;
};

void TestWindowOnSandbox::init()
{
    clock = std::make_unique<SettableClock>(1'790'000'000'000);
    sandbox = std::make_unique<Sandbox>(*clock);
    const Result<QUrl> origin = sandbox->start();
    QVERIFY(origin);
    GatewayConfig config;
    config.origin = *origin;
    config.appKey = sandbox->appKey();
    config.appSecret = sandbox->appSecret();
    gateway = std::make_unique<HttpGateway>(config, *clock);
    bench = std::make_unique<WindowBench>(*gateway, *clock);
    QVERIFY(bench->open());
}

void TestWindowOnSandbox::cleanup()
{
    bench.reset();
    gateway.reset();
    sandbox.reset();
}

void TestWindowOnSandbox::searchesShowsAndKeeps()
{
    bench->search(u"蓝牙耳机"_s);
    QTRY_VERIFY(bench->rows() > 0);
    for (int row = 0; row < bench->rows(); ++row)
        QVERIFY(!bench->cell(row, offercolumns::Price).isEmpty());

    // The first offer in full, without a further click: tiers and variants are read by themselves.
    auto *tiers = bench->on<MarketPane, QTableView>("tierTable");
    auto *skus = bench->on<MarketPane, QTableView>("skuTable");
    QTRY_VERIFY(tiers->model()->rowCount() > 0);
    QTRY_VERIFY(skus->model()->rowCount() > 0);

    LibraryQuery all;
    all.limit = 1;
    QTRY_COMPARE(answerOf(bench->library.query(all))->total, qint64{bench->rows()});
}

void TestWindowOnSandbox::sortsOnTheMarketsSide()
{
    auto *sort = bench->child<QComboBox>("sort");
    sort->setFocus();
    for (int i = 0; i < sort->count(); ++i) {
        sort->setCurrentIndex(i);
        if (static_cast<SearchSort>(sort->currentData().toInt()) == SearchSort::PriceAscending)
            break;
    }
    bench->search(u"数据线"_s);
    QTRY_VERIFY(bench->rows() > 5);
    LibraryQuery cheapest;
    cheapest.order = libraryOrderOf(SearchSort::PriceAscending);
    cheapest.limit = 100;
    QTRY_COMPARE(answerOf(bench->library.query(cheapest))->offers.size(), bench->rows());
    const auto stored = answerOf(bench->library.query(cheapest));
    QCOMPARE(stored->offers.constFirst().id.value, bench->cell(0, offercolumns::Id));
}

void TestWindowOnSandbox::budgetIsShown()
{
    auto *budget = bench->child<QLabel>("budget");
    const QString before = budget->text();
    QVERIFY(before.contains("50"_L1));
    bench->search(u"蓝牙耳机"_s);
    QTRY_VERIFY(budget->text() != before);
}

/// Who tries the program begins with one of them.
void TestWindowOnSandbox::everyExampleIsFound()
{
    const auto examples = bench->window->findChildren<QPushButton *>(u"example"_s);
    QVERIFY(!examples.isEmpty());
    for (const QPushButton *example : examples) {
        SearchQuery query;
        query.keywords = example->accessibleName();
        const auto found = answerOf(bench->market.search(query));
        QVERIFY2(found && !found->offers.isEmpty(), qPrintable(query.keywords));
    }
}

QTEST_MAIN(TestWindowOnSandbox)
#include "test_windowonsandbox.moc"
