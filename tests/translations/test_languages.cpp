// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/languages.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

/// Installing a language makes its words and its numbers those of the program.
class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void englishHasChineseNames();
    void speaksChinese();
    void chineseHasEnglishNames();
};

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
    // First: what is installed later is asked first.
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

QTEST_GUILESS_MAIN(TestLanguages)
#include "test_languages.moc"
