// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortlists/snapshotdialog.h"

#include "tests/ui/shell/windowbench.h"
#include "ui/shortlists/snapshotmodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// Snapshots of a list in the whole window: taken, compared, deleted.
class TestSnapshotDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup() { bench.reset(); }
    void theModelIsSound();
    void saysThatThereIsNone();
    void tellsWhatChangedSince();
    void comparesTwoSnapshots();
    void deletesWithUndo();
    void showsThoseOfAllLists();

private:
    [[nodiscard]] SnapshotDialog *dialog() const
    {
        return bench->window->findChild<SnapshotDialog *>();
    }
    template <class W> [[nodiscard]] W *find(const char *name) const
    {
        return dialog()->findChild<W *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return find<QTableView>("differenceView")->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() const
    {
        return find<QTableView>("differenceView")->model()->rowCount();
    }
    [[nodiscard]] QString state() const { return find<QLabel>("snapshotState")->text(); }
    void takeOne(const QString &label)
    {
        bench->dialogs.text = label;
        const int before = find<QListWidget>("snapshotList")->count();
        find<QPushButton>("takeSnapshot")->click();
        QTRY_COMPARE(find<QListWidget>("snapshotList")->count(), before + 1);
    }
    void priceOfFirst(qint64 fen)
    {
        clock->set(clock->now() + 1'000);
        QVERIFY(answerOf(bench->store.save({offerAt(1, fen)}, clock->now())));
    }

    std::unique_ptr<SettableClock> clock;
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<WindowBench> bench;
};

void TestSnapshotDialog::init()
{
    clock = std::make_unique<SettableClock>(1'790'000'000'000);
    gateway = std::make_unique<FakeGateway>();
    bench = std::make_unique<WindowBench>(*gateway, *clock);
    QVERIFY(bench->open());
    QVERIFY(answerOf(bench->store.save({offerAt(1, 300), offerAt(2, 100)}, clock->now())));
    bench->press(Qt::Key_4, Qt::AltModifier);
    QVERIFY(answerOf(bench->shortlists.addMaking(u"春季"_s, {offerAt(1).id, offerAt(2).id})));
    QTRY_COMPARE(bench->child<QTableView>("lineView")->model()->rowCount(), 2);
    bench->click(bench->child<QPushButton>("snapshotButton"));
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(!state().isEmpty());
}

void TestSnapshotDialog::theModelIsSound()
{
    SnapshotModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    SnapshotLine cheap{OfferId{u"1"_s},    u"t"_s, u"s"_s, {}, {}, 1, {}, Money::fromFen(90),
                       Money::fromFen(90), {},     5};
    SnapshotLine dear = cheap;
    dear.unit = Money::fromFen(100);
    dear.stock = 0;
    SnapshotComparison comparison;
    comparison.lines = {{cheap, dear}, {cheap, cheap}, {{}, cheap}, {dear, {}}};
    model.setComparison(comparison);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, SnapshotModel::What).data().toString(),
             u"out of stock, more expensive"_s);
    QCOMPARE(model.index(0, SnapshotModel::UnitChange).data().toString(), u"+11.1 %"_s);
    QCOMPARE(model.index(1, SnapshotModel::What).data().toString(), QString());
    QCOMPARE(model.index(1, SnapshotModel::UnitChange).data().toString(), u"same"_s);
    QCOMPARE(model.index(2, SnapshotModel::What).data().toString(), u"new on the list"_s);
    QCOMPARE(model.index(3, SnapshotModel::What).data().toString(), u"no longer on the list"_s);
    QCOMPARE(model.index(0, SnapshotModel::Seller).data(Qt::AccessibleTextRole).toString(),
             u"Seller: s"_s);
    model.setOnlyChanges(true);
    QCOMPARE(model.rowCount(), 3);
    model.setComparison({});
    QCOMPARE(model.rowCount(), 0);
}

void TestSnapshotDialog::saysThatThereIsNone()
{
    QVERIFY(state().contains(u"No snapshot yet"_s));
    QVERIFY(!find<QPushButton>("deleteSnapshot")->isEnabled());
    QVERIFY(!find<QPushButton>("copyDifferences")->isEnabled());
}

