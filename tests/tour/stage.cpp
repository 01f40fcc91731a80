// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/stage.h"

#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;

namespace sanjia::tour {

namespace {

constexpr int kPatienceMs = 30'000;
constexpr int kSettleMs = 900;

} // namespace

QWidget *Stage::window() const { return &m_window; }

QList<QWidget *> Stage::everywhere() { return QApplication::allWidgets(); }

void Stage::showPage(int page) { m_window.showPage(page); }

void Stage::waitFor(const std::function<bool()> &there, const QString &what)
{
    if (!QTest::qWaitFor(there, kPatienceMs))
        qFatal("the tour waited in vain for %s", qPrintable(what));
}

void Stage::click(const QString &button)
{
    auto *found = find<QAbstractButton>(button);
    waitFor([found] { return found->isEnabled(); }, button + u" to be enabled"_s);
    QTest::mouseClick(found, Qt::LeftButton);
}

void Stage::choose(const QString &table, int row)
{
    auto *view = find<QAbstractItemView>(table);
    waitFor([view, row] { return view->model()->rowCount() > row; }, table + u" to have rows"_s);
    view->setCurrentIndex(view->model()->index(row, 0));
    view->scrollTo(view->currentIndex());
    view->setFocus();
}

void Stage::settle() { QTest::qWait(kSettleMs); }

void Stage::close(QWidget *dialog)
{
    dialog->close();
    m_window.activateWindow();
    settle();
}

void Stage::scrollTo(QWidget *part)
{
    for (QWidget *around = part->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around)) {
            area->ensureWidgetVisible(part, 0, 0);
            settle();
            return;
        }
    }
}

} // namespace sanjia::tour
