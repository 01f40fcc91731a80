// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/savedsearchrows.h"

#include "core/domain/collation.h"

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

using Kind = SavedSearch::Kind;

/// All but `folded` and `sort_key`, which are made from the name.
constexpr auto kColumns =
    "kind, name, saved_at, words, price_min_e4, price_max_e4, market, market_sort, page_size, "
    "pages, category, pre_sale, any_seller, order_by, descending, then_by, supplier, "
    "supplier_name, "
    "place, credit, in_stock, seen_days, presence, tags, sellers"_L1;
constexpr int kColumnCount = 25;

/// A number of the file as one of an enumeration's, which begins at 0; else its first.
template <class E> E enumIn(const QVariant &column, E last)
{
    const int number = column.toInt();
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<E>(number) : E{};
}

QVariant number(auto value) { return static_cast<qint64>(value); }

constexpr auto kFromTheEnd = u'-';

QList<LibraryOrder> ordersIn(const QString &text)
{
    QList<LibraryOrder> orders;
    for (QString name :
         text.split(u' ', Qt::SkipEmptyParts).mid(0, LibraryQuery::kMostOrders - 1)) {
        const bool descending = name.endsWith(kFromTheEnd);
        name.chop(descending ? 1 : 0);
        orders.append({enumIn(QVariant(name), LibraryColumn::OfferNumber), descending});
    }
    return orders;
}

QString textOf(const QList<LibraryOrder> &orders)
{
    QStringList names;
    for (const LibraryOrder &order : orders)
        names.append(QString::number(static_cast<int>(order.by))
                     + (order.descending ? QString(kFromTheEnd) : QString()));
    return names.join(u' ');
}

SavedSearch readFrom(const QSqlQuery &row)
{
    int at = 0;
    const auto next = [&row, &at] {
        return row.value(at++);
    };
    SavedSearch search;
    search.kind = enumIn(next(), Kind::Library);
    search.name = next().toString();
    search.savedAt = next().toLongLong();
    const QString words = next().toString();
    const auto priceMin = moneyIn(next());
    const auto priceMax = moneyIn(next());
    SearchQuery &market = search.market;
    market.keywords = words;
    market.priceMin = priceMin;
    market.priceMax = priceMax;
    market.market = enumIn(next(), SearchMarket::CrossBorder);
    market.sort = enumIn(next(), SearchSort::Credit);
    market.pageSize = next().toInt();
    search.pages = next().toInt();
    market.categoryId = integerIn(next());
    market.preSale = next().toBool();
    market.anySeller = next().toBool();
    LibraryQuery &library = search.library;
    library.words = words.split(u' ', Qt::SkipEmptyParts);
    library.priceMin = priceMin;
    library.priceMax = priceMax;
    library.order.by = enumIn(next(), LibraryColumn::OfferNumber);
    library.order.descending = next().toBool();
    library.thenBy = ordersIn(next().toString());
    library.supplier = {next().toString()};
    search.supplierName = next().toString();
    library.place = next().toString();
    library.credit = next().toString();
    library.inStock = next().toBool();
    if (const auto days = integerIn(next()))
        search.seenDays = static_cast<int>(*days);
    library.presence = enumIn(next(), LibraryQuery::Presence::Gone);
    library.tags = next().toString().split(u'\n', Qt::SkipEmptyParts);
    library.sellers = enumIn(next(), LibraryQuery::Sellers::Starred);
    return tidied(search); // also what another program's hand wrote
}

QVariantList valuesOf(const SavedSearch &search)
{
    const SearchQuery &market = search.market;
    const LibraryQuery &library = search.library;
    const bool asksMarket = search.kind == Kind::Market;
    return {number(search.kind),
            column(search.name),
            search.savedAt,
            column(asksMarket ? market.keywords : library.words.join(u' ')),
            column(asksMarket ? market.priceMin : library.priceMin),
            column(asksMarket ? market.priceMax : library.priceMax),
            number(market.market),
            number(market.sort),
            number(market.pageSize),
            number(search.pages),
            column(market.categoryId),
            number(market.preSale),
            number(market.anySeller),
            number(library.order.by),
            number(library.order.descending),
            column(textOf(library.thenBy)),
            column(library.supplier.value),
            column(search.supplierName),
            column(library.place),
            column(library.credit),
            number(library.inStock),
            search.seenDays ? QVariant(*search.seenDays) : QVariant(QMetaType::fromType<qint64>()),
            number(library.presence),
            column(library.tags.join(u'\n')),
            number(library.sellers)};
}

