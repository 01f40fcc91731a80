// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/shortlist.h"
#include "ui/desk.h"
#include "ui/support/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace sanjia {

class Dialogs;
class EmptyState;
class LineTable;
class ListPanel;
class ShortlistModel;
class ShortlistTotals;
class TermsFields;

/// The buyer's lists: lists at the left, the lines of one at the right with what the buyer says of
/// each to edit, what the orders of it cost, its snapshots, and the export. Every edit can be
/// undone.
class ShortlistPane : public Page
{
    Q_OBJECT
public:
    ShortlistPane(const Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);
    ~ShortlistPane() override;

    void showNamed(const QString &list);
    /// Onto the list on show (made when there is none).
    void addOffers(const QList<Offer> &offers);
    void setQuantity(qint64 quantity) override;
    void refresh() override;
    [[nodiscard]] std::function<void()> exporting() override;
    [[nodiscard]] Spot place() const override;
    void goTo(const Spot &place) override;

Q_SIGNALS:
    void watchRequested(const QList<sanjia::Offer> &offers);

private:
    void build();
    [[nodiscard]] QLayout *head();
    [[nodiscard]] QLayout *foot();
    [[nodiscard]] QPushButton *button(const QString &name, const QString &text,
                                      void (ShortlistPane::*use)());
    void follow();
    void showList(const QString &name);
    void saveLine(const ShortlistLine &line);
    void removeLines();
    [[nodiscard]] QList<Offer> selectedOffers() const;
    void copyLines();
    void showSnapshots();
    void exportList();
    [[nodiscard]] QString emptyWords() const; ///< why there are no lines
    void sumUp();

    Desk m_desk;
    Dialogs &m_dialogs;
    qint64 m_quantity = 1;
    ListPanel *m_lists;
    ShortlistModel *m_model;
    LineTable *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_pages = nullptr;
    QLineEdit *m_filter;
    QLabel *m_hidden; ///< how many lines the filter hides
    TermsFields *m_terms;
    ShortlistTotals *m_totals;
    QList<QPushButton *> m_lineButtons; ///< that need a line
    QSplitter *m_splitter;
    QString m_shown; ///< the list
    int m_saving = 0; ///< edits on their way to the store
    Request<Shortlist> m_showing;
    Request<void> m_changing;
    Request<int> m_counting;
};

} // namespace sanjia
