// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "core/gateway/pictureloader.h"
#include "core/services/export/exportfields.h"
#include "core/services/pictures.h"
#include "core/services/shortlists.h"
#include "tests/support/bench.h"
#include "tests/support/fakedialogs.h"
#include "tests/support/smalldisk.h"
#include "tests/ui/report/reportbench.h"
#include "ui/support/uistate.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>

using namespace sanjia;
using namespace Qt::StringLiterals;

class TestExportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void writesATableByKeysAlone();
    void ordersColumnsAndRemembers();
    void everyKindHasItsOwnMemory();
    void aForeignMemoryIsTheDefault();
    void fitsTheFormat();
    void writesATableAsAReport();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void suggestsAFileName();
    void stopsWithoutAFile();
    void saysWhyItCouldNotBeWritten();
    void aFullDiskLeavesWhatWasThere();
    void everythingHasAName();

private:
    void open(ExportMatter matter)
    {
        delete dialog;
        dialog = new ExportDialog(*desk, dialogs, std::move(matter), nullptr);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }
    void openList(int lines = 3)
    {
        const Shortlist list = reportbench::shortlist(lines);
        open({u"shortlists"_s, list.name, list, 100});
    }
    void openTable(const QString &kind = u"market"_s)
    {
        open({kind, u"offers"_s, QList<Offer>{offerAt(1), offerAt(2)}, 100});
    }
    template <class W> [[nodiscard]] W *child(const char *name) const
    {
        return dialog->findChild<W *>(QString::fromLatin1(name));
    }
    void chooseFormat(const QString &suffix) const
    {
        auto *box = child<QComboBox>("exportFormat");
        QVERIFY(box->findData(suffix) >= 0);
        box->setCurrentIndex(box->findData(suffix));
    }
    [[nodiscard]] QStringList columns() const
    {
        QStringList texts;
        const auto *list = child<QListWidget>("exportColumns");
        for (int row = 0; row < list->count(); ++row)
            texts.append((list->item(row)->checkState() == Qt::Checked ? QString() : u"-"_s)
                         + list->item(row)->text());
        return texts;
    }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(dialogs.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    std::unique_ptr<Bench> bench;
    std::unique_ptr<Library> library;
    std::unique_ptr<Shortlists> shortlists;
    std::unique_ptr<PictureLoader> loader;
    std::unique_ptr<Pictures> pictures;
    std::unique_ptr<UiState> state;
    std::unique_ptr<Desk> desk;
    FakeDialogs dialogs;
    QPointer<ExportDialog> dialog;
};

void TestExportDialog::init()
{
    bench = std::make_unique<Bench>();
    QVERIFY(bench->open());
    library = std::make_unique<Library>(bench->store, bench->clock);
    shortlists = std::make_unique<Shortlists>(bench->store, bench->clock);
    loader = std::make_unique<PictureLoader>();
    pictures = std::make_unique<Pictures>(*loader);
    state = std::make_unique<UiState>(bench->dir.filePath(u"window.ini"_s));
    desk = std::make_unique<Desk>(
        Desk{bench->market, *library, *shortlists, *pictures, bench->clock, state.get()});
    dialogs.path = bench->dir.filePath(u"out"_s);
    dialogs.asked = 0;
}

void TestExportDialog::cleanup()
{
    delete dialog;
    desk.reset();
    pictures.reset();
    loader.reset();
    shortlists.reset();
    library.reset();
    bench.reset();
}

void TestExportDialog::writesATableByKeysAlone()
{
    openTable();
    QSignalSpy noticed(dialog, &ExportDialog::noticed);
    QCOMPARE(QApplication::focusWidget(), child<QComboBox>("exportFormat"));
    press(Qt::Key_Down); // from the workbook to CSV
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), child<QComboBox>("exportSeparator"));
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    press(Qt::Key_Down); // a decimal comma
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(noticed.size(), 1);
    QVERIFY(noticed.first().first().toString().contains(dialogs.path));
    const QList<QByteArray> lines = written().split('\n');
    QCOMPARE(lines.first().trimmed(),
             QByteArray("\xef\xbb\xbf" + offerExportNames().join(u';').toUtf8()));
    QVERIFY2(lines.at(1).startsWith("610000000001;蓝牙耳机 1;12,50;"), lines.at(1).constData());
    QVERIFY(lines.at(1).contains(";1250,00;")); // a hundred of them
}

