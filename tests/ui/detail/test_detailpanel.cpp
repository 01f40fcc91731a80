// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/pictureloader.h"
#include "core/services/library.h"
#include "core/services/market.h"
#include "core/services/pictures.h"
#include "core/services/shortlists.h"
#include "core/store/store.h"
#include "tests/support/browsercatch.h"
#include "tests/ui/detail/fakegateway.h"
#include "ui/detail/detailpanel.h"
#include "ui/text/format.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace sanjia;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs kNow = 1'790'000'000'000;

} // namespace

class TestDetailPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void startsEmptyAndCanBeCleared();
    void firstOfferOfALibraryComesAfterItsRows();
    void showsTheKnownPartThenTheRest();
    void errorKeepsTheKnownPart();
    void missingPermissionLeadsToThePlatform();
    void goneOfferSaysSo();
    void libraryAsksOnlyOnRefresh();
    void passingByAsksNothing();
    void sameOfferKeepsScrollAndSku();
    void lateAnswerToAnotherOfferIsDropped();
    void costFollowsQuantityAndSku();
    void costSaysWhatIsSoldInLots();
    void outsideTextStaysPlain();
    void buttonsDoWhatTheySay();
    void tellsWhenItWasSeen();
    void everyFocusableWidgetHasAName();

private:
    template <class W> W *child(const QString &name) const { return panel->findChild<W *>(name); }
    QString text(const QString &name) const
    {
        auto *label = child<QLabel>(name);
        return label->isHidden() ? QString() : label->text();
    }
    int rows(const QString &table) const { return child<QTableView>(table)->model()->rowCount(); }

    QTemporaryDir dir;
    std::unique_ptr<SettableClock> clock;
    std::unique_ptr<Store> store;
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<Market> market;
    std::unique_ptr<Library> library;
    std::unique_ptr<Shortlists> shortlists;
    std::unique_ptr<PictureLoader> loader;
    std::unique_ptr<Pictures> pictures;
    std::unique_ptr<DetailPanel> panel;
};

void TestDetailPanel::init()
{
    clock = std::make_unique<SettableClock>(kNow);
    store = std::make_unique<Store>(
        dir.filePath(u"%1.db"_s.arg(QString::fromLatin1(QTest::currentTestFunction()))));
    auto opening = store->open();
    auto future = opening.future();
    future.waitForFinished();
    QVERIFY(future.result());
    gateway = std::make_unique<FakeGateway>();
    market = std::make_unique<Market>(*gateway, *store, *clock);
    library = std::make_unique<Library>(*store, *clock);
    shortlists = std::make_unique<Shortlists>(*store, *clock);
    loader = std::make_unique<PictureLoader>();
    pictures = std::make_unique<Pictures>(*loader);
    panel = std::make_unique<DetailPanel>(Desk{*market, *library, *shortlists, *pictures, *clock});
    panel->resize(430, 600);
    panel->prepare();
    panel->show();
}

void TestDetailPanel::cleanup()
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

void TestDetailPanel::startsEmptyAndCanBeCleared()
{
    auto *empty = child<QLabel>(u"detailEmpty"_s);
    QVERIFY(empty->isVisible());
    panel->showOffer(sampleOffer(), false);
    QVERIFY(!empty->isVisible());
    panel->clear();
    QVERIFY(empty->isVisible());
}

