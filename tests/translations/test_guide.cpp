// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "core/domain/watchrule.h"
#include "tests/translations/guidetext.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using sanjia::cli::Verb;

namespace {

const QStringList kPictures{u"picture:market"_s,      u"picture:detail"_s,  u"picture:chart"_s,
                            u"picture:library"_s,     u"picture:compare"_s, u"picture:shortlists"_s,
                            u"picture:export"_s,      u"picture:sellers"_s, u"picture:watches"_s,
                            u"picture:watchdialog"_s, u"picture:alerts"_s,  u"picture:account"_s,
                            u"picture:console"_s};
constexpr qsizetype kLongestLine = 120;

QString path(const QString &inside) { return QStringLiteral(SANJIA_SOURCE) + u'/' + inside; }

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

/// What stands first among a verb's words, such as "add" of "list | add NAME ID…", where it can be
/// told; anything where the words are the person's own.
bool takesWord(const Verb &verb, const QString &word)
{
    QString arguments = verb.arguments;
    if (arguments.startsWith(u'[') && word.isEmpty())
        return true; // all of them may be left out
    const QStringList ways = arguments.remove(u'[').remove(u']').split(u'|');
    return ways.size() == 1 || std::ranges::any_of(ways, [&word](const QString &way) {
               const QString first = way.trimmed().section(u' ', 0, 0);
               return first == word || first != first.toLower();
           });
}

/// A chapter as the viewer will show it: its text but for code and headings, and what of it is in
/// bold type.
struct Shown
{
    QString text;
    QStringList bold;

    explicit Shown(const QString &markdown)
    {
        QTextDocument document;
        document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QTextBlockFormat format = block.blockFormat();
            if (format.headingLevel() > 0 || format.hasProperty(QTextFormat::BlockCodeFence))
                continue;
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat look = it.fragment().charFormat();
                text += look.fontFixedPitch() ? u"code"_s : it.fragment().text();
                if (look.fontWeight() > QFont::Normal)
                    bold.append(it.fragment().text());
            }
            text += u'\n';
        }
    }
};

} // namespace

/// The user guide says what is on the screen, in both languages alike. What cannot be checked, that
/// a sentence is true, is left to whoever changes what it is about.
class TestGuide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isTheSameInBothLanguages_data();
    void isTheSameInBothLanguages();
    void isWellFormed_data() { addChapters(); }
    void isWellFormed();
    void linksToWhatThereIs_data() { addChapters(); }
    void linksToWhatThereIs();
    void namesWhatIsOnTheScreen_data() { addChapters(); }
    void namesWhatIsOnTheScreen();
    void showsCommandsThatExist_data() { addChapters(); }
    void showsCommandsThatExist();
    void tellsEveryKindOfRule_data();
    void tellsEveryKindOfRule();
    void isShownAsItIsMeant_data() { addChapters(); }
    void isShownAsItIsMeant();
    void isInTheProgram_data() { addChapters(); }
    void isInTheProgram();

private:
    void addChapters() const;
    /// That of the row on test.
    [[nodiscard]] GuideChapter chapter() const;

    QHash<QString, QMap<QString, GuideChapter>> m_guide;
    const ScreenTexts m_texts{path(u"translations/sanjia_zh_CN.ts"_s)};
    const QList<Verb> m_verbs = sanjia::cli::allVerbs();
};

void TestGuide::initTestCase()
{
    for (const QString &language : {u"en"_s, u"zh_CN"_s})
        m_guide[language] = guideIn(path(u"resources/guide/"_s + language));
    constexpr qsizetype kLeastChapters = 11;
    QVERIFY(m_guide[u"en"_s].size() >= kLeastChapters);
    QVERIFY(m_texts.count() > 1'000);
}

void TestGuide::addChapters() const
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("file");
    for (auto language = m_guide.begin(); language != m_guide.end(); ++language) {
        for (const QString &file : language->keys())
            QTest::addRow("%s/%s", qPrintable(language.key()), qPrintable(file))
                << language.key() << file;
    }
}

GuideChapter TestGuide::chapter() const
{
    QFETCH(QString, language);
    QFETCH(QString, file);
    return m_guide[language][file];
}

void TestGuide::isTheSameInBothLanguages_data()
{
    QTest::addColumn<QString>("file");
    QStringList files = m_guide[u"en"_s].keys() + m_guide[u"zh_CN"_s].keys();
    files.removeDuplicates();
    for (const QString &file : std::as_const(files))
        QTest::addRow("%s", qPrintable(file)) << file;
}

