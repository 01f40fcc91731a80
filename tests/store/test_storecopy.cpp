// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storecopy.h"
#include "core/store/database.h"
#include "tests/support/bench.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr UtcMs kNow = 1'764'065'700'000; // 2025-11-25 10:15:00

void fill(const QString &path, int offers)
{
    Store store(path);
    QVERIFY(answerOf(store.open()));
    QList<Offer> page;
    for (int i = 0; i < offers; ++i)
        page.append(offerAt(i));
    QVERIFY(answerOf(store.save(page, 1)));
}

qint64 countIn(const QString &path)
{
    Store store(path);
    if (!answerOf(store.open()))
        return -1;
    const auto page = answerOf(store.library({}));
    return page ? page->total : -1;
}

void runSql(const QString &path, const QString &sql)
{
    Database db(path);
    QVERIFY(db.open());
    QVERIFY(db.execute(sql));
}

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

template <class T> ErrorKind kindOf(const Result<T> &result)
{
    return result ? ErrorKind::Cancelled : result.error().kind;
}

} // namespace

/// Copies of a library and back, and how it is.
class TestStoreCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void copiesWhileTheStoreIsOpen();
    void aCopyIsWholeOrNotThere();
    void putsACopyBack();
    void putsAnOlderSchemaBack();
    void refusesWhatIsNoLibrary_data();
    void refusesWhatIsNoLibrary();
    void refusesWhileSomebodyHasItOpen();
    void replacesADamagedLibrary();
    void tellsHowItIs();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    QString m_copy;
};

void TestStoreCopy::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"library.sqlite"_s);
    m_copy = m_dir->filePath(u"copy.sqlite"_s);
}

void TestStoreCopy::copiesWhileTheStoreIsOpen()
{
    Store store(m_path);
    QVERIFY(answerOf(store.open()));
    QVERIFY(answerOf(store.save({offerAt(1), offerAt(2)}, 1)));
    QVERIFY(storecopy::backUp(m_path, m_copy));
    QVERIFY(answerOf(store.save({offerAt(3)}, 2)));
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
        | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_copy) & kOthers));
    QCOMPARE(countIn(m_copy), 2);
    QVERIFY(storecopy::backUp(m_path, m_copy)); // over an older copy
    QCOMPARE(countIn(m_copy), 3);
}

