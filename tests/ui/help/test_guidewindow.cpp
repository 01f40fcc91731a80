// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidebrowser.h"
#include "ui/help/guidewindow.h"
#include "ui/support/uistate.h"

#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace sanjia;
using namespace Qt::StringLiterals;

/// The guide's window over the guide as it is in the program.
class TestGuideWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsTheChapterAsked();
    void linksLeadToChapters();
    void backAndForward();
    void wordsKeepTheChaptersThatSayThem();
    void enterGoesFromPlaceToPlace();
    void everyPictureIsThere_data();
    void everyPictureIsThere();
    void picturesFitThePage();
    void asksNoNetwork();
    void chapterOfANearestMark();
    void plainTextHasNoMarks();
    void remembersItsSize();

private:
    template <class W> W *child(const char *name) const
    {
        return window->findChild<W *>(QString::fromLatin1(name));
    }
    [[nodiscard]] GuideBrowser *text() const { return child<GuideBrowser>("guideText"); }
    [[nodiscard]] QListWidget *chapters() const { return child<QListWidget>("guideChapters"); }

    std::unique_ptr<GuideWindow> window;
};

void TestGuideWindow::init()
{
    window = std::make_unique<GuideWindow>(nullptr);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
}

void TestGuideWindow::showsTheChapterAsked()
{
    QCOMPARE(chapters()->count(), Guide().chapters().size());
    QVERIFY(chapters()->count() > 5);
    QCOMPARE(text()->chapter(), Guide().chapters().first().id);
    window->showChapter(u"compare"_s);
    QCOMPARE(text()->chapter(), u"compare"_s);
    QCOMPARE(text()->document()->firstBlock().text(), Guide().find(u"compare"_s)->title);
    QCOMPARE(chapters()->currentItem()->text(), Guide().find(u"compare"_s)->title);
    window->showChapter(u"nothing of ours"_s);
    QCOMPARE(text()->chapter(), Guide().chapters().first().id);
    QTest::keyClick(chapters(), Qt::Key_Down);
    QCOMPARE(text()->chapter(), Guide().chapters().at(1).id);
}

void TestGuideWindow::linksLeadToChapters()
{
    text()->setSource(QUrl(u"sellers.md#anywhere"_s));
    QCOMPARE(text()->chapter(), u"sellers"_s);
    text()->setSource(QUrl(u"nowhere.md"_s));
    QCOMPARE(text()->chapter(), u"sellers"_s);
    text()->setSource(QUrl(u"file:///etc/passwd"_s));
    QCOMPARE(text()->chapter(), u"sellers"_s);
    QVERIFY(text()->toPlainText().contains(Guide().find(u"sellers"_s)->title));
}

void TestGuideWindow::backAndForward()
{
    window->showChapter(u"market"_s);
    window->showChapter(u"data"_s);
    QTest::keyClick(text(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(text()->chapter(), u"market"_s);
    QCOMPARE(chapters()->currentItem()->text(), Guide().find(u"market"_s)->title);
    QTest::keyClick(text(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(text()->chapter(), u"data"_s);
}

void TestGuideWindow::wordsKeepTheChaptersThatSayThem()
{
    auto *words = child<QLineEdit>("guideWords");
    auto *none = child<QLabel>("guideNone");
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(words->hasFocus());
    QTest::keyClicks(words, u"VAULT"_s);
    QVERIFY(chapters()->count() >= 1 && chapters()->count() < Guide().chapters().size());
    QVERIFY(none->isHidden());
    words->setText(u"qwxz"_s);
    QCOMPARE(chapters()->count(), 0);
    QVERIFY(none->isVisible());
    QTest::keyClick(words, Qt::Key_Return); // and nothing happens
}

void TestGuideWindow::enterGoesFromPlaceToPlace()
{
    window->showChapter(u"connect"_s);
    auto *words = child<QLineEdit>("guideWords");
    words->setText(u"vault"_s);
    QSet<QString> visited;
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(text()->textCursor().selectedText().toLower(), u"vault"_s);
        visited.insert(text()->chapter());
    }
    QCOMPARE(visited.size(), chapters()->count());
}

void TestGuideWindow::everyPictureIsThere_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s;
}

void TestGuideWindow::everyPictureIsThere()
{
    QFETCH(QString, language);
    const Guide guide(language);
    int pictures = 0;
    for (const Guide::Chapter &chapter : guide.chapters()) {
        static const QRegularExpression picture(u"\\(picture:([^)]*)\\)"_s);
        for (auto found = picture.globalMatch(chapter.text); found.hasNext(); ++pictures) {
            const QString name = found.next().captured(1);
            QVERIFY2(!QImage(guide.picture(name)).isNull(), qPrintable(name));
        }
    }
    QVERIFY(pictures > 5);
    QVERIFY(guide.picture(u"../en/market"_s).isEmpty());
}

void TestGuideWindow::picturesFitThePage()
{
    const auto widest = [this] {
        int wide = 0;
        for (QTextBlock block = text()->document()->begin(); block.isValid();
             block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextImageFormat format = it.fragment().charFormat().toImageFormat();
                if (format.isValid())
                    wide = std::max(
                        wide,
                        text()
                            ->document()
                            ->resource(QTextDocument::ImageResource, QUrl(format.name()))
                            .value<QImage>()
                            .width());
            }
        }
        return wide;
    };
    window->showChapter(u"start"_s);
    QVERIFY(widest() > 300);
    QVERIFY(widest() <= text()->viewport()->width());
    window->resize(640, 500);
    QTRY_VERIFY(widest() <= text()->viewport()->width());
    QCOMPARE(text()->chapter(), u"start"_s);
}

void TestGuideWindow::asksNoNetwork()
{
    text()->setMarkdown(u"![x](http://127.0.0.1:1/x.png)"_s);
    const QUrl outside(u"http://127.0.0.1:1/x.png"_s);
    QVERIFY(!text()->document()->resource(QTextDocument::ImageResource, outside).isValid());
}

void TestGuideWindow::chapterOfANearestMark()
{
    QWidget page;
    auto *part = new QWidget(&page);
    auto *field = new QLineEdit(part);
    QVERIFY(GuideWindow::chapterOf(field).isEmpty());
    GuideWindow::mark(&page, u"market"_s);
    QCOMPARE(GuideWindow::chapterOf(field), u"market"_s);
    GuideWindow::mark(part, u"prices"_s);
    QCOMPARE(GuideWindow::chapterOf(field), u"prices"_s);
    QVERIFY(GuideWindow::chapterOf(nullptr).isEmpty());
}

void TestGuideWindow::plainTextHasNoMarks()
{
    const Guide guide(u"en"_s);
    for (const Guide::Chapter &chapter : guide.chapters()) {
        const QString plain = Guide::plain(chapter);
        QVERIFY(!plain.contains(u"**"_s) && !plain.contains(u"](") && !plain.contains(u"picture:"));
    }
}

void TestGuideWindow::remembersItsSize()
{
    const QTemporaryDir dir;
    UiState state(dir.filePath(u"window.ini"_s));
    {
        GuideWindow first(&state);
        first.show();
        first.resize(777, 555);
    }
    GuideWindow again(&state);
    QCOMPARE(again.size(), QSize(777, 555));
}

QTEST_MAIN(TestGuideWindow)
#include "test_guidewindow.moc"
