// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bench.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/help/guidewindow.h"
#include "ui/help/helpkey.h"
#include "ui/help/tourcard.h"
#include "ui/shell/newsstrip.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QToolButton>

using namespace sanjia;
using namespace Qt::StringLiterals;

namespace {

QStringList versionsIn(const QString &text)
{
    static const QRegularExpression heading(u"^## (\\d+\\.\\d+\\.\\d+)$"_s,
                                            QRegularExpression::MultilineOption);
    QStringList versions;
    for (auto found = heading.globalMatch(text); found.hasNext();)
        versions.append(found.next().captured(1));
    return versions;
}

} // namespace

/// Who starts the program for the first time is shown around, who had an older version is told what
/// is new, and F1 is heard in dialogs too.
class TestWindowGreets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theFirstStartIsATour();
    void theTourIsInTheMenu();
    void realOffersHaveNoTourByThemselves();
    void newsComesAfterAnUpdate();
    void newsIsDismissed();
    void olderAndNewerVersions_data();
    void olderAndNewerVersions();
    void newsIsTheSameInBothLanguages();
    void helpIsHeardInADialog();
    void everyDialogHasAChapter_data();
    void everyDialogHasAChapter();

private:
    [[nodiscard]] TourCard *card() const { return m_bench->window->findChild<TourCard *>(); }
    [[nodiscard]] QString title() const
    {
        return card()->findChild<QLabel *>(u"tourTitle"_s)->text();
    }
    [[nodiscard]] static GuideWindow *guide()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<GuideWindow *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    void choose(const QString &entry) const;

    FakeGateway m_gateway;
    SettableClock m_clock{1'790'000'000'000};
    std::unique_ptr<WindowBench> m_bench;
    WindowContext m_sample;
};

void TestWindowGreets::initTestCase()
{
    QCoreApplication::setApplicationVersion(QStringLiteral(SANJIA_VERSION));
    m_sample.sample = true;
}

void TestWindowGreets::init()
{
    answerEverything(m_gateway, [](const SearchQuery &) { return 20; });
    m_bench = std::make_unique<WindowBench>(m_gateway, m_clock);
}

void TestWindowGreets::cleanup() { m_bench.reset(); }

void TestWindowGreets::choose(const QString &entry) const
{
    const auto menus = m_bench->window->menuBar()->actions();
    for (QAction *menu : menus) {
        const auto actions = menu->menu<QMenu *>()->actions();
        for (QAction *action : actions) {
            if (action->text() == entry)
                return action->trigger();
        }
    }
    QFAIL(qPrintable(entry));
}

void TestWindowGreets::theFirstStartIsATour()
{
    QVERIFY(m_bench->open(m_sample));
    QTRY_VERIFY(card()->isVisible());
    QTRY_VERIFY(card()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!m_bench->child<NewsStrip>("newsStrip"));
    QSet<QString> titles;
    for (int stop = 0; stop < 6; ++stop) {
        titles.insert(title());
        QTRY_VERIFY(m_bench->window->findChild<TourFrame *>()->isVisible()); // it points somewhere
        m_bench->press(Qt::Key_Return);
    }
    QCOMPARE(titles.size(), 6);
    QVERIFY(card()->isHidden());
    QVERIFY(m_bench->rows() > 0); // in the sample market it searches by itself
    QVERIFY(m_bench->reopen(m_sample));
    QTest::qWait(0);
    QVERIFY(card()->isHidden()); // never again by itself
}

void TestWindowGreets::theTourIsInTheMenu()
{
    QVERIFY(m_bench->open(m_sample));
    QTRY_VERIFY(card()->isVisible());
    m_bench->press(Qt::Key_Escape);
    QVERIFY(card()->isHidden());
    m_bench->window->showPage(MainWindow::ShortlistPage);
    choose(u"&Take the tour"_s);
    QVERIFY(card()->isVisible());
    // The page changes under it, and the way back is its own.
    m_bench->press(Qt::Key_Return);
    m_bench->window->showPage(MainWindow::LibraryPage);
    QTRY_VERIFY(m_bench->window->findChild<TourFrame *>()->isHidden());
    QVERIFY(card()->isVisible());
    QTest::mouseClick(card()->findChild<QPushButton *>(u"tourNext"_s), Qt::LeftButton);
    QTRY_VERIFY(m_bench->window->findChild<TourFrame *>()->isVisible());
}

void TestWindowGreets::realOffersHaveNoTourByThemselves()
{
    QVERIFY(m_bench->open());
    QTest::qWait(0);
    QVERIFY(card()->isHidden());
    choose(u"&Take the tour"_s);
    m_bench->press(Qt::Key_Return);
    QTest::qWait(0);
    QCOMPARE(m_bench->rows(), 0); // a call is the buyer's to make
}

