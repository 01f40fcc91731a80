// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/offerviews.h"
#include "app/cli/savedsearchcommand.h"
#include "app/cli/shortlistexport.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/services/searchrun.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// `search` and `wholesale`: pages of one search, printed together at the end.
template <SearchMarket market> class Search final : public SavedSearchCommand
{
public:
    using SavedSearchCommand::SavedSearchCommand;

    void start() override
    {
        if (asksSaved())
            read().noWordsAfter(0);
        else
            (void)read().keywords();
        (void)typedOver({}); // refuses what makes no sense before anything is opened
        m_form = readListForm(read(), !read().isSet(u"output"_s) && Console::isTerminal());
        m_quantity = read().quantity();
        if (refused())
            return;
        withSession(Reach::Market, [this] { findSearch(SavedSearch::Kind::Market); });
    }

    void interrupt(int signalNumber) override
    {
        if (m_run && m_run->isRunning())
            m_run->cancel(); // what arrived is printed when it ends
        else
            Command::interrupt(signalNumber);
    }

private:
    SavedSearch typedOver(const SavedSearch &kept) override
    {
        constexpr bool domestic = market == SearchMarket::Domestic;
        SavedSearch search = kept;
        SearchQuery &query = search.market;
        if (!asksSaved()) {
            query.market = market;
            query.keywords = read().words().join(u' ').simplified();
        } else if (query.market != market && !kept.name.isEmpty()) {
            read().refuse(domestic
                              ? Words::tr("'%1' searches the cross-border market: use 'wholesale "
                                          "--saved'.")
                                    .arg(kept.name)
                              : Words::tr("'%1' searches the market within China: use 'search "
                                          "--saved'.")
                                    .arg(kept.name));
        }
        query.page = static_cast<int>(read().integer(u"page"_s, 1, 1, 1'000'000));
        query.pageSize = static_cast<int>(
            read().integer(u"page-size"_s, query.pageSize, 1, kMaxPageSize));
        if (read().isSet(u"sort"_s))
            query.sort = read().sort(domestic);
        if (read().isSet(u"price-min"_s))
            query.priceMin = read().money(u"price-min"_s);
        if (read().isSet(u"price-max"_s))
            query.priceMax = read().money(u"price-max"_s);
        if (read().isSet(u"category"_s))
            query.categoryId = read().integerIfSet(u"category"_s, 1,
                                                   std::numeric_limits<qint64>::max());
        query.preSale = query.preSale || read().isSet(u"pre-sale"_s);
        query.anySeller = query.anySeller || read().isSet(u"any-seller"_s);
        if (query.priceMin && query.priceMax && *query.priceMin > *query.priceMax)
            read().refuse(Words::tr("--price-min is above --price-max."));
        search.pages = static_cast<int>(
            read().integer(u"pages"_s, search.pages, 1, SavedSearch::kMostPages));
        return search;
    }

    void begin(const SavedSearch &search) override
    {
        m_pages = search.pages;
        m_run = std::make_unique<SearchRun>(session().market(), search.market, m_pages);
        connect(m_run.get(), &SearchRun::pageArrived, this, &Search::take);
        connect(m_run.get(), &SearchRun::finished, this, &Search::end);
        showProgress(1);
        m_run->start();
    }

    void take(const SearchOutcome &outcome)
    {
        m_found.offers += outcome.offers;
        m_found.skipped += outcome.skipped.size();
        if (outcome.total)
            m_found.total = outcome.total;
        warnOfSkipped(outcome.skipped);
        ++m_arrived;
        if (m_arrived < m_pages)
            showProgress(m_arrived + 1);
    }

    void end(const std::optional<Error> &error)
    {
        if (error)
            note(*error);
        if (error && m_arrived == 0)
            return finish();
        if (!read().isSet(u"hide-blocked"_s))
            return show();
        m_marks = session().library().supplierMarks();
        m_marks.then(this, [this](const Result<SupplierMarks> &marks) {
            if (marks)
                hideBlocked(*marks);
            else
                note(marks.error());
            show();
        });
    }

    void hideBlocked(const SupplierMarks &marks)
    {
        const qsizetype before = m_found.offers.size();
        m_found.offers = marks.sifted(m_found.offers);
        m_found.hidden = before - m_found.offers.size();
        if (*m_found.hidden > 0)
            console().say(Words::tr("%n offer(s) of blocked sellers left out.", nullptr,
                                    static_cast<int>(*m_found.hidden)));
    }

    void show()
    {
        if (!m_form.file) {
            print(offerList(m_found, m_quantity, m_form.format));
            return finish();
        }
        m_export = std::make_unique<ListExport>(session().library(), session().clock(),
                                                ExportForm{*m_form.file, offerExportNames(), {}},
                                                m_quantity.value_or(1), session().storePath(),
                                                session().loopbackOrigin());
        m_export->start(m_found.offers, [this](const Result<QByteArray> &bytes) {
            if (!bytes)
                return finishWith(bytes.error());
            print(*bytes);
            finish();
        });
    }

    void showProgress(int page)
    {
        console().progress(Words::tr("page %1 of %2").arg(page).arg(m_pages));
    }

    std::unique_ptr<SearchRun> m_run;
    OfferList m_found;
    Request<SupplierMarks> m_marks;
    int m_arrived = 0;
    int m_pages = 1;
    ListForm m_form;
    std::unique_ptr<ListExport> m_export;
    std::optional<qint64> m_quantity;
};

QList<QCommandLineOption> pageOptions()
{
    return {
        {u"page"_s, Words::tr("The first page (1)."), Words::tr("N")},
        {u"pages"_s, Words::tr("How many pages from there (1)."), Words::tr("N")},
        {u"page-size"_s, Words::tr("Offers on a page, 1 to 50 (20)."), Words::tr("N")},
        {u"hide-blocked"_s, Words::tr("Leaves out offers of sellers that you blocked.")},
        //: a placeholder in the help text: an amount of yuan
        {u"price-min"_s, Words::tr("The lowest price in yuan."), Words::tr("YUAN")},
        {u"price-max"_s, Words::tr("The highest price in yuan."), Words::tr("YUAN")},
    };
}

} // namespace

Verb searchVerb()
{
    return {u"search"_s, Words::tr("KEYWORDS…"),
            Words::tr("Searches the market and saves what it saw; --format also takes xlsx, html "
                      "and pdf."),
            pageOptions() + savedSearchOptions()
                + QList<QCommandLineOption>{
                    //: a placeholder in the help text: an order of sorting
                    {u"sort"_s, Words::tr("sales, price-asc, price-desc or credit."),
                     Words::tr("ORDER")},
                    //: a placeholder in the help text
                    {u"category"_s, Words::tr("Only this category."), Words::tr("ID")}},
            making<Search<SearchMarket::Domestic>>()};
}

Verb wholesaleVerb()
{
    return {
        u"wholesale"_s, Words::tr("KEYWORDS…"),
        Words::tr("Searches the cross-border sourcing market."),
        pageOptions() + savedSearchOptions()
            + QList<QCommandLineOption>{{u"sort"_s, Words::tr("sales, price-asc or price-desc."),
                                         Words::tr("ORDER")},
                                        {u"pre-sale"_s, Words::tr("Only offers in pre-sale.")},
                                        {u"any-seller"_s, Words::tr("Not only quality sellers.")}},
        making<Search<SearchMarket::CrossBorder>>()};
}

} // namespace sanjia::cli
