// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidriver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::clitest;

/// backup, restore, doctor, and what library narrows by.
class TestCliStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void copiesAndPutsBack();
    void copyRefuses_data();
    void copyRefuses();
    void doctorOnAWholeLibrary();
    void doctorOnADamagedLibrary();
    void doctorWithoutALibrary();
    void libraryNarrows();
    void libraryTellsWhatIsGone();
    void librarySortsByColumns();
    void libraryRefuses();
    void tagsArePutOnAndTakenOff();
    void tagRefuses_data();
    void tagRefuses();

private:
    [[nodiscard]] qint64 total(const Program &program, const QStringList &more = {}) const
    {
        const Outcome outcome = program.run(
            QStringList{u"library"_s, u"--format"_s, u"json"_s, u"--limit"_s, u"1000"_s} + more);
        return outcome.status == 0 ? outcome.json().value(u"total"_s).toInteger(-1) : -1;
    }

    [[nodiscard]] std::unique_ptr<Program> fresh() const;

    Market m_market;
    std::unique_ptr<Program> m_seed; ///< what each test's library begins as
    std::unique_ptr<Program> m_program; ///< its library holds one page of a search
};

std::unique_ptr<Program> TestCliStore::fresh() const
{
    auto program = std::make_unique<Program>();
    const Environment account = m_market.account();
    for (const auto &[variable, value] : account)
        program->set(variable, value);
    return program;
}

void TestCliStore::initTestCase()
{
    QVERIFY(m_market.start());
    m_seed = fresh();
    const Outcome searched = m_seed->run({u"search"_s, u"耳机"_s, u"--page-size"_s, u"20"_s});
    QVERIFY2(searched.status == 0, searched.err.constData());
    QVERIFY(m_seed->run({u"backup"_s, m_seed->path(u"seed.sqlite"_s)}).status == 0);
}

void TestCliStore::init()
{
    m_program = fresh();
    QVERIFY(QDir().mkpath(m_program->path(u"data"_s)));
    QVERIFY(QFile::copy(m_seed->path(u"seed.sqlite"_s), m_program->path(u"data/sample.sqlite"_s)));
}

void TestCliStore::copiesAndPutsBack()
{
    const QString copy = m_program->path(u"copy.sqlite"_s);
    const Outcome copied = m_program->run({u"backup"_s, copy});
    QVERIFY2(copied.status == 0, copied.err.constData());
    QVERIFY(copied.out.isEmpty());
    const Outcome more = m_program->run({u"search"_s, u"雨伞"_s, u"--page-size"_s, u"20"_s});
    QVERIFY2(more.status == 0, more.err.constData());
    QCOMPARE(total(*m_program), 40);
    const Outcome restored = m_program->run({u"restore"_s, copy});
    QVERIFY2(restored.status == 0, restored.err.constData());
    QVERIFY(restored.err.contains(".bak"));
    QCOMPARE(total(*m_program), 20);
    // On another machine, where nothing is set up yet.
    const Program other;
    QVERIFY(other.run({u"restore"_s, copy}).status == 0);
    QCOMPARE(total(other), 20);
}

void TestCliStore::copyRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("backup without a file") << QStringList{u"backup"_s} << 2;
    QTest::newRow("two files") << QStringList{u"restore"_s, u"a"_s, u"b"_s} << 2;
    QTest::newRow("no directory") << QStringList{u"backup"_s, u"/no/such/directory/x"_s} << 8;
    QTest::newRow("no such copy") << QStringList{u"restore"_s, u"/no/such/copy"_s} << 8;
    QTest::newRow("no library") << QStringList{u"restore"_s, u"/etc/hostname"_s} << 8;
}

void TestCliStore::copyRefuses()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = m_program->run(arguments);
    QTEST(outcome.status, "status");
    QVERIFY(!outcome.err.isEmpty());
    QCOMPARE(total(*m_program), 20);
}

