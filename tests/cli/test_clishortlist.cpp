// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"
#include "tests/cli/clidriver.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::clitest;

class TestCliShortlist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void roundTrip();
    void tellsTheOrdersOfAList();
    void addFetchesWhatWasNeverSeen();
    void exportsToStandardOutputAndFile();
    void exportsInEveryFormat_data();
    void exportsInEveryFormat();
    void exportsWithColumnsAndForm();
    void refusesExports_data();
    void refusesExports();
    void aTerminalGetsNoWorkbook();
    void saysMoreOfItsLines();
    void movesLines();
    void renamesDuplicatesAndMerges();
    void archives();
    void snapshotsTellWhatChanged();
    void refusesEdits_data();
    void refusesEdits();
    void unknownListsAndActions_data();
    void unknownListsAndActions();
    void namesTakeAnything();

private:
    Outcome run(const QStringList &arguments)
    {
        return m_program->run(QStringList{u"shortlist"_s} + arguments, m_market->account());
    }
    QJsonObject shown(const QString &name)
    {
        return run({u"show"_s, name, u"--format"_s, u"json"_s}).json();
    }
    QStringList someIds(int count);

    std::unique_ptr<Market> m_market;
    std::unique_ptr<Program> m_program;
};

void TestCliShortlist::init()
{
    m_market = std::make_unique<Market>();
    QVERIFY(m_market->start());
    m_program = std::make_unique<Program>();
}

QStringList TestCliShortlist::someIds(int count)
{
    const Outcome found = m_program->run({u"search"_s, u"耳机"_s, u"--page-size"_s,
                                          QString::number(count), u"--format"_s, u"json"_s},
                                         m_market->account());
    return found.offerIds();
}

void TestCliShortlist::roundTrip()
{
    const QStringList ids = someIds(3);
    QCOMPARE(ids.size(), 3);
    QCOMPARE(run({u"create"_s, u"spring"_s}).status, 0);
    QCOMPARE(run({u"create"_s, u"spring"_s}).status, 2); // taken
    const Outcome added = run(QStringList{u"add"_s, u"spring"_s} + ids
                              + QStringList{u"--format"_s, u"json"_s});
    QCOMPARE(added.status, 0);
    QCOMPARE(added.json().value(u"added"_s).toInt(), 3);

    const QJsonObject list = shown(u"spring"_s);
    QCOMPARE(list.value(u"name"_s).toString(), u"spring"_s);
    const QJsonArray lines = list.value(u"lines"_s).toArray();
    QCOMPARE(lines.size(), 3);
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(lines.at(i).toObject().value(u"offer_id"_s).toString(), ids.at(i));

    QCOMPARE(run({u"remove"_s, u"spring"_s, ids.at(1)}).status, 0);
    QCOMPARE(shown(u"spring"_s).value(u"lines"_s).toArray().size(), 2);
    const Outcome lists = run({u"list"_s, u"--format"_s, u"json"_s});
    const QJsonObject summary = lists.json().value(u"shortlists"_s).toArray().first().toObject();
    QCOMPARE(summary.value(u"name"_s).toString(), u"spring"_s);
    QCOMPARE(summary.value(u"lines"_s).toInt(), 2);
    QCOMPARE(run({u"delete"_s, u"spring"_s}).status, 0);
    QCOMPARE(run({u"show"_s, u"spring"_s}).status, 6);
}

