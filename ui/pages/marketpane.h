// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/suppliermarks.h"
#include "core/services/searchrun.h"
#include "ui/desk.h"
#include "ui/support/page.h"

#include <memory>

class QSplitter;

namespace sanjia {

class BusyBar;
class DetailPanel;
class OfferTable;
class OfferTableModel;
class ResultBar;
class SavedSearchButton;
class SearchForm;
struct SavedSearch;

/// The market page: form above, results below, one offer in full at the right. A failed search
/// keeps what is on the screen and says why through failed(). What blocked sellers offer is hidden
/// until it is asked for; how much that is is always said.
class MarketPane : public Page
{
    Q_OBJECT
public:
    explicit MarketPane(const Desk &desk, QWidget *parent = nullptr);
    ~MarketPane() override;

    void setQuantity(qint64 quantity) override;
    void focusSearch();
    void refresh() override; ///< the keywords searched before
    void stop();
    void runSearch(const SavedSearch &search); ///< in the form, and asked
    [[nodiscard]] OfferTable *table() override { return m_table; }
    std::function<void()> again() override; ///< the last search
    [[nodiscard]] Spot place() const override;
    void goTo(const Spot &place) override;

Q_SIGNALS:
    void running(bool running);
    void watchRequested(const sanjia::SearchQuery &query);

private:
    void build();
    void invite();
    void showKept(const Spot &place, const QList<Offer> &offers);
    void search();
    void askToSave();
    void run(const SearchQuery &query, bool more, int pages = 1);
    void take(const SearchOutcome &outcome, bool more);
    void finish(const std::optional<Error> &error);
    void sayNothingCame(const Error &error);
    void readMarks();
    void refill(); ///< shows what was found anew
    void showCounts();

    Desk m_desk;
    SearchForm *m_form;
    SavedSearchButton *m_saved;
    BusyBar *m_progress;
    OfferTableModel *m_model;
    OfferTable *m_table;
    ResultBar *m_bar;
    DetailPanel *m_detail;
    QSplitter *m_splitter;
    std::unique_ptr<SearchRun> m_run;
    SearchQuery m_query; ///< of the rows on the screen, with the page read last
    SearchQuery m_asked; ///< of the search that ran last, whatever came of it
    bool m_more = false; ///< the running search adds to the rows on the screen
    int m_pages = 1; ///< of the search that ran last
    FoundOffers m_found;
    bool m_hidesBlocked = true;
    bool m_returning = false; ///< rows are shown again that were read before
    QList<SkippedRow> m_skipped;
    std::optional<qint64> m_total;
    Request<QList<Offer>> m_keeping;
    Request<QStringList> m_recent;
    Request<void> m_record;
    Request<SupplierMarks> m_marks;
};

} // namespace sanjia