void TestExportDialog::ordersColumnsAndRemembers()
{
    openList();
    chooseFormat(u"csv"_s);
    auto *list = child<QListWidget>("exportColumns");
    list->setFocus();
    press(Qt::Key_Space); // without the first
    press(Qt::Key_Down);
    press(Qt::Key_Down, Qt::AltModifier); // the second is the third
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    QTest::mouseClick(child<QPushButton>("columnDown"), Qt::LeftButton);
    const QStringList before = columns();
    QCOMPARE(before.mid(0, 4),
             (QStringList{u"-Offer ID"_s, u"Listed price"_s, u"Lowest price"_s, u"Title"_s}));
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(written().startsWith("\xef\xbb\xbfprice,price_min,title,price_max,moq,"));

    openList();
    QCOMPARE(columns(), before);
    QCOMPARE(child<QComboBox>("exportFormat")->currentData().toString(), u"csv"_s);
    // At the ends nothing moves.
    list = child<QListWidget>("exportColumns");
    list->setFocus();
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(columns(), before);
    QTest::mouseClick(child<QPushButton>("columnsAll"), Qt::LeftButton);
    QCOMPARE(columns().first(), u"Offer ID"_s);
}

void TestExportDialog::everyKindHasItsOwnMemory()
{
    openTable(u"market"_s);
    chooseFormat(u"json"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    openTable(u"library"_s);
    QCOMPARE(child<QComboBox>("exportFormat")->currentData().toString(), u"xlsx"_s);
    openTable(u"market"_s);
    QCOMPARE(child<QComboBox>("exportFormat")->currentData().toString(), u"json"_s);
}

void TestExportDialog::aForeignMemoryIsTheDefault()
{
    // A later version's names, and nonsense.
    state->setExportChoice(
        u"market"_s,
        {u"docx"_s, u"|"_s, u""_s, u"of_tomorrow"_s, u"-"_s, u"title"_s, u"title"_s, u"-moq"_s});
    openTable();
    QCOMPARE(child<QComboBox>("exportFormat")->currentIndex(), 0);
    QCOMPARE(columns().size(), offerExportNames().size());
    QCOMPARE(columns().mid(0, 3), (QStringList{u"Title"_s, u"-MOQ"_s, u"-Offer ID"_s}));
}

void TestExportDialog::fitsTheFormat()
{
    openList();
    const auto enabled = [this](const char *name) {
        return child<QWidget>(name)->isEnabled();
    };
    chooseFormat(u"xlsx"_s);
    QVERIFY(enabled("exportColumns") && !enabled("exportSeparator") && !enabled("exportDecimal"));
    chooseFormat(u"csv"_s);
    QVERIFY(enabled("exportColumns") && enabled("exportSeparator") && enabled("exportDecimal"));
    QTest::mouseClick(child<QPushButton>("columnsNone"), Qt::LeftButton);
    QVERIFY(!enabled("exportStart"));
    chooseFormat(u"pdf"_s);
    QVERIFY(!enabled("exportColumns") && enabled("exportStart"));
    QVERIFY(child<QLabel>("exportHint")->text().contains(u"100"_s));
    openTable();
    chooseFormat(u"html"_s);
    QVERIFY(!enabled("exportColumns") && enabled("exportStart"));
}

void TestExportDialog::writesATableAsAReport()
{
    Offer refused = offerAt(3);
    refused.imageUrl = u"https://x.invalid/a.jpg"_s;
    open({u"market"_s, u"offers"_s, QList<Offer>{offerAt(1), offerAt(2), refused}, 100});
    chooseFormat(u"html"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(written().startsWith("<!DOCTYPE html>"));
    QCOMPARE(written().count("蓝牙耳机"), 3);
    QVERIFY(!written().contains("class=\"sellers\"")); // nobody orders all that was found
}

void TestExportDialog::writesEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("csv") << u"csv"_s << QByteArray("\xef\xbb\xbf");
    QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("json") << u"json"_s << QByteArray("{");
}

void TestExportDialog::writesEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, start);
    // Pictures whose addresses are refused: the export goes on without them.
    Shortlist list = reportbench::shortlist(5);
    for (ShortlistLine &line : list.lines)
        line.offer.imageUrl = u"https://x.invalid/a.jpg"_s;
    open({u"shortlists"_s, list.name, list, 100});
    chooseFormat(format);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY2(written().startsWith(start), written().left(60).constData());
}