void TestCliShortlist::tellsTheOrdersOfAList()
{
    const QStringList ids = someIds(5);
    QCOMPARE(run(QStringList{u"add"_s, u"x"_s} + ids).status, 0);
    const QStringList show{u"show"_s,      u"x"_s,  u"--quantity"_s, u"30"_s,
                           u"--freight"_s, u"10"_s, u"--rate"_s,     u"0.5"_s};
    const QJsonObject list = run(show + QStringList{u"--format"_s, u"json"_s}).json();
    const auto money = [](const QJsonValue &value) {
        return Money::parse(value.toString()).value_or(Money::fromE4(-1));
    };
    Money goods;
    Money total;
    QStringList ordered;
    const QJsonArray orders = list.value(u"orders"_s).toArray();
    QVERIFY(!orders.isEmpty());
    for (const QJsonValue &value : orders) {
        const QJsonObject order = value.toObject();
        QCOMPARE(order.value(u"freight"_s).toString(), u"10.00"_s);
        QCOMPARE(money(order.value(u"total_cost"_s)),
                 *money(order.value(u"goods_cost"_s)).plus(Money::fromFen(1'000)));
        goods = *goods.plus(money(order.value(u"goods_cost"_s)));
        total = *total.plus(money(order.value(u"total_cost"_s)));
        const QJsonArray offers = order.value(u"offer_ids"_s).toArray();
        QCOMPARE(order.value(u"lines"_s).toInteger(), offers.size());
        for (const QJsonValue &id : offers)
            ordered.append(id.toString());
    }
    QCOMPARE(QSet<QString>(ordered.begin(), ordered.end()), QSet<QString>(ids.begin(), ids.end()));
    QCOMPARE(ordered.size(), ids.size());
    QCOMPARE(money(list.value(u"goods_cost"_s)), goods);
    QCOMPARE(money(list.value(u"total"_s)), total);
    QCOMPARE(money(list.value(u"foreign_total"_s)), total.dividedBy(2));
    Money lines;
    const QJsonArray listed = list.value(u"lines"_s).toArray();
    for (const QJsonValue &line : listed)
        lines = *lines.plus(money(line.toObject().value(u"line_cost"_s)));
    QCOMPARE(lines, goods);

    const QByteArray table = run(show).out;
    QVERIFY2(table.contains("Together") && table.contains("Freight"), table.constData());
    QVERIFY(!run({u"show"_s, u"x"_s}).out.contains("Freight"));
    // Nothing on a list costs nothing, and has no total.
    QCOMPARE(run({u"create"_s, u"empty"_s}).status, 0);
    QVERIFY(shown(u"empty"_s).value(u"total"_s).isNull());
    QVERIFY(!run({u"show"_s, u"empty"_s}).out.contains("Together"));
}

void TestCliShortlist::addFetchesWhatWasNeverSeen()
{
    const QStringList ids = someIds(1);
    const Program fresh; // its store never saw the offer
    const QStringList add{u"shortlist"_s, u"add"_s, u"new"_s, ids.first(), u"99999999999"_s};
    const Outcome outcome = fresh.run(add, m_market->account());
    QCOMPARE(outcome.status, 6); // tells of the one that does not exist …
    const Outcome list = fresh.run({u"shortlist"_s, u"show"_s, u"new"_s, u"--format"_s, u"json"_s});
    QCOMPARE(list.json().value(u"lines"_s).toArray().size(), 1); // … and keeps the other
}

void TestCliShortlist::exportsToStandardOutputAndFile()
{
    const QStringList ids = someIds(2);
    QCOMPARE(run(QStringList{u"add"_s, u"x"_s} + ids).status, 0);
    const Outcome csv = run({u"export"_s, u"x"_s, u"--quantity"_s, u"100"_s});
    QCOMPARE(csv.status, 0);
    QVERIFY(csv.out.startsWith("\xef\xbb\xbf"));
    QCOMPARE(csv.out.count("\r\n"), 3);

    const QString path = m_program->path(u"x.json"_s);
    QCOMPARE(run({u"export"_s, u"x"_s, u"--format"_s, u"json"_s, u"--output"_s, path}).status, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(Outcome({0, file.readAll(), {}}).json().value(u"lines"_s).toArray().size(), 2);

    // What is not asked for is not in the way: a table's columns are an export's matter.
    QCOMPARE(run({u"show"_s, u"x"_s, u"--columns"_s, u"title"_s}).status, 2);
}

void TestCliShortlist::exportsInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("csv") << u"csv"_s << QByteArray("\xef\xbb\xbfoffer_id,title");
    QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("json") << u"json"_s << QByteArray("{");
}

void TestCliShortlist::exportsInEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, start);
    QCOMPARE(run(QStringList{u"add"_s, u"x"_s} + someIds(2)).status, 0);
    const QStringList asked{u"export"_s, u"x"_s, u"--format"_s, format};
    const Outcome piped = run(asked);
    QVERIFY2(piped.status == 0, piped.err.constData());
    QVERIFY2(piped.out.startsWith(start), piped.out.left(60).constData());
    QVERIFY2(piped.err.isEmpty(), piped.err.constData());

    // Over a file that was there, as every --output; but not when it cannot be written.
    const QString path = m_program->path(u"x.out"_s);
    QVERIFY(QFile(path).open(QIODevice::NewOnly));
    QCOMPARE(run(asked + QStringList{u"--output"_s, path}).status, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
    QCOMPARE(run(asked + QStringList{u"--output"_s, u"/proc/none/x"_s}).status, 8);
}

void TestCliShortlist::exportsWithColumnsAndForm()
{
    QCOMPARE(run(QStringList{u"add"_s, u"x"_s} + someIds(2)).status, 0);
    const Outcome csv = run({u"export"_s, u"x"_s, u"--columns"_s, u"unit_cost, title,quantity"_s,
                             u"--separator"_s, u";"_s, u"--decimal"_s, u","_s});
    QCOMPARE(csv.status, 0);
    const QList<QByteArray> lines = csv.out.split('\n');
    QCOMPARE(lines.first(), QByteArray("\xef\xbb\xbfunit_cost;title;quantity\r"));
    static const QRegularExpression price(u"^[0-9]+,[0-9]{2,4};"_s);
    QVERIFY2(QString::fromUtf8(lines.at(1)).contains(price), lines.at(1).constData());
    const Outcome tabs = run(
        {u"export"_s, u"x"_s, u"--columns"_s, u"title,note"_s, u"--separator"_s, u"tab"_s});
    QVERIFY(tabs.out.startsWith("\xef\xbb\xbftitle\tnote\r\n"));
    const Outcome json = run(
        {u"export"_s, u"x"_s, u"--format"_s, u"json"_s, u"--columns"_s, u"title"_s});
    QCOMPARE(json.json().value(u"lines"_s).toArray().first().toObject().keys(),
             QStringList{u"title"_s});
}

void TestCliShortlist::refusesExports_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("table") << QStringList{u"--format"_s, u"table"_s} << QByteArray("show");
    QTest::newRow("format") << QStringList{u"--format"_s, u"docx"_s} << QByteArray("xlsx");
    QTest::newRow("column") << QStringList{u"--columns"_s, u"title,prize"_s}
                            << QByteArray("'prize'. There are: offer_id, title,");
    QTest::newRow("no column") << QStringList{u"--columns"_s, u""_s} << QByteArray("offer_id");
    QTest::newRow("twice") << QStringList{u"--columns"_s, u"title,title"_s} << QByteArray("twice");
    QTest::newRow("separator") << QStringList{u"--separator"_s, u"|"_s} << QByteArray("tab");
    QTest::newRow("decimal") << QStringList{u"--decimal"_s, u"x"_s} << QByteArray("--decimal");
    QTest::newRow("separator of json")
        << QStringList{u"--format"_s, u"json"_s, u"--separator"_s, u";"_s} << QByteArray("csv");
    QTest::newRow("decimal of xlsx")
        << QStringList{u"--format"_s, u"xlsx"_s, u"--decimal"_s, u","_s} << QByteArray("csv");
    QTest::newRow("columns of a report")
        << QStringList{u"--format"_s, u"html"_s, u"--columns"_s, u"title"_s}
        << QByteArray("report");
}

void TestCliShortlist::refusesExports()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, says);
    const Outcome outcome = run(QStringList{u"export"_s, u"x"_s} + options);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
}

