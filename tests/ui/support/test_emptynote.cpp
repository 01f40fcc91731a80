// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/emptynote.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace sanjia;
using namespace Qt::StringLiterals;

class TestEmptyNote : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isThereWhileThereAreNoRows();
    void showsTheFocusOfItsView();

private:
    std::unique_ptr<QWidget> window;
    QListWidget *list = nullptr;
    EmptyNote *note = nullptr;
};

void TestEmptyNote::init()
{
    window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(window.get());
    list = new QListWidget(window.get());
    list->setFrameShape(QFrame::NoFrame);
    note = new EmptyNote(u"No list yet."_s, list);
    column->addWidget(new QLineEdit(window.get()));
    column->addWidget(list);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
}

void TestEmptyNote::isThereWhileThereAreNoRows()
{
    QVERIFY(note->isVisible());
    QCOMPARE(list->accessibleDescription(), u"No list yet."_s);
    list->addItem(u"春季"_s);
    QVERIFY(!note->isVisible());
    QVERIFY(list->accessibleDescription().isEmpty());
    list->clear();
    QVERIFY(note->isVisible());
}

void TestEmptyNote::showsTheFocusOfItsView()
{
    const auto edge = [this] {
        const QImage image = list->viewport()->grab().toImage();
        return image.pixelColor(0, image.height() / 2);
    };
    const QColor focused = list->palette().color(QPalette::Active, QPalette::Highlight);
    window->findChild<QLineEdit *>()->setFocus();
    QVERIFY(edge() != focused);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(list->hasFocus());
    QCOMPARE(edge(), focused);
}

QTEST_MAIN(TestEmptyNote)
#include "test_emptynote.moc"