void TestCliStore::doctorOnAWholeLibrary()
{
    const Outcome outcome = m_program->run({u"doctor"_s, u"--format"_s, u"json"_s});
    const QJsonArray findings = outcome.json().value(u"findings"_s).toArray();
    QJsonObject store;
    for (const auto &finding : findings) {
        if (finding.toObject().value(u"what"_s) == u"store"_s)
            store = finding.toObject();
    }
    QCOMPARE(store.value(u"state"_s).toString(), u"fine"_s);
    QVERIFY(store.value(u"text"_s).toString().contains(u"20"_s));
    const Outcome table = m_program->run({u"doctor"_s});
    QVERIFY(table.out.contains("Library: fine"));
    QVERIFY(table.out.contains("Pictures: fine"));
    QVERIFY(table.out.contains("/pictures: 0 kept"));
    QCOMPARE(m_program->run({u"doctor"_s, u"--format"_s, u"csv"_s}).status, 2);
}

void TestCliStore::doctorOnADamagedLibrary()
{
    const QString directory = m_program->path(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(directory));
    QFile file(directory + u"/sample.sqlite"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5'000, 'x'));
    file.close();
    const Outcome outcome = m_program->run({u"doctor"_s, u"--data-dir"_s, directory});
    QVERIFY(outcome.out.contains("Library: wrong"));
    QCOMPARE(outcome.status, 8);
}

void TestCliStore::doctorWithoutALibrary()
{
    const Program fresh;
    const Outcome outcome = fresh.run({u"doctor"_s});
    QVERIFY(outcome.out.contains("Library: fine"));
    QVERIFY(!QFile::exists(fresh.path(u"library.sqlite"_s)));
}

void TestCliStore::libraryNarrows()
{
    QCOMPARE(total(*m_program, {u"--seen-since"_s, u"2000-01-01"_s}), 20);
    QCOMPARE(total(*m_program, {u"--seen-since"_s, u"2100-01-01"_s}), 0);
    QCOMPARE(total(*m_program, {u"--seen-since"_s, u"1d"_s}), 20);
    QCOMPARE(total(*m_program, {u"--tag"_s, u"没有"_s}), 0);
    QCOMPARE(total(*m_program, {u"--place"_s, u"没有"_s}), 0);
    QCOMPARE(total(*m_program, {u"--credit"_s, u"没有"_s}), 0);
    QCOMPARE(total(*m_program, {u"--presence"_s, u"there"_s}), 20);
    QCOMPARE(total(*m_program, {u"--presence"_s, u"gone"_s}), 0);
    const qint64 inStock = total(*m_program, {u"--in-stock"_s});
    QVERIFY(inStock >= 0 && inStock <= 20);
    // The price filter is at the quantity where one is given.
    const qint64 dear = total(*m_program, {u"--price-min"_s, u"20"_s});
    const qint64 cheap = total(*m_program, {u"--price-max"_s, u"19.9999"_s});
    QCOMPARE(dear + cheap, 20);
}

void TestCliStore::libraryTellsWhatIsGone()
{
    {
        // No call of the sample market ever says so of an offer that a search found.
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"gone"_s);
        file.setDatabaseName(m_program->path(u"data/sample.sqlite"_s));
        QVERIFY(file.open());
        QSqlQuery query(file);
        QVERIFY(query.exec(u"UPDATE offer SET gone_at = 1000 WHERE id = 7"_s));
    }
    QSqlDatabase::removeDatabase(u"gone"_s);
    const QStringList library{u"library"_s, u"--presence"_s, u"gone"_s};
    const QJsonArray offers = m_program->run(library + QStringList{u"--format"_s, u"json"_s})
                                  .json()[u"offers"_s]
                                  .toArray();
    QCOMPARE(offers.size(), 1);
    const QJsonObject offer = offers.at(0).toObject();
    QCOMPARE(offer.value(u"gone_at"_s).toString(), u"1970-01-01T00:00:01Z"_s);
    const QByteArray title = offer.value(u"title"_s).toString().toUtf8();
    QVERIFY(!title.startsWith("(gone)"));
    QVERIFY(m_program->run(library).out.contains(QByteArray("(gone) " + title.first(12))));
    const Outcome csv = m_program->run(library + QStringList{u"--format"_s, u"csv"_s});
    QVERIFY(csv.out.contains(title.first(12)));
    QVERIFY(!csv.out.contains("gone")); // the table's columns are the contract's
    const QJsonArray there = m_program
                                 ->run({u"library"_s, u"--presence"_s, u"there"_s, u"--format"_s,
                                        u"json"_s})
                                 .json()[u"offers"_s]
                                 .toArray();
    QCOMPARE(there.size(), 19);
    QVERIFY(there.at(0).toObject().value(u"gone_at"_s).isNull());
}