void TestCliShortlist::aTerminalGetsNoWorkbook()
{
    QCOMPARE(run({u"create"_s, u"x"_s}).status, 0);
    for (const QString &format : {u"xlsx"_s, u"pdf"_s, u"html"_s}) {
        const std::unique_ptr<QProcess> child = m_program->process({}, m_market->account());
        const QString program = child->program();
        // util-linux's script gives a program a terminal.
        child->setArguments(
            {u"-qec"_s, program + u" shortlist export x --format "_s + format, u"/dev/null"_s});
        child->setProgram(u"script"_s);
        child->start();
        QVERIFY(child->waitForFinished());
        QCOMPARE(child->exitCode(), format == "html"_L1 ? 0 : 2);
        QCOMPARE(child->readAllStandardOutput().contains("--output"), format != "html"_L1);
    }
}

void TestCliShortlist::saysMoreOfItsLines()
{
    const QStringList ids = someIds(2);
    QCOMPARE(run(QStringList{u"add"_s, u"x"_s} + ids).status, 0);
    QCOMPARE(run({u"set"_s, u"x"_s, ids.at(1), u"--pieces"_s, u"40"_s, u"--note"_s, u"先要样品"_s,
                  u"--tags"_s, u"急，样品"_s, u"--rank"_s, u"1"_s, u"--target"_s, u"0.01"_s})
                 .status,
             0);
    const QJsonArray lines = shown(u"x"_s).value(u"lines"_s).toArray();
    const QJsonObject line = lines.at(1).toObject();
    QCOMPARE(line.value(u"quantity"_s).toInt(), 40);
    QCOMPARE(line.value(u"note"_s).toString(), u"先要样品"_s);
    QCOMPARE(line.value(u"tags"_s).toString(), u"急, 样品"_s);
    QCOMPARE(line.value(u"rank"_s).toInt(), 1);
    QCOMPARE(line.value(u"target_price"_s).toString(), u"0.01"_s);
    QCOMPARE(line.value(u"target_reached"_s), QJsonValue(false));
    QVERIFY(lines.at(0).toObject().value(u"rank"_s).isNull());
    const QString table = QString::fromUtf8(run({u"show"_s, u"x"_s}).out);
    QVERIFY(table.contains(u"Rank"_s) && table.contains(u"Target"_s) && table.contains(u"Tags"_s));
    // What is not named stays; zero and nothing take away.
    QCOMPARE(run({u"set"_s, u"x"_s, ids.at(1), u"--rank"_s, u"0"_s, u"--target"_s, u"0"_s}).status,
             0);
    const QJsonObject later = shown(u"x"_s).value(u"lines"_s).toArray().at(1).toObject();
    QCOMPARE(later.value(u"note"_s).toString(), u"先要样品"_s);
    QVERIFY(later.value(u"rank"_s).isNull() && later.value(u"target_price"_s).isNull());
    QCOMPARE(run({u"set"_s, u"x"_s, u"610000000001"_s, u"--rank"_s, u"1"_s}).status, 6);
    // An exported list brings everything back.
    const QString file = m_program->path(u"x.csv"_s);
    QCOMPARE(run({u"export"_s, u"x"_s, u"--output"_s, file}).status, 0);
    QCOMPARE(
        m_program->run({u"import"_s, file, u"--shortlist"_s, u"y"_s}, m_market->account()).status,
        0);
    QCOMPARE(shown(u"y"_s).value(u"lines"_s).toArray().at(1).toObject().value(u"tags"_s).toString(),
             u"急, 样品"_s);
}

