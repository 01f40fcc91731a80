// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/languages.h"

#include "translations/catalogue.h"

#include <QFile>
#include <QLocale>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Installing a language makes its words and its numbers those of the program.
class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void englishHasChineseNames();
    void speaksChinese();
    void chineseHasEnglishNames();
    void aWordMayBeSeveral();
    void readsAWholeCatalogue();
    void brokenCataloguesAreHarmless_data();
    void brokenCataloguesAreHarmless();
    void everyLanguageIsSpoken();
    void theLastOneIsSpoken();
    void everyLanguageHasItsName();
};

namespace {

QByteArray chinese()
{
    QFile file(u":/i18n/sanjia_zh_CN.qm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestLanguages::speaksChinese()
{
    sanjia::installLanguage(*QCoreApplication::instance(), u"zh_CN"_s);
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    // Taken from the error texts, which window and command line share.
    const QString text = QCoreApplication::translate("sanjia::ErrorWords",
                                                     "No answer came in time.");
    QVERIFY2(text != "No answer came in time."_L1, "no Chinese words are loaded");
}

void TestLanguages::englishHasChineseNames()
{
    sanjia::installLanguage(*QCoreApplication::instance(), u"en"_s);
    const QString text = QCoreApplication::translate("sanjia::ErrorWords",
                                                     "No answer came in time.");
    QCOMPARE(text, u"No answer came in time."_s);
    const QStringList names = sanjia::otherNames(text);
    QCOMPARE(names.size(), 1);
    QVERIFY(names.constFirst().at(0).script() == QChar::Script_Han);
}

void TestLanguages::chineseHasEnglishNames()
{
    const QString text = QCoreApplication::translate("sanjia::ErrorWords",
                                                     "No answer came in time.");
    QCOMPARE(sanjia::otherNames(text), QStringList{u"No answer came in time."_s});
    QVERIFY(sanjia::otherNames(u"never shown"_s).isEmpty());
}

void TestLanguages::aWordMayBeSeveral()
{
    const QStringList names = sanjia::otherNames(u"删除"_s);
    QVERIFY2(names.size() > 1, qPrintable(names.join(u", "_s)));
    QVERIFY(std::ranges::is_sorted(names));
}

void TestLanguages::readsAWholeCatalogue()
{
    const auto all = sanjia::translationsIn(chinese());
    QVERIFY(all.size() > 1'000);
    QTranslator words;
    QVERIFY(words.load(u":/i18n/sanjia_zh_CN.qm"_s));
    for (const sanjia::Translation &one : all) {
        QVERIFY(!one.source.isEmpty());
        QVERIFY2(!one.translated.isEmpty(), qPrintable(one.source));
        QVERIFY2(!one.translated.contains(QChar::ReplacementCharacter), qPrintable(one.source));
    }
    QVERIFY(all.contains(
        sanjia::Translation{u"No answer came in time."_s,
                            words.translate("sanjia::ErrorWords", "No answer came in time.")}));
}

void TestLanguages::brokenCataloguesAreHarmless_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = chinese();
    QTest::newRow("none") << QByteArray();
    QTest::newRow("no catalogue") << QByteArray("hello");
    for (const int cut : {16, 20, 21, 15'400, 15'402, 20'000, 100'001})
        QTest::newRow(qPrintable(u"cut at %1"_s.arg(cut))) << whole.first(cut);
    QTest::newRow("endless") << whole.first(16) + QByteArray("\x69\xff\xff\xff\xff\x03", 6);
}

void TestLanguages::brokenCataloguesAreHarmless()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(sanjia::translationsIn(bytes).isEmpty());
}

void TestLanguages::everyLanguageIsSpoken()
{
    const QStringList languages = sanjia::languages();
    QVERIFY(languages.contains(u"en"_s)); // what is spoken where nothing else fits
    for (const QString &language : languages) {
        QVERIFY2(QFile::exists(u":/i18n/sanjia_%1.qm"_s.arg(language)), qPrintable(language));
        sanjia::installLanguage(*QCoreApplication::instance(), language);
        QCOMPARE(QLocale().name().section(u'_', 0, language.count(u'_')), language);
    }
    sanjia::installLanguage(*QCoreApplication::instance(), u"tlh"_s);
    QCOMPARE(QLocale(), QLocale::system());
}

void TestLanguages::theLastOneIsSpoken()
{
    const char *const text = "No answer came in time.";
    const auto shown = [text] {
        return QCoreApplication::translate("sanjia::ErrorWords", text);
    };
    sanjia::installLanguage(*QCoreApplication::instance(), u"zh_CN"_s);
    QVERIFY(shown() != QLatin1StringView(text));
    // English has plural forms only: the words of another must not shine through.
    sanjia::installLanguage(*QCoreApplication::instance(), u"en"_s);
    QCOMPARE(shown(), QLatin1StringView(text));
    sanjia::installLanguage(*QCoreApplication::instance(), u"zh_CN"_s);
    QVERIFY(shown() != QLatin1StringView(text));
}

void TestLanguages::everyLanguageHasItsName()
{
    QCOMPARE(sanjia::ownNameOf(u"en"_s), u"English"_s);
    QCOMPARE(sanjia::ownNameOf(u"zh_CN"_s), u"简体中文"_s);
    QCOMPARE(sanjia::ownNameOf(u"de"_s), u"Deutsch"_s);
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "test_languages.moc"
