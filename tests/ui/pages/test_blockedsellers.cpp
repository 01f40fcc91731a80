// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowbench.h"
#include "ui/offers/offercolumns.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// What blocking and starring a seller do to the results of a search, in the window.
class TestBlockedSellers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { bench.reset(); }
    void areHiddenAndShownAgain();
    void takeEffectWhereTheyAreMarked();
    void moreResultsAreSiftedToo();
    void mayBeAllThereIs();
    void starredOnesAreMarked();

private:
    [[nodiscard]] static Supplier seller(int number)
    {
        return {SupplierId{u"b2b-%1"_s.arg(number)}, u"卖家 %1"_s.arg(number)};
    }
    /// Six offers a page of two sellers in turn.
    static SearchPage pageOfTwo(const SearchQuery &query)
    {
        SearchPage page = pageOf(query, 6, 30);
        for (qsizetype i = 0; i < page.offers.size(); ++i)
            page.offers[i].supplier = seller(static_cast<int>(i % 2));
        return page;
    }
    void mark(const QList<Supplier> &sellers, SupplierMark mark) const
    {
        QVERIFY(answerOf(bench->library.markSuppliers(sellers, mark)));
    }
    [[nodiscard]] QToolButton *fold() const
    {
        return bench->on<MarketPane, QToolButton>("blockedButton");
    }
    [[nodiscard]] QStringList sellers() const
    {
        QStringList names;
        for (int row = 0; row < bench->rows(); ++row)
            names.append(bench->cell(row, offercolumns::Seller));
        names.removeDuplicates();
        return names;
    }

    SettableClock clock{1'790'000'000'000};
    FakeGateway gateway;
    std::unique_ptr<WindowBench> bench;
};

void TestBlockedSellers::init()
{
    gateway.onSearch = [](const SearchQuery &query) {
        return pageOfTwo(query);
    };
    bench = std::make_unique<WindowBench>(gateway, clock);
    QVERIFY(bench->open());
    new QAbstractItemModelTester(bench->results()->model(),
                                 QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 bench->window.get());
    bench->search(u"耳机"_s);
    QTRY_COMPARE(bench->rows(), 6);
    QVERIFY(!fold()->isVisible());
}

void TestBlockedSellers::areHiddenAndShownAgain()
{
    mark({seller(1)}, SupplierMark::Blocked);
    bench->search(u"耳机"_s);
    QTRY_COMPARE(bench->rows(), 3);
    QTRY_VERIFY(fold()->isVisible());
    QVERIFY(fold()->text().startsWith(u"3 offer(s) of blocked sellers hidden"_s));
    bench->click(fold());
    QCOMPARE(bench->rows(), 6);
    QVERIFY(sellers().contains(u"(blocked) 卖家 1"_s));
    bench->click(fold());
    QCOMPARE(bench->rows(), 3);
    QCOMPARE(sellers(), QStringList{u"卖家 0"_s});
    bench->click(fold());
    bench->search(u"耳机 新"_s); // another search begins as they all do
    QTRY_COMPARE(bench->rows(), 3);
}

void TestBlockedSellers::takeEffectWhereTheyAreMarked()
{
    mark({seller(0)}, SupplierMark::Blocked);
    QTRY_COMPARE(bench->rows(), 3);
    QCOMPARE(sellers(), QStringList{u"卖家 1"_s});
    mark({seller(0)}, SupplierMark::None);
    QTRY_COMPARE(bench->rows(), 6);
    QVERIFY(!fold()->isVisible());
}

void TestBlockedSellers::moreResultsAreSiftedToo()
{
    mark({seller(1)}, SupplierMark::Blocked);
    QTRY_COMPARE(bench->rows(), 3);
    auto *more = bench->on<MarketPane, QPushButton>("moreButton");
    QVERIFY(more->isVisible());
    const qsizetype asked = gateway.queries.size();
    bench->click(more);
    QTRY_COMPARE(gateway.queries.size(), asked + 1);
    // The second page of fakes has the numbers after a whole page.
    QTRY_COMPARE(bench->rows(), 6);
    QVERIFY(fold()->text().startsWith(u"6 "_s));
}

void TestBlockedSellers::mayBeAllThereIs()
{
    mark({seller(0), seller(1)}, SupplierMark::Blocked);
    QTRY_COMPARE(bench->rows(), 0);
    QVERIFY(fold()->isVisible());
    const auto labels = bench->page<MarketPane>()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == u"Only blocked sellers offer this"_s;
    }));
    bench->click(fold());
    QCOMPARE(bench->rows(), 6);
}

void TestBlockedSellers::starredOnesAreMarked()
{
    mark({seller(1)}, SupplierMark::Starred);
    QTRY_COMPARE(bench->cell(1, offercolumns::Seller), u"★ 卖家 1"_s);
    QCOMPARE(bench->cell(0, offercolumns::Seller), u"卖家 0"_s);
    QVERIFY(!fold()->isVisible());
}

QTEST_MAIN(TestBlockedSellers)
#include "test_blockedsellers.moc"