void TestCliShortlist::movesLines()
{
    const QStringList ids = someIds(4);
    QCOMPARE(run(QStringList{u"add"_s, u"x"_s} + ids).status, 0);
    const auto order = [this, &ids] {
        QString text;
        const QJsonArray lines = shown(u"x"_s).value(u"lines"_s).toArray();
        for (const QJsonValue &line : lines)
            text += QString::number(ids.indexOf(line.toObject().value(u"offer_id"_s).toString()));
        return text;
    };
    const auto move = [&](const QStringList &moved, const QString &place) {
        return run(QStringList{u"move"_s, u"x"_s} + moved + QStringList{u"--to"_s, place}).status;
    };
    QCOMPARE(move({ids.at(3)}, u"1"_s), 0);
    QCOMPARE(order(), u"3012"_s);
    QCOMPARE(move({ids.at(3), ids.at(0)}, u"99"_s), 0);
    QCOMPARE(order(), u"1230"_s);
    QCOMPARE(move({ids.at(0)}, u"2"_s), 0);
    QCOMPARE(order(), u"1023"_s);
    QCOMPARE(move({u"610000000001"_s}, u"1"_s), 6);
}

void TestCliShortlist::renamesDuplicatesAndMerges()
{
    const QStringList ids = someIds(3);
    QCOMPARE(run({u"add"_s, u"a"_s, ids.at(0), ids.at(1)}).status, 0);
    QCOMPARE(run({u"add"_s, u"b"_s, ids.at(1), ids.at(2)}).status, 0);
    QCOMPARE(run({u"rename"_s, u"a"_s, u"b"_s}).status, 2); // taken
    QCOMPARE(run({u"rename"_s, u"a"_s, u"春季"_s}).status, 0);
    QCOMPARE(run({u"duplicate"_s, u"春季"_s, u"c"_s}).status, 0);
    const Outcome merged = run({u"merge"_s, u"春季"_s, u"b"_s, u"--format"_s, u"json"_s});
    QCOMPARE(merged.json().value(u"added"_s).toInt(), 1);
    QCOMPARE(shown(u"春季"_s).value(u"lines"_s).toArray().size(), 3);
    QCOMPARE(shown(u"c"_s).value(u"lines"_s).toArray().size(), 2);
    const QJsonArray all =
        run({u"list"_s, u"--format"_s, u"json"_s}).json().value(u"shortlists"_s).toArray();
    QCOMPARE(all.size(), 3);
    for (const QJsonValue &one : all)
        QCOMPARE(!one.toObject().value(u"archived_at"_s).isNull(),
                 one.toObject().value(u"name"_s).toString() == "b"_L1);
    QCOMPARE(run({u"merge"_s, u"c"_s, u"none"_s}).status, 6);
    QCOMPARE(run({u"merge"_s, u"c"_s, u"c"_s}).status, 2);
}

