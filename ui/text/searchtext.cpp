// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/searchtext.h"

#include "ui/text/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sanjia::format {

namespace {

using Kind = SavedSearch::Kind;

class SearchWords
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::SearchText)
public:
    static QString kind(Kind kind)
    {
        switch (kind) {
        case Kind::Market:
            //: A saved search's kind: it asks the market
            return tr("market");
        case Kind::Library:
            //: A saved search's kind: it asks the library
            return tr("library");
        }
        return {};
    }

    static QString prices(std::optional<Money> least, std::optional<Money> most)
    {
        if (least && most)
            //: Part of what a search asks for: the lowest and the highest price
            return tr("%1 – %2").arg(money(least), money(most));
        if (least)
            //: Part of what a search asks for. %1: the lowest price
            return tr("from %1").arg(money(least));
        //: Part of what a search asks for. %1: the highest price
        return most ? tr("up to %1").arg(money(most)) : QString();
    }

    static QString sort(SearchSort sort)
    {
        switch (sort) {
        case SearchSort::Default:
            break;
        case SearchSort::Sales:
            return tr("best sold first");
        case SearchSort::PriceAscending:
            return tr("cheapest first");
        case SearchSort::PriceDescending:
            return tr("dearest first");
        case SearchSort::Credit:
            return tr("best credit first");
        }
        return {};
    }

    static QStringList market(const SavedSearch &search)
    {
        const SearchQuery &query = search.market;
        const bool abroad = query.market == SearchMarket::CrossBorder;
        return {query.keywords,
                //: Part of what a search asks for: the market for buyers abroad (寻源通)
                abroad ? tr("cross-border") : QString(), prices(query.priceMin, query.priceMax),
                //: Part of what a search asks for. %1: number of a category
                query.categoryId ? tr("category %1").arg(*query.categoryId) : QString(),
                query.preSale ? tr("pre-sale only") : QString(),
                query.anySeller ? tr("any seller") : QString(), sort(query.sort),
                search.pages > 1 ? tr("%n page(s)", nullptr, search.pages) : QString()};
    }

    static QString presence(LibraryQuery::Presence presence)
    {
        switch (presence) {
        case LibraryQuery::Presence::Any:
            break;
        case LibraryQuery::Presence::There:
            return tr("still there");
        case LibraryQuery::Presence::Gone:
            return tr("gone");
        }
        return {};
    }

    static QString sellers(LibraryQuery::Sellers sellers)
    {
        switch (sellers) {
        case LibraryQuery::Sellers::All:
            break;
        case LibraryQuery::Sellers::NotBlocked:
            return tr("without blocked sellers");
        case LibraryQuery::Sellers::Starred:
            return tr("starred sellers");
        }
        return {};
    }

    static QStringList library(const SavedSearch &search)
    {
        const LibraryQuery &query = search.library;
        const QString &seller = search.supplierName.isEmpty() ? query.supplier.value
                                                              : search.supplierName;
        return {query.words.join(u' '),
                prices(query.priceMin, query.priceMax),
                query.inStock ? tr("in stock") : QString(),
                query.place,
                query.credit,
                search.seenDays ? tr("seen in the last %n day(s)", nullptr, *search.seenDays)
                                : QString(),
                presence(query.presence),
                query.tags.isEmpty() ? QString() : tr("tag %1").arg(query.tags.join(u", "_s)),
                seller,
                sellers(query.sellers)};
    }

    static QString everything() { return tr("everything"); }
};

} // namespace

QString searchKind(Kind kind) { return SearchWords::kind(kind); }

QString search(const SavedSearch &search)
{
    QStringList parts = search.kind == Kind::Market ? SearchWords::market(search)
                                                    : SearchWords::library(search);
    parts.removeAll(QString());
    return parts.isEmpty() ? SearchWords::everything() : parts.join(u" · "_s);
}

} // namespace sanjia::format
