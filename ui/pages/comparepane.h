// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/market.h"
#include "ui/desk.h"

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace sanjia {

class CompareModel;
class Dialogs;
class EmptyState;
class MoneyEdit;

/// Two to twelve offers as columns, their facts as rows, the best of each row marked, at the
/// quantity the buyer works with, with freight and a currency rate. Offers that were never read in
/// full are read one after the other while the rest is already on the screen.
class ComparePane : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype kMostOffers = 12;

    ComparePane(const Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);
    ~ComparePane() override;

    void addOffers(const QList<Offer> &offers);
    void setQuantity(qint64 quantity);
    [[nodiscard]] qsizetype count() const { return m_offers.size(); }

Q_SIGNALS:
    void noticed(const QString &text);
    void failed(const sanjia::Error &error);
    void shortlistRequested(const QList<sanjia::Offer> &offers);

private:
    void build();
    void update();
    void readNext();
    void removeSelected();
    void exportCsv();
    [[nodiscard]] QList<Offer> selectedOffers() const;

    Desk m_desk;
    Dialogs &m_dialogs;
    QList<Offer> m_offers;
    QList<OfferId> m_unread; ///< still to be asked for in full
    qint64 m_quantity = 1;
    MoneyEdit *m_freight;
    QLineEdit *m_rate;
    CompareModel *m_model;
    QTableView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_pages = nullptr;
    QPushButton *m_remove;
    QPushButton *m_clear;
    QPushButton *m_add;
    QPushButton *m_export;
    Request<OfferOutcome> m_reading;
};

} // namespace sanjia
