// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tour.h"
#include "ui/help/tourcard.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

#include <memory>

using namespace sanjia;
using namespace Qt::StringLiterals;

/// The tour's card: where it stands, what it says, and how it is left.
class TestTour : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void standsBesideAndCoversNothing_data();
    void standsBesideAndCoversNothing();
    void leavesTheColumnOfANarrowOneFree();
    void coversLeastWhereThereIsNoRoom();
    void goesFromStopToStop();
    void escapeEndsItAndGivesTheFocusBack();
    void givesTheFocusBackThatWasToCome();
    void followsTheWindow();
    void waitsInACornerForWhatIsOutOfSight();
    void speaks();
    void onlyWhatIsSeenCounts();

private:
    [[nodiscard]] TourCard *card() const { return m_window->findChild<TourCard *>(); }
    [[nodiscard]] QWidget *frame() const { return m_window->findChild<TourFrame *>(); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] QString title() const
    {
        return card()->findChild<QLabel *>(u"tourTitle"_s)->text();
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr;
    Tour *m_tour = nullptr;
    int m_arrived = 0;
};

void TestTour::init()
{
    m_arrived = 0;
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_first = new QLineEdit(m_window.get());
    m_first->setGeometry(20, 20, 200, 30);
    m_second = new QLineEdit(m_window.get());
    m_second->setGeometry(700, 560, 180, 30);
    const auto where = [this](const QWidget *widget) {
        return [this, widget] {
            return Tour::seen(widget, m_window.get());
        };
    };
    m_tour = new Tour(
        m_window.get(),
        {{u"One"_s, u"The first field"_s, {}, where(m_first)},
         {u"Two"_s, u"The second field"_s, [this] { ++m_arrived; }, where(m_second)}});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_first->setFocus();
}

void TestTour::standsBesideAndCoversNothing_data()
{
    QTest::addColumn<QRect>("target");
    QTest::addColumn<QSize>("window");
    for (const QSize &window : {QSize(960, 540), QSize(1200, 760), QSize(1920, 1080)}) {
        const QRect all(QPoint(), window);
        const int right = window.width();
        const int bottom = window.height();
        const auto row = [&](const char *name, const QRect &target) {
            QTest::addRow("%s in %dx%d", name, right, bottom) << target << window;
        };
        row("top left", {10, 10, 100, 30});
        row("top right", {right - 160, 40, 150, 30});
        row("bottom left", {10, bottom - 40, 200, 30});
        row("bottom right", {right - 160, bottom - 40, 150, 30});
        row("middle", {right / 2 - 50, bottom / 2 - 20, 100, 40});
        row("a bar above", {0, 0, right, 30});
        row("a bar below", {0, bottom - 60, right, 60});
        row("a panel at the right", {right - 420, 60, 420, bottom - 60});
        row("rows of a table", {110, 150, right - 530, 130});
    }
}

void TestTour::standsBesideAndCoversNothing()
{
    QFETCH(QRect, target);
    QFETCH(QSize, window);
    const QRect room(QPoint(), window);
    const QRect place = TourCard::beside(target, {340, 190}, room);
    QVERIFY(room.contains(place));
    QVERIFY(!place.intersects(target));
}

void TestTour::leavesTheColumnOfANarrowOneFree()
{
    const QRect room(12, 12, 1176, 736);
    const QRect tiers(772, 325, 402, 62); // at the right, with the variants below it
    const QRect place = TourCard::beside(tiers, {340, 110}, room);
    QVERIFY(place.right() < tiers.left());
    const QRect button(20, 300, 80, 60);
    QVERIFY(TourCard::beside(button, {340, 110}, room).left() > button.right());
}

void TestTour::coversLeastWhereThereIsNoRoom()
{
    const QRect room(0, 0, 800, 500);
    const QRect place = TourCard::beside({100, 50, 600, 400}, {340, 190}, room);
    QVERIFY(room.contains(place));
    const QRect covered = place.intersected({100, 50, 600, 400});
    QVERIFY(covered.height() * covered.width() < 340 * 190);
}

