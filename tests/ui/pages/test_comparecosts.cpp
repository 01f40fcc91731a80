// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowbench.h"
#include "ui/pages/comparefacts.h"
#include "ui/pages/costpanel.h"

#include <QClipboard>
#include <QImage>
#include <QListWidget>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// What offers cost at other quantities, on the compare page in its window, by keys.
class TestCompareCosts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { bench.reset(); }
    void tellsWhereTheyCross();
    void oneAloneInvitesAnother();
    void aFailedReadingSaysHowToTryAgain();
    void followsTheQuantity();
    void quantitiesAreTheBuyers();
    void wrongQuantitiesChangeNothing();
    void whatWasChosenIsRemembered();
    void matrixIsCopied();
    void thePageIsExported_data();
    void thePageIsExported();
    void anUnwritableFileIsTold();
    void thePageIsPrinted();

private:
    template <class W> [[nodiscard]] W *part(const char *name) const
    {
        return bench->on<ComparePane, W>(name);
    }
    [[nodiscard]] QStringList words() const
    {
        const auto *list = part<QListWidget>("costCrossings");
        QStringList lines;
        for (int i = 0; i < list->count(); ++i)
            lines.append(list->item(i)->text());
        return lines;
    }
    [[nodiscard]] QStringList rows() const
    {
        const QAbstractItemModel *model = part<QTableView>("costMatrix")->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->headerData(row, Qt::Vertical).toString());
        return names;
    }
    void compareBoth() const
    {
        Offer many = offerAt(1, 150);
        many.title = u"一次一百"_s;
        many.moq = 100;
        many.detailed = true;
        Offer few = offerAt(0, 200);
        few.detailed = true;
        bench->page<ComparePane>()->addOffers({few, many});
        bench->press(Qt::Key_3, Qt::AltModifier);
        QVERIFY(part<QTabWidget>("costPanel")->isVisible());
    }

    SettableClock clock{1'790'000'000'000};
    FakeGateway gateway;
    std::unique_ptr<WindowBench> bench;
};

void TestCompareCosts::init()
{
    bench = std::make_unique<WindowBench>(gateway, clock);
    QVERIFY(bench->open());
    compareBoth();
}

void TestCompareCosts::tellsWhereTheyCross()
{
    QCOMPARE(words(),
             (QStringList{u"Offer 1: 蓝牙耳机 0"_s, u"Offer 2: 一次一百"_s,
                          u"From 76 pieces Offer 2 is cheaper than Offer 1, and the "
                          "cheapest of all."_s}));
    auto *chart = part<QWidget>("costChart");
    QVERIFY(chart->accessibleDescription().contains(u"From 76 pieces"_s));
    const QImage picture = chart->grab().toImage();
    int ink = 0;
    for (int x = 0; x < picture.width(); ++x)
        ink += picture.pixelColor(x, picture.height() / 2) != picture.pixelColor(0, 0) ? 1 : 0;
    QVERIFY(ink > 0);
}

void TestCompareCosts::oneAloneInvitesAnother()
{
    QVERIFY(!words().constLast().contains("Ctrl+M"_L1));
    bench->click(part<QPushButton>("compareClear"));
    Offer alone = offerAt(0, 200);
    alone.detailed = true;
    bench->page<ComparePane>()->addOffers({alone});
    QCOMPARE(words().size(), 2);
    QVERIFY(words().constLast().contains("Ctrl+M"_L1));
}

void TestCompareCosts::aFailedReadingSaysHowToTryAgain()
{
    bench->page<ComparePane>()->addOffers({offerAt(2)});
    QTRY_COMPARE(gateway.openOffers.size(), 1);
    gateway.openOffers.takeLast().finish(
        tl::unexpected(Error{ErrorKind::Timeout, {}, {}, std::nullopt}));
    const QAbstractItemModel *model = part<QTableView>("compareView")->model();
    const auto state = [model] {
        return model->index(comparefacts::State, 2).data().toString();
    };
    QTRY_VERIFY(state().contains("F5"_L1));
    auto *view = part<QTableView>("compareView");
    view->selectColumn(2);
    view->setFocus();
    bench->press(Qt::Key_F5);
    QTRY_COMPARE(gateway.openOffers.size(), 1);
    QVERIFY(!state().contains("F5"_L1));
}

void TestCompareCosts::followsTheQuantity()
{
    bench->page<ComparePane>()->setQuantity(77);
    QVERIFY(rows().contains(u"77 piece(s) (mine)"_s));
    QCOMPARE(part<QTabWidget>("costPanel")->count(), 2);
}

