// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/marketpane.h"

#include "core/services/library.h"
#include "ui/detail/detailpanel.h"
#include "ui/offers/offerpictures.h"
#include "ui/offers/offertable.h"
#include "ui/offers/offertablemodel.h"
#include "ui/offers/offertrends.h"
#include "ui/pages/resultbar.h"
#include "ui/pages/savedsearchbutton.h"
#include "ui/pages/searchform.h"
#include "ui/support/busybar.h"
#include "ui/support/emptystate.h"
#include "ui/support/panes.h"
#include "ui/support/uistate.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr qsizetype kMostRowsKept = 500; ///< rows that are shown again without asking the market
constexpr int kFarthestPage = 10'000;
} // namespace

MarketPane::MarketPane(const Desk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_form(new SearchForm(this)),
      m_saved(new SavedSearchButton(desk.library.searches(), SavedSearch::Kind::Market, this)),
      m_progress(new BusyBar(this)),
      m_model(new OfferTableModel(this)),
      m_table(new OfferTable(*m_model, desk.state, u"market/table"_s, u"market"_s, this)),
      m_bar(new ResultBar(this)),
      m_detail(new DetailPanel(desk, this)),
      m_splitter(new QSplitter(this))
{
    m_model->setTrends(new OfferTrends(desk.library, desk.market, desk.clock, this));
    m_model->setPictures(new OfferPictures(desk.pictures, this));
    build();
    connect(m_form, &SearchForm::searchRequested, this, &MarketPane::search);
    connect(m_form, &SearchForm::stopRequested, this, &MarketPane::stop);
    connect(m_saved, &SavedSearchButton::chosen, this, &MarketPane::runSearch);
    connect(m_saved, &SavedSearchButton::saveRequested, this, &MarketPane::askToSave);
    connect(m_saved, &SavedSearchButton::noticed, this, &MarketPane::noticed);
    connect(m_saved, &SavedSearchButton::failed, this, &MarketPane::failed);
    connect(m_progress, &BusyBar::appeared, this, [this] {
        if (m_found.count() == 0)
            m_table->empty().say(tr("Searching…"), tr("“Stop” beside the words ends it."));
    });
    connect(m_bar, &ResultBar::moreRequested, this, [this] {
        SearchQuery next = m_query;
        ++next.page;
        run(next, true);
    });
    connect(m_bar, &ResultBar::watchRequested, this, [this] { Q_EMIT watchRequested(m_query); });
    const auto showInFull = [this](const Offer &offer) {
        m_detail->showOffer(offer, !m_returning);
    };
    connect(m_table, &OfferTable::currentOfferChanged, this, showInFull);
    connect(m_table, &OfferTable::opened, this, showInFull);
    connect(m_table, &OfferTable::opened, this, &MarketPane::seen);
    connect(m_detail, &DetailPanel::offerUpdated, this, &MarketPane::seen);
    connect(m_detail, &DetailPanel::offerUpdated, this, [this](const Offer &offer) {
        m_found.update(offer);
        m_model->updateOffer(offer);
    });
    connect(m_bar, &ResultBar::blockedToggled, this, [this] {
        m_hidesBlocked = !m_hidesBlocked;
        refill();
    });
    connect(&desk.library, &Library::suppliersMarked, this, &MarketPane::readMarks);
    connect(m_table, &OfferTable::shortlistRequested, this, &MarketPane::shortlistRequested);
    connect(m_table, &OfferTable::compareRequested, this, &MarketPane::compareRequested);
    connect(m_table, &OfferTable::failed, this, &MarketPane::failed);
    connect(m_detail, &DetailPanel::shortlistRequested, this, &MarketPane::shortlistRequested);
    connect(m_detail, &DetailPanel::compareRequested, this, &MarketPane::compareRequested);
    for (QWidget *part : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_table),
                          static_cast<QWidget *>(m_detail)})
        panes::mark(part);
    refresh();
}

MarketPane::~MarketPane()
{
    if (m_desk.state)
        m_desk.state->setLayout(u"market/splitter"_s, m_splitter->saveState());
}