void TestTour::goesFromStopToStop()
{
    QVERIFY(!m_tour->isOn());
    QVERIFY(card()->isHidden());
    m_tour->start();
    QVERIFY(card()->isVisible());
    QCOMPARE(title(), u"One"_s);
    QVERIFY(!card()->findChild<QPushButton *>(u"tourBack"_s)->isEnabled());
    QVERIFY(!card()->geometry().intersects(m_first->geometry()));
    QVERIFY(frame()->geometry().contains(m_first->geometry()));
    press(Qt::Key_Return);
    QCOMPARE(title(), u"Two"_s);
    QCOMPARE(m_arrived, 1);
    QVERIFY(!card()->geometry().intersects(m_second->geometry()));
    QVERIFY(m_window->rect().contains(card()->geometry()));
    QVERIFY(card()->findChild<QPushButton *>(u"tourSkip"_s)->isHidden()); // it is the last
    QTest::mouseClick(card()->findChild<QPushButton *>(u"tourBack"_s), Qt::LeftButton);
    QCOMPARE(title(), u"One"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QVERIFY(!m_tour->isOn());
    QVERIFY(card()->isHidden() && frame()->isHidden());
    m_tour->start(); // as often as one likes
    QCOMPARE(title(), u"One"_s);
}

void TestTour::escapeEndsItAndGivesTheFocusBack()
{
    m_tour->start();
    QVERIFY(card()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Tab);
    QVERIFY(card()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Escape);
    QVERIFY(!m_tour->isOn());
    QVERIFY(m_first->hasFocus());
    // Who went back to work meanwhile stays there.
    m_tour->start();
    m_second->setFocus();
    QTest::keyClicks(m_second, u"abc"_s);
    QCOMPARE(m_second->text(), u"abc"_s);
    QTest::mouseClick(card()->findChild<QPushButton *>(u"tourSkip"_s), Qt::LeftButton);
    QVERIFY(card()->isHidden());
}

/// At the very first start it begins before the window is active.
void TestTour::givesTheFocusBackThatWasToCome()
{
    QWidget fresh;
    new QLineEdit(&fresh);
    auto *wanted = new QLineEdit(&fresh);
    wanted->setFocus();
    Tour tour(&fresh, {{u"One"_s, u"Somewhere"_s, {}, [] {
                            return QRect();
                        }}});
    m_window->hide();
    fresh.show();
    tour.start();
    fresh.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fresh));
    QTRY_VERIFY(fresh.findChild<TourCard *>()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), wanted);
}

void TestTour::followsTheWindow()
{
    m_tour->start();
    press(Qt::Key_Return);
    m_window->resize(640, 480);
    m_second->move(440, 440);
    QTRY_VERIFY(frame()->geometry().contains(m_second->geometry()));
    QTRY_VERIFY(m_window->rect().contains(card()->geometry()));
    QVERIFY(!card()->geometry().intersects(m_second->geometry()));
}

void TestTour::waitsInACornerForWhatIsOutOfSight()
{
    m_tour->start();
    m_first->hide();
    QTRY_VERIFY(frame()->isHidden());
    QVERIFY(card()->isVisible());
    QVERIFY(m_window->rect().contains(card()->geometry()));
    QVERIFY(card()->geometry().center().x() > 450 && card()->geometry().center().y() > 300);
    m_first->show();
    QTRY_VERIFY(frame()->isVisible());
    QTRY_VERIFY(card()->geometry().center().y() < 300);
}

void TestTour::speaks()
{
    m_tour->start();
    QCOMPARE(card()->accessibleName(), u"One"_s);
    QCOMPARE(card()->accessibleDescription(), u"The first field"_s);
    QCOMPARE(QApplication::focusWidget()->accessibleDescription(), u"One. The first field"_s);
    QCOMPARE(frame()->focusPolicy(), Qt::NoFocus);
}

void TestTour::onlyWhatIsSeenCounts()
{
    auto *area = new QScrollArea(m_window.get());
    area->setGeometry(300, 100, 200, 100);
    auto *inside = new QWidget;
    inside->resize(180, 1'000);
    auto *part = new QWidget(inside);
    part->setGeometry(0, 60, 100, 100);
    area->setWidget(inside);
    area->show();
    const QRect seen = Tour::seen(part, m_window.get());
    QVERIFY(seen.height() > 20 && seen.height() < 100);
    QVERIFY(area->geometry().contains(seen));
    area->ensureVisible(0, 900);
    QVERIFY(Tour::seen(part, m_window.get()).isEmpty());
    QVERIFY(Tour::seen(nullptr, m_window.get()).isEmpty());
}

QTEST_MAIN(TestTour)
#include "test_tour.moc"
