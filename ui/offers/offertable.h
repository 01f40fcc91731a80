// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

#include <QList>
#include <QWidget>

class QTableView;

namespace sanjia {

class OfferTableModel;

/// The table of offers that market and library share: sortable by every column, columns to choose
/// and to move, widths remembered under `stateKey`, a context menu and keys for what can be done
/// with a row. It shows offers; it fetches and stores nothing.
///
/// Keys: Enter opens in the detail panel, Ctrl+Enter in the browser, Ctrl+D adds to the shortlist,
/// Ctrl+K is left to the window, Space marks for comparison.
class OfferTable : public QWidget
{
    Q_OBJECT
public:
    explicit OfferTable(const QString &stateKey, QWidget *parent = nullptr);
    ~OfferTable() override;

    void setOffers(const QList<Offer> &offers);
    void appendOffers(const QList<Offer> &offers);
    void updateOffer(const Offer &offer); ///< the row of the same id, if it is there
    void setQuantity(qint64 quantity); ///< re-costs and re-sorts
    [[nodiscard]] qsizetype count() const;
    [[nodiscard]] QList<Offer> selectedOffers() const; ///< in the order shown
    [[nodiscard]] std::optional<Offer> currentOffer() const;
    [[nodiscard]] QList<Offer> offersAsShown() const;

    [[nodiscard]] QTableView *view() const; ///< objectName "offerView"
    [[nodiscard]] OfferTableModel *model() const;

Q_SIGNALS:
    void currentOfferChanged(const sanjia::Offer &offer);
    void selectionChanged();
    void opened(const sanjia::Offer &offer); ///< Enter or double click
    void shortlistRequested(const QList<sanjia::Offer> &offers);
    void compareRequested(const QList<sanjia::Offer> &offers);

private:
    OfferTableModel *m_model;
    QTableView *m_view;
};

} // namespace sanjia
