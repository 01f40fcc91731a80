// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/pictureloader.h"
#include "core/services/library.h"
#include "core/services/market.h"
#include "core/services/pictures.h"
#include "core/services/shortlists.h"
#include "core/store/store.h"
#include "tests/support/fakedialogs.h"
#include "tests/ui/detail/fakegateway.h"
#include "ui/charts/pricechart.h"
#include "ui/charts/pricetable.h"
#include "ui/charts/trendmenu.h"
#include "ui/charts/trendpanel.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace sanjia;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs kNow = 1'790'000'000'000;

} // namespace

class TestTrendPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsFiguresAndTable();
    void rangeStaysForTheNextOffer();
    void skuHasItsOwnPrices();
    void offerNeverSeenIsNoError();
    void readsAgainAfterTheMarketSaved();
    void keysWalkAlongTheChanges();
    void savesPictures();
    void copiesAndPrints();
    void quantityAndTiersHaveTheirPrices();
    void linesBesideAndKept();
    void ownDays();
    void targetIsKeptForItsOffer();
    void figuresFollowTheView();
    void salesAndStockBelow();

private:
    void save(const Offer &offer, UtcMs at) const;
    [[nodiscard]] QString cell(int row, PriceTable::Kind kind) const
    {
        auto *table = panel->findChild<PriceTable *>();
        return table->index(row, table->columnOf(kind)).data().toString();
    }
    template <class W> W *child(const QString &name) const { return panel->findChild<W *>(name); }

    QTemporaryDir dir;
    std::unique_ptr<SettableClock> clock;
    std::unique_ptr<Store> store;
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<Market> market;
    std::unique_ptr<Library> library;
    std::unique_ptr<Shortlists> shortlists;
    std::unique_ptr<PictureLoader> loader;
    std::unique_ptr<Pictures> pictures;
    std::unique_ptr<TrendPanel> panel;
};

void TestTrendPanel::init()
{
    clock = std::make_unique<SettableClock>(kNow);
    store = std::make_unique<Store>(
        dir.filePath(u"%1.db"_s.arg(QString::fromLatin1(QTest::currentTestFunction()))));
    auto opened = store->open();
    auto future = opened.future();
    future.waitForFinished();
    QVERIFY(future.result());
    gateway = std::make_unique<FakeGateway>();
    market = std::make_unique<Market>(*gateway, *store, *clock);
    library = std::make_unique<Library>(*store, *clock);
    shortlists = std::make_unique<Shortlists>(*store, *clock);
    loader = std::make_unique<PictureLoader>();
    pictures = std::make_unique<Pictures>(*loader);
    panel = std::make_unique<TrendPanel>(Desk{*market, *library, *shortlists, *pictures, *clock});
    panel->resize(420, 360);
    panel->show();
    const Offer offer = sampleOffer();
    for (const auto &[day, fen] : {std::pair{200, 1400}, {60, 1000}, {20, 1300}, {3, 1200}}) {
        Offer seen = offer;
        seen.price = Money::fromFen(fen);
        save(seen, kNow - day * kMsPerDay);
    }
}

void TestTrendPanel::cleanup()
{
    panel.reset();
    pictures.reset();
    loader.reset();
    shortlists.reset();
    library.reset();
    market.reset();
    gateway.reset();
    store.reset();
}

void TestTrendPanel::save(const Offer &offer, UtcMs at) const
{
    auto saving = store->save({offer}, at);
    auto future = saving.future();
    future.waitForFinished();
    QVERIFY(future.result());
}

void TestTrendPanel::showsFiguresAndTable()
{
    panel->showOffer(sampleOffer());
    auto *figures = child<QLabel>(u"trendFigures"_s);
    QTRY_VERIFY(figures->text().contains(u"12.00"));
    QVERIFY(figures->text().contains(u"10.00")); // lowest
    QVERIFY(figures->text().contains(u"14.00")); // highest: it held when the range began
    auto *table = child<QTableView>(u"trendTable"_s);
    QCOMPARE(table->model()->rowCount(), 4);
    QVERIFY(!table->isVisible());
    child<QAbstractButton>(u"trendAsTable"_s)->click();
    QVERIFY(table->isVisible());
}

