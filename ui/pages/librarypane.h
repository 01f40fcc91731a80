// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/library.h"
#include "core/domain/request.h"
#include "ui/desk.h"
#include "ui/support/page.h"

#include <QTimer>

class QLabel;
class QSplitter;

namespace sanjia {

class BusyBar;
class DetailPanel;
class LibraryFilters;
class LibraryModel;
class OfferTable;
class SavedSearchButton;
struct SaveReport;
struct SavedSearch;

/// Everything ever seen, searched with every keystroke, offline, with the same table and detail as
/// the market page. A keystroke drops the search before it; what was found stays on the screen
/// until the new rows are there.
class LibraryPane : public Page
{
    Q_OBJECT
public:
    explicit LibraryPane(const Desk &desk, QWidget *parent = nullptr);
    ~LibraryPane() override;

    void setQuantity(qint64 quantity) override;
    void refresh() override; ///< asks the store again; called when the page is shown
    void showSupplier(const Supplier &supplier); ///< all that it sells
    void showOffer(const OfferId &id); ///< alone
    void focusTable();
    void showSearch(const SavedSearch &search); ///< what it asks for
    [[nodiscard]] Spot place() const override;
    void goTo(const Spot &place) override;
    [[nodiscard]] OfferTable *table() override { return m_table; }

private:
    void build();
    void follow();
    void ask();
    void askFirst(const LibraryQuery &query);
    void catchUp();
    void take(const LibraryQuery &query, const LibraryHits &hits);
    void showHits(const LibraryQuery &query, const LibraryHits &hits, int first,
                  const QList<Offer> &offers);
    void askTags();
    void showSaved(const SaveReport &report);
    void tell(const LibraryQuery &query, qint64 found);
    void seek(const LibraryQuery &query, const LibraryHits &hits);
    void readFrom(const LibraryQuery &query, const LibraryHits &hits, int place);
    void giveUp(const Error &error);

    Desk m_desk;
    LibraryFilters *m_filters;
    SavedSearchButton *m_saved;
    BusyBar *m_progress;
    QLabel *m_count;
    LibraryModel *m_model;
    OfferTable *m_table;
    DetailPanel *m_detail;
    QSplitter *m_splitter;
    QTimer m_soon; ///< gathers what was saved in quick succession
    bool m_behind = false; ///< what was saved waits until the selection is done with
    qint64 m_quantity = 1;
    LibraryQuery m_shown; ///< what the rows on the screen answer
    OfferId m_wanted; ///< to be chosen when the rows are there
    bool m_wantsTable = false; ///< has the focus then
    Request<LibraryPage> m_first;
    Request<LibraryHits> m_seeking;
    Request<LibraryHits> m_finding;
    Request<QList<Offer>> m_reading;
    Request<void> m_preparing;
    Request<QStringList> m_tags;
};

} // namespace sanjia
