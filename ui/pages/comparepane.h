// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/comparison.h"
#include "core/services/library.h"
#include "core/services/market.h"
#include "ui/desk.h"
#include "ui/support/page.h"

#include <QList>

class QAction;
class QCheckBox;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTableView;

namespace sanjia {

class CompareModel;
class CompareOutput;
class CompareReader;
class CostPanel;
class Dialogs;
class EmptyState;
class TermsFields;
class VariantButton;

/// Two to twelve offers as columns, their facts as rows, the best of each row marked, at the
/// quantity the buyer works with, of the variant they mean, with freight and a currency rate.
/// Offers that were never read in full are read one after the other while the rest is already on
/// the screen; what cannot be read is said in the offer's own column and hinders no other. Below
/// the table stands what the offers cost at other quantities.
class ComparePane : public Page
{
    Q_OBJECT
public:
    static constexpr qsizetype kMostOffers = 12;

    ComparePane(const Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);
    ~ComparePane() override;

    /// One that is there already is brought up to date instead.
    void addOffers(const QList<Offer> &offers);
    void setQuantity(qint64 quantity) override;
    void focusTable();
    [[nodiscard]] std::function<void()> exporting() override;
    [[nodiscard]] Spot place() const override;
    void goTo(const Spot &place) override;
    [[nodiscard]] qsizetype count() const { return m_offers.size(); }

private:
    void build();
    void put(const QList<Offer> &offers);
    void showOnly(const QList<Offer> &offers, const VariantWish &wish);
    void buildView();
    void addActions();
    void showHeaderMenu(const QPoint &at);
    void recost();
    void takeCurrency();
    void enableButtons();
    void showRows();
    void takeStored(const SaveReport &report);
    void readSelectedAgain();
    void remove(QList<Offer> offers); ///< by value: it may be our own list
    void openSelected();
    [[nodiscard]] ComparisonTerms terms() const;
    [[nodiscard]] QList<Offer> selectedOffers() const; ///< the current one when none is selected

    Desk m_desk;
    QList<Offer> m_offers;
    qint64 m_quantity = 1;
    TermsFields *m_terms;
    VariantButton *m_variant;
    QCheckBox *m_differences;
    CompareModel *m_model;
    CompareReader *m_reader;
    QTableView *m_view;
    CostPanel *m_costs;
    QSplitter *m_splitter;
    EmptyState *m_empty;
    CompareOutput *m_output;
    QStackedLayout *m_pages = nullptr;
    QPushButton *m_remove;
    QPushButton *m_clear;
    QPushButton *m_add;
    QPushButton *m_print;
    QPushButton *m_export;
    Request<QList<Offer>> m_returning;
};

} // namespace sanjia
