// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/migrator.h"
#include "tests/support/bench.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// The file itself: private, refused when it is not ours or too new, and whole after anything.
class TestStoreFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isPrivate();
    void refusesForeignFiles_data();
    void refusesForeignFiles();
    void refusesNewer();
    void saysWhenItCannotBeWritten();
    void everythingFailsAfterAFailedOpen();
    void aFailedStepChangesNothing();
    void backsUpBeforeAStep();
    void twoStoresShareAFile();
    void aQueryLeftHalfReadHoldsNothing();
    void marksOfByteOrderAreText();
    void twoMakeOneLibraryAtTheSameTime();
    void savesEverythingAskedBeforeItGoes();
};

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void runSql(const QString &path, const QString &sql)
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        db.setDatabaseName(path);
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
}

ErrorKind openKind(const QString &path)
{
    Store store(path);
    const auto opened = answerOf(store.open());
    return opened ? ErrorKind::Cancelled : opened.error().kind;
}

} // namespace

void TestStoreFile::isPrivate()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"deep/er/library.sqlite"_s);
    Store store(path);
    QVERIFY(answerOf(store.open()));
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
        | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & kOthers));
    QVERIFY(answerOf(store.save({offerAt(1)}, 1)));
    QVERIFY(QFileInfo::exists(path + u"-wal"_s));
    QVERIFY(!(QFile::permissions(path + u"-wal"_s) & kOthers));
}

void TestStoreFile::refusesForeignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << "dear diary"_ba;
    QTest::newRow("long text") << QByteArray(5000, 'x');
    QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16) + QByteArray(200, 'x');
}

void TestStoreFile::refusesForeignFiles()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"library.sqlite"_s);
    writeFile(path, bytes);
    QCOMPARE(openKind(path), ErrorKind::StoreCorrupt);
    QCOMPARE(bytesOf(path), bytes);
}

void TestStoreFile::refusesNewer()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"library.sqlite"_s);
    QCOMPARE(openKind(path), ErrorKind::Cancelled);
    runSql(path, u"PRAGMA user_version=99"_s);
    QCOMPARE(openKind(path), ErrorKind::StoreNewer);

    const QString other = dir.filePath(u"other.sqlite"_s);
    runSql(other, u"CREATE TABLE theirs (x)"_s);
    const QByteArray before = bytesOf(other);
    QCOMPARE(openKind(other), ErrorKind::StoreCorrupt);
    QCOMPARE(bytesOf(other), before);
}

void TestStoreFile::saysWhenItCannotBeWritten()
{
    const QTemporaryDir dir;
    writeFile(dir.filePath(u"file"_s), "x");
    // Rights do not stop root, a file in the way of a directory stops everybody.
    const QString path = dir.filePath(u"file/library.sqlite"_s);
    Store store(path);
    const auto opened = answerOf(store.open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::StoreUnwritable);
    QCOMPARE(opened.error().code, path);
}

void TestStoreFile::everythingFailsAfterAFailedOpen()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"library.sqlite"_s);
    writeFile(path, "dear diary");
    Store store(path);
    QVERIFY(!answerOf(store.open()));
    const auto saved = answerOf(store.save({offerAt(1)}, 1));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::StoreCorrupt);
}

void TestStoreFile::aFailedStepChangesNothing()
{
    const QTemporaryDir dir;
    Database db(dir.filePath(u"library.sqlite"_s));
    QVERIFY(db.open());
    const QString first = u"CREATE TABLE a (x)\n--;;\nINSERT INTO a VALUES (1)"_s;
    QVERIFY(Migrator({first}).run(db));
    const auto failed = Migrator({first, u"INSERT INTO a VALUES (2)\n--;;\nNONSENSE"_s}).run(db);
    QVERIFY(!failed);
    QCOMPARE(db.value(u"PRAGMA user_version"_s)->value().toInt(), 1);
    QCOMPARE(db.value(u"SELECT count(*) FROM a"_s)->value().toInt(), 1);
}

