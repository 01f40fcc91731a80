// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/librarypane.h"

#include "core/services/library.h"
#include "core/services/market.h"
#include "ui/detail/detailpanel.h"
#include "ui/offers/librarymodel.h"
#include "ui/offers/offerpictures.h"
#include "ui/offers/offertable.h"
#include "ui/offers/offertrends.h"
#include "ui/offers/tablecolumns.h"
#include "ui/pages/libraryfilters.h"
#include "ui/pages/savedsearchbutton.h"
#include "ui/support/busybar.h"
#include "ui/support/emptystate.h"
#include "ui/support/metrics.h"
#include "ui/support/panes.h"
#include "ui/support/uistate.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// Whether another quantity gives other rows or another order.
bool followsQuantity(const LibraryQuery &query)
{
    const auto isCost = [](const LibraryOrder &order) {
        return order.by == LibraryColumn::UnitCost || order.by == LibraryColumn::LineCost;
    };
    return query.priceMin || query.priceMax || isCost(query.order)
        || std::ranges::any_of(query.thenBy, isCost);
}

} // namespace

LibraryPane::LibraryPane(const Desk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_filters(new LibraryFilters(desk.clock, this)),
      m_saved(new SavedSearchButton(desk.library.searches(), SavedSearch::Kind::Library, this)),
      m_progress(new BusyBar(this)),
      m_count(new QLabel(this)),
      m_model(new LibraryModel(desk.library, this)),
      m_table(new OfferTable(*m_model, desk.state, u"library/table"_s, u"library"_s, this)),
      m_detail(new DetailPanel(desk, this)),
      m_splitter(new QSplitter(this))
{
    m_model->setTrends(new OfferTrends(desk.library, desk.market, desk.clock, this));
    m_model->setPictures(new OfferPictures(desk.pictures, this));
    build();
    follow();
    for (QWidget *part : {static_cast<QWidget *>(m_filters->words()),
                          static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_detail)})
        panes::mark(part);
    panes::goOnEnter(m_filters->words(), m_table);
}

LibraryPane::~LibraryPane()
{
    if (m_desk.state)
        m_desk.state->setLayout(u"library/splitter"_s, m_splitter->saveState());
}

void LibraryPane::build()
{
    m_count->setObjectName(u"libraryCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setContentsMargins(12, 4, 12, 4);
    auto *seller = new QAction(tr("Only this seller"), m_table->view());
    seller->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    seller->setShortcutContext(Qt::WidgetShortcut);
    m_table->view()->addAction(seller);
    connect(seller, &QAction::triggered, this, [this] {
        if (const auto offer = m_table->currentOffer())
            m_filters->setSupplier(offer->supplier);
    });
    auto *again = new QAction(tr("Search again"), this);
    again->setShortcut(QKeySequence(QKeySequence::Refresh));
    again->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(again);
    connect(again, &QAction::triggered, this, &LibraryPane::refresh);

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({820, 440});
    if (m_desk.state)
        m_splitter->restoreState(m_desk.state->layout(u"library/splitter"_s));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_filters->addBeside(m_saved);
    layout->addWidget(m_filters);
    layout->addWidget(m_progress);
    layout->addWidget(m_splitter, 1);
}

void LibraryPane::follow()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kGatherMs);
    connect(&m_soon, &QTimer::timeout, this, &LibraryPane::catchUp);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] {
                if (m_behind)
                    m_soon.start();
            });
    connect(m_filters, &LibraryFilters::changed, this, [this] {
        Q_EMIT moved(true);
        m_wanted = {};
        ask();
    });
    connect(m_saved, &SavedSearchButton::chosen, this, &LibraryPane::showSearch);
    connect(m_saved, &SavedSearchButton::saveRequested, this, [this] {
        SavedSearch search = m_filters->asked();
        search.library.order = m_model->order();
        search.library.thenBy = m_model->thenBy();
        search.name = search.library.words.join(u' '); // to begin with
        m_saved->save(search);
    });
    connect(m_saved, &SavedSearchButton::noticed, this, &LibraryPane::noticed);
    connect(m_saved, &SavedSearchButton::failed, this, &LibraryPane::failed);
    connect(m_model, &LibraryModel::orderWanted, this, &LibraryPane::ask);
    connect(m_model, &LibraryModel::failed, this, &LibraryPane::failed);
    connect(m_table, &OfferTable::failed, this, &LibraryPane::failed);
    connect(m_table, &OfferTable::currentOfferChanged, m_detail, &DetailPanel::follow);
    connect(m_table, &OfferTable::opened, this,
            [this](const Offer &offer) { m_detail->showOffer(offer, true); });
    connect(m_table, &OfferTable::opened, this, &LibraryPane::seen);
    connect(m_table, &OfferTable::shortlistRequested, this, &LibraryPane::shortlistRequested);
    connect(m_table, &OfferTable::compareRequested, this, &LibraryPane::compareRequested);
    connect(m_detail, &DetailPanel::offerUpdated, m_model, &LibraryModel::updateOffer);
    connect(m_detail, &DetailPanel::shortlistRequested, this, &LibraryPane::shortlistRequested);
    connect(m_detail, &DetailPanel::compareRequested, this, &LibraryPane::compareRequested);
    connect(&m_desk.market, &Market::saved, this, &LibraryPane::showSaved);
    connect(&m_desk.library, &Library::tagged, this, [this] {
        askTags();
        if (!m_shown.tags.isEmpty())
            m_soon.start();
    });
    connect(&m_desk.library, &Library::suppliersMarked, this, [this] {
        if (isVisible())
            m_soon.start();
    });
}

