// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/savedsearch.h"

#include "core/domain/clock.h"
#include "core/domain/textcut.h"

#include <algorithm>

namespace sanjia {

namespace {
}

QString foldedSearchName(const QString &name) { return textcut::folded(name).simplified(); }

SavedSearch tidied(const SavedSearch &search)
{
    SavedSearch tidy;
    tidy.kind = search.kind;
    tidy.name = search.name.simplified();
    tidy.savedAt = search.savedAt;
    if (search.kind == SavedSearch::Kind::Market) {
        tidy.market = search.market;
        tidy.market.page = 1;
        tidy.market.pageSize = std::clamp(search.market.pageSize, 1, kMaxPageSize);
        tidy.market.keywords = search.market.keywords.simplified();
        tidy.pages = std::clamp(search.pages, 1, SavedSearch::kMostPages);
        return tidy;
    }
    const LibraryQuery usual;
    tidy.library = search.library;
    tidy.library.quantity = usual.quantity;
    tidy.library.limit = usual.limit;
    tidy.library.offset = usual.offset;
    tidy.library.seenSince = usual.seenSince;
    if (search.seenDays)
        tidy.seenDays = std::clamp(*search.seenDays, 1, SavedSearch::kMostDays);
    if (!search.library.supplier.isEmpty())
        tidy.supplierName = search.supplierName;
    return tidy;
}

LibraryQuery libraryQueryOf(const SavedSearch &search, UtcMs now)
{
    LibraryQuery query = search.library;
    if (search.seenDays)
        query.seenSince = now / kMsPerMinute * kMsPerMinute - *search.seenDays * kMsPerDay;
    return query;
}

} // namespace sanjia