auto noSuch(const QString &name)
{
    return fail(ErrorKind::NotFound, name.simplified(), u"no such saved search"_s);
}

auto changedMeanwhile(const SavedSearch &search)
{
    return fail(ErrorKind::Changed, search.name, u"the saved search was changed meanwhile"_s);
}

} // namespace

Result<QList<SavedSearch>> SavedSearchRows::all()
{
    return m_db.run(u"SELECT %1 FROM saved_search ORDER BY kind, sort_key, name"_s.arg(kColumns))
        .map([](QSqlQuery *rows) {
            QList<SavedSearch> searches;
            while (rows->next())
                searches.append(readFrom(*rows));
            return searches;
        });
}

Result<SavedSearchRows::Found> SavedSearchRows::find(Kind kind, const QString &name)
{
    return m_db
        .run(u"SELECT %1 FROM saved_search WHERE kind = ? AND folded = ?"_s.arg(kColumns),
             {number(kind), column(foldedSearchName(name))})
        .map([](QSqlQuery *rows) {
            const Found found = rows->next() ? Found(readFrom(*rows)) : std::nullopt;
            rows->finish();
            return found;
        });
}

Result<SavedSearch> SavedSearchRows::named(Kind kind, const QString &name)
{
    return find(kind, name).and_then([&name](const Found &found) -> Result<SavedSearch> {
        if (!found)
            return noSuch(name);
        return *found;
    });
}

Result<void> SavedSearchRows::erase(const SavedSearch &search)
{
    return m_db
        .run(u"DELETE FROM saved_search WHERE kind = ? AND folded = ?"_s,
             {number(search.kind), column(foldedSearchName(search.name))})
        .map([](QSqlQuery *) {});
}

Result<void> SavedSearchRows::insert(const SavedSearch &search)
{
    static const QString places = QStringList(kColumnCount, u"?"_s).join(u", "_s);
    return m_db
        .run(u"INSERT INTO saved_search (%1, folded, sort_key) VALUES (%2, ?, ?)"_s.arg(kColumns,
                                                                                        places),
             valuesOf(search)
                 + QVariantList{column(foldedSearchName(search.name)), sortKeyOf(search.name)})
        .map([](QSqlQuery *) {});
}

Result<SavedSearchChange> SavedSearchRows::replace(const Found &before, const SavedSearch &after)
{
    if (after.name.isEmpty() || after.name.size() > SavedSearch::kLongestName)
        return fail(ErrorKind::BadParameter, after.name, u"not a name for a search"_s);
    if (before) {
        if (auto gone = erase(*before); !gone)
            return fail(gone.error());
    }
    return insert(after).map([&] { return SavedSearchChange{before, after}; });
}

Result<SavedSearchChange> SavedSearchRows::put(const SavedSearch &search)
{
    const SavedSearch tidy = tidied(search);
    return find(tidy.kind, tidy.name).and_then([&](const Found &before) {
        return replace(before, tidy);
    });
}

Result<SavedSearchChange> SavedSearchRows::rename(Kind kind, const QString &name, const QString &to)
{
    const auto before = named(kind, name);
    if (!before)
        return fail(before.error());
    SavedSearch after = *before;
    after.name = to;
    after = tidied(after);
    const auto taken = find(kind, after.name);
    if (!taken)
        return fail(taken.error());
    if (*taken && **taken != *before)
        return fail(ErrorKind::BadParameter, after.name, u"the name is taken"_s);
    return replace(*before, after);
}

Result<SavedSearchChange> SavedSearchRows::remove(Kind kind, const QString &name)
{
    const auto before = named(kind, name);
    if (!before)
        return fail(before.error());
    return erase(*before).map([&] { return SavedSearchChange{*before, std::nullopt}; });
}

Result<void> SavedSearchRows::apply(const SavedSearchChange &change)
{
    if (change.before) {
        const auto now = find(change.before->kind, change.before->name);
        if (!now)
            return fail(now.error());
        if (*now != change.before)
            return changedMeanwhile(*change.before);
        if (auto gone = erase(*change.before); !gone)
            return gone;
    }
    if (!change.after)
        return {};
    const auto taken = find(change.after->kind, change.after->name);
    if (!taken)
        return fail(taken.error());
    if (*taken)
        return changedMeanwhile(*change.after);
    return insert(*change.after);
}

} // namespace sanjia
