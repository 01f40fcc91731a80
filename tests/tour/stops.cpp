// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/stops.h"

#include "ui/help/guidewindow.h"
#include "ui/help/tour.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace sanjia::tour {

namespace {

enum Page { Market, Library, Compare, Shortlists, Sellers, Watches, Alerts, Console, Account };

QWidget *market(Stage &stage)
{
    stage.showPage(Market);
    auto *keywords = stage.find<QComboBox>(u"keywords"_s);
    keywords->lineEdit()->setText(u"蓝牙耳机"_s);
    QTest::keyClick(keywords->lineEdit(), Qt::Key_Return);
    stage.choose(u"offerView"_s, 1);
    auto *skus = stage.find<QAbstractItemView>(u"skuTable"_s);
    stage.waitFor([skus] { return skus->model()->rowCount() > 0; }, u"variants"_s);
    stage.settle();
    return stage.window();
}

QWidget *detail(Stage &stage)
{
    stage.scrollTo(stage.find<QWidget>(u"tierTable"_s));
    stage.scrollTo(stage.find<QWidget>(u"skuTable"_s));
    return stage.window();
}

QWidget *chart(Stage &stage)
{
    stage.showPage(Library);
    stage.choose(u"offerView"_s, 2);
    stage.settle();
    stage.click(u"range0"_s);
    stage.scrollTo(stage.find<QWidget>(u"trendChart"_s));
    stage.scrollTo(stage.find<QWidget>(u"trendFigures"_s));
    return stage.window();
}

QWidget *library(Stage &stage)
{
    auto *words = stage.find<QLineEdit>(u"libraryEdit"_s);
    words->setText(u"耳机"_s);
    stage.settle();
    stage.choose(u"offerView"_s, 0);
    stage.settle();
    return stage.window();
}

QWidget *similar(Stage &stage)
{
    QTest::keyClick(stage.find<QWidget>(u"offerView"_s), Qt::Key_F,
                    Qt::ControlModifier | Qt::ShiftModifier);
    auto *rows = stage.find<QAbstractItemView>(u"similarView"_s);
    stage.waitFor([rows] { return rows->model()->rowCount() > 0; }, u"similar offers"_s);
    stage.settle();
    return rows->window();
}

QWidget *compare(Stage &stage)
{
    stage.close(stage.find<QWidget>(u"similarDialog"_s));
    auto *rows = stage.find<QAbstractItemView>(u"offerView"_s);
    stage.waitFor([rows] { return rows->window()->isActiveWindow(); }, u"the window"_s);
    constexpr int kSide = 4;
    const QItemSelection first(rows->model()->index(0, 0), rows->model()->index(kSide - 1, 0));
    rows->selectionModel()->select(first,
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_M, Qt::ControlModifier);
    auto *table = stage.find<QAbstractItemView>(u"compareView"_s);
    stage.waitFor([table] { return table->model()->columnCount() >= 4; }, u"columns"_s);
    QTest::qWait(4'000); // they are read in full, one after the other
    return stage.window();
}

QWidget *preview(Stage &stage)
{
    stage.click(u"comparePrint"_s);
    return stage.find<QWidget>(u"printPreview"_s);
}

QWidget *shortlists(Stage &stage)
{
    stage.close(stage.find<QWidget>(u"printPreview"_s));
    stage.showPage(Shortlists);
    stage.choose(u"listView"_s, 0);
    stage.choose(u"lineView"_s, 1);
    stage.settle();
    return stage.window();
}

QWidget *exporting(Stage &stage)
{
    stage.click(u"exportButton"_s);
    return stage.find<QWidget>(u"exportDialog"_s);
}

QWidget *snapshots(Stage &stage)
{
    stage.close(stage.find<QWidget>(u"exportDialog"_s));
    stage.click(u"snapshotButton"_s);
    auto *dialog = stage.find<QWidget>(u"snapshotDialog"_s);
    stage.click(u"takeSnapshot"_s);
    QInputDialog *asking = nullptr; // what it is for
    stage.waitFor(
        [&asking] {
            asking = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            return asking != nullptr;
        },
        u"the question for a label"_s);
    asking->accept();
    auto *rows = stage.find<QAbstractItemView>(u"differenceView"_s);
    stage.waitFor([rows] { return rows->model()->rowCount() > 0; }, u"lines of the snapshot"_s);
    stage.settle();
    return dialog;
}

QWidget *importing(Stage &stage)
{
    stage.close(stage.find<QWidget>(u"snapshotDialog"_s));
    QTest::keyClick(stage.window(), Qt::Key_I, Qt::ControlModifier);
    return stage.find<QWidget>(u"importDialog"_s);
}

QWidget *sellers(Stage &stage)
{
    stage.close(stage.find<QWidget>(u"importDialog"_s));
    stage.showPage(Sellers);
    stage.find<QLineEdit>(u"supplierWords"_s)->setText(u"保温杯"_s);
    stage.settle();
    // Ctrl+I was pressed before: with a key held, choosing a row again takes it out of the choice.
    auto *rows = stage.find<QAbstractItemView>(u"supplierView"_s);
    rows->selectionModel()->setCurrentIndex(rows->model()->index(0, 0),
                                            QItemSelectionModel::ClearAndSelect
                                                | QItemSelectionModel::Rows);
    rows->setFocus();
    stage.settle();
    return stage.window();
}

QWidget *watches(Stage &stage)
{
    stage.showPage(Watches);
    stage.choose(u"watchView"_s, 0);
    stage.settle();
    return stage.window();
}

QWidget *watchDialog(Stage &stage)
{
    auto *view = stage.find<QAbstractItemView>(u"watchView"_s);
    QTest::keyClick(view, Qt::Key_Return);
    return stage.find<QWidget>(u"watchDialog"_s);
}

QWidget *alerts(Stage &stage)
{
    stage.close(stage.find<QWidget>(u"watchDialog"_s));
    stage.showPage(Alerts);
    stage.choose(u"alertView"_s, 0);
    stage.settle();
    return stage.window();
}

QWidget *telling(Stage &stage)
{
    stage.click(u"alertTelling"_s);
    return stage.find<QWidget>(u"tellingDialog"_s);
}

QWidget *console(Stage &stage)
{
    stage.close(stage.find<QWidget>(u"tellingDialog"_s));
    stage.showPage(Console);
    stage.choose(u"callView"_s, 0);
    stage.settle();
    return stage.window();
}

QWidget *account(Stage &stage)
{
    stage.showPage(Account);
    stage.settle();
    return stage.window();
}

QWidget *connecting(Stage &stage)
{
    stage.click(u"accountGuide"_s);
    for (int step = 0; step < 2; ++step)
        stage.click(u"connectNext"_s);
    stage.settle();
    return stage.window();
}

QWidget *keys(Stage &stage)
{
    for (int step = 0; step < 2; ++step)
        stage.click(u"connectNext"_s);
    stage.settle();
    return stage.window();
}

QWidget *card(Stage &stage)
{
    stage.click(u"connectClose"_s);
    stage.window()->findChild<Tour *>()->start();
    for (int stop = 0; stop < 2; ++stop)
        stage.click(u"tourNext"_s);
    stage.settle();
    return stage.window();
}

QWidget *guide(Stage &stage)
{
    auto *guide = new GuideWindow(nullptr, stage.window());
    guide->setAttribute(Qt::WA_DeleteOnClose);
    guide->show();
    guide->showChapter(u"prices"_s);
    stage.settle();
    return guide;
}

} // namespace

QList<Stop> allStops()
{
    return {{u"market"_s, &market, true},
            {u"detail"_s, &detail, true},
            {u"chart"_s, &chart, true},
            {u"library"_s, &library, true},
            {u"similar"_s, &similar},
            {u"compare"_s, &compare, true},
            {u"preview"_s, &preview},
            {u"shortlists"_s, &shortlists, true},
            {u"export"_s, &exporting, true},
            {u"snapshots"_s, &snapshots},
            {u"import"_s, &importing},
            {u"sellers"_s, &sellers, true},
            {u"watches"_s, &watches, true},
            {u"watchdialog"_s, &watchDialog, true},
            {u"alerts"_s, &alerts},
            {u"telling"_s, &telling},
            {u"console"_s, &console, true},
            {u"account"_s, &account, true},
            {u"connect"_s, &connecting},
            {u"connectkeys"_s, &keys},
            {u"tour"_s, &card},
            {u"guide"_s, &guide}};
}

} // namespace sanjia::tour
