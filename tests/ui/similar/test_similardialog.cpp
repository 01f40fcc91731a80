// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/similar/similardialog.h"

#include "tests/ui/shell/windowbench.h"
#include "ui/similar/similarmodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// Similar offers as a buyer finds them: from a row of the library, by keys.
class TestSimilarDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { bench.reset(); }
    void theModelIsSound();
    void showsWhatTheLibraryKnows();
    void theMarketMayKnowMore();
    void aFailureIsSaid();
    void comparesWithTheOfferItself();

private:
    [[nodiscard]] SimilarDialog *dialog() const
    {
        return bench->window->findChild<SimilarDialog *>();
    }
    [[nodiscard]] QTableView *view() const
    {
        return dialog()->findChild<QTableView *>(u"similarView"_s);
    }
    [[nodiscard]] QString state() const
    {
        return dialog()->findChild<QLabel *>(u"similarState"_s)->text();
    }
    void press(const char *name) const
    {
        QTest::mouseClick(dialog()->findChild<QPushButton *>(QString::fromLatin1(name)),
                          Qt::LeftButton);
    }
    [[nodiscard]] static Offer soldBy(int number, const QString &seller, qint64 fen)
    {
        Offer offer = offerAt(number, fen);
        offer.title = u"无线蓝牙耳机 降噪"_s;
        offer.supplier = {SupplierId{seller}, seller};
        return offer;
    }

    std::unique_ptr<SettableClock> clock;
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<WindowBench> bench;
};

void TestSimilarDialog::init()
{
    clock = std::make_unique<SettableClock>(1'790'000'000'000);
    gateway = std::make_unique<FakeGateway>();
    bench = std::make_unique<WindowBench>(*gateway, *clock);
    QVERIFY(bench->open());
    QVERIFY(answerOf(
        bench->store.save({soldBy(2, u"b"_s, 1'100), soldBy(3, u"c"_s, 2'000)}, clock->now() - 1)));
    QVERIFY(answerOf(bench->store.save({soldBy(1, u"a"_s, 1'000)}, clock->now())));
    bench->press(Qt::Key_2, Qt::AltModifier);
    auto *rows = bench->on<LibraryPane, QTableView>("offerView");
    QTRY_COMPARE(rows->model()->rowCount(), 3);
    QTRY_COMPARE(rows->currentIndex().row(), 0); // seen last first
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog());
    QTRY_COMPARE(view()->model()->rowCount(), 2);
}

void TestSimilarDialog::theModelIsSound()
{
    SimilarModel model(offerAt(1), 10);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    SimilarOffer one{offerAt(2, 2'500), {90, 95, 50, {}}};
    model.setOffers({one, {offerAt(3), {}}});
    QCOMPARE(model.rowCount(), 2);
    const QString why = model.index(0, SimilarModel::Why).data().toString();
    QVERIFY(why.contains(u"95") && why.contains(u"50"));
    QVERIFY(model.index(0, SimilarModel::Difference).data().toString().contains(u"100"));
    model.setOffers({});
    QCOMPARE(model.rowCount(), 0);
}

void TestSimilarDialog::showsWhatTheLibraryKnows()
{
    QCOMPARE(view()->model()->index(0, SimilarModel::Seller).data().toString(), u"b"_s);
    QVERIFY(view()->model()->index(0, SimilarModel::Difference).data().toString().contains(u"10"));
    QVERIFY(state().contains(u'2'));
}

void TestSimilarDialog::theMarketMayKnowMore()
{
    gateway->onSearch = [](const SearchQuery &) -> Result<SearchPage> {
        SearchPage page;
        page.offers = {soldBy(9, u"d"_s, 500)};
        return page;
    };
    press("similarMarket");
    QTRY_COMPARE(view()->model()->rowCount(), 3);
    QCOMPARE(gateway->queries.constLast().keywords, u"无线蓝牙耳机 降噪"_s);
}

void TestSimilarDialog::aFailureIsSaid()
{
    gateway->onSearch = [](const SearchQuery &) -> Result<SearchPage> {
        return fail(ErrorKind::Offline);
    };
    const QString before = state();
    press("similarMarket");
    QTRY_VERIFY(state() != before && !state().isEmpty());
    QCOMPARE(view()->model()->rowCount(), 2); // what was found stays
}

void TestSimilarDialog::comparesWithTheOfferItself()
{
    QSignalSpy compare(dialog(), &SimilarDialog::compareRequested);
    view()->selectAll();
    press("similarCompare");
    QCOMPARE(compare.size(), 1);
    const auto offers = compare.first().at(0).value<QList<Offer>>();
    QCOMPARE(offers.size(), 3);
    QCOMPARE(offers.at(0).id, offerAt(1).id);
    QSignalSpy shortlist(dialog(), &SimilarDialog::shortlistRequested);
    view()->selectRow(1);
    press("similarShortlist");
    QCOMPARE(shortlist.first().at(0).value<QList<Offer>>().size(), 1);
}

QTEST_MAIN(TestSimilarDialog)
#include "test_similardialog.moc"