void TestStoreCopy::aCopyIsWholeOrNotThere()
{
    fill(m_path, 3);
    QCOMPARE(kindOf(storecopy::backUp(m_path, m_path)), ErrorKind::BadParameter);
    QCOMPARE(kindOf(storecopy::backUp(m_path, m_dir->path())), ErrorKind::FileUnwritable);
    QCOMPARE(kindOf(storecopy::backUp(m_path, m_dir->filePath(u"no/such/directory"_s))),
             ErrorKind::FileUnwritable);
    // A library that is damaged gives no copy, and the older one stays.
    writeFile(m_copy, "older");
    writeFile(m_dir->filePath(u"bad"_s), QByteArray(9'000, 'x'));
    QCOMPARE(kindOf(storecopy::backUp(m_dir->filePath(u"bad"_s), m_copy)), ErrorKind::StoreCorrupt);
    QCOMPARE(bytesOf(m_copy), "older"_ba);
    QCOMPARE(QDir(m_dir->path()).entryList({u"*.part"_s}).size(), 0);
}

void TestStoreCopy::putsACopyBack()
{
    fill(m_path, 2);
    QVERIFY(storecopy::backUp(m_path, m_copy));
    fill(m_path, 5);
    const auto aside = storecopy::restore(m_copy, m_path, kNow);
    QVERIFY2(aside, aside ? "" : qPrintable(aside.error().detail));
    QCOMPARE(*aside, m_path + u".20251125-101500.bak"_s);
    QCOMPARE(countIn(m_path), 2);
    QCOMPARE(countIn(*aside), 5);
    // Once more in the same second: nothing is written over.
    const auto again = storecopy::restore(m_copy, m_path, kNow);
    QVERIFY(again);
    QCOMPARE(*again, m_path + u".20251125-101500-2.bak"_s);
    // Where there was none.
    const QString fresh = m_dir->filePath(u"new/library.sqlite"_s);
    QCOMPARE(storecopy::restore(m_copy, fresh, kNow), Result<QString>(QString()));
    QCOMPARE(countIn(fresh), 2);
}

void TestStoreCopy::putsAnOlderSchemaBack()
{
    QVERIFY(QFile::copy(QStringLiteral(SANJIA_KEPT "/v1.sqlite"), m_copy));
    fill(m_path, 1);
    QVERIFY(storecopy::restore(m_copy, m_path, kNow));
    QCOMPARE(countIn(m_path), 4);
    const auto health = storecopy::inspect(m_path);
    QVERIFY(health);
    QCOMPARE(health->schema, health->newestSchema);
}

void TestStoreCopy::refusesWhatIsNoLibrary_data()
{
    QTest::addColumn<QString>("make");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, ErrorKind kind) {
        QTest::newRow(name) << QString::fromLatin1(name) << static_cast<int>(kind);
    };
    row("missing", ErrorKind::FileUnreadable);
    row("text", ErrorKind::StoreCorrupt);
    row("empty", ErrorKind::StoreCorrupt);
    row("newer", ErrorKind::StoreNewer);
    row("cut", ErrorKind::StoreCorrupt);
    row("damaged", ErrorKind::StoreCorrupt);
}

void TestStoreCopy::refusesWhatIsNoLibrary()
{
    QFETCH(QString, make);
    QFETCH(int, kind);
    fill(m_path, 1);
    if (make == u"text"_s) {
        writeFile(m_copy, QByteArray(5'000, 'x'));
    } else if (make == u"empty"_s) {
        writeFile(m_copy, {});
    } else if (make != u"missing"_s) {
        fill(m_copy, 300);
        if (make == u"newer"_s)
            runSql(m_copy, u"PRAGMA user_version=99"_s);
        if (make == u"cut"_s)
            QVERIFY(QFile::resize(m_copy, QFileInfo(m_copy).size() / 2));
        if (make == u"damaged"_s) {
            QFile file(m_copy);
            QVERIFY(file.open(QIODevice::ReadWrite));
            for (qint64 at = 4096 * 8; at < file.size(); at += 4096) {
                QVERIFY(file.seek(at));
                file.write(QByteArray(64, '\x7f'));
            }
        }
    }
    QCOMPARE(static_cast<int>(kindOf(storecopy::restore(m_copy, m_path, kNow))), kind);
    QCOMPARE(countIn(m_path), 1); // untouched, and no copy made of it
    QCOMPARE(QDir(m_dir->path()).entryList({u"*.bak"_s}).size(), 0);
}

void TestStoreCopy::refusesWhileSomebodyHasItOpen()
{
    fill(m_copy, 2);
    Store store(m_path);
    QVERIFY(answerOf(store.open()));
    QVERIFY(answerOf(store.save({offerAt(9)}, 1)));
    QCOMPARE(kindOf(storecopy::restore(m_copy, m_path, kNow)), ErrorKind::StoreBusy);
    QCOMPARE(answerOf(store.library({}))->total, 1);
    QVERIFY(answerOf(store.save({offerAt(8)}, 2))); // and it goes on
}

void TestStoreCopy::replacesADamagedLibrary()
{
    fill(m_copy, 2);
    const QByteArray diary(5'000, 'd');
    writeFile(m_path, diary);
    const auto aside = storecopy::restore(m_copy, m_path, kNow);
    QVERIFY(aside);
    QCOMPARE(countIn(m_path), 2);
    QCOMPARE(bytesOf(*aside), diary); // whatever it was, it is still there
}

void TestStoreCopy::tellsHowItIs()
{
    const auto none = storecopy::inspect(m_path);
    QVERIFY(none && !none->exists);
    fill(m_path, 7);
    auto health = storecopy::inspect(m_path);
    QVERIFY(health);
    QVERIFY(health->exists && health->isPrivate && health->damage.isEmpty());
    QCOMPARE(health->offers, 7);
    QVERIFY(health->size > 4'096 && health->diskFree > 0);
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(!storecopy::inspect(m_path)->isPrivate);
    writeFile(m_path, QByteArray(5'000, 'x'));
    QCOMPARE(kindOf(storecopy::inspect(m_path)), ErrorKind::StoreCorrupt);
}

QTEST_GUILESS_MAIN(TestStoreCopy)
#include "test_storecopy.moc"
