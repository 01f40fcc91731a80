// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/printpreview.h"

#include "tests/support/fakedialogs.h"

#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// Looking at pages before they are printed.
class TestPrintPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { delete preview; }
    void showsThePages();
    void printsTheSame();
    void closesWithoutPrinting();

private:
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return preview->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void click(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] QString place() const
    {
        return preview->findChild<QLabel *>(u"previewPlace"_s)->text();
    }

    QTemporaryDir dir;
    FakeDialogs dialogs;
    QPointer<PrintPreview> preview;
    int painted = 0;
};

void TestPrintPreview::init()
{
    painted = 0;
    dialogs = {};
    const auto twoPages = [this](QPagedPaintDevice &paper) {
        ++painted;
        QPainter painter(&paper);
        painter.drawText(400, 400, u"1"_s);
        paper.newPage();
        painter.drawText(400, 400, u"2"_s);
    };
    preview = new PrintPreview(dialogs, u"Comparison"_s, twoPages);
    preview->open();
    QVERIFY(QTest::qWaitForWindowExposed(preview));
}

void TestPrintPreview::showsThePages()
{
    QTRY_COMPARE(place(), u"Page 1 of 2"_s);
    click("previewNext");
    QCOMPARE(place(), u"Page 2 of 2"_s);
    click("previewNext"); // there is no third
    QCOMPARE(place(), u"Page 2 of 2"_s);
    click("previewBack");
    QCOMPARE(place(), u"Page 1 of 2"_s);
    for (const char *name : {"previewLarger", "previewSmaller", "previewWhole"})
        click(name);
    QCOMPARE(dialogs.asked, 0);
}

void TestPrintPreview::printsTheSame()
{
    QTRY_COMPARE(painted, 1);
    dialogs.path = dir.filePath(u"p.pdf"_s);
    QTest::keyClick(preview, Qt::Key_Return);
    QCOMPARE(dialogs.asked, 1);
    QCOMPARE(painted, 2);
    QFile file(dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QTRY_VERIFY(!preview);
}

void TestPrintPreview::closesWithoutPrinting()
{
    QTest::keyClick(preview, Qt::Key_Escape);
    QTRY_VERIFY(!preview);
    QCOMPARE(dialogs.asked, 0);
}

QTEST_MAIN(TestPrintPreview)
#include "test_printpreview.moc"
