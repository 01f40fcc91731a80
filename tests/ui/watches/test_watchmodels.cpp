// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/alertmodel.h"
#include "ui/watches/alertnotifier.h"
#include "ui/watches/recordtable.h"
#include "ui/watches/watchmodel.h"
#include "ui/watches/watchrunmodel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QTest>

using namespace sanjia;
using namespace Qt::StringLiterals;

/// The tables of watches, runs and alerts, and the message of several alerts.
class TestWatchModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void watches();
    void runs();
    void alerts();
    void unknownValuesAreLast();
    void selectionStaysWithItsRecords();
    void severalAlertsAreOneMessage();

private:
    static constexpr UtcMs kNow = 1'790'000'000'000;

    [[nodiscard]] static Alert alertAt(qint64 id, qint64 fromFen, qint64 toFen, bool read = false)
    {
        Alert alert;
        alert.id = id;
        alert.at = kNow + id;
        alert.watch = 1;
        alert.about = u"耳机"_s;
        alert.offer = OfferId{QString::number(610'000'000'000 + id)};
        alert.title = u"蓝牙耳机 %1"_s.arg(id);
        alert.rule = u"drop 5%"_s;
        if (fromFen > 0)
            alert.oldPrice = Money::fromFen(fromFen);
        if (toFen > 0)
            alert.newPrice = Money::fromFen(toFen);
        alert.read = read;
        return alert;
    }
    [[nodiscard]] static QString cell(const QAbstractItemModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

void TestWatchModels::watches()
{
    WatchModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    Watch search = guideWatch(u"耳机"_s);
    search.id = 7;
    search.rules = {*WatchRule::parse(u"gone"_s)};
    search.nextAt = kNow - 1;
    Watch offer = search;
    offer.id = 8;
    offer.kind = Watch::Kind::Offer;
    offer.what = u"610000000001"_s;
    offer.paused = true;
    WatchRun run;
    run.tally = {50, 3, 2, 1, 51};
    model.setWatches({search, offer}, {{7, {{}, 4, run}}, {8, {u"线 1"_s, 0, {}}}}, kNow);
    QCOMPARE(cell(model, 0, WatchModel::What), u"耳机"_s);
    QCOMPARE(cell(model, 0, WatchModel::NextRun), u"due now"_s);
    QCOMPARE(cell(model, 0, WatchModel::Rules), u"no longer on sale"_s);
    QCOMPARE(cell(model, 0, WatchModel::Result), u"50 seen, 3 changed, 1 failed"_s);
    QVERIFY(model.index(0, WatchModel::Result).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!model.index(1, WatchModel::Result).data(Qt::FontRole).value<QFont>().bold());
    QCOMPARE(cell(model, 0, WatchModel::Unread), u"4"_s);
    QCOMPARE(cell(model, 1, WatchModel::What), u"线 1"_s); // by its title
    QCOMPARE(cell(model, 1, WatchModel::NextRun), u"paused"_s);
    QCOMPARE(cell(model, 1, WatchModel::Result), QString());
    QCOMPARE(model.find(8)->what, offer.what);
    QVERIFY(!model.find(9));
    model.setWatches({}, {}, kNow);
}

void TestWatchModels::runs()
{
    WatchRunModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    WatchRun ended;
    ended.id = 2;
    ended.startedAt = kNow;
    ended.endedAt = kNow + 1'000;
    ended.tally = {50, 3, 2, 1, 51};
    ended.error = ErrorKind::Offline;
    WatchRun open;
    open.id = 3;
    open.startedAt = kNow;
    model.setRuns({open, ended});
    QCOMPARE(cell(model, 0, WatchRunModel::Ended), u"not yet"_s);
    QCOMPARE(cell(model, 0, WatchRunModel::Why), QString());
    QCOMPARE(cell(model, 1, WatchRunModel::Calls), u"51"_s);
    QCOMPARE(cell(model, 1, WatchRunModel::Seen), u"50"_s);
    QCOMPARE(cell(model, 1, WatchRunModel::Failed), u"1"_s);
    QVERIFY(!cell(model, 1, WatchRunModel::Why).isEmpty());
}

void TestWatchModels::alerts()
{
    AlertModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAlerts({alertAt(2, 1'250, 1'100), alertAt(1, 0, 0, true)}, false);
    QCOMPARE(cell(model, 0, AlertModel::State), u"new"_s);
    QVERIFY(model.index(0, AlertModel::Offer).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(cell(model, 0, AlertModel::What).contains("down"_L1));
    QVERIFY(cell(model, 0, AlertModel::Old).contains("12.50"_L1));
    QVERIFY(cell(model, 0, AlertModel::New).contains("11.00"_L1));
    QVERIFY(cell(model, 0, AlertModel::Change).contains("12.0"_L1));
    QCOMPARE(cell(model, 1, AlertModel::State), QString());
    QVERIFY(!model.index(1, AlertModel::Offer).data(Qt::FontRole).isValid());
    QVERIFY(model.index(1, AlertModel::State)
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith("read"_L1));
    QCOMPARE(cell(model, 1, AlertModel::Change), u"–"_s);
}

void TestWatchModels::unknownValuesAreLast()
{
    AlertModel model;
    RecordTable table(model, {}, nullptr, {});
    model.setAlerts({alertAt(1, 0, 0), alertAt(2, 100, 50), alertAt(3, 100, 90)}, false);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table.sortByColumn(AlertModel::Change, order);
        table.setCurrentIndex(table.model()->index(2, 0));
        QCOMPARE(table.currentId(), 1);
    }
}

void TestWatchModels::selectionStaysWithItsRecords()
{
    AlertModel model;
    RecordTable table(model, {}, nullptr, {});
    QList<Alert> alerts{alertAt(4, 100, 50), alertAt(3, 100, 50), alertAt(2, 100, 50)};
    table.refill([&] { model.setAlerts(alerts, false); });
    QCOMPARE(table.currentId(), 4);
    table.choose(3);
    table.selectionModel()->select(table.model()->index(2, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    alerts.prepend(alertAt(5, 100, 50)); // a new one comes in above
    table.refill([&] { model.setAlerts(alerts, false); });
    QCOMPARE(table.currentId(), 3);
    QCOMPARE(table.selectedIds(), QList<qint64>({3, 2}));
    alerts.removeAt(2); // the current one goes: the next takes its place
    table.refill([&] { model.setAlerts(alerts, false); });
    QCOMPARE(table.currentId(), 2);
    table.refill([&] { model.setAlerts({}, false); });
    QCOMPARE(table.currentId(), 0);
}

void TestWatchModels::severalAlertsAreOneMessage()
{
    QVERIFY(AlertNotifier::messageOf({}).text.isEmpty());
    const auto one = AlertNotifier::messageOf({alertAt(1, 1'250, 1'100)});
    QCOMPARE(one.title, u"蓝牙耳机 1"_s);
    QVERIFY(one.text.contains("11.00"_L1));
    const auto three = AlertNotifier::messageOf(
        {alertAt(3, 0, 0), alertAt(2, 1'250, 1'100), alertAt(1, 900, 800)});
    QVERIFY(three.title.contains(u'3'));
    QVERIFY2(three.text.contains(u"蓝牙耳机 1"_s), qPrintable(three.text));
    QVERIFY(three.text.contains("8.00"_L1));
    const auto priceless = AlertNotifier::messageOf({alertAt(3, 0, 0), alertAt(2, 0, 0)});
    QVERIFY(priceless.text.contains(u"蓝牙耳机 3"_s));
}

QTEST_MAIN(TestWatchModels)
#include "test_watchmodels.moc"
