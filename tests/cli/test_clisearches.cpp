// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidriver.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia::clitest;

/// Saved searches by command: saved where they are asked, asked by their name, listed, renamed and
/// removed.
class TestCliSearches : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void savesAndAsksTheMarket();
    void whatIsTypedGoesFirst();
    void savesAndAsksTheLibrary();
    void eachMarketByItsVerb();
    void renamesAndRemoves();
    void aNameOfBothKinds();
    void refuses_data();
    void refuses();
    void csvHasEveryColumn();

private:
    [[nodiscard]] Outcome run(const QStringList &arguments) const
    {
        Outcome outcome = m_program->run(arguments);
        if (outcome.status != 0)
            qWarning("%s", outcome.err.constData());
        return outcome;
    }
    [[nodiscard]] QJsonArray listed(const QStringList &extra = {}) const
    {
        return run(QStringList{u"searches"_s, u"list"_s, u"--format"_s, u"json"_s} + extra)
            .json()
            .value(u"searches"_s)
            .toArray();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const QJsonArray all = listed();
        for (const auto &one : all)
            names.append(one.toObject().value(u"name"_s).toString());
        return names;
    }

    std::unique_ptr<Market> m_market;
    std::unique_ptr<Program> m_program;
};

void TestCliSearches::init()
{
    m_market = std::make_unique<Market>();
    QVERIFY(m_market->start());
    m_program = std::make_unique<Program>();
    for (const auto &[name, value] : m_market->account())
        m_program->set(name, value);
}

void TestCliSearches::savesAndAsksTheMarket()
{
    const QStringList asked{u"--price-max"_s, u"60"_s,  u"--sort"_s,  u"price-asc"_s,
                            u"--page-size"_s, u"7"_s,   u"--pages"_s, u"2"_s,
                            u"--format"_s,    u"json"_s};
    const Outcome first = run(
        QStringList{u"search"_s, u"蓝牙"_s, u"耳机"_s, u"--save"_s, u" 每周 "_s} + asked);
    QCOMPARE(first.status, 0);
    QVERIFY(first.err.contains("每周"));
    const QJsonArray all = listed();
    QCOMPARE(all.size(), 1);
    const QJsonObject one = all.first().toObject();
    QCOMPARE(one.value(u"name"_s).toString(), u"每周"_s);
    QCOMPARE(one.value(u"kind"_s).toString(), u"market"_s);
    QCOMPARE(one.value(u"words"_s).toString(), u"蓝牙 耳机"_s);
    QCOMPARE(one.value(u"price_max"_s).toString(), u"60.00"_s);
    QVERIFY(one.value(u"price_min"_s).isNull());
    QCOMPARE(one.value(u"sort"_s).toString(), u"price-asc"_s);
    QCOMPARE(one.value(u"pages"_s).toInt(), 2);
    QCOMPARE(one.value(u"page_size"_s).toInt(), 7);
    QVERIFY(one.value(u"in_stock"_s).isNull()); // of the other kind
    const Outcome again = run({u"search"_s, u"--saved"_s, u"每周"_s, u"--format"_s, u"json"_s});
    QCOMPARE(again.status, 0);
    QCOMPARE(again.offerIds().size(), 14);
    QCOMPARE(again.offerIds(), first.offerIds());
    const Outcome table = run({u"searches"_s, u"list"_s});
    QVERIFY(table.out.contains("每周") && table.out.contains("¥60.00"));
}

void TestCliSearches::whatIsTypedGoesFirst()
{
    QCOMPARE(run({u"search"_s, u"耳机"_s, u"--save"_s, u"x"_s, u"--page-size"_s, u"7"_s}).status,
             0);
    const Outcome fewer = run(
        {u"search"_s, u"--saved"_s, u"X"_s, u"--page-size"_s, u"3"_s, u"--format"_s, u"json"_s});
    QCOMPARE(fewer.offerIds().size(), 3);
    QCOMPARE(listed().first().toObject().value(u"page_size"_s).toInt(), 7); // as it was
    const Outcome kept = run(
        {u"search"_s, u"--saved"_s, u"x"_s, u"--price-min"_s, u"1"_s, u"--save"_s, u"x"_s});
    QVERIFY(kept.err.contains("Replaced"));
    QCOMPARE(listed().size(), 1);
    QCOMPARE(listed().first().toObject().value(u"price_min"_s).toString(), u"1.00"_s);
    QCOMPARE(listed().first().toObject().value(u"page_size"_s).toInt(), 7);
}

void TestCliSearches::savesAndAsksTheLibrary()
{
    QCOMPARE(run({u"search"_s, u"耳机"_s, u"--page-size"_s, u"20"_s}).status, 0);
    const QStringList asked{u"--in-stock"_s,     u"--seen-since"_s, u"7d"_s,       u"--sort"_s,
                            u"unit-cost-desc"_s, u"--sellers"_s,    u"unblocked"_s};
    const Outcome first = run(
        QStringList{u"library"_s, u"耳机"_s, u"--save"_s, u"本周"_s, u"--format"_s, u"json"_s}
        + asked);
    QCOMPARE(first.status, 0);
    const QJsonObject one = listed({u"--kind"_s, u"library"_s}).first().toObject();
    QCOMPARE(one.value(u"seen_days"_s).toInt(), 7);
    QCOMPARE(one.value(u"sort"_s).toString(), u"unit-cost-desc"_s);
    QCOMPARE(one.value(u"in_stock"_s).toBool(), true);
    QCOMPARE(one.value(u"sellers"_s).toString(), u"unblocked"_s);
    QVERIFY(listed({u"--kind"_s, u"market"_s}).isEmpty());
    const Outcome again = run({u"library"_s, u"--saved"_s, u"本周"_s, u"--format"_s, u"json"_s});
    QCOMPARE(again.status, 0);
    QVERIFY(!again.offerIds().isEmpty());
    QCOMPARE(again.offerIds(), first.offerIds());
}