void TestCliShortlist::archives()
{
    QCOMPARE(run({u"create"_s, u"a"_s}).status, 0);
    QCOMPARE(run({u"archive"_s, u"a"_s}).status, 0);
    const auto archived = [this] {
        return run({u"list"_s, u"--format"_s, u"csv"_s}).out.contains("Z,2");
    };
    QVERIFY(archived());
    QCOMPARE(run({u"unarchive"_s, u"a"_s}).status, 0);
    QVERIFY(!archived());
}

void TestCliShortlist::snapshotsTellWhatChanged()
{
    const QStringList ids = someIds(3);
    QCOMPARE(run({u"add"_s, u"x"_s, ids.at(0), ids.at(1)}).status, 0);
    QCOMPARE(run({u"changes"_s, u"x"_s}).status, 6); // no snapshot yet
    const QJsonObject first = run({u"snapshot"_s, u"x"_s, u"--label"_s, u"first offer"_s,
                                   u"--quantity"_s, u"30"_s, u"--format"_s, u"json"_s})
                                  .json();
    QCOMPARE(first.value(u"lines"_s).toInt(), 2);
    QCOMPARE(first.value(u"label"_s).toString(), u"first offer"_s);
    const QString number = QString::number(first.value(u"snapshot_id"_s).toInt());
    // Costed as the snapshot was, nothing has changed.
    QJsonObject changes = run({u"changes"_s, u"x"_s, u"--format"_s, u"json"_s}).json();
    QCOMPARE(changes.value(u"changed"_s).toInt(), 0);
    QCOMPARE(changes.value(u"before"_s).toObject().value(u"total_cost"_s),
             changes.value(u"after"_s).toObject().value(u"total_cost"_s));
    QCOMPARE(run({u"set"_s, u"x"_s, ids.at(0), u"--pieces"_s, u"500"_s}).status, 0);
    QCOMPARE(run({u"remove"_s, u"x"_s, ids.at(1)}).status, 0);
    QCOMPARE(run({u"add"_s, u"x"_s, ids.at(2)}).status, 0);
    changes = run({u"changes"_s, u"x"_s, u"--from"_s, number, u"--format"_s, u"json"_s}).json();
    QCOMPARE(changes.value(u"changed"_s).toInt(), 1);
    QCOMPARE(changes.value(u"added"_s).toInt(), 1);
    QCOMPARE(changes.value(u"removed"_s).toInt(), 1);
    const QJsonObject line = changes.value(u"lines"_s).toArray().first().toObject();
    QCOMPARE(line.value(u"what"_s).toString(), u"changed"_s);
    QCOMPARE(line.value(u"after_quantity"_s).toInt(), 500);
    const QString table = QString::fromUtf8(run({u"changes"_s, u"x"_s, u"--from"_s, number}).out);
    QVERIFY2(table.contains(u"30 → 500"_s), qPrintable(table));
    QVERIFY2(table.contains(u"Changed: 1, new: 1, gone: 1."_s), qPrintable(table));
    const QString second = QString::number(run({u"snapshot"_s, u"x"_s, u"--format"_s, u"json"_s})
                                               .json()
                                               .value(u"snapshot_id"_s)
                                               .toInt());
    QCOMPARE(run({u"changes"_s, u"x"_s, u"--from"_s, number, u"--to"_s, second}).status, 0);
    QCOMPARE(run({u"snapshots"_s, u"--format"_s, u"json"_s})
                 .json()
                 .value(u"snapshots"_s)
                 .toArray()
                 .size(),
             2);
    QCOMPARE(run({u"forget"_s, number}).status, 0);
    QCOMPARE(run({u"forget"_s, number}).status, 6);
    QCOMPARE(run({u"snapshots"_s, u"x"_s, u"--format"_s, u"csv"_s}).out.trimmed().count('\n'), 1);
}

