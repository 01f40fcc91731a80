// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

#include <QList>
#include <QWidget>

#include <optional>

class QAction;
class QMenu;
class QStackedLayout;
class QTableView;

namespace sanjia {

class EmptyState;
class OfferTableModel;
class UiState;

/// The table of offers that market and library share: sortable by every column, columns to choose
/// and to move, widths and order remembered in `state` (may be null) under `name`, a context menu
/// and keys for what can be done with rows. It shows offers; it fetches and stores nothing. While
/// there are none it shows what empty() was told to say.
///
/// Keys: Enter opens in full, Ctrl+Enter in the browser, Ctrl+D adds to the shortlist, Ctrl+M
/// compares, Ctrl+C copies as a table, Ctrl+Shift+L the links.
class OfferTable : public QWidget
{
    Q_OBJECT
public:
    OfferTable(UiState *state, const QString &name, const QString &emptyIcon,
               QWidget *parent = nullptr);
    ~OfferTable() override;

    void setOffers(const QList<Offer> &offers); ///< the current row stays if it is there again
    void appendOffers(const QList<Offer> &offers);
    void updateOffer(const Offer &offer); ///< the row of the same id, if it is there
    void setQuantity(qint64 quantity); ///< costs and sorts anew
    void copyAsTable(); ///< the selected rows, with their headers, for spreadsheets
    /// For menus: the header cannot be reached by keyboard. The actions belong to `menu`.
    void fillColumnMenu(QMenu *menu);
    void fillSortMenu(QMenu *menu);

    [[nodiscard]] qsizetype count() const;
    [[nodiscard]] QList<Offer> selectedOffers() const; ///< in the order shown
    [[nodiscard]] std::optional<Offer> currentOffer() const;
    [[nodiscard]] QList<Offer> offersAsShown() const;
    [[nodiscard]] EmptyState &empty() { return *m_empty; }
    [[nodiscard]] QTableView *view() const { return m_view; } ///< objectName "offerView"

Q_SIGNALS:
    void currentOfferChanged(const sanjia::Offer &offer);
    void opened(const sanjia::Offer &offer); ///< Enter or double click
    void shortlistRequested(const QList<sanjia::Offer> &offers);
    void compareRequested(const QList<sanjia::Offer> &offers);

private:
    void addActions();
    void restoreColumns();
    void saveColumns();
    void showHeaderMenu(const QPoint &at);
    void sortBy(int column, Qt::SortOrder order);
    void copyLinks();
    [[nodiscard]] QList<int> selectedRows() const; ///< rising
    void keepCurrent(const OfferId &id);

    UiState *m_state;
    QString m_name;
    OfferTableModel *m_model;
    QTableView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_pages;
    QAction *m_open = nullptr;
    QAction *m_copyLink = nullptr;
};

} // namespace sanjia
