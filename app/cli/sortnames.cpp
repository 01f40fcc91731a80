// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sortnames.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

template <class T> struct Named
{
    QLatin1String name;
    T value;
};
template <class T> Named(QLatin1String, T) -> Named<T>; // clang 14 does not see it by itself

constexpr std::array kSorts{
    Named{"sales"_L1, SearchSort::Sales},
    Named{"price-asc"_L1, SearchSort::PriceAscending},
    Named{"price-desc"_L1, SearchSort::PriceDescending},
    Named{"credit"_L1, SearchSort::Credit},
};

constexpr std::array kColumns{
    Named{"title"_L1, LibraryColumn::Title},
    Named{"price"_L1, LibraryColumn::Price},
    Named{"unit-cost"_L1, LibraryColumn::UnitCost},
    Named{"line-cost"_L1, LibraryColumn::LineCost},
    Named{"moq"_L1, LibraryColumn::Moq},
    Named{"stock"_L1, LibraryColumn::Stock},
    Named{"sold"_L1, LibraryColumn::Sales},
    Named{"seller"_L1, LibraryColumn::Supplier},
    Named{"place"_L1, LibraryColumn::Place},
    Named{"credit-level"_L1, LibraryColumn::Credit},
    Named{"mix-batch"_L1, LibraryColumn::MixBatch},
    Named{"last-seen"_L1, LibraryColumn::LastSeen},
    Named{"first-seen"_L1, LibraryColumn::FirstSeen},
    Named{"changed"_L1, LibraryColumn::Changed},
    Named{"id"_L1, LibraryColumn::OfferNumber},
};

constexpr auto kFromTheEnd = "-desc"_L1;

template <class T, class List> std::optional<T> valueOf(const List &list, QStringView name)
{
    for (const auto &one : list) {
        if (one.name == name)
            return one.value;
    }
    return {};
}

template <class List, class T> QString nameOf(const List &list, T value)
{
    for (const auto &one : list) {
        if (one.value == value)
            return one.name;
    }
    return {};
}

} // namespace

std::optional<SearchSort> marketSortFrom(const QString &name)
{
    return valueOf<SearchSort>(kSorts, name);
}

std::optional<LibraryOrder> librarySortFrom(const QString &name)
{
    if (const auto sort = marketSortFrom(name)) // "price-desc" is one of these
        return libraryOrderOf(*sort);
    const bool descending = name.endsWith(kFromTheEnd);
    const auto column = valueOf<LibraryColumn>(
        kColumns, QStringView(name).chopped(descending ? kFromTheEnd.size() : 0));
    return column ? std::optional(LibraryOrder{*column, descending}) : std::nullopt;
}

QString sortName(SearchSort sort) { return nameOf(kSorts, sort); }

QString sortNames(const LibraryQuery &query)
{
    QStringList names;
    for (const LibraryOrder &order : QList{query.order} + query.thenBy)
        names.append(nameOf(kColumns, order.by)
                     + (order.descending ? QString(kFromTheEnd) : QString()));
    return names.join(u',');
}

} // namespace sanjia::cli