void TestCliStore::librarySortsByColumns()
{
    const auto ids = [this](const QString &order) {
        QList<qint64> numbers;
        const QStringList texts =
            m_program->run({u"library"_s, u"--sort"_s, order, u"--format"_s, u"json"_s}).offerIds();
        for (const QString &id : texts)
            numbers.append(id.toLongLong());
        return numbers;
    };
    const QList<qint64> rising = ids(u"id"_s);
    const QList<qint64> falling = ids(u"id-desc"_s);
    QCOMPARE(rising.size(), 20);
    QVERIFY(std::is_sorted(rising.begin(), rising.end()));
    QVERIFY(std::is_sorted(falling.rbegin(), falling.rend()));
    for (const QString &column : {u"title"_s, u"seller-desc"_s, u"mix-batch"_s, u"price-desc"_s})
        QCOMPARE(ids(column).size(), 20);
    // Nothing is equal of numbers: a second column changes nothing. Of mix-batch much is.
    QCOMPARE(ids(u"id,price-desc"_s), rising);
    const QList<qint64> grouped = ids(u"mix-batch,id"_s);
    const QList<qint64> turned = ids(u"mix-batch, id-desc"_s);
    QCOMPARE(grouped.size(), 20);
    QVERIFY(grouped != turned);
    QCOMPARE(ids(u"mix-batch,id,credit"_s), grouped);
}

void TestCliStore::libraryRefuses()
{
    QCOMPARE(m_program->run({u"library"_s, u"--sort"_s, u"colour"_s}).status, 2);
    QCOMPARE(m_program->run({u"library"_s, u"--sort"_s, u"sales-desc"_s}).status, 2);
    for (const QString &order : {u"price,colour"_s, u"price,"_s, u","_s, u"id,price,moq,stock"_s})
        QCOMPARE(m_program->run({u"library"_s, u"--sort"_s, order}).status, 2);
    QCOMPARE(m_program->run({u"library"_s, u"--presence"_s, u"perhaps"_s}).status, 2);
    QCOMPARE(m_program->run({u"library"_s, u"--seen-since"_s, u"yesterday"_s}).status, 2);
    QCOMPARE(m_program->run({u"library"_s, u"--seen-since"_s, u"d"_s}).status, 2);
}

void TestCliStore::tagsArePutOnAndTakenOff()
{
    const QStringList ids = m_program->run({u"library"_s, u"--format"_s, u"json"_s}).offerIds();
    const QString &one = ids.at(0);
    const QString &two = ids.at(1);
    const Outcome tagged = m_program->run(
        {u"tag"_s, u"add"_s, u"春季"_s, one, two, u"--format"_s, u"json"_s});
    QVERIFY2(tagged.status == 0, tagged.err.constData());
    const QJsonObject entry = tagged.json().value(u"tags"_s).toArray().at(0).toObject();
    QCOMPARE(entry.value(u"tag"_s).toString(), u"春季"_s);
    QCOMPARE(entry.value(u"offers"_s).toInt(), 2);
    QCOMPARE(total(*m_program, {u"--tag"_s, u"春季"_s}), 2);
    QCOMPARE(m_program->run({u"tag"_s, u"remove"_s, u"春季"_s, one}).status, 0);
    QCOMPARE(total(*m_program, {u"--tag"_s, u"春季"_s}), 1);
    QVERIFY(m_program->run({u"tag"_s, u"list"_s}).out.contains("春季"));
    QVERIFY(!m_program->run({u"tag"_s, u"list"_s, one}).out.contains("春季"));
}

void TestCliStore::tagRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing said") << QStringList{} << 2;
    QTest::newRow("no such action") << QStringList{u"paint"_s} << 2;
    QTest::newRow("no tag") << QStringList{u"add"_s} << 2;
    QTest::newRow("no offer") << QStringList{u"add"_s, u"春季"_s} << 2;
    QTest::newRow("never seen") << QStringList{u"add"_s, u"春季"_s, u"699999999999"_s} << 6;
}

void TestCliStore::tagRefuses()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = m_program->run(QStringList{u"tag"_s} + arguments);
    QTEST(outcome.status, "status");
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(!m_program->run({u"tag"_s, u"list"_s}).out.contains("春季"));
}

QTEST_GUILESS_MAIN(TestCliStore)
#include "test_clistore.moc"
