// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/librarypane.h"

#include "tests/ui/shell/windowbench.h"
#include "ui/offers/offercolumns.h"
#include "ui/offers/offertable.h"
#include "ui/pages/tagdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// The library page in its window, by keys and clicks, over a real store.
class TestLibraryPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { bench.reset(); }
    void everyKeystrokeSearches();
    void narrowsByEverything();
    void sortsByTheHeader();
    void theQuantityIsPartOfThePrice();
    void showsTheOfferLookedAt();
    void whatIsSavedComesIn();
    void whatIsSavedWaitsForTheSelection();
    void onlyOneSeller();
    void tagsByKeyboard();
    void tooManyAtOnceAreRefused();
    void copiesRowsThatAreNotHere();

private:
    static constexpr int kOffers = 300;
    static constexpr UtcMs kNow = 1'790'000'000'000;

    [[nodiscard]] QTableView *view() const
    {
        return bench->on<LibraryPane, QTableView>("offerView");
    }
    [[nodiscard]] int rows() const { return view()->model()->rowCount(); }
    [[nodiscard]] QString title(int row) const
    {
        return view()->model()->index(row, offercolumns::Title).data().toString();
    }
    template <class W> [[nodiscard]] W *part(const char *name) const
    {
        return bench->on<LibraryPane, W>(name);
    }
    [[nodiscard]] QString count() const { return part<QLabel>("libraryCount")->text(); }

    std::unique_ptr<SettableClock> clock;
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<WindowBench> bench;
};

void TestLibraryPane::init()
{
    clock = std::make_unique<SettableClock>(kNow);
    gateway = std::make_unique<FakeGateway>();
    gateway->onSearch = [](const SearchQuery &query) -> Result<SearchPage> {
        SearchPage page;
        page.offers = {offerAt(5'000 + query.page, 1)};
        return page;
    };
    bench = std::make_unique<WindowBench>(*gateway, *clock);
    QVERIFY(bench->open());
    QList<Offer> offers;
    for (int i = 0; i < kOffers; ++i) {
        Offer offer = offerAt(i, 1'000 + i);
        offer.supplier = {SupplierId{QString::number(i % 3)}, u"第%1厂"_s.arg(i % 3)};
        offer.location = i % 2 == 0 ? u"广东 深圳"_s : u"浙江 义乌"_s;
        offer.creditLevel = i % 5 == 0 ? u"AAA"_s : u"AA"_s;
        offer.stock = i % 4;
        offers.append(offer);
    }
    QVERIFY(answerOf(bench->store.save(offers.mid(0, 100), kNow - 40 * kMsPerDay)));
    QVERIFY(answerOf(bench->store.save(offers.mid(100), kNow)));
    bench->press(Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(rows(), kOffers);
}

void TestLibraryPane::everyKeystrokeSearches()
{
    QLineEdit *words = part<QLineEdit>("libraryEdit");
    words->setFocus();
    QTest::keyClicks(words, u"6100000002"_s);
    QTRY_COMPARE(rows(), 100); // 610000000200 … 299
    QVERIFY(count().contains("100"_L1));
    QTest::keyClicks(words, u"99"_s);
    QTRY_COMPARE(rows(), 1);
    QTRY_COMPARE(title(0), u"蓝牙耳机 299"_s);
    QTest::keyClicks(words, u"x"_s);
    QTRY_COMPARE(rows(), 0);
    QTRY_VERIFY(!view()->isVisible()); // says that nothing fits instead of an empty grid
    words->clear();
    QTRY_COMPARE(rows(), kOffers);
}

void TestLibraryPane::narrowsByEverything()
{
    QPushButton *reset = nullptr;
    const auto buttons = bench->page<LibraryPane>()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().remove(u'&') == u"Reset"_s)
            reset = button;
    }
    QVERIFY(reset);
    const auto back = [&] {
        QVERIFY(reset->isEnabled());
        bench->click(reset);
        QVERIFY(!reset->isEnabled());
        QTRY_COMPARE(rows(), kOffers);
    };
    QTest::mouseClick(part<QCheckBox>("libraryInStock"), Qt::LeftButton, {}, {8, 8});
    QTRY_COMPARE(rows(), 225);
    back();
    part<QLineEdit>("libraryPlace")->insert(u"义乌"_s);
    QTRY_COMPARE(rows(), 150);
    part<QLineEdit>("libraryCredit")->insert(u"AAA"_s);
    QTRY_COMPARE(rows(), 30); // both narrow
    back();
    QTest::keyClick(part<QComboBox>("librarySeen"), Qt::Key_Down);
    QTRY_COMPARE(rows(), 200); // in the last day
    back();
    QTest::keyClick(part<QComboBox>("libraryPresence"), Qt::Key_End);
    QTRY_COMPARE(rows(), 0);
    QVERIFY(answerOf(bench->store.markGone({offerAt(3).id}, kNow)));
    bench->page<LibraryPane>()->refresh();
    QTRY_COMPARE(rows(), 1);
    back();
}

void TestLibraryPane::sortsByTheHeader()
{
    QHeaderView *header = view()->horizontalHeader();
    const auto clickOn = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 20, header->height() / 2});
    };
    clickOn(offercolumns::Price);
    QTRY_COMPARE(title(0), u"蓝牙耳机 0"_s);
    clickOn(offercolumns::Price);
    QTRY_COMPARE(title(0), u"蓝牙耳机 299"_s);
    clickOn(offercolumns::Title);
    QTRY_COMPARE(title(0), u"蓝牙耳机 0"_s);
    QTRY_COMPARE(title(2), u"蓝牙耳机 2"_s); // numbers by their value
}