void TestTrendPanel::rangeStaysForTheNextOffer()
{
    panel->showOffer(sampleOffer());
    child<QAbstractButton>(u"range7"_s)->click();
    auto *model = child<QTableView>(u"trendTable"_s)->model();
    QTRY_COMPARE(model->rowCount(), 2);
    Offer other = sampleOffer();
    other.id = {u"62000000002"_s};
    save(other, kNow - 100 * kMsPerDay);
    panel->showOffer(other);
    auto *chart = child<PriceChart>(u"trendChart"_s);
    QTRY_VERIFY(chart->accessibleDescription().contains(u"Not seen in this range"));
    QVERIFY(child<QAbstractButton>(u"range7"_s)->isChecked());
    panel->showOffer(sampleOffer());
    child<QAbstractButton>(u"range0"_s)->click();
    QTRY_COMPARE(model->rowCount(), 4);
}

void TestTrendPanel::skuHasItsOwnPrices()
{
    const Offer offer = detailedOffer();
    save(offer, kNow - kMsPerDay);
    panel->showOffer(offer);
    auto *prices = child<QComboBox>(u"trendPrices"_s);
    // Listed, at the buyer's quantity, SKUs, tiers.
    QCOMPARE(prices->count(), 2 + offer.skus.size() + offer.ladder.tiers().size());
    panel->setSku(offer.skus.at(1).id);
    QCOMPARE(prices->currentIndex(), 3);
    auto *table = child<QTableView>(u"trendTable"_s)->model();
    QTRY_COMPARE(table->rowCount(), 1);
    QVERIFY(cell(0, PriceTable::Kind::Price).contains(u"13.50"));
    panel->setSku({u"nothing of ours"_s});
    QCOMPARE(prices->currentIndex(), 3);
    panel->setSku({});
    QTRY_COMPARE(table->rowCount(), 4);
}

void TestTrendPanel::offerNeverSeenIsNoError()
{
    Offer stranger = sampleOffer();
    stranger.id = {u"1"_s};
    panel->showOffer(stranger);
    auto *chart = child<PriceChart>(u"trendChart"_s);
    QTRY_VERIFY(chart->accessibleDescription().contains(u"No price has been seen yet"));
}

void TestTrendPanel::readsAgainAfterTheMarketSaved()
{
    panel->showOffer(sampleOffer());
    auto *model = child<QTableView>(u"trendTable"_s)->model();
    QTRY_COMPARE(model->rowCount(), 4);
    Offer dearer = detailedOffer();
    dearer.price = Money::fromFen(1999);
    gateway->answer = OfferDetail{dearer, {}};
    auto asking = market->offer(dearer.id);
    QTRY_COMPARE(model->rowCount(), 5);
    QVERIFY(cell(0, PriceTable::Kind::Price).contains(u"19.99"));
}

void TestTrendPanel::keysWalkAlongTheChanges()
{
    panel->showOffer(sampleOffer());
    child<QAbstractButton>(u"range0"_s)->click();
    auto *chart = child<PriceChart>(u"trendChart"_s);
    QTRY_COMPARE(child<QTableView>(u"trendTable"_s)->model()->rowCount(), 4);
    QVERIFY(chart->readings().isEmpty());
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(chart, key);
        return chart->readings().value(1);
    };
    QVERIFY(press(Qt::Key_Home).contains(u"14.00"));
    QVERIFY(press(Qt::Key_Right).contains(u"10.00"));
    QVERIFY(press(Qt::Key_Right).contains(u"13.00"));
    QVERIFY(press(Qt::Key_Left).contains(u"10.00"));
    QVERIFY(press(Qt::Key_End).contains(u"12.00"));
    QVERIFY(chart->accessibleDescription().contains(u"12.00"));
    QVERIFY(press(Qt::Key_Escape).isEmpty());
    QTest::mouseMove(chart, QPoint(chart->width() / 2, chart->height() / 2));
    QTRY_VERIFY(!chart->readings().isEmpty());
}