void TestStoreFile::backsUpBeforeAStep()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"library.sqlite"_s);
    Database db(path);
    QVERIFY(db.open());
    const QString first = u"CREATE TABLE a (x)"_s;
    QVERIFY(Migrator({first}).run(db));
    QVERIFY(!QFileInfo::exists(path + u".v0.bak"_s)); // a new library has nothing to lose
    QVERIFY(Migrator({first, u"DROP TABLE a"_s}).run(db));
    Database copy(path + u".v1.bak"_s);
    QVERIFY(copy.open());
    QCOMPARE(copy.value(u"SELECT count(*) FROM sqlite_schema WHERE name='a'"_s)->value().toInt(),
             1);
}

void TestStoreFile::twoStoresShareAFile()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"library.sqlite"_s);
    Store window(path);
    Store shell(path);
    QVERIFY(answerOf(window.open()));
    QVERIFY(answerOf(shell.open()));
    for (int i = 0; i < 50; ++i) {
        const Request<SaveReport> a = window.save({offerAt(2 * i)}, i + 1);
        const Request<SaveReport> b = shell.save({offerAt(2 * i + 1)}, i + 1);
        QVERIFY(answerOf(a));
        QVERIFY(answerOf(b));
    }
    QCOMPARE(answerOf(window.library({}))->total, 100);
}

/// A query that was not read to its end holds on to the state of the file that it began with: from
/// there SQLite lets nobody write once another process has, and says so at once.
void TestStoreFile::aQueryLeftHalfReadHoldsNothing()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"library.sqlite"_s);
    Database one(path);
    Database other(path);
    for (Database *const db : {&one, &other}) {
        QVERIFY(db->open());
        QVERIFY(db->execute(u"CREATE TABLE IF NOT EXISTS t (n INTEGER)"_s));
    }
    const auto write = [](Database &db) {
        Transaction transaction(db);
        QVERIFY2(transaction.begun(), "nothing may be in the way");
        QVERIFY(db.run(u"INSERT INTO t (n) VALUES (1), (2)"_s));
        const auto looked = db.run(u"SELECT n FROM t"_s);
        QVERIFY(looked);
        QVERIFY((*looked)->next()); // and no further
        QVERIFY(transaction.commit());
    };
    for (int i = 0; i < 3; ++i) {
        write(one);
        write(other);
        const auto looked = one.run(u"SELECT n FROM t"_s); // outside of a transaction
        QVERIFY(looked);
        QVERIFY((*looked)->next());
        write(other);
    }
}

/// In every value there is, also of a question.
void TestStoreFile::marksOfByteOrderAreText()
{
    const QTemporaryDir dir;
    Database db(dir.filePath(u"library.sqlite"_s));
    QVERIFY(db.open());
    const auto bytesOf = [&db](const QString &text) {
        return db.value(u"SELECT hex(?)"_s, {text})->value().toByteArray();
    };
    QCOMPARE(bytesOf(u"\ufeffa"_s), "EFBBBF61"_ba);
    QCOMPARE(bytesOf(u"\ufffea"_s), "EFBFBE61"_ba); // the other way round, no character
    QCOMPARE(bytesOf(u"a\ufeff"_s), "61EFBBBF"_ba);
}

void TestStoreFile::twoMakeOneLibraryAtTheSameTime()
{
    // Two programs that are started together for the first time ever.
    for (int round = 0; round < 40; ++round) {
        QTemporaryDir dir;
        Store one(dir.filePath(u"library.sqlite"_s));
        Store other(dir.filePath(u"library.sqlite"_s));
        const Request<void> first = one.open();
        const Request<void> second = other.open();
        const auto opened = answerOf(first);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        const auto too = answerOf(second);
        QVERIFY2(too, too ? "" : qPrintable(too.error().detail));
    }
}

void TestStoreFile::savesEverythingAskedBeforeItGoes()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"library.sqlite"_s);
    {
        Store store(path);
        store.open().detach();
        for (int i = 0; i < 200; ++i)
            store.save({offerAt(i)}, 1).detach();
    }
    Store again(path);
    QVERIFY(answerOf(again.open()));
    QCOMPARE(answerOf(again.library({}))->total, 200);
}

QTEST_GUILESS_MAIN(TestStoreFile)
#include "test_storefile.moc"