void TestCliSearches::eachMarketByItsVerb()
{
    QCOMPARE(run({u"wholesale"_s, u"杯"_s, u"--any-seller"_s, u"--save"_s, u"abroad"_s}).status, 0);
    QCOMPARE(listed().first().toObject().value(u"market"_s).toString(), u"cross-border"_s);
    QCOMPARE(listed().first().toObject().value(u"any_seller"_s).toBool(), true);
    QCOMPARE(run({u"wholesale"_s, u"--saved"_s, u"abroad"_s}).status, 0);
    const Outcome wrong = m_program->run({u"search"_s, u"--saved"_s, u"abroad"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY(wrong.err.contains("wholesale"));
}

void TestCliSearches::renamesAndRemoves()
{
    for (const QString &name : {u"a"_s, u"b"_s})
        QCOMPARE(run({u"search"_s, u"耳机"_s, u"--save"_s, name}).status, 0);
    const Outcome renamed = run(
        {u"searches"_s, u"rename"_s, u"A"_s, u"每周"_s, u"--format"_s, u"json"_s});
    QCOMPARE(renamed.json().value(u"renamed"_s).toString(), u"a"_s);
    QCOMPARE(renamed.json().value(u"name"_s).toString(), u"每周"_s);
    QCOMPARE(names(), (QStringList{u"每周"_s, u"b"_s})); // as a Chinese reader sorts
    QCOMPARE(m_program->run({u"searches"_s, u"rename"_s, u"b"_s, u"每周"_s}).status, 2); // taken
    QVERIFY(run({u"searches"_s, u"remove"_s, u"b"_s}).out.contains("'b'"));
    QCOMPARE(names(), QStringList{u"每周"_s});
    QCOMPARE(m_program->run({u"searches"_s, u"remove"_s, u"b"_s}).status, 6);
}

void TestCliSearches::aNameOfBothKinds()
{
    QCOMPARE(run({u"search"_s, u"耳机"_s, u"--save"_s, u"x"_s}).status, 0);
    QCOMPARE(run({u"library"_s, u"耳机"_s, u"--save"_s, u"x"_s}).status, 0);
    const Outcome either = m_program->run({u"searches"_s, u"remove"_s, u"x"_s});
    QCOMPARE(either.status, 2);
    QVERIFY(either.err.contains("--kind"));
    QCOMPARE(run({u"searches"_s, u"remove"_s, u"x"_s, u"--kind"_s, u"market"_s}).status, 0);
    QCOMPARE(listed().first().toObject().value(u"kind"_s).toString(), u"library"_s);
}

void TestCliSearches::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QStringList &arguments, int status) {
        QTest::newRow(name) << arguments << status;
    };
    row("no such search", {u"search"_s, u"--saved"_s, u"没有"_s}, 6);
    row("no such search of the library", {u"library"_s, u"--saved"_s, u"没有"_s}, 6);
    row("words beside a name", {u"search"_s, u"耳机"_s, u"--saved"_s, u"x"_s}, 2);
    row("neither words nor name", {u"search"_s}, 2);
    row("no name", {u"search"_s, u"耳机"_s, u"--save"_s, u" "_s}, 2);
    row("prices crossed by what is typed",
        {u"search"_s, u"--saved"_s, u"cheap"_s, u"--price-min"_s, u"50"_s}, 2);
    row("a date is of one day",
        {u"library"_s, u"--seen-since"_s, u"2026-01-31"_s, u"--save"_s, u"x"_s}, 2);
    row("no action", {u"searches"_s}, 2);
    row("another action", {u"searches"_s, u"burn"_s}, 2);
    row("remove what", {u"searches"_s, u"remove"_s}, 2);
    row("rename to what", {u"searches"_s, u"rename"_s, u"a"_s}, 2);
    row("one word too many", {u"searches"_s, u"list"_s, u"a"_s}, 2);
    row("another kind", {u"searches"_s, u"list"_s, u"--kind"_s, u"x"_s}, 2);
}

void TestCliSearches::refuses()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(
        run({u"search"_s, u"耳机"_s, u"--price-max"_s, u"9"_s, u"--save"_s, u"cheap"_s}).status, 0);
    const Outcome outcome = m_program->run(arguments);
    QTEST(outcome.status, "status");
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
    QCOMPARE(names(), QStringList{u"cheap"_s});
}

void TestCliSearches::csvHasEveryColumn()
{
    QVERIFY(run({u"searches"_s, u"list"_s, u"--format"_s, u"csv"_s}).out.contains("seen_days"));
    QCOMPARE(run({u"search"_s, u"耳机"_s, u"--save"_s, u"=1+1"_s}).status, 0);
    const Outcome csv = run({u"searches"_s, u"list"_s, u"--format"_s, u"csv"_s});
    QVERIFY(csv.out.contains("'=1+1")); // as every cell that a spreadsheet would run
}

QTEST_GUILESS_MAIN(TestCliSearches)
#include "test_clisearches.moc"
