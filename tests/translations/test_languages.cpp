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
    void speaksChinese();
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

QTEST_GUILESS_MAIN(TestLanguages)
#include "test_languages.moc"