void MarketPane::build()
{
    invite();
    connect(&m_table->empty(), &EmptyState::exampleChosen, this, [this](const QString &example) {
        m_form->setKeywords(example);
        search();
    });
    auto *results = new QWidget(this);
    auto *column = new QVBoxLayout(results);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_bar);
    m_splitter->addWidget(results);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({820, 440});
    if (m_desk.state)
        m_splitter->restoreState(m_desk.state->layout(u"market/splitter"_s));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_form->addBeside(m_saved);
    layout->addWidget(m_form);
    layout->addWidget(m_progress);
    layout->addWidget(m_splitter, 1);
}

void MarketPane::invite()
{
    EmptyState &empty = m_table->empty();
    empty.say(tr("Search the market"),
              tr("Write what you need and press Enter. Prices are shown for the quantity in the "
                 "toolbar. To begin with, perhaps:"));
    // Goods as sellers name them, so the same in every language.
    empty.offerExamples({u"蓝牙耳机"_s, u"数据线"_s, u"保温杯"_s, u"双肩包"_s});
}

void MarketPane::search()
{
    Q_EMIT moved(false);
    run(m_form->query(), false);
}

void MarketPane::runSearch(const SavedSearch &search)
{
    m_form->setQuery(search.market);
    Q_EMIT moved(false);
    run(m_form->query(), false, search.pages);
}

void MarketPane::askToSave()
{
    if (!m_form->check())
        return m_form->focusKeywords();
    SavedSearch search;
    search.market = m_form->query();
    search.name = search.market.keywords; // to begin with
    SearchQuery shown = m_query;
    shown.page = 1;
    if (shown == search.market && m_found.count() > 0)
        search.pages = m_query.page; // as many as were read of it
    m_saved->save(search);
}

Spot MarketPane::place() const
{
    Spot place = m_form->typed();
    QStringList rows;
    for (const Offer &offer : m_found.all().mid(0, kMostRowsKept))
        rows.append(offer.id.value);
    place.insert(QString::fromLatin1(kRows), rows.join(u' '));
    place.insert(u"page"_s, QString::number(m_query.page));
    place.insert(u"total"_s, m_total ? QString::number(*m_total) : QString());
    const auto current = m_table->currentOffer();
    place.insert(QString::fromLatin1(kChosen), current ? current->id.value : QString());
    return place;
}

void MarketPane::goTo(const Spot &place)
{
    stop();
    m_form->setTyped(place);
    QList<OfferId> ids;
    const QStringList rows =
        place.value(QString::fromLatin1(kRows)).split(u' ', Qt::SkipEmptyParts);
    for (const QString &id : rows.mid(0, kMostRowsKept))
        ids.append(OfferId{id});
    if (ids.isEmpty() && m_asked.keywords.isEmpty())
        return; // nothing was searched for yet, then and now
    if (ids.isEmpty())
        return showKept(place, {});
    // What was found is in the library: asking the market again would cost a call.
    m_keeping = m_desk.library.offers(ids);
    m_keeping.then(this, [this, place](const Result<QList<Offer>> &offers) {
        showKept(place, offers.value_or(QList<Offer>()));
    });
}

void MarketPane::showKept(const Spot &place, const QList<Offer> &offers)
{
    m_query = m_form->query();
    m_query.page = std::clamp(place.value(u"page"_s).toInt(), 1, kFarthestPage);
    m_asked = m_query;
    bool known = false;
    const qint64 total = place.value(u"total"_s).toLongLong(&known);
    m_total = known && total >= offers.size() ? std::optional(total) : std::nullopt;
    m_skipped.clear();
    m_hidesBlocked = true;
    m_found.clear();
    m_found.add(offers);
    m_returning = true;
    refill();
    m_table->choose(OfferId{place.value(QString::fromLatin1(kChosen))});
    m_returning = false;
    if (offers.isEmpty()) {
        invite();
        m_detail->clear();
    }
    m_bar->setMore(!offers.isEmpty()
                       && (!m_total || qint64{m_query.page} * m_query.pageSize < *m_total),
                   false);
}

std::function<void()> MarketPane::again()
{
    return [this] {
        run(m_asked, m_more, m_pages);
    };
}

