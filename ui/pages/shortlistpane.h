// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/shortlist.h"
#include "ui/desk.h"

#include <QWidget>

#include <functional>

class QAction;
class QListWidget;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTableView;

namespace sanjia {

class Dialogs;
class EmptyState;
class ShortlistModel;
class ShortlistTotals;
class TermsFields;

/// The buyer's lists: lists at the left, the lines of one at the right with quantity, variant and
/// note to edit, what the orders of it cost, and the export. Removing a line can be undone.
class ShortlistPane : public QWidget
{
    Q_OBJECT
public:
    ShortlistPane(const Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);
    ~ShortlistPane() override;

    /// Onto the list on show (made when there is none).
    void addOffers(const QList<Offer> &offers);
    void setQuantity(qint64 quantity);
    void refresh();

Q_SIGNALS:
    void noticed(const QString &text); ///< something worth the status bar
    void failed(const sanjia::Error &error);
    void compareRequested(const QList<sanjia::Offer> &offers);

private:
    void build();
    void buildTable();
    void takeLists(const QList<ShortlistSummary> &lists);
    void showList(const QString &name);
    void newList();
    void deleteList();
    void add(const QString &name, const QList<OfferId> &ids);
    void removeLines();
    void undoRemove();
    void exportList();
    void sumUp();
    [[nodiscard]] QList<ShortlistLine> selectedLines() const;

    Desk m_desk;
    Dialogs &m_dialogs;
    qint64 m_quantity = 1;
    QString m_current; ///< name of the list on show
    QListWidget *m_lists;
    ShortlistModel *m_model;
    QTableView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_pages = nullptr;
    TermsFields *m_terms;
    ShortlistTotals *m_totals;
    QPushButton *m_export;
    QPushButton *m_remove;
    QPushButton *m_undo;
    QPushButton *m_delete;
    QSplitter *m_splitter;
    QList<ShortlistLine> m_removed; ///< for undo, of m_current
    Request<QList<ShortlistSummary>> m_listing;
    Request<Shortlist> m_showing;
    Request<void> m_changing;
    Request<int> m_adding;
};

} // namespace sanjia