void TestDetailPanel::firstOfferOfALibraryComesAfterItsRows()
{
    DetailPanel late(Desk{*market, *library, *shortlists, *pictures, *clock});
    const auto title = [&late] {
        const auto *label = late.findChild<QLabel *>(u"detailTitle"_s);
        return label ? label->text() : QString();
    };
    late.setQuantity(120);
    late.follow(sampleOffer());
    QCOMPARE(title(), QString()); // nothing is made before the event is over
    QTRY_COMPARE(title(), sampleOffer().title);
    QVERIFY(late.findChild<QLabel *>(u"costUnit"_s)->text().contains(u"12.00"));
    Offer other = sampleOffer();
    other.id = OfferId{u"2"_s};
    other.title = u"杯子"_s;
    late.follow(other);
    QCOMPARE(title(), other.title); // and the next ones at once

    DetailPanel cleared(Desk{*market, *library, *shortlists, *pictures, *clock});
    cleared.follow(sampleOffer());
    cleared.clear();
    QTRY_VERIFY(cleared.findChild<QLabel *>(u"detailTitle"_s));
    QCoreApplication::processEvents();
    QCOMPARE(cleared.findChild<QLabel *>(u"detailTitle"_s)->text(), QString());
}

void TestDetailPanel::showsTheKnownPartThenTheRest()
{
    QSignalSpy updated(panel.get(), &DetailPanel::offerUpdated);
    panel->setQuantity(120);
    panel->showOffer(sampleOffer(), true);
    QVERIFY(text(u"detailTitle"_s).contains(u"无线蓝牙耳机"));
    QVERIFY(text(u"costUnit"_s).contains(u"12.00"));
    QVERIFY(child<QWidget>(u"detailProgress"_s)->isVisible());
    QVERIFY(!child<QWidget>(u"tierTable"_s)->isVisible());
    QTRY_VERIFY(gateway->waiting);
    gateway->waiting->finish(OfferDetail{detailedOffer(), {}});
    QTRY_COMPARE(updated.size(), 1);
    QVERIFY(updated.first().first().value<Offer>().detailed);
    QCOMPARE(rows(u"tierTable"_s), 3);
    QCOMPARE(rows(u"skuTable"_s), 4);
    QVERIFY(!child<QWidget>(u"tierTable"_s)->isHidden());
    QVERIFY(text(u"costUnit"_s).contains(u"11.20"));
    QVERIFY(text(u"costLine"_s).contains(u"1,344.00"));
    QVERIFY(text(u"costNext"_s).contains(u"380"));
    QVERIFY(text(u"factReference"_s).contains(u"29.90"));
    QVERIFY(!child<QWidget>(u"detailProgress"_s)->isVisible());
}

void TestDetailPanel::errorKeepsTheKnownPart()
{
    gateway->answer = fail(ErrorKind::Timeout);
    panel->showOffer(sampleOffer(), true);
    auto *error = child<QLabel>(u"detailError"_s);
    QTRY_VERIFY(error->isVisible());
    QVERIFY(!error->text().isEmpty());
    QVERIFY(text(u"detailTitle"_s).contains(u"无线蓝牙耳机"));
    QVERIFY(text(u"costUnit"_s).contains(u"12.00"));
    gateway->answer = OfferDetail{detailedOffer(), {}};
    child<QPushButton>(u"retryButton"_s)->click();
    QTRY_COMPARE(rows(u"tierTable"_s), 3);
    QVERIFY(!error->isVisible());
}

void TestDetailPanel::missingPermissionLeadsToThePlatform()
{
    BrowserCatch browser;
    gateway->answer = fail(ErrorKind::Permission, u"gw.APIACLDecline"_s);
    panel->showOffer(sampleOffer(), true);
    auto *link = child<QPushButton>(u"detailErrorLink"_s);
    QTRY_VERIFY(link->isVisible());
    link->click();
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(u"https://open.1688.com/"_s)});
}

void TestDetailPanel::goneOfferSaysSo()
{
    gateway->answer = fail(ErrorKind::NotFound);
    panel->showOffer(sampleOffer(), true);
    QTRY_VERIFY(child<QLabel>(u"detailError"_s)->text().contains(u"gone"));
    QVERIFY(text(u"detailTitle"_s).contains(u"无线蓝牙耳机"));
}