void TestWindowGreets::newsComesAfterAnUpdate()
{
    {
        UiState older(m_bench->dir.filePath(u"window.ini"_s));
        older.setVersion(u"0.0.9"_s);
    }
    QVERIFY(m_bench->open(m_sample));
    QVERIFY(card()->isHidden());
    QVERIFY(m_bench->child<NewsStrip>("newsStrip")->isVisible());
    m_bench->click(m_bench->child<QPushButton>("newsButton"));
    QTRY_VERIFY(guide());
    QVERIFY(guide()
                ->findChild<QListWidget *>(u"guideChapters"_s)
                ->currentItem()
                ->text()
                .contains("new"_L1));
    QVERIFY(m_bench->child<NewsStrip>("newsStrip")->isHidden());
    QVERIFY(m_bench->reopen());
    QVERIFY(!m_bench->child<NewsStrip>("newsStrip"));
    choose(u"What's &new"_s); // there any time
    QTRY_VERIFY(guide());
}

void TestWindowGreets::newsIsDismissed()
{
    {
        UiState older(m_bench->dir.filePath(u"window.ini"_s));
        older.setQuantity(7); // one that did not write its version down
    }
    QVERIFY(m_bench->open());
    QVERIFY(m_bench->reopen());
    QVERIFY(m_bench->child<NewsStrip>("newsStrip")); // until somebody has seen it
    m_bench->click(m_bench->child<QToolButton>("newsClose"));
    QVERIFY(!guide());
    QVERIFY(m_bench->reopen());
    QVERIFY(!m_bench->child<NewsStrip>("newsStrip"));
}

void TestWindowGreets::olderAndNewerVersions_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("newer");
    QTest::newRow("same") << u"1.2.0"_s << u"1.2.0"_s << false;
    QTest::newRow("newer") << u"1.10.0"_s << u"1.9.3"_s << true;
    QTest::newRow("older again") << u"1.2.0"_s << u"1.3.0"_s << false;
    QTest::newRow("none written") << u"0.1.0"_s << QString() << true;
    QTest::newRow("nonsense written") << u"0.1.0"_s << u"x"_s << true;
    QTest::newRow("no version of its own") << QString() << u"0.1.0"_s << false;
    QTest::newRow("none at all") << QString() << QString() << false;
}

void TestWindowGreets::olderAndNewerVersions()
{
    QFETCH(QString, now);
    QFETCH(QString, before);
    QFETCH(bool, newer);
    QCOMPARE(NewsStrip::isNewer(now, before), newer);
}

void TestWindowGreets::newsIsTheSameInBothLanguages()
{
    const Guide english(u"en"_s);
    const Guide chinese(u"zh_CN"_s);
    QVERIFY(english.find(Guide::newsId()) && chinese.find(Guide::newsId()));
    QCOMPARE(english.chapters().constLast().id, Guide::newsId());
    const QStringList versions = versionsIn(english.find(Guide::newsId())->text);
    QCOMPARE(versions.value(0), QStringLiteral(SANJIA_VERSION));
    QCOMPARE(versionsIn(chinese.find(Guide::newsId())->text), versions);
    for (qsizetype i = 1; i < versions.size(); ++i)
        QVERIFY(NewsStrip::isNewer(versions.at(i - 1), versions.at(i)));
}

void TestWindowGreets::helpIsHeardInADialog()
{
    QVERIFY(m_bench->open());
    QDialog dialog(m_bench->window.get());
    dialog.setObjectName(u"watchDialog"_s);
    auto *field = new QLineEdit(&dialog);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(field, Qt::Key_F1);
    QTRY_VERIFY(guide());
    QCOMPARE(guide()->findChild<QListWidget *>(u"guideChapters"_s)->currentItem()->text(),
             Guide().find(u"watches"_s)->title);
    // The dialog is still up, and the guide can be used beside it.
    QVERIFY(dialog.isVisible() && dialog.isModal());
    QVERIFY(QTest::qWaitForWindowActive(guide()));
    auto *words = guide()->findChild<QLineEdit *>(u"guideWords"_s);
    QTest::keyClick(guide()->windowHandle(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(words->hasFocus());
    QTest::keyClick(guide()->windowHandle(), Qt::Key_X);
    QCOMPARE(words->text(), u"x"_s);
    QTest::keyClick(guide()->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!guide());
    QVERIFY(dialog.isVisible());
}

void TestWindowGreets::everyDialogHasAChapter_data()
{
    QTest::addColumn<QString>("dialog");
    for (const char *dialog : {"commandPalette", "exportDialog", "importDialog", "offerWindow",
                               "secretDialog", "shortcutSheet", "similarDialog", "snapshotDialog",
                               "tagDialog", "tellingDialog", "watchDialog"})
        QTest::addRow("%s", dialog) << QString::fromLatin1(dialog);
}

void TestWindowGreets::everyDialogHasAChapter()
{
    QFETCH(QString, dialog);
    QWidget widget;
    widget.setObjectName(dialog);
    const Guide guideText;
    QVERIFY2(guideText.find(HelpKey::chapterOf(&widget)), qPrintable(dialog));
}

QTEST_MAIN(TestWindowGreets)
#include "test_windowgreets.moc"