Spot LibraryPane::place() const
{
    Spot place = m_filters->typed();
    const auto current = m_table->currentOffer();
    // What was to be chosen still is, where the page was not looked at since.
    place.insert(QString::fromLatin1(kChosen),
                 m_wanted.isEmpty() && current ? current->id.value : m_wanted.value);
    return place;
}

void LibraryPane::goTo(const Spot &place)
{
    m_filters->setTyped(place);
    m_wanted = OfferId{place.value(QString::fromLatin1(kChosen))};
}

void LibraryPane::showSupplier(const Supplier &supplier) { m_filters->onlySupplier(supplier); }

void LibraryPane::showOffer(const OfferId &id) { m_filters->onlyWords(id.value); }

void LibraryPane::focusTable()
{
    m_wantsTable = true; // it may have no rows yet
    panes::enter(m_table);
}

void LibraryPane::showSearch(const SavedSearch &search)
{
    m_filters->setAsked(search);
    m_wanted = {};
    Q_EMIT moved(false);
    SortColumns sorts;
    for (const LibraryOrder &order : QList{search.library.order} + search.library.thenBy) {
        const int column = LibraryModel::columnOf(order);
        if (column < 0)
            break; // the window has no such column, so those after it mean something else
        sorts.append({column, order.descending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    m_table->columns().sortBy(sorts);
    ask();
}

void LibraryPane::refresh()
{
    askTags();
    ask();
}

void LibraryPane::askTags()
{
    m_tags = m_desk.library.tags();
    m_tags.then(this, [this](const Result<QStringList> &tags) {
        if (tags)
            m_filters->setTags(*tags);
    });
}

void LibraryPane::showSaved(const SaveReport &report)
{
    // What is known better now is shown where it stands: a row that jumps away while it is being
    // read helps nobody. What is new comes in with a new search, which may wait.
    for (const Offer &offer : report.offers)
        m_model->updateOffer(offer);
    if (report.added > 0 && isVisible())
        m_soon.start();
}

void LibraryPane::catchUp()
{
    // New rows would take several chosen ones out of the selection.
    m_behind = m_table->selectedCount() > 1;
    if (!m_behind)
        ask();
}

void LibraryPane::ask()
{
    m_soon.stop();
    m_behind = false;
    LibraryQuery query = m_filters->query();
    query.order = m_model->order();
    query.thenBy = m_model->thenBy();
    query.quantity = m_quantity;
    m_progress->start();
    m_reading.cancel();
    if (m_model->rowCount() == 0 && !m_filters->narrows() && isInUsualOrder(query))
        askFirst(query);
    m_finding = m_desk.library.find(query); // drops the one before
    m_finding.then(this, [this, query](const Result<LibraryHits> &hits) {
        if (hits)
            take(query, *hits);
        else
            giveUp(hits.error());
    });
}

/// A library of a million offers is opened sooner than its order is read.
void LibraryPane::askFirst(const LibraryQuery &query)
{
    LibraryQuery first = query;
    first.limit = LibraryModel::kBlock;
    m_first = m_desk.library.query(first);
    m_first.then(this, [this, query](const Result<LibraryPage> &page) {
        if (!page || page->total == 0)
            return; // as find() is about to say
        tell(query, page->total);
        m_model->showFirst(*page);
    });
}

void LibraryPane::take(const LibraryQuery &query, const LibraryHits &hits)
{
    if (!m_wanted.isEmpty())
        return seek(query, hits);
    // The same question again stays where it is; another one begins at the top.
    int place = 0;
    if (query == m_shown) {
        const int current = m_table->view()->currentIndex().row();
        const LibraryRows &rows = m_model->hits().rows;
        if (current >= 0 && current < rows.size())
            place = std::max(0, LibraryModel::placeIn(hits, rows.at(current)));
    }
    readFrom(query, hits, place);
}

/// The offer that is to be chosen may be anywhere among a million rows.
void LibraryPane::seek(const LibraryQuery &query, const LibraryHits &hits)
{
    LibraryQuery one;
    one.words = {m_wanted.value};
    m_seeking = m_desk.library.find(one);
    m_seeking.then(this, [this, query, hits](const Result<LibraryHits> &found) {
        const bool there = found && !found->rows.isEmpty();
        readFrom(query, hits,
                 there ? std::max(0, LibraryModel::placeIn(hits, found->rows.constFirst())) : 0);
    });
}

void LibraryPane::readFrom(const LibraryQuery &query, const LibraryHits &hits, int place)
{
    const int first = place / LibraryModel::kBlock * LibraryModel::kBlock;
    m_reading = m_desk.library.rows(hits.rows.mid(first, LibraryModel::kBlock));
    m_reading.then(this, [this, query, hits, first](const Result<QList<Offer>> &offers) {
        if (offers)
            showHits(query, hits, first, *offers);
        else
            giveUp(offers.error());
    });
}

void LibraryPane::showHits(const LibraryQuery &query, const LibraryHits &hits, int first,
                           const QList<Offer> &offers)
{
    m_progress->stop();
    tell(query, hits.rows.size());
    m_model->show(hits, first, offers);
    m_table->choose(std::exchange(m_wanted, {}));
    if (std::exchange(m_wantsTable, false) && isAncestorOf(QApplication::focusWidget()))
        panes::enter(m_table);
    m_preparing = m_desk.library.prepareToFind(); // failing, it is done by the next search
    if (hits.rows.empty())
        m_detail->clear();
}

void LibraryPane::tell(const LibraryQuery &query, qint64 found)
{
    m_shown = query;
    if (m_filters->narrows())
        m_table->empty().say(tr("Nothing here fits"),
                             tr("Try fewer words, or take filters off with Reset."));
    else
        m_table->empty().say(tr("The library is empty"),
                             tr("Every offer you see on the market page is kept here, with every "
                                "price it ever had."));
    m_count->setText(tr("%Ln offer(s)", nullptr, static_cast<int>(found)));
}

void LibraryPane::giveUp(const Error &error)
{
    m_progress->stop();
    if (m_model->rowCount() == 0)
        m_table->empty().say(error);
    Q_EMIT failed(error);
}

void LibraryPane::setQuantity(qint64 quantity)
{
    if (quantity == m_quantity)
        return;
    m_quantity = quantity;
    m_table->setQuantity(quantity);
    m_detail->setQuantity(quantity);
    if (followsQuantity(m_shown))
        ask();
}

} // namespace sanjia
