// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/importtext.h"

#include "core/services/csv.h"
#include "core/services/offerfields.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

const OfferId kOne{u"610947572360"_s};
const OfferId kTwo{u"1000354769581"_s};

ShortlistLine listed(const OfferId &id, qint64 quantity, const QString &sku, const QString &note)
{
    ShortlistLine line;
    line.offer.id = id;
    line.offer.title = u"=蓝牙\"耳机\", 1234567890123"_s;
    line.offer.imageUrl = u"https://cbu01.alicdn.com/a.jpg"_s;
    line.offer.detailUrl =
        u"https://detail.1688.com/offer/999999999999.html"_s; // not what is meant
    line.quantity = quantity;
    line.sku.value = sku;
    line.note = note;
    return line;
}

} // namespace

class TestImportText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodes_data();
    void decodes();
    void readsFiles();
    void refusesWhatIsTooLarge();
    void readsAShortlistBack_data();
    void readsAShortlistBack();
    void readsWhatASpreadsheetSaved_data();
    void readsWhatASpreadsheetSaved();
    void tellsWhichRowsItDidNotUnderstand();
    void readsABrokenTableAsText();
};

void TestImportText::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"耳机 610947572360，好"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf" + text.toUtf8());
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        QTest::addRow("%s", QStringConverter::nameForEncoding(encoding))
            << QByteArray(encoder(text));
    }
    QStringEncoder chinese("GB18030");
    QVERIFY(chinese.isValid());
    QTest::newRow("GB18030") << QByteArray(chinese(text));
}

void TestImportText::decodes()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(importedText(bytes, {}), u"耳机 610947572360，好"_s);
}

void TestImportText::readsFiles()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"list.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("610947572360\0\xff\xfe\xff", 16));
    file.close();
    const auto text = importedFile(file.fileName());
    QVERIFY(text);
    QCOMPARE(importFrom(*text).ids(), QList{kOne});

    for (const QString &path : {dir.path(), dir.filePath(u"none"_s)}) {
        const auto refused = importedFile(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::FileUnreadable);
        QCOMPARE(refused.error().code, path);
    }
}

void TestImportText::refusesWhatIsTooLarge()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"huge"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(kMostImportBytes + 1));
    for (const QString &path : {file.fileName(), u"/dev/zero"_s}) {
        const auto refused = importedFile(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::FileTooLarge);
        QCOMPARE(refused.error().code, path);
    }
}

void TestImportText::readsAShortlistBack_data()
{
    QTest::addColumn<QString>("note");
    for (const QString &note :
         {u""_s,           u"要黑色"_s,
          u"a,b;c\td"_s,   u"7\" and \"\"quoted\"\""_s,
          u"two\nlines"_s, u"two\r\nlines\r"_s,
          u"=1+1"_s,       u"+86 755"_s,
          u"-5"_s,         u"@x"_s,
          u"\tx"_s,        u"\nx"_s,
          u"＝1"_s,        u"'=1"_s,
          u"''=1"_s,       u"'quoted'"_s,
          u"'"_s,          u"offer_id"_s,
          u" blanks "_s,   u"https://detail.1688.com/offer/999999999999.html"_s,
          u"🎧"_s})
        QTest::addRow("%s", qUtf8Printable(note)) << note;
}

void TestImportText::readsAShortlistBack()
{
    QFETCH(QString, note);
    const QByteArray csv = csvFrom(
        QList<Record>{shortlistRecord(listed(kTwo, 200, u"5012345678901"_s, note), 1),
                      shortlistRecord(listed(kOne, 0, {}, note), 7)},
        {});
    const auto text = importedText(csv, {});
    QVERIFY(text);
    const ImportText import = importFrom(*text);
    QCOMPARE(import.lines,
             (QList<ImportLine>{{kTwo, 200, {u"5012345678901"_s}, note}, {kOne, 7, {}, note}}));
    QCOMPARE(import.notUnderstoodInAll, 0);
}

void TestImportText::readsWhatASpreadsheetSaved_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("semicolons") << u"note;offer_id;quantity\r\n\"a;b\";610947572360;5\r\n"_s;
    QTest::newRow("tabs") << u"note\toffer_id\tquantity\r\na;b\t610947572360\t5\r\n"_s;
    QTest::newRow("a link for an id")
        << u"offer_id,note,quantity\nhttps://m.1688.com/offer/610947572360.html,a;b,5"_s;
    QTest::newRow("a formula for an id, and one twice")
        << u"offer_id,quantity,note\n=1,1,\n610947572360,5,a;b\n610947572360,6,c"_s;
}

void TestImportText::readsWhatASpreadsheetSaved()
{
    QFETCH(QString, text);
    QCOMPARE(importFrom(text).lines, (QList<ImportLine>{{kOne, 5, {}, u"a;b"_s}}));
}

void TestImportText::tellsWhichRowsItDidNotUnderstand()
{
    const ImportText import = importFrom(u"offer_id,quantity,note\n"
                                         "6.10948E+11,5,\"two\nlines\"\n"
                                         "610947572360,-5,\n"
                                         ",,\n"
                                         "610947572360,x,\n"
                                         "1000354769581\n");
    QCOMPARE(import.lines, (QList<ImportLine>{{kOne, 0, {}, {}}, {kTwo, 0, {}, {}}}));
    QCOMPARE(import.repeated, 1);
    QCOMPARE(import.notUnderstood, (QList<NotUnderstood>{{2, u"6.10948E+11"_s}}));
    QCOMPARE(import.notUnderstoodInAll, 1);
}

void TestImportText::readsABrokenTableAsText()
{
    const ImportText import = importFrom(u"offer_id,quantity,note\n610947572360,5,\"open\n");
    QCOMPARE(import.lines, (QList<ImportLine>{{kOne, 0, {}, {}}}));
}

QTEST_GUILESS_MAIN(TestImportText)
#include "test_importtext.moc"