void TestTrendPanel::savesPictures()
{
    FakeDialogs dialogs;
    panel->showOffer(sampleOffer());
    QTRY_VERIFY(!child<QLabel>(u"trendFigures"_s)->text().isEmpty());
    auto *note = child<QLabel>(u"trendNote"_s);
    for (const QString &name : {u"trend.png"_s, u"trend.svg"_s, u"trend.pdf"_s, u"trend.csv"_s}) {
        dialogs.path = dir.filePath(name);
        panel->savePicture(dialogs);
        QTRY_VERIFY(note->text().contains(name));
        QFile file(dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QByteArray begin = name.endsWith(u"png") ? QByteArray("\x89PNG")
            : name.endsWith(u"pdf")                    ? QByteArray("%PDF")
            : name.endsWith(u"svg")                    ? QByteArray("<?xml")
                                                       : QByteArray("\xEF\xBB\xBF"
                                                                                       "at,price");
        QVERIFY2(bytes.startsWith(begin), qPrintable(name));
        if (name.endsWith(u"csv"))
            QCOMPARE(bytes.count('\n'), 5); // heads and the four prices of the range
    }
    dialogs.path = dir.filePath(u"missing/trend.png"_s);
    panel->savePicture(dialogs);
    QTRY_VERIFY(!note->text().contains(u"Saved"));
    QVERIFY(!note->text().isEmpty());
}

void TestTrendPanel::copiesAndPrints()
{
    panel->showOffer(sampleOffer());
    QTRY_VERIFY(panel->hasPrices());
    panel->copyPicture();
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    FakeDialogs dialogs;
    dialogs.path = dir.filePath(u"printed.pdf"_s);
    panel->printPicture(dialogs);
    QVERIFY(QFileInfo(dialogs.path).size() > 1000);
}

void TestTrendPanel::quantityAndTiersHaveTheirPrices()
{
    const Offer offer = detailedOffer();
    save(offer, kNow - kMsPerDay);
    panel->setQuantity(200);
    panel->showOffer(offer);
    auto *prices = child<QComboBox>(u"trendPrices"_s);
    auto *table = child<QTableView>(u"trendTable"_s)->model();
    prices->setCurrentIndex(1);
    QVERIFY(prices->currentText().contains(u"200"));
    QTRY_VERIFY(table->rowCount() > 0 && cell(0, PriceTable::Kind::Price).contains(u"11.20"));
    panel->setQuantity(600);
    QVERIFY(prices->currentText().contains(u"600"));
    QVERIFY(cell(0, PriceTable::Kind::Price).contains(u"10.80"));
    prices->setCurrentIndex(prices->count() - 3); // from 10 on
    QVERIFY(cell(0, PriceTable::Kind::Price).contains(u"12.00"));
}

void TestTrendPanel::linesBesideAndKept()
{
    const Offer offer = detailedOffer();
    save(offer, kNow - kMsPerDay);
    panel->showOffer(offer);
    QTRY_VERIFY(panel->hasPrices());
    auto *chart = child<PriceChart>(u"trendChart"_s);
    QMenu menu;
    TrendMenu::fill(&menu, panel.get());
    auto *lines = menu.findChild<QMenu *>(u"trendLines"_s);
    QCOMPARE(lines->actions().size(), panel->layers().size() - 1);
    lines->actions().last()->trigger(); // a tier
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Right); // where it was last seen, the tier too
    QCOMPARE(chart->readings().size(), 3); // the day, and two prices
    lines->actions().last()->trigger();

    menu.findChild<QAction *>(u"trendKeep"_s)->trigger();
    Offer other = sampleOffer();
    other.id = {u"62000000002"_s};
    other.title = u"another"_s;
    save(other, kNow - 10 * kMsPerDay);
    save(other, kNow - kMsPerDay);
    panel->showOffer(other);
    QTRY_VERIFY(panel->hasPrices());
    menu.findChild<QAction *>(u"trendPercent"_s)->trigger();
    QTest::keyClick(chart, Qt::Key_End);
    QCOMPARE(chart->readings().size(), 3);
    QVERIFY(chart->readings().at(1).startsWith(u"another"));
    QVERIFY(chart->readings().at(2).contains(u'%'));
    panel->releaseLines();
    QTest::keyClick(chart, Qt::Key_End);
    QVERIFY(!chart->readings().value(1).contains(u"another"));
}