void TestCompareCosts::quantitiesAreTheBuyers()
{
    part<QTabWidget>("costPanel")->setCurrentIndex(1);
    bench->page<ComparePane>()->setQuantity(100);
    QCOMPARE(rows(),
             (QStringList{u"1 piece(s)"_s, u"10 piece(s)"_s, u"50 piece(s)"_s,
                          u"100 piece(s) (mine)"_s, u"500 piece(s)"_s, u"1,000 piece(s)"_s}));
    auto *edit = part<QLineEdit>("costQuantities");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, u"250, 30"_s);
    QCOMPARE(rows(), (QStringList{u"30 piece(s)"_s, u"100 piece(s) (mine)"_s, u"250 piece(s)"_s}));
}

void TestCompareCosts::wrongQuantitiesChangeNothing()
{
    auto *edit = part<QLineEdit>("costQuantities");
    const QStringList before = rows();
    const QColor fine = edit->palette().color(QPalette::Text);
    edit->setText(u"10, ten"_s);
    QCOMPARE(rows(), before);
    QVERIFY(edit->palette().color(QPalette::Text) != fine);
    QVERIFY(!edit->accessibleDescription().isEmpty()); // not by colour alone
    edit->setText(u"10"_s);
    QCOMPARE(edit->palette().color(QPalette::Text), fine);
    QVERIFY(edit->accessibleDescription().isEmpty());
}

void TestCompareCosts::whatWasChosenIsRemembered()
{
    part<QTabWidget>("costPanel")->setCurrentIndex(1);
    part<QLineEdit>("costQuantities")->setText(u"7,70"_s);
    QVERIFY(bench->reopen());
    compareBoth();
    QCOMPARE(part<QTabWidget>("costPanel")->currentIndex(), 1);
    QCOMPARE(part<QLineEdit>("costQuantities")->text(), u"7, 70"_s);
    QVERIFY(rows().contains(u"70 piece(s)"_s));
    QVERIFY(!rows().contains(u"10 piece(s)"_s));
}

void TestCompareCosts::matrixIsCopied()
{
    part<QTabWidget>("costPanel")->setCurrentIndex(1);
    part<QLineEdit>("costQuantities")->setText(u"10"_s);
    bench->page<ComparePane>()->setQuantity(10);
    auto *view = part<QTableView>("costMatrix");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.at(0).contains(u"Offer 1\tOffer 2"_s));
    QVERIFY(lines.at(1).contains(u"¥2.00"_s) && lines.at(1).contains(u"¥15.00"_s));
}

void TestCompareCosts::thePageIsExported_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("document") << u"c.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("picture") << u"c.PNG"_s << QByteArray("\x89PNG");
    QTest::newRow("table") << u"c.csv"_s << QByteArray("\xef\xbb\xbfoffer_id,");
}

void TestCompareCosts::thePageIsExported()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    bench->dialogs.path = bench->dir.filePath(name);
    bench->click(part<QPushButton>("compareExport"));
    // It is made on another thread, and the button rests meanwhile.
    QTRY_VERIFY(part<QPushButton>("compareExport")->isEnabled());
    QFile file(bench->dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(begins));
    if (name.endsWith("PNG"_L1)) {
        const QImage picture = QImage::fromData(bytes);
        QVERIFY(picture.width() >= 1000 && picture.height() > picture.width() / 2);
        QCOMPARE(picture.pixelColor(picture.width() - 1, 0), QColor(Qt::white));
    }
}

void TestCompareCosts::anUnwritableFileIsTold()
{
    QSignalSpy failures(bench->page<ComparePane>(), &ComparePane::failed);
    bench->dialogs.path = bench->dir.filePath(u"no/such/folder/c.pdf"_s);
    bench->click(part<QPushButton>("compareExport"));
    QTRY_COMPARE(failures.size(), 1);
    QVERIFY(part<QPushButton>("compareExport")->isEnabled());
}

void TestCompareCosts::thePageIsPrinted()
{
    bench->dialogs.path = bench->dir.filePath(u"printed.pdf"_s);
    bench->click(part<QPushButton>("comparePrint"));
    QCOMPARE(bench->dialogs.previewed, 1);
    QFile file(bench->dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    bench->click(part<QPushButton>("compareClear"));
    QVERIFY(!part<QPushButton>("comparePrint")->isEnabled());
}

QTEST_MAIN(TestCompareCosts)
#include "test_comparecosts.moc"