void TestDetailPanel::libraryAsksOnlyOnRefresh()
{
    gateway->answer = OfferDetail{detailedOffer(), {}};
    panel->showOffer(sampleOffer(), false);
    QTest::qWait(300); // longer than the pause before a question
    QVERIFY(gateway->asked.isEmpty());
    child<QPushButton>(u"refreshButton"_s)->click();
    QCOMPARE(gateway->asked, QList<OfferId>{sampleOffer().id});
    QTRY_COMPARE(rows(u"tierTable"_s), 3);
}

void TestDetailPanel::passingByAsksNothing()
{
    for (int i = 0; i < 20; ++i) {
        Offer offer = sampleOffer();
        offer.id = {u"6300000000%1"_s.arg(i)};
        panel->showOffer(offer, true);
    }
    QTRY_COMPARE(gateway->asked.size(), 1);
    QCOMPARE(gateway->asked.first().value, u"630000000019"_s);
}

void TestDetailPanel::sameOfferKeepsScrollAndSku()
{
    panel->showOffer(detailedOffer(), false);
    QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
    auto *skus = child<QTableView>(u"skuTable"_s);
    skus->selectRow(1);
    auto *bar = child<QScrollArea>(u"detailScroll"_s)->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    bar->setValue(100);
    panel->showOffer(sampleOffer(), true); // a search row, which knows less
    QCOMPARE(bar->value(), 100);
    QCOMPARE(skus->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(rows(u"tierTable"_s), 3);
    QVERIFY(gateway->asked.isEmpty());
    Offer other = detailedOffer();
    other.id = {u"62000000009"_s};
    panel->showOffer(other, false);
    QCOMPARE(bar->value(), 0);
    QVERIFY(skus->selectionModel()->selectedRows().isEmpty());
}

void TestDetailPanel::lateAnswerToAnotherOfferIsDropped()
{
    panel->showOffer(sampleOffer(), true);
    QTRY_VERIFY(gateway->waiting);
    const Pending<OfferDetail> first = *gateway->waiting;
    Offer other = sampleOffer();
    other.id = {u"62000000009"_s};
    other.title = u"另一件"_s;
    panel->showOffer(other, true);
    first.finish(OfferDetail{detailedOffer(), {}});
    QTRY_COMPARE(gateway->asked.size(), 2);
    QCOMPARE(text(u"detailTitle"_s), u"另一件"_s);
    QCOMPARE(rows(u"tierTable"_s), 0);
}

void TestDetailPanel::costFollowsQuantityAndSku()
{
    panel->showOffer(detailedOffer(), false);
    panel->setQuantity(3);
    QVERIFY(text(u"costLine"_s).contains(u"120.00")); // the least order is 10
    QVERIFY(!text(u"costMoq"_s).isEmpty());
    panel->setQuantity(95);
    QVERIFY(text(u"costMoq"_s).isEmpty());
    QVERIFY(text(u"costBetter"_s).contains(u"100"));
    QVERIFY(text(u"costBetter"_s).contains(u"1,120.00"));
    child<QTableView>(u"skuTable"_s)->selectRow(2);
    QVERIFY(text(u"costBasis"_s).contains(u"樱花粉"));
    QVERIFY(text(u"costUnit"_s).contains(u"15.00"));
    QVERIFY(text(u"costStock"_s).startsWith(u"⚠ Not"_s));
    child<QAbstractButton>(u"anySkuButton"_s)->click();
    QVERIFY(text(u"costUnit"_s).contains(u"12.00"));
    Offer unpriced = detailedOffer();
    unpriced.id = {u"1"_s};
    unpriced.price.reset();
    unpriced.priceMin.reset();
    unpriced.priceMax.reset();
    unpriced.ladder = {};
    unpriced.skus.clear();
    panel->showOffer(unpriced, false);
    QVERIFY(text(u"costLine"_s).contains(u"no price"));
}

void TestDetailPanel::costSaysWhatIsSoldInLots()
{
    Offer offer = detailedOffer();
    QVERIFY(text(u"factLot"_s).isEmpty());
    offer.lot = 12;
    panel->showOffer(offer, false);
    QVERIFY(text(u"factLot"_s).contains(u"12"));
    panel->setQuantity(3);
    QVERIFY(text(u"costLine"_s).contains(u"144.00")); // one lot at ¥12.00, not the 10 of the MOQ
    QVERIFY(text(u"costMoq"_s).contains(u"12"));
    QVERIFY(text(u"costNext"_s).contains(u"96")); // 108 is the first whole lot from 100 on
    panel->setQuantity(96);
    QVERIFY(text(u"costMoq"_s).contains(u"lots of 12"));
    QVERIFY(text(u"costBetter"_s).isEmpty()); // ¥1,152.00 against ¥1,209.60
}

void TestDetailPanel::outsideTextStaysPlain()
{
    panel->showOffer(sampleOffer(), false);
    QVERIFY(text(u"detailTitle"_s).contains(u"<b>新款</b>"));
    const auto labels = panel->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestDetailPanel::buttonsDoWhatTheySay()
{
    QSignalSpy listed(panel.get(), &DetailPanel::shortlistRequested);
    QSignalSpy compared(panel.get(), &DetailPanel::compareRequested);
    Offer offer = sampleOffer();
    offer.detailUrl = u"https://evil.example/offer"_s;
    panel->showOffer(offer, false);
    child<QPushButton>(u"shortlistButton"_s)->click();
    child<QPushButton>(u"compareButton"_s)->click();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(compared.first().first().value<QList<Offer>>().first().id, offer.id);
    BrowserCatch browser;
    child<QPushButton>(u"linkButton"_s)->click();
    QCOMPARE(browser.opened.size(), 1);
    QVERIFY(browser.opened.first().host().endsWith(u".1688.com"));
}

void TestDetailPanel::tellsWhenItWasSeen()
{
    const auto saved = [this](Offer offer, UtcMs at) {
        const auto saving = store->save({std::move(offer)}, at);
        return saving.future().result()->offers.constFirst();
    };
    const Offer first = saved(sampleOffer(), kNow - 3 * kMsPerDay);
    panel->showOffer(first, false);
    QTRY_COMPARE(text(u"factFirst"_s), format::dateTime(kNow - 3 * kMsPerDay));
    QVERIFY(text(u"factChanged"_s).isEmpty()); // first sight is no change
    QVERIFY(text(u"factGone"_s).isEmpty());

    Offer dearer = sampleOffer();
    dearer.price = Money::fromFen(99'900);
    panel->showOffer(saved(dearer, kNow - kMsPerDay), false);
    QTRY_COMPARE(text(u"factChanged"_s), format::dateTime(kNow - kMsPerDay));
    QVERIFY(store->markGone({first.id}, kNow).future().result());
    panel->showOffer(first, false);
    QTRY_COMPARE(text(u"factGone"_s), format::dateTime(kNow));
    QVERIFY(text(u"detailGone"_s).contains(format::dateTime(kNow)));
    QVERIFY(!child<QLabel>(u"detailGone"_s)->isHidden());
    QVERIFY(text(u"costStock"_s).isEmpty()); // there is none of what is gone

    Offer other = sampleOffer();
    other.id.value = u"610000000001"_s;
    panel->showOffer(other, false); // never stored: nothing is known of it
    QVERIFY(text(u"factFirst"_s).isEmpty() && text(u"factGone"_s).isEmpty());
    QVERIFY(child<QLabel>(u"detailGone"_s)->isHidden());
    QVERIFY(!text(u"costStock"_s).isEmpty());
}

void TestDetailPanel::everyFocusableWidgetHasAName()
{
    panel->showOffer(detailedOffer(), false);
    const auto widgets = panel->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_")
            || widget->inherits("QHeaderView") || qobject_cast<const QLabel *>(widget))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(),
                 qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                           widget->objectName())));
    }
}

QTEST_MAIN(TestDetailPanel)
#include "test_detailpanel.moc"