void TestTrendPanel::ownDays()
{
    panel->showOffer(sampleOffer());
    auto *table = child<QTableView>(u"trendTable"_s)->model();
    QTRY_COMPARE(table->rowCount(), 4);
    auto *from = child<QDateEdit>(u"rangeFrom"_s);
    QVERIFY(!from->isVisible());
    child<QAbstractButton>(u"rangeOwn"_s)->click();
    QVERIFY(from->isVisible());
    const auto day = [](int ago) {
        return QDateTime::fromMSecsSinceEpoch(kNow - ago * kMsPerDay).date();
    };
    from->setDate(day(70));
    child<QDateEdit>(u"rangeTo"_s)->setDate(day(10));
    // 14.00 held when it began, then 10.00 and 13.00; 12.00 came later.
    QCOMPARE(table->rowCount(), 3);
    QVERIFY(child<QLabel>(u"trendFigures"_s)->text().contains(u"Now ¥13.00"));
    from->setDate(day(5)); // after the last day: the ends are exchanged
    QCOMPARE(table->rowCount(), 1);
}

void TestTrendPanel::targetIsKeptForItsOffer()
{
    FakeDialogs dialogs;
    panel->showOffer(sampleOffer());
    QTRY_VERIFY(panel->hasPrices());
    dialogs.text = u"9.90"_s;
    panel->askTarget(dialogs);
    QTRY_COMPARE(panel->target(), Money::fromFen(990));
    Offer other = sampleOffer();
    other.id = {u"62000000002"_s};
    panel->showOffer(other);
    QVERIFY(!panel->target());
    // As in another window, or after a restart.
    panel = std::make_unique<TrendPanel>(Desk{*market, *library, *shortlists, *pictures, *clock});
    panel->showOffer(sampleOffer());
    QTRY_COMPARE(panel->target(), Money::fromFen(990));
    dialogs.text = u"cheap"_s;
    panel->askTarget(dialogs);
    QVERIFY(child<QLabel>(u"trendNote"_s)->text().contains(u"cheap"));
    QCOMPARE(panel->target(), Money::fromFen(990));
    dialogs.text = u"0"_s;
    panel->askTarget(dialogs);
    QTRY_VERIFY(!panel->target());
    dialogs.text = u"5"_s; // of an offer that was never seen
    panel->showOffer(other);
    panel->askTarget(dialogs);
    QTRY_VERIFY(!child<QLabel>(u"trendNote"_s)->text().isEmpty());
}

void TestTrendPanel::figuresFollowTheView()
{
    panel->showOffer(sampleOffer());
    auto *figures = child<QLabel>(u"trendFigures"_s);
    QTRY_VERIFY(figures->text().contains(u"14.00"));
    QVERIFY(figures->text().contains(u"30 days: 2 change(s), +20.0 %"));
    auto *chart = child<PriceChart>(u"trendChart"_s);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(chart, Qt::Key_Plus);
    QVERIFY(!figures->text().contains(u"14.00")); // out of view
    QTest::keyClick(chart, Qt::Key_0);
    QVERIFY(figures->text().contains(u"14.00"));
}

void TestTrendPanel::salesAndStockBelow()
{
    Offer offer = sampleOffer();
    offer.price = Money::fromFen(1200);
    for (const auto &[day, sold] : {std::pair{2, 320}, {1, 450}}) {
        offer.sales = sold;
        save(offer, kNow - day * kMsPerDay);
    }
    panel->showOffer(offer);
    QTRY_VERIFY(panel->hasPrices());
    auto *table = child<QTableView>(u"trendTable"_s)->model();
    const int columns = table->columnCount();
    const auto choose = [this](const QString &name) {
        QMenu menu;
        TrendMenu::fill(&menu, panel.get());
        menu.findChild<QAction *>(name)->trigger();
    };
    choose(u"trendSales"_s);
    QCOMPARE(table->columnCount(), columns + 1);
    QCOMPARE(cell(1, PriceTable::Kind::Count), u"3,900"_s); // 130 a day
    choose(u"trendStock"_s); // in its place
    QVERIFY(panel->choice().below == TrendChoice::Below::Stock);
    choose(u"trendStock"_s);
    QVERIFY(panel->choice().below == TrendChoice::Below::Nothing);
    QCOMPARE(table->columnCount(), columns);
}

QTEST_MAIN(TestTrendPanel)
#include "test_trendpanel.moc"
