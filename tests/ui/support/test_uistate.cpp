// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/uistate.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sanjia;
using namespace Qt::StringLiterals;

class TestUiState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void remembersAcrossStarts();
    void nonsenseInTheFileIsNoHarm_data();
    void nonsenseInTheFileIsNoHarm();

private:
    QTemporaryDir dir;
};

void TestUiState::remembersAcrossStarts()
{
    const QString file = dir.filePath(u"kept.ini"_s);
    {
        UiState state(file);
        state.setQuantity(250);
        state.setTheme(UiState::Theme::Dark);
        state.setLanguage(u"zh_CN"_s);
        state.setPage(2);
        state.setLastShortlist(u"样品"_s);
        state.setLooks(false);
        state.setNotifies(false);
        state.setFreight(u"12.50"_s);
        state.setRate(u"0.14"_s, QDate(2026, 11, 25));
        state.setExportChoice(u"market"_s, {u"csv"_s, u"\t"_s, u","_s, u"-title"_s});
        state.setLayout(u"table"_s, QByteArray("\0\x01\xff", 3));
    }
    const UiState state(file);
    QCOMPARE(state.quantity(), 250);
    QCOMPARE(state.theme(), UiState::Theme::Dark);
    QCOMPARE(state.language(), u"zh_CN"_s);
    QCOMPARE(state.page(), 2);
    QCOMPARE(state.lastShortlist(), u"样品"_s);
    QVERIFY(!state.looks() && !state.notifies());
    QCOMPARE(state.freight(), u"12.50"_s);
    QCOMPARE(state.rate(), u"0.14"_s);
    QCOMPARE(state.rateDay(), QDate(2026, 11, 25));
    QCOMPARE(state.layout(u"table"_s), QByteArray("\0\x01\xff", 3));
    QCOMPARE(state.exportChoice(u"market"_s),
             (QStringList{u"csv"_s, u"\t"_s, u","_s, u"-title"_s}));
    QVERIFY(state.exportChoice(u"library"_s).isEmpty());
    QVERIFY(state.layout(u"never"_s).isEmpty());
}

void TestUiState::nonsenseInTheFileIsNoHarm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no ini") << QByteArray("\x89PNG\0\0\0\0", 8);
    QTest::newRow("wrong types") << QByteArray("quantity=many\npage=-7\ntheme=purple\n");
    QTest::newRow("too much") << QByteArray("quantity=99999999999999\npage=4000\n");
    QTest::newRow("long words") << "language=" + QByteArray(100'000, 'e') + '\n';
    QTest::newRow("negative") << QByteArray("quantity=-3\nrateDay=yesterday\n");
}

void TestUiState::nonsenseInTheFileIsNoHarm()
{
    QFETCH(QByteArray, text);
    const QString path = dir.filePath(
        u"%1.ini"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const UiState state(path);
    QVERIFY(state.quantity() >= 1 && state.quantity() <= 10'000'000);
    QVERIFY(state.theme() == UiState::Theme::System || state.theme() == UiState::Theme::Light
            || state.theme() == UiState::Theme::Dark);
    QVERIFY(state.language().size() <= 20);
    QVERIFY(state.page() >= 0);
    QVERIFY(!state.rateDay().isValid());
}

QTEST_MAIN(TestUiState)
#include "test_uistate.moc"
