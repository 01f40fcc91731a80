// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/supplierlist.h"
#include "ui/desk.h"
#include "ui/support/page.h"

#include <QTimer>

class QAction;
class QComboBox;
class QLayout;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;

namespace sanjia {

class BusyBar;
class EmptyState;
class SupplierModel;

/// Every seller seen, by what all its offers say together: with words, the sellers of these goods
/// against each other at my quantity. A seller can be starred, blocked and given a note; its offers
/// open on the library page, the cheapest ones of several sellers on the comparison.
class SupplierPane : public Page
{
    Q_OBJECT
public:
    explicit SupplierPane(const Desk &desk, QWidget *parent = nullptr);
    ~SupplierPane() override;

    void setQuantity(qint64 quantity) override;
    void refresh() override; ///< asks the store again; called when the page is shown
    [[nodiscard]] Spot place() const override;
    void goTo(const Spot &place) override;

Q_SIGNALS:
    void offersRequested(const sanjia::Supplier &supplier); ///< to see all that it sells
    void watchRequested(const sanjia::Supplier &supplier);

private:
    void build();
    void buildTable();
    void addAction(QLayout *row, const QString &text, const QKeySequence &keys,
                   void (SupplierPane::*use)());
    void follow();
    void ask();
    void giveUp(const Error &error);
    void fitActions();
    void showList(const SupplierList &list);
    void showOffers();
    void star() { mark(SupplierMark::Starred); }
    void block() { mark(SupplierMark::Blocked); }
    void watch();
    void clearMark() { mark(SupplierMark::None); }
    void mark(SupplierMark mark);
    void compareCheapest();
    void copy();
    void change(Request<void> change);
    [[nodiscard]] QList<int> selectedRows() const; ///< rising

    Desk m_desk;
    QLineEdit *m_words;
    QComboBox *m_marked;
    BusyBar *m_progress;
    SupplierModel *m_model;
    QTableView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_pages = nullptr;
    QLabel *m_count;
    QList<QAction *> m_rowActions; ///< that need a row
    QTimer m_soon;
    qint64 m_quantity = 1;
    Supplier m_wanted; ///< to be chosen when the rows are there
    Request<SupplierList> m_asking;
    Request<QList<Offer>> m_reading;
    Request<void> m_changing;
};

} // namespace sanjia
