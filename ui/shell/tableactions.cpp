// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tableactions.h"

#include "ui/export/exportdialog.h"
#include "ui/import/importdialog.h"
#include "ui/offers/offertable.h"
#include "ui/pages/tagdialog.h"
#include "ui/shell/offerwindow.h"
#include "ui/similar/similardialog.h"
#include "ui/support/samplemark.h"

#include <QAction>
#include <QTableView>

#include <algorithm>

namespace sanjia {

namespace {
constexpr qsizetype kMostWindows = 12; // at once
constexpr int kCascade = 28;
} // namespace

TableActions::TableActions(const Desk &desk, Dialogs &dialogs, QWidget *window)
    : QObject(window), m_desk(desk), m_dialogs(dialogs), m_window(window)
{
}

void TableActions::follow(OfferTable &table)
{
    connect(&table, &OfferTable::refused, this, &TableActions::noticed);
    connect(&table, &OfferTable::tagsRequested, this, [this](const QList<Offer> &offers) {
        (new TagDialog(m_desk.library, offers, m_window))->open();
    });
    connect(&table, &OfferTable::similarRequested, this, &TableActions::findSimilar);
    connect(&table, &OfferTable::windowsRequested, this, &TableActions::openWindows);
    if (m_desk.watches)
        addWatching(table);
}

void TableActions::openWindows(const QList<Offer> &offers)
{
    m_windows.removeAll(nullptr);
    for (const Offer &offer : offers.mid(0, kMostWindows)) {
        const auto there = std::ranges::find_if(
            m_windows, [&offer](const auto &window) { return window->offer() == offer.id; });
        OfferWindow *window = there == m_windows.end() ? nullptr : there->data();
        if (!window) {
            window = new OfferWindow(m_desk, offer, m_quantity, showsSample(m_window));
            connect(window, &OfferWindow::compareRequested, this, &TableActions::compareRequested);
            connect(window, &OfferWindow::shortlistRequested, this,
                    &TableActions::shortlistRequested);
            // Over the main window, each a little beside the last, so that none hides another.
            const int step = kCascade * static_cast<int>(m_windows.size() % kMostWindows);
            window->move(m_window->geometry().center() - window->rect().center()
                         + QPoint(step, step));
            m_windows.append(window);
        }
        window->show();
        window->raise();
        window->activateWindow();
        Q_EMIT seen(offer);
    }
    if (offers.size() > kMostWindows)
        Q_EMIT noticed(
            tr("At most %n windows are opened at once", nullptr, static_cast<int>(kMostWindows)));
}

void TableActions::closeWindows()
{
    for (const auto &window : std::as_const(m_windows))
        delete window.data(); // none when it was closed
    m_windows.clear();
}

void TableActions::setQuantity(qint64 quantity)
{
    m_quantity = quantity;
    for (const auto &window : std::as_const(m_windows)) {
        if (window)
            window->setQuantity(quantity);
    }
}

void TableActions::addWatching(OfferTable &table)
{
    //: Menu entry: lets the program look at the chosen offers by itself
    auto *action = new QAction(tr("Watch…"), table.view());
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    action->setShortcutContext(Qt::WidgetShortcut);
    table.view()->addAction(action);
    connect(action, &QAction::triggered, this, [this, &table] {
        table.withSelected([this](const QList<Offer> &offers) { Q_EMIT watchRequested(offers); });
    });
}

void TableActions::findSimilar(const Offer &offer)
{
    auto *dialog = new SimilarDialog(m_desk, offer, m_quantity, m_window);
    connect(dialog, &SimilarDialog::compareRequested, this, &TableActions::compareRequested);
    connect(dialog, &SimilarDialog::shortlistRequested, this, &TableActions::shortlistRequested);
    dialog->show();
}

void TableActions::import()
{
    if (!m_import) {
        m_import = new ImportDialog(m_desk, m_dialogs, m_window);
        connect(m_import, &ImportDialog::imported, this, &TableActions::imported);
    }
    m_import->show();
    m_import->raise();
    m_import->activateWindow();
}

void TableActions::exportAll(OfferTable &table, const QString &kind, qint64 quantity)
{
    table.withAll([this, kind, quantity](const QList<Offer> &offers) {
        //: Suggested file name, without ending
        auto *dialog = new ExportDialog(m_desk, m_dialogs, {kind, tr("offers"), offers, quantity},
                                        m_window);
        connect(dialog, &ExportDialog::noticed, this, &TableActions::noticed);
        dialog->open();
    });
}

} // namespace sanjia