void TestCliShortlist::refusesEdits_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::newRow("nothing to set") << QStringList{u"set"_s, u"x"_s, u"610000000001"_s};
    QTest::newRow("no id") << QStringList{u"set"_s, u"x"_s, u"--rank"_s, u"1"_s};
    QTest::newRow("rank too low") << QStringList{u"set"_s, u"x"_s, u"610000000001"_s, u"--rank"_s,
                                                 u"10"_s};
    QTest::newRow("no amount") << QStringList{u"set"_s, u"x"_s, u"610000000001"_s, u"--target"_s,
                                              u"cheap"_s};
    QTest::newRow("nowhere") << QStringList{u"move"_s, u"x"_s, u"610000000001"_s};
    QTest::newRow("place zero") << QStringList{u"move"_s, u"x"_s, u"610000000001"_s, u"--to"_s,
                                               u"0"_s};
    QTest::newRow("no new name") << QStringList{u"rename"_s, u"x"_s};
    QTest::newRow("one name too many") << QStringList{u"archive"_s, u"x"_s, u"y"_s};
    QTest::newRow("a rank elsewhere") << QStringList{u"show"_s, u"x"_s, u"--rank"_s, u"1"_s};
    QTest::newRow("a label elsewhere") << QStringList{u"create"_s, u"x"_s, u"--label"_s, u"l"_s};
    QTest::newRow("no number") << QStringList{u"forget"_s, u"x"_s};
}

void TestCliShortlist::refusesEdits()
{
    QFETCH(QStringList, typed);
    const Outcome refused = run(typed);
    QCOMPARE(refused.status, 2);
    QVERIFY(!refused.err.isEmpty());
}

void TestCliShortlist::unknownListsAndActions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no action") << QStringList() << 2;
    QTest::newRow("unknown action") << QStringList{u"frobnicate"_s} << 2;
    QTest::newRow("no name") << QStringList{u"show"_s} << 2;
    QTest::newRow("blank name") << QStringList{u"create"_s, u"  "_s} << 2;
    QTest::newRow("no ids") << QStringList{u"add"_s, u"x"_s} << 2;
    QTest::newRow("not an id") << QStringList{u"add"_s, u"x"_s, u"abc"_s} << 2;
    QTest::newRow("a word too many") << QStringList{u"list"_s, u"x"_s} << 2;
    QTest::newRow("no rate") << QStringList{u"show"_s, u"x"_s, u"--rate"_s, u"0"_s} << 2;
    QTest::newRow("no freight") << QStringList{u"show"_s, u"x"_s, u"--freight"_s, u"-1"_s} << 2;
    QTest::newRow("show unknown") << QStringList{u"show"_s, u"none"_s} << 6;
    QTest::newRow("export unknown") << QStringList{u"export"_s, u"none"_s} << 6;
    QTest::newRow("delete unknown") << QStringList{u"delete"_s, u"none"_s} << 6;
    QTest::newRow("remove from unknown") << QStringList{u"remove"_s, u"none"_s, u"1234567"_s} << 6;
}

void TestCliShortlist::unknownListsAndActions()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.status == status, outcome.err.constData());
    QVERIFY(outcome.err.startsWith("sanjia: "));
    QVERIFY(outcome.out.isEmpty());
}

void TestCliShortlist::namesTakeAnything()
{
    const QString name = u"=2+2; DROP TABLE 'offers' 春季"_s;
    QCOMPARE(run({u"create"_s, name}).status, 0);
    QCOMPARE(shown(name).value(u"name"_s).toString(), name);
    const Outcome csv = run({u"list"_s, u"--format"_s, u"csv"_s});
    QVERIFY2(csv.out.contains("'=2+2"), csv.out.constData());
}

QTEST_GUILESS_MAIN(TestCliShortlist)
#include "test_clishortlist.moc"