void TestLibraryPane::theQuantityIsPartOfThePrice()
{
    Offer tiered = offerAt(900, 5'000);
    tiered.detailed = true;
    tiered.quote = Quote::Offer;
    tiered.ladder = PriceLadder::make({{1, std::nullopt, Money::fromFen(5'000)},
                                       {100, std::nullopt, Money::fromFen(1)}})
                        .value();
    QVERIFY(answerOf(bench->store.save({tiered}, kNow)));
    auto *quantity = bench->child<QSpinBox>("quantity");
    quantity->setValue(1);
    part<QLineEdit>("libraryPriceMax")->insert(u"1"_s);
    QTRY_COMPARE(rows(), 0);
    quantity->setValue(100);
    QTRY_COMPARE(rows(), 1);
    QTRY_COMPARE(title(0), u"蓝牙耳机 900"_s);
}

void TestLibraryPane::showsTheOfferLookedAt()
{
    view()->setFocus();
    QSignalSpy current(bench->page<LibraryPane>()->table(), &OfferTable::currentOfferChanged);
    QTest::keyClick(view(), Qt::Key_End, Qt::ControlModifier); // far from what is here
    QTRY_COMPARE(current.size(), 1);
    QCOMPARE(view()->currentIndex().row(), kOffers - 1);
    QCOMPARE(current.first().first().value<Offer>().title, title(kOffers - 1));
}

void TestLibraryPane::whatIsSavedComesIn()
{
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Down);
    const QString looked = title(1);
    SearchQuery query;
    query.keywords = u"新"_s;
    QVERIFY(answerOf(bench->market.search(query)));
    QTRY_COMPARE(rows(), kOffers + 1);
    QTRY_COMPARE(title(view()->currentIndex().row()), looked); // the current row stays
    // What was there already is shown where it stands.
    gateway->onSearch = [](const SearchQuery &) -> Result<SearchPage> {
        SearchPage page;
        page.offers = {offerAt(5'001, 123'400)};
        return page;
    };
    QVERIFY(answerOf(bench->market.search(query)));
    QTRY_VERIFY(
        view()->model()->index(0, offercolumns::Price).data().toString().contains("1,234.00"_L1));
}

void TestLibraryPane::whatIsSavedWaitsForTheSelection()
{
    view()->setFocus();
    view()->selectAll();
    SearchQuery query;
    query.keywords = u"新"_s;
    QVERIFY(answerOf(bench->market.search(query)));
    QCOMPARE(rows(), kOffers); // chosen rows stay chosen
    QCOMPARE(view()->selectionModel()->selectedRows().size(), kOffers);
    view()->selectRow(0);
    QTRY_COMPARE(rows(), kOffers + 1);
}

void TestLibraryPane::onlyOneSeller()
{
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(rows(), 100);
    auto *seller = part<QPushButton>("librarySeller");
    QVERIFY(seller->isVisible() && seller->text().endsWith(u"厂"_s));
    bench->click(seller);
    QTRY_COMPARE(rows(), kOffers);
    QVERIFY(!seller->isVisible());
}

void TestLibraryPane::tagsByKeyboard()
{
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier); // two offers
    QTest::keyClick(view(), Qt::Key_T, Qt::ControlModifier);
    QPointer<TagDialog> dialog;
    QTRY_VERIFY(dialog = bench->window->findChild<TagDialog *>());
    auto *fresh = dialog->findChild<QLineEdit *>(u"tagNew"_s);
    QPushButton *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QTRY_VERIFY(save->isEnabled());
    fresh->insert(u"春季"_s);
    QTest::keyClick(fresh, Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // Enter added the tag and nothing else
    QTest::keyClick(fresh, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    auto *filter = part<QComboBox>("libraryTag");
    QTRY_COMPARE(filter->count(), 2);
    filter->setCurrentIndex(1);
    QTRY_COMPARE(rows(), 2);

    bench->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench->window.get()));
    view()->setFocus();
    view()->selectRow(0);
    QTest::keyClick(view(), Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(dialog = bench->window->findChild<TagDialog *>());
    auto *tags = dialog->findChild<QListWidget *>(u"tagList"_s);
    QTRY_COMPARE(tags->count(), 1);
    QCOMPARE(tags->item(0)->checkState(), Qt::Checked);
    tags->item(0)->setCheckState(Qt::Unchecked);
    bench->click(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save));
    QTRY_COMPARE(rows(), 1);
}

void TestLibraryPane::tooManyAtOnceAreRefused()
{
    for (int i = 0; i < OfferTable::kMostAtOnce;) {
        QList<Offer> offers; // in parts, none of which takes long under a sanitizer
        while (offers.size() < 1'000 && i < OfferTable::kMostAtOnce)
            offers.append(offerAt(10'000 + i++));
        QVERIFY(answerOf(bench->store.save(offers, kNow)));
    }
    auto *pane = bench->page<LibraryPane>();
    pane->refresh();
    QTRY_COMPARE(rows(), kOffers + OfferTable::kMostAtOnce);
    QSignalSpy refused(pane->table(), &OfferTable::refused);
    QSignalSpy wanted(pane, &LibraryPane::shortlistRequested);
    view()->setFocus();
    view()->selectAll();
    QTest::keyClick(view(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(refused.size(), 1);
    bench->press(Qt::Key_E, Qt::ControlModifier); // export
    QCOMPARE(refused.size(), 2);
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(bench->dialogs.asked, 0);
}

void TestLibraryPane::copiesRowsThatAreNotHere()
{
    view()->setFocus();
    view()->selectAll();
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), kOffers);
    QVERIFY(QGuiApplication::clipboard()->text().contains(title(0)));
}

QTEST_MAIN(TestLibraryPane)
#include "test_librarypane.moc"
