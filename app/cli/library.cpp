// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/offerviews.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

class ShowLibrary final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        LibraryQuery query;
        query.words = read().words().join(u' ').split(u' ', Qt::SkipEmptyParts);
        query.limit = static_cast<int>(read().integer(u"limit"_s, 200, 1, 1'000'000));
        query.order = libraryOrderOf(read().sort(true));
        query.priceMin = read().money(u"price-min"_s);
        query.priceMax = read().money(u"price-max"_s);
        query.supplier = {read().text(u"supplier"_s)};
        if (query.priceMin && query.priceMax && *query.priceMin > *query.priceMax)
            read().refuse(Words::tr("--price-min is above --price-max."));
        m_format = read().format();
        m_quantity = read().quantity();
        if (refused())
            return;
        withSession(Reach::Library, [this, query] {
            m_request = session().library().query(query);
            m_request.then(this, [this](const Result<LibraryPage> &page) {
                if (!page)
                    return finishWith(page.error());
                print(offerList({page->offers, page->total, 0}, m_quantity, m_format));
                finish();
            });
        });
    }

private:
    Request<LibraryPage> m_request;
    Format m_format = Format::Table;
    std::optional<qint64> m_quantity;
};

} // namespace

Verb libraryVerb()
{
    return {
        u"library"_s,
        Words::tr("[WORDS…]"),
        Words::tr("What was ever seen, offline."),
        {
            {u"limit"_s, Words::tr("How many offers at most (200)."), Words::tr("N")},
            {u"sort"_s, Words::tr("sales, price-asc, price-desc or credit."), Words::tr("ORDER")},
            {u"price-min"_s, Words::tr("The lowest price in yuan."), Words::tr("YUAN")},
            {u"price-max"_s, Words::tr("The highest price in yuan."), Words::tr("YUAN")},
            {u"supplier"_s, Words::tr("Only offers of this seller."), Words::tr("ID")},
        },
        making<ShowLibrary>()};
}

} // namespace sanjia::cli