void TestExportDialog::suggestsAFileName()
{
    Shortlist list = reportbench::shortlist(1);
    list.name = u"../a/b:c\n春季?"_s;
    open({u"shortlists"_s, list.name, list, 100});
    press(Qt::Key_Return);
    QCOMPARE(dialogs.suggested, u"_a_b_c 春季_.xlsx"_s);
    QCOMPARE(dialogs.asked, 1);
}

void TestExportDialog::stopsWithoutAFile()
{
    QTcpServer silent; // takes every question and answers none
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    loader = std::make_unique<PictureLoader>(
        QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort())));
    pictures = std::make_unique<Pictures>(*loader);
    desk = std::make_unique<Desk>(
        Desk{bench->market, *library, *shortlists, *pictures, bench->clock, state.get()});
    Shortlist list = reportbench::shortlist(2);
    for (ShortlistLine &line : list.lines)
        line.offer.imageUrl = u"http://127.0.0.1:1/%1.png"_s.arg(line.offer.id.value);
    open({u"shortlists"_s, list.name, list, 100});
    chooseFormat(u"html"_s);
    press(Qt::Key_Return);
    auto *progress = child<QProgressBar>("exportProgress");
    QVERIFY(progress->isVisible());
    QTRY_COMPARE(progress->value(), 2); // the trends are there, the pictures are not
    QVERIFY(!child<QPushButton>("exportStart")->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog && dialog->isVisible()); // and one may choose again
    QVERIFY(!progress->isVisible());
    QVERIFY(child<QLabel>("exportMessage")->isVisible());
    QVERIFY(child<QPushButton>("exportStart")->isEnabled());
    QVERIFY(!QFile::exists(dialogs.path));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestExportDialog::saysWhyItCouldNotBeWritten()
{
    openTable();
    dialogs.path = bench->dir.filePath(u"no/such/folder/out.xlsx"_s);
    press(Qt::Key_Return);
    auto *message = child<QLabel>("exportMessage");
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(dialogs.path), qPrintable(message->text()));
    dialogs.path = bench->dir.filePath(u"out.xlsx"_s);
    QTest::mouseClick(child<QPushButton>("exportStart"), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QVERIFY(written().startsWith("PK"));
}

void TestExportDialog::aFullDiskLeavesWhatWasThere()
{
    QFile before(dialogs.path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("old");
    before.close();
    openList(60);
    chooseFormat(u"csv"_s);
    {
        const SmallDisk disk(4096);
        press(Qt::Key_Return);
        QTRY_VERIFY(child<QLabel>("exportMessage")->isVisible());
    }
    QCOMPARE(written(), QByteArray("old"));
}

void TestExportDialog::everythingHasAName()
{
    openList();
    const auto widgets = dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool reached = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
            && widget->isVisible();
        if (reached)
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName() + u' '
                                + QString::fromLatin1(widget->metaObject()->className())));
    }
}

QTEST_MAIN(TestExportDialog)
#include "test_exportdialog.moc"
