// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidriver.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::clitest;

/// supplier: who sells what was seen, and what the buyer thinks of them.
class TestCliSupplier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listsWhatIsSold();
    void marksAndNotes();
    void searchLeavesOutBlockedOnes();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QJsonArray sellers(const QStringList &more = {}) const
    {
        const Outcome outcome = m_program.run(
            QStringList{u"supplier"_s, u"list"_s, u"--format"_s, u"json"_s} + more);
        return outcome.json().value(u"suppliers"_s).toArray();
    }
    [[nodiscard]] QString firstId() const
    {
        return sellers().at(0).toObject().value(u"supplier_id"_s).toString();
    }

    Market m_market;
    Program m_program;
};

void TestCliSupplier::initTestCase()
{
    QVERIFY(m_market.start());
    const Environment account = m_market.account();
    for (const auto &[variable, value] : account)
        m_program.set(variable, value);
    const Outcome seen = m_program.run({u"search"_s, u"耳机"_s, u"--page-size"_s, u"50"_s});
    QVERIFY2(seen.status == 0, seen.err.constData());
}

void TestCliSupplier::listsWhatIsSold()
{
    const Outcome all = m_program.run({u"supplier"_s, u"list"_s, u"--format"_s, u"json"_s});
    QCOMPARE(all.status, 0);
    const QJsonObject first = all.json().value(u"suppliers"_s).toArray().at(0).toObject();
    for (const QString &field :
         {u"supplier_id"_s, u"supplier_name"_s, u"offers"_s, u"lowest_unit_cost"_s,
          u"median_unit_cost"_s, u"in_stock_percent"_s, u"price_changes_per_year"_s, u"mark"_s,
          u"note"_s})
        QVERIFY2(first.contains(field), qPrintable(field));
    QVERIFY(first.value(u"price_level_percent"_s).isNull()); // of everything: means nothing
    const QJsonArray searched = sellers({u"耳机"_s, u"--quantity"_s, u"100"_s});
    QVERIFY(!searched.isEmpty());
    QVERIFY(searched.at(0).toObject().value(u"price_level_percent"_s).toString().contains(u'.'));
    QCOMPARE(sellers({u"--limit"_s, u"1"_s}).size(), 1);
    const Outcome csv = m_program.run({u"supplier"_s, u"list"_s, u"--format"_s, u"csv"_s});
    QVERIFY(csv.out.contains("supplier_id,supplier_name,location"));
    QCOMPARE(m_program.run({u"supplier"_s, u"list"_s}).status, 0);
}

void TestCliSupplier::marksAndNotes()
{
    const QString id = firstId();
    const Outcome starred = m_program.run({u"supplier"_s, u"star"_s, id, u"--format"_s, u"json"_s});
    QVERIFY2(starred.status == 0, starred.err.constData());
    QCOMPARE(starred.json().value(u"suppliers"_s).toArray().size(), 1); // the one that changed
    QCOMPARE(sellers({u"--starred"_s}).size(), 1);
    QCOMPARE(m_program.run({u"supplier"_s, u"note"_s, id, u"交货"_s, u"快"_s}).status, 0);
    QCOMPARE(sellers({u"--starred"_s}).at(0).toObject().value(u"note"_s).toString(), u"交货 快"_s);

    const auto total = [this](const QString &which) {
        return m_program
            .run({u"library"_s, u"--sellers"_s, which, u"--limit"_s, u"1"_s, u"--format"_s,
                  u"json"_s})
            .json()
            .value(u"total"_s)
            .toInt(-1);
    };
    const int everything = total(u"all"_s);
    QVERIFY(total(u"starred"_s) > 0 && total(u"starred"_s) < everything);
    QCOMPARE(m_program.run({u"supplier"_s, u"block"_s, id}).status, 0);
    QVERIFY(total(u"unblocked"_s) < everything);
    QCOMPARE(sellers({u"--blocked"_s}).size(), 1);
    QCOMPARE(m_program.run({u"supplier"_s, u"clear"_s, id}).status, 0);
    QCOMPARE(total(u"unblocked"_s), everything);
}

void TestCliSupplier::searchLeavesOutBlockedOnes()
{
    const QStringList search{u"search"_s, u"耳机"_s,     u"--page-size"_s,
                             u"50"_s,     u"--format"_s, u"json"_s};
    const QJsonObject before = m_program.run(search).json();
    QVERIFY(!before.contains(u"hidden"_s));
    const QJsonArray offers = before.value(u"offers"_s).toArray();
    const QString id = offers.at(0).toObject().value(u"supplier_id"_s).toString();
    QCOMPARE(m_program.run({u"supplier"_s, u"block"_s, id}).status, 0);
    // What a script reads changes only when it asks for it.
    QCOMPARE(m_program.run(search).json().value(u"offers"_s).toArray().size(), offers.size());
    const Outcome sifted = m_program.run(search + QStringList{u"--hide-blocked"_s});
    const QJsonArray left = sifted.json().value(u"offers"_s).toArray();
    const qint64 hidden = sifted.json().value(u"hidden"_s).toInteger(-1);
    QVERIFY(hidden > 0);
    QCOMPARE(left.size() + hidden, offers.size());
    for (const QJsonValue &offer : left)
        QVERIFY(offer.toObject().value(u"supplier_id"_s).toString() != id);
    QVERIFY(sifted.err.contains("blocked sellers left out"));
    QCOMPARE(m_program.run({u"supplier"_s, u"clear"_s, id}).status, 0);
    const Outcome all = m_program.run(search + QStringList{u"--hide-blocked"_s});
    QCOMPARE(all.json().value(u"hidden"_s).toInteger(-1), 0);
    QVERIFY(!all.err.contains("left out"));
}

void TestCliSupplier::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QStringList{} << 2;
    QTest::newRow("unknown") << QStringList{u"praise"_s} << 2;
    QTest::newRow("no id") << QStringList{u"star"_s} << 2;
    QTest::newRow("no id for a note") << QStringList{u"note"_s} << 2;
    QTest::newRow("never seen") << QStringList{u"block"_s, u"nobody"_s} << 6;
    QTest::newRow("both marks") << QStringList{u"list"_s, u"--starred"_s, u"--blocked"_s} << 2;
}

void TestCliSupplier::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    const Outcome outcome = m_program.run(QStringList{u"supplier"_s} + words);
    QCOMPARE(outcome.status, status);
    QVERIFY(!outcome.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliSupplier)
#include "test_clisupplier.moc"
