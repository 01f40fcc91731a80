// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "ui/offers/offermodel.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QStackedLayout;
class QTableView;

namespace sanjia {

class EmptyState;
class FreezableTable;
class TableColumns;
class UiState;

/// The table of offers that market and library share: with columns that the buyer arranges and
/// sorts by (TableColumns), remembered in `state` (may be null) under `name`, rows as high as they
/// want them and with pictures at the highest, a context menu and keys for what can be done with
/// rows. It shows the rows of its model; it fetches and
/// stores nothing. While there are none it shows what empty() was told to say. When the model
/// begins anew, the current row stays if it is there again.
///
/// Keys: Enter opens in full, Shift+Enter in a window, Ctrl+Enter in the browser, Ctrl+D adds to
/// the shortlist, Ctrl+M compares, Ctrl+T tags, Ctrl+Shift+F finds similar ones, Ctrl+C copies as a
/// table, Ctrl+Shift+L the links.
class OfferTable : public QWidget
{
    Q_OBJECT
public:
    using Use = std::function<void(const QList<Offer> &)>;
    static constexpr int kMostAtOnce =
        20'000; ///< rows that can be copied, exported or put on lists

    /// `model` belongs to the caller and outlives the table.
    OfferTable(OfferModel &model, UiState *state, const QString &name, const QString &emptyIcon,
               QWidget *parent = nullptr);
    ~OfferTable() override;

    void setQuantity(qint64 quantity); ///< costs and sorts anew
    bool choose(const OfferId &id); ///< the current row, if it is among those here
    void copyAsTable(); ///< the selected rows, with their headers, for spreadsheets

    [[nodiscard]] qsizetype count() const;
    [[nodiscard]] qsizetype selectedCount() const;
    [[nodiscard]] std::optional<Offer> currentOffer() const;
    /// Hands the selected offers, or all of them, to `use` in the order shown: at once where they
    /// are here, else when they were read; not at all, but refused(), when they are too many.
    void withSelected(const Use &use);
    void withAll(const Use &use);
    [[nodiscard]] TableColumns &columns() { return *m_columns; }
    [[nodiscard]] EmptyState &empty() { return *m_empty; }
    [[nodiscard]] QTableView *view() const; ///< objectName "offerView"

Q_SIGNALS:
    void currentOfferChanged(const sanjia::Offer &offer);
    void opened(const sanjia::Offer &offer); ///< Enter or double click
    void shortlistRequested(const QList<sanjia::Offer> &offers);
    void compareRequested(const QList<sanjia::Offer> &offers);
    void tagsRequested(const QList<sanjia::Offer> &offers);
    void similarRequested(const sanjia::Offer &offer);
    void windowsRequested(const QList<sanjia::Offer> &offers); ///< each in one of its own
    void failed(const sanjia::Error &error);
    void refused(const QString &why); ///< what was asked for cannot be done with so many rows

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addActions();
    void followModel();
    void fitRows(); ///< to the height that was chosen
    void dropPicturesOutOfView();
    void copyLinks();
    void with(const QList<int> &rows, const Use &use);
    [[nodiscard]] QList<int> selectedRows() const; ///< rising
    void showCurrent();
    void beginAnew();

    OfferModel &m_model;
    UiState *m_state;
    FreezableTable *m_view;
    TableColumns *m_columns = nullptr; ///< needs the view with its model
    EmptyState *m_empty;
    QStackedLayout *m_pages;
    QAction *m_open = nullptr;
    QAction *m_copyLink = nullptr;
    OfferId m_before; ///< the current offer while the model begins anew
    QTimer m_scrolled;
    bool m_awaited = false; ///< the current row is not here yet
    qint64 m_quantity = 1;
    Request<QList<Offer>> m_reading;
};

} // namespace sanjia
