// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/filewriter.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

} // namespace

class TestFileWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesAndReplaces();
    void refuses_data();
    void refuses();
    void aFullDiskLeavesWhatWasThere_data();
    void aFullDiskLeavesWhatWasThere();
};

void TestFileWriter::writesAndReplaces()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"比价.csv"_s);
    QVERIFY(writeWhole(path, "first, and longer"));
    QCOMPARE(bytesOf(path), QByteArray("first, and longer"));
    QVERIFY(writeWhole(path, "second"));
    QCOMPARE(bytesOf(path), QByteArray("second"));
    QVERIFY(writeWhole(path, {}));
    QCOMPARE(bytesOf(path), QByteArray());
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // no leftovers
}

void TestFileWriter::refuses_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("no such directory") << u"missing/out.csv"_s;
    QTest::newRow("below a file") << u"kept.csv/out.csv"_s;
    QTest::newRow("a directory") << u"folder"_s;
}

void TestFileWriter::refuses()
{
    QFETCH(QString, place);
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"folder"_s));
    QVERIFY(writeWhole(dir.filePath(u"kept.csv"_s), "old"));
    const QString path = dir.filePath(place);
    const Result<void> written = writeWhole(path, "new");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::FileUnwritable);
    QCOMPARE(written.error().code, path);
    QVERIFY(!written.error().detail.isEmpty());
    QCOMPARE(bytesOf(dir.filePath(u"kept.csv"_s)), QByteArray("old"));
    const QStringList left =
        QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(left, (QStringList{u"folder"_s, u"kept.csv"_s}));
}

void TestFileWriter::aFullDiskLeavesWhatWasThere_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("less than Qt keeps back") << 10'000;
    QTest::newRow("more than Qt keeps back") << 100'000;
}

void TestFileWriter::aFullDiskLeavesWhatWasThere()
{
    QFETCH(int, size);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"out.csv"_s);
    QVERIFY(writeWhole(path, "old"));
    {
        const SmallDisk disk(4096);
        const Result<void> written = writeWhole(path, QByteArray(size, 'x'));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(written.error().code, path);
    }
    QCOMPARE(bytesOf(path), QByteArray("old"));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

QTEST_GUILESS_MAIN(TestFileWriter)
#include "test_filewriter.moc"