void TestSnapshotDialog::tellsWhatChangedSince()
{
    takeOne(u"first offer"_s);
    QTRY_COMPARE(rows(), 2);
    QTRY_VERIFY2(state().contains(u"(the same)"_s), qPrintable(state()));
    priceOfFirst(330);
    takeOne(u"second"_s); // asks anew; the first one stays chosen
    QTRY_COMPARE(cell(0, SnapshotModel::UnitChange), u"+10.0 %"_s);
    QCOMPARE(cell(0, SnapshotModel::What), u"more expensive"_s);
    QCOMPARE(cell(0, SnapshotModel::UnitBefore), u"¥3.00"_s);
    QCOMPARE(cell(0, SnapshotModel::UnitAfter), u"¥3.30"_s);
    QVERIFY2(state().startsWith(u"1 line(s) changed, 0 new, 0 gone"_s), qPrintable(state()));
    find<QCheckBox>("onlyChanges")->click();
    QCOMPARE(rows(), 1);
    find<QPushButton>("copyDifferences")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"¥3.30"_s));
}

void TestSnapshotDialog::comparesTwoSnapshots()
{
    takeOne(u"a"_s);
    priceOfFirst(330);
    takeOne(u"b"_s);
    priceOfFirst(990);
    auto *against = find<QComboBox>("snapshotAgainst");
    QCOMPARE(against->count(), 3); // now, b, a
    against->setCurrentIndex(1);
    QTRY_COMPARE(cell(0, SnapshotModel::UnitAfter), u"¥3.30"_s);
    // The earlier one is "before" whichever side it was chosen on.
    find<QListWidget>("snapshotList")->setCurrentRow(0);
    against->setCurrentIndex(2);
    QTRY_COMPARE(cell(0, SnapshotModel::UnitBefore), u"¥3.00"_s);
    QCOMPARE(cell(0, SnapshotModel::UnitAfter), u"¥3.30"_s);
}

void TestSnapshotDialog::deletesWithUndo()
{
    takeOne(u"a"_s);
    const int asked = bench->dialogs.asked;
    const auto snapshots = [this] {
        return answerOf(bench->shortlists.snapshots({})).value_or(QList<SnapshotSummary>());
    };
    const QList<SnapshotSummary> before = snapshots();
    find<QPushButton>("deleteSnapshot")->click();
    QTRY_COMPARE(find<QListWidget>("snapshotList")->count(), 0);
    QTRY_VERIFY(state().contains(u"No snapshot yet"_s));
    QCOMPARE(rows(), 0);
    QCOMPARE(bench->dialogs.asked, asked);
    QTest::keyClick(dialog(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(find<QListWidget>("snapshotList")->count(), 1);
    QCOMPARE(snapshots(), before);
    QTest::keyClick(dialog(), Qt::Key_Z, Qt::ControlModifier); // taking it
    QTRY_COMPARE(find<QListWidget>("snapshotList")->count(), 0);
}

void TestSnapshotDialog::showsThoseOfAllLists()
{
    QVERIFY(answerOf(bench->shortlists.addMaking(u"夏季"_s, {offerAt(2).id})));
    QVERIFY(answerOf(bench->shortlists.takeSnapshot(u"夏季"_s, u"y"_s, 5, {})));
    takeOne(u"x"_s);
    find<QCheckBox>("allListsBox")->click();
    auto *list = find<QListWidget>("snapshotList");
    QTRY_COMPARE(list->count(), 2);
    // A snapshot of another list is compared with that list.
    for (int row = 0; row < 2; ++row) {
        if (list->item(row)->text().startsWith(u"夏季"_s))
            list->setCurrentRow(row);
    }
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(cell(0, SnapshotModel::What), QString());
    QCOMPARE(cell(0, SnapshotModel::Quantity), u"5"_s);
}

QTEST_MAIN(TestSnapshotDialog)
#include "test_snapshotdialog.moc"
