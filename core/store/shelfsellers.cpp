// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/columnsort.h"
#include "core/store/scan.h"
#include "core/store/shelf.h"
#include "core/store/supplierrows.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// What a piece costs at a seller.
struct Quoted
{
    qint32 seller = 0;
    qint64 unit = 0;
    friend auto operator<=>(const Quoted &, const Quoted &) = default;
};

/// The lower middle one of sorted costs.
std::optional<Money> middleOf(std::span<const Quoted> sorted)
{
    if (sorted.empty())
        return std::nullopt;
    return Money::fromE4(sorted[(sorted.size() - 1) / 2].unit);
}

std::optional<Money> medianOf(std::vector<Quoted> all)
{
    std::ranges::sort(all, {}, &Quoted::unit);
    return middleOf(all);
}

/// In hundredths of a percent.
std::optional<qint64> levelOf(std::optional<Money> price, std::optional<Money> against)
{
    if (!price || !against || against->e4() <= 0)
        return std::nullopt;
    const auto scaled = price->times(10'000);
    return scaled ? std::optional(scaled->e4() / against->e4()) : std::nullopt;
}

} // namespace

/// What is gathered of a seller while all rows are walked through.
struct Shelf::Seller
{
    SupplierSummary told;
    qint64 place = kUnknownKey;
    qint64 credit = kUnknownKey;
    qint64 lowest = kUnknownKey;
};

void Shelf::tell(Seller &seller, size_t row) const
{
    SupplierSummary &told = seller.told;
    ++told.offers;
    const UtcMs first = keyIn(FirstSeen, row);
    const UtcMs last = keyIn(LastSeen, row);
    told.firstSeen = told.firstSeen == 0 ? first : std::min(told.firstSeen, first);
    told.lastSeen = std::max(told.lastSeen, last);
    told.priceChanges += keyIn(PriceChanges, row);
    told.offerDays += (last - first) / kMsPerDay;
    // Rows come seen last first: the first to tell is the latest.
    if (seller.place == kUnknownKey)
        seller.place = keyIn(Place, row);
    if (seller.credit == kUnknownKey)
        seller.credit = keyIn(Credit, row);
    if (keyIn(Gone, row) != kUnknownKey) {
        ++told.gone;
        return;
    }
    told.mixing += keyIn(MixBatch, row) > 0 ? 1 : 0;
    if (keyIn(Stock, row) != kUnknownKey) {
        ++told.stockKnown;
        told.inStock += keyIn(Stock, row) > 0 ? 1 : 0;
    }
    const qint64 unit = m_costs.unit[row];
    if (unit != kUnknownKey && (seller.lowest == kUnknownKey || unit < seller.lowest)) {
        seller.lowest = unit;
        told.lowestRow = static_cast<qint32>(row);
    }
}

Result<std::vector<Shelf::Seller>> Shelf::gather(const SupplierQuery &query,
                                                 std::optional<Money> &median)
{
    RowSet set = m_all;
    LibraryQuery offers;
    offers.words = query.words;
    const auto ready = narrow(set, offers)
                           .and_then([&] { return needSuppliers(); })
                           .and_then([&] { return needCosts(query.quantity); })
                           .and_then([&] {
                               return need({Supplier, Place, Credit, FirstSeen, Gone, Stock,
                                            MixBatch, PriceChanges});
                           });
    if (!ready)
        return fail(ready.error());
    std::vector<Seller> sellers(m_suppliers.rank.size());
    std::vector<Quoted> quoted;
    for (const qint32 at : m_order) {
        const auto row = static_cast<size_t>(at);
        const qint64 seller = keyIn(Supplier, row);
        if (seller == kUnknownKey || !set.has(at) || static_cast<size_t>(seller) >= sellers.size())
            continue;
        tell(sellers[static_cast<size_t>(seller)], row);
        if (m_costs.unit[row] != kUnknownKey && keyIn(Gone, row) == kUnknownKey)
            quoted.push_back({static_cast<qint32>(seller), m_costs.unit[row]});
    }
    median = medianOf(quoted);
    std::ranges::sort(quoted);
    for (auto begin = quoted.cbegin(); begin != quoted.cend();) {
        const auto end = std::upper_bound(
            begin, quoted.cend(), begin->seller,
            [](qint32 seller, const Quoted &one) { return seller < one.seller; });
        SupplierSummary &told = sellers[static_cast<size_t>(begin->seller)].told;
        told.median = middleOf({begin, end});
        told.lowest = Money::fromE4(begin->unit);
        if (!query.words.isEmpty())
            told.level = levelOf(told.median, median);
        begin = end;
    }
    return sellers;
}

Result<SupplierList> Shelf::sellers(const SupplierQuery &query, const Stopped &stopped)
{
    const Interruptible interruptible(m_db, stopped);
    const Transaction look(m_db, Transaction::Kind::Looking);
    if (!look.begun())
        return fail(look.begun().error());
    if (auto current = catchUp(); !current)
        return fail(current.error());
    SupplierList list;
    auto gathered = gather(query, list.median);
    if (!gathered)
        return fail(gathered.error());
    if (stopped && stopped())
        return fail(ErrorKind::Cancelled);
    QHash<qint64, QString> labels;
    Scan texts(m_db, u"SELECT id, text FROM label"_s);
    while (texts.next())
        labels.insert(texts.integer(0), QString::fromUtf8(texts.bytes(1)));
    if (auto done = texts.end(); !done)
        return fail(done.error());
    Scan names(m_db,
               u"SELECT s.id, coalesce(s.supplier_id, ''), s.name, coalesce(m.mark, 0), "
               "coalesce(m.note, '') FROM supplier s "
               "LEFT JOIN supplier_mark m ON m.supplier = s.id ORDER BY s.sort_key, s.id"_s);
    while (names.next()) {
        const auto row = static_cast<size_t>(names.integer(0));
        const SupplierMark mark = supplierMark(names.integer(3));
        if (row >= gathered->size() || (*gathered)[row].told.offers == 0
            || (query.mark && mark != *query.mark))
            continue;
        Seller &seller = (*gathered)[row];
        SupplierSummary &told = seller.told;
        told.supplier = {SupplierId{QString::fromUtf8(names.bytes(1))},
                         QString::fromUtf8(names.bytes(2))};
        told.mark = mark;
        told.note = QString::fromUtf8(names.bytes(4));
        told.place = labels.value(seller.place);
        told.creditLevel = labels.value(seller.credit);
        list.suppliers.append(std::move(told));
    }
    if (auto done = names.end(); !done)
        return fail(done.error());
    return list;
}

} // namespace sanjia