void MarketPane::run(const SearchQuery &query, bool more, int pages)
{
    m_more = more;
    m_asked = query;
    m_pages = pages;
    // The new run cancels the old one, so two can never mix their rows.
    m_run = std::make_unique<SearchRun>(m_desk.market, query, pages);
    connect(m_run.get(), &SearchRun::pageArrived, this,
            [this, more, first = query.page](const SearchOutcome &outcome) {
                take(outcome, more || outcome.query.page > first);
            });
    connect(m_run.get(), &SearchRun::finished, this, &MarketPane::finish);
    m_form->setRunning(true);
    m_bar->setMore(more, true);
    m_progress->start();
    Q_EMIT running(true);
    readMarks(); // another process may have changed them
    m_run->start();
}

void MarketPane::take(const SearchOutcome &outcome, bool more)
{
    m_query = outcome.query;
    m_total = outcome.total;
    if (more) {
        m_skipped.append(outcome.skipped);
        m_found.add(outcome.offers);
        m_model->appendOffers(m_hidesBlocked ? m_found.marks().sifted(outcome.offers)
                                             : outcome.offers);
    } else {
        m_skipped = outcome.skipped;
        m_hidesBlocked = true;
        m_found.clear();
        m_found.add(outcome.offers);
        refill();
        if (m_table->count() == 0)
            m_detail->clear();
        m_record = m_desk.library.recordSearch(outcome.query.keywords);
        m_record.then(this, [this](const Result<void> &) { refresh(); });
    }
    showCounts();
}

void MarketPane::readMarks()
{
    m_marks = m_desk.library.supplierMarks();
    m_marks.then(this, [this](const Result<SupplierMarks> &marks) {
        if (!marks || *marks == m_found.marks())
            return;
        const QList<Offer> before = m_found.unblocked();
        m_found.setMarks(*marks);
        m_model->setMarks(*marks);
        if (m_found.unblocked() != before)
            refill();
    });
}

void MarketPane::refill()
{
    m_model->setOffers(m_hidesBlocked ? m_found.unblocked() : m_found.all());
    // Not where there are rows: the examples may be what was just clicked.
    const bool empty = m_table->count() == 0;
    if (empty && m_found.count() == 0)
        m_table->empty().say(tr("Nothing was found"),
                             tr("Try fewer or other words, or a wider price range."));
    else if (empty)
        m_table->empty().say(tr("Only blocked sellers offer this"),
                             tr("What they offer is hidden; the line below shows it."));
    showCounts();
}

void MarketPane::showCounts()
{
    m_bar->show(m_table->count(), m_total, m_skipped);
    m_bar->setBlocked(m_found.blocked(), m_hidesBlocked);
    // A watch searches the market within China.
    m_bar->setWatchable(m_desk.watches && m_query.market == SearchMarket::Domestic);
}

void MarketPane::finish(const std::optional<Error> &error)
{
    m_progress->stop();
    m_form->setRunning(false);
    const qint64 read = qint64{m_query.page} * m_query.pageSize;
    const bool rest = m_total ? read < *m_total : m_found.count() >= m_query.pageSize;
    m_bar->setMore(m_found.count() > 0 && rest, false);
    Q_EMIT running(false);
    if (!error) {
        Q_EMIT succeeded();
        return;
    }
    if (m_found.count() == 0)
        sayNothingCame(*error);
    if (error->kind != ErrorKind::Cancelled)
        Q_EMIT failed(*error);
}

/// That an earlier search found nothing is not what is to be read after one that failed.
void MarketPane::sayNothingCame(const Error &error)
{
    m_total.reset();
    showCounts();
    if (error.kind == ErrorKind::Cancelled)
        invite();
    else
        m_table->empty().say(error);
}

void MarketPane::stop()
{
    if (m_run)
        m_run->cancel();
}

void MarketPane::setQuantity(qint64 quantity)
{
    m_table->setQuantity(quantity);
    m_detail->setQuantity(quantity);
}

void MarketPane::focusSearch() { m_form->focusKeywords(); }

void MarketPane::refresh()
{
    m_recent = m_desk.library.recentSearches();
    m_recent.then(this, [this](const Result<QStringList> &recent) {
        if (recent)
            m_form->setRecent(*recent);
    });
}

} // namespace sanjia