void TestGuide::isTheSameInBothLanguages()
{
    QFETCH(QString, file);
    QVERIFY(m_guide[u"en"_s].contains(file));
    QVERIFY(m_guide[u"zh_CN"_s].contains(file));
    const GuideChapter english = m_guide[u"en"_s][file];
    const GuideChapter chinese = m_guide[u"zh_CN"_s][file];
    QCOMPARE(chinese.headings, english.headings);
    QCOMPARE(chinese.pictures, english.pictures);
    QCOMPARE(chinese.commands, english.commands);
    // The languages may name things in another order.
    QCOMPARE(sorted(chinese.links), sorted(english.links));
}

void TestGuide::isWellFormed()
{
    const GuideChapter here = chapter();
    QVERIFY(here.text.startsWith("# "_L1));
    QCOMPARE(here.headings.count(1), 1);
    for (const int level : here.headings)
        QVERIFY(level <= 2);
    for (const QString &line : here.text.split(u'\n'))
        QVERIFY2(line.size() <= kLongestLine, qPrintable(line));
}

void TestGuide::linksToWhatThereIs()
{
    const GuideChapter here = chapter();
    QStringList chapters; // "market.md" for 02-market.md
    for (const QString &file : m_guide[u"en"_s].keys())
        chapters.append(file.section(u'-', 1));
    for (const QString &link : here.links)
        QVERIFY2(chapters.contains(link) || link.startsWith("https://open.1688.com/"_L1),
                 qPrintable(link));
    QVERIFY(here.pictures.size() <= 2);
    for (const QString &picture : here.pictures)
        QVERIFY2(kPictures.contains(picture), qPrintable(picture));
    QVERIFY2(!here.text.contains("![]"_L1), "a picture without words");
}

void TestGuide::namesWhatIsOnTheScreen()
{
    QFETCH(QString, language);
    const GuideChapter here = chapter();
    for (const QString &phrase : here.bold) {
        const bool known = language == "en"_L1 ? m_texts.inEnglish(phrase)
                                               : m_texts.inChinese(phrase);
        QVERIFY2(known, qPrintable(phrase));
    }
}

void TestGuide::showsCommandsThatExist()
{
    const GuideChapter here = chapter();
    for (const QString &line : here.commands) {
        const QList<QStringList> commands = shellCommands(line);
        for (QStringList words : commands) {
            const qsizetype program = words.indexOf(u"sanjia"_s); // cron's times stand before it
            if (program < 0)
                continue;
            words.remove(0, program + 1);
            const auto typed = sanjia::cli::splitVerb(words);
            const auto verb = std::ranges::find(m_verbs, typed.verb, &Verb::name);
            QVERIFY2(verb != m_verbs.end(), qPrintable(line));
            const auto taken = sanjia::cli::takeApart(typed, verb->options);
            QVERIFY2(taken, qPrintable(taken ? QString() : line + u'\n' + taken.error()));
            QVERIFY2(takesWord(*verb, taken->words.value(0)), qPrintable(line));
        }
    }
}

void TestGuide::tellsEveryKindOfRule_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : m_guide.keys())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void TestGuide::tellsEveryKindOfRule()
{
    QFETCH(QString, language);
    using sanjia::WatchRule;
    QSet<int> kinds;
    const GuideChapter watches = m_guide[language][u"08-watches.md"_s];
    const qsizetype first = watches.code.indexOf(u"drop 5%"_s);
    const qsizetype last = watches.code.indexOf(u"back"_s);
    QVERIFY(first >= 0 && last > first);
    for (qsizetype i = first; i <= last; ++i) {
        const auto rule = WatchRule::parse(watches.code.at(i));
        QVERIFY2(rule, qPrintable(watches.code.at(i)));
        kinds.insert(static_cast<int>(rule->kind));
    }
    QCOMPARE(kinds.size(), static_cast<int>(WatchRule::Kind::Back) + 1);
}

/// What setMarkdown() does not understand it shows as it was typed; and a line that ends inside a
/// Chinese sentence becomes a blank there.
void TestGuide::isShownAsItIsMeant()
{
    static const QRegularExpression signs(u"\\*\\*|\\]\\(|`|\\|"_s);
    static const QRegularExpression gap(u"[\\x{3400}-\\x{9fff}，。；：、] [\\x{3400}-\\x{9fff}]"_s);
    const GuideChapter here = chapter();
    const Shown shown(here.text);
    const auto sign = signs.match(shown.text);
    QVERIFY2(!sign.hasMatch(), qPrintable(shown.text.mid(sign.capturedStart(), 40)));
    const auto blank = gap.match(shown.text);
    QVERIFY2(!blank.hasMatch(), qPrintable(shown.text.mid(blank.capturedStart(), 40)));
    for (const QString &phrase : here.bold)
        QVERIFY2(shown.bold.contains(phrase), qPrintable(phrase));
}

void TestGuide::isInTheProgram()
{
    QFile file(u":/guide/"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), chapter().text);
}

QTEST_MAIN(TestGuide)
#include "test_guide.moc"
