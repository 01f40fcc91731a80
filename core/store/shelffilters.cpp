// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/columnsort.h"
#include "core/store/scan.h"
#include "core/store/shelf.h"
#include "core/domain/textcut.h"

#include <QStringMatcher>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr size_t kKeptWords = 32;
constexpr qsizetype kIdFrom = 5; // digits; fewer are numbers in titles

bool beginsAnId(const QString &word)
{
    return word.size() >= kIdFrom
        && std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The first text after all that begin with `prefix`, which ends with a digit.
QString afterAll(QString prefix)
{
    prefix.back() = QChar(prefix.back().unicode() + 1);
    return prefix;
}

} // namespace

Result<void> Shelf::addFrom(RowSet &set, const QString &sql, const QVariantList &values)
{
    Scan scan(m_db, sql, values);
    while (scan.next())
        set.add(scan.integer(0));
    return scan.end();
}

RowSet Shelf::namesWith(const Names &names, const QString &part)
{
    RowSet found(names.rank.size());
    if (part.isEmpty() || part.contains(kLineEnd))
        return found;
    const QStringMatcher matcher(part);
    auto next = names.starts.cbegin();
    qsizetype at = matcher.indexIn(names.folded);
    while (at >= 0) {
        next = std::upper_bound(
            next, names.starts.cend(), at,
            [](qsizetype place, const Names::Start &start) { return place < start.at; });
        found.add(std::prev(next)->row);
        if (next == names.starts.cend())
            break;
        at = matcher.indexIn(names.folded, next->at);
    }
    return found;
}

Result<void> Shelf::addNamed(RowSet &set, Column column, const Names &names, const QString &part)
{
    const RowSet found = namesWith(names, part);
    if (found.isEmpty())
        return {};
    if (auto ready = need({column}); !ready)
        return ready;
    for (size_t row = 0; row < m_limit; ++row) {
        if (found.has(keyIn(column, row)))
            set.add(static_cast<qint64>(row));
    }
    return {};
}

Result<RowSet> Shelf::rowsWith(const QString &word, const QString &question)
{
    RowSet rows(m_limit);
    const auto words = addFrom(rows, u"SELECT rowid FROM offer_words WHERE offer_words MATCH ?"_s,
                               {question});
    if (!words)
        return fail(words.error());
    if (beginsAnId(word)) {
        const auto ids = addFrom(rows,
                                 u"SELECT id FROM offer WHERE offer_id >= ? AND offer_id < ?"_s,
                                 {word, afterAll(word)});
        if (!ids)
            return fail(ids.error());
    }
    const Result<void> names = needSuppliers().and_then([this] { return needLabels(); });
    if (!names)
        return fail(names.error());
    const Result<void> named = addNamed(rows, Supplier, m_suppliers, word).and_then([&] {
        return addNamed(rows, Place, m_labels, word);
    });
    if (!named)
        return fail(named.error());
    return rows;
}

Result<void> Shelf::narrowByWords(RowSet &set, const LibraryQuery &query)
{
    for (const QString &typed : query.words) {
        const QString word = textcut::folded(typed).trimmed();
        const QString question = textcut::questionFor(word);
        if (question.isEmpty())
            continue; // nothing but signs
        auto it = std::ranges::find(m_words, word, &Word::text);
        if (it == m_words.end()) {
            auto rows = rowsWith(word, question);
            if (!rows)
                return fail(rows.error());
            m_words.push_front({word, *std::move(rows)});
            if (m_words.size() > kKeptWords)
                m_words.pop_back();
            it = m_words.begin();
        }
        set.cut(it->rows);
    }
    return {};
}

Result<void> Shelf::narrowByNames(RowSet &set, const LibraryQuery &query)
{
    const auto keep = [this, &set](Column column, const QString &part) -> Result<void> {
        if (part.trimmed().isEmpty())
            return {};
        if (auto ready = needLabels().and_then([&] { return need({column}); }); !ready)
            return ready;
        const RowSet found = namesWith(m_labels, textcut::folded(part).trimmed());
        set.keepIf([&](size_t row) { return found.has(keyIn(column, row)); });
        return {};
    };
    if (auto place = keep(Place, query.place); !place)
        return place;
    if (auto credit = keep(Credit, query.credit); !credit)
        return credit;
    if (query.supplier.isEmpty())
        return {};
    const auto supplier = m_db.value(u"SELECT id FROM supplier WHERE supplier_id = ?"_s,
                                     {query.supplier.value});
    if (!supplier)
        return fail(supplier.error());
    if (auto ready = need({Supplier}); !ready)
        return ready;
    const qint64 wanted = *supplier ? (*supplier)->toLongLong() : 0; // no row is 0
    set.keepIf([&](size_t row) { return keyIn(Supplier, row) == wanted; });
    return {};
}

Result<LibraryQuery> Shelf::plain(LibraryQuery query)
{
    if (query.sellers != LibraryQuery::Sellers::NotBlocked)
        return query;
    const auto blocked = m_db.value(u"SELECT 1 FROM supplier_mark WHERE mark = ? LIMIT 1"_s,
                                    {static_cast<int>(SupplierMark::Blocked)});
    if (!blocked)
        return fail(blocked.error());
    if (!*blocked)
        query.sellers = LibraryQuery::Sellers::All;
    return query;
}

Result<void> Shelf::narrowByMarks(RowSet &set, const LibraryQuery &query)
{
    using Sellers = LibraryQuery::Sellers;
    if (query.sellers == Sellers::All)
        return {};
    if (auto ready = need({Supplier}); !ready)
        return ready;
    const bool starred = query.sellers == Sellers::Starred;
    const auto most = m_db.value(u"SELECT max(supplier) FROM supplier_mark"_s);
    if (!most)
        return fail(most.error());
    RowSet marked(*most ? static_cast<size_t>((*most)->toLongLong()) + 1 : 0);
    const auto found = addFrom(
        marked, u"SELECT supplier FROM supplier_mark WHERE mark = ?"_s,
        {static_cast<int>(starred ? SupplierMark::Starred : SupplierMark::Blocked)});
    if (!found)
        return found;
    set.keepIf([&](size_t row) { return marked.has(keyIn(Supplier, row)) == starred; });
    return {};
}

Result<void> Shelf::narrowByNumbers(RowSet &set, const LibraryQuery &query)
{
    if (query.priceMin || query.priceMax) {
        if (auto ready = query.quantity ? needCosts(*query.quantity) : need({Price}); !ready)
            return ready;
        const Keys &prices = query.quantity ? m_costs.unit : m_columns[Price];
        // Above the key of an unknown price, which is in no range.
        const qint64 least = query.priceMin ? query.priceMin->e4() : kUnknownKey + 1;
        const qint64 most = query.priceMax ? query.priceMax->e4()
                                           : std::numeric_limits<qint64>::max();
        set.keepIf([&](size_t row) { return prices[row] >= least && prices[row] <= most; });
    }
    if (query.inStock) {
        if (auto ready = need({Stock}); !ready)
            return ready;
        set.keepIf([&](size_t row) { return keyIn(Stock, row) > 0; });
    }
    if (query.seenSince)
        set.keepIf([&](size_t row) { return keyIn(LastSeen, row) >= *query.seenSince; });
    if (query.presence != LibraryQuery::Presence::Any) {
        if (auto ready = need({Gone}); !ready)
            return ready;
        const bool gone = query.presence == LibraryQuery::Presence::Gone;
        set.keepIf([&](size_t row) { return (keyIn(Gone, row) != kUnknownKey) == gone; });
    }
    return {};
}

Result<void> Shelf::narrowByTags(RowSet &set, const LibraryQuery &query)
{
    for (const QString &tag : query.tags) {
        RowSet tagged(m_limit);
        const auto found = addFrom(
            tagged,
            u"SELECT offer FROM offer_tag WHERE tag = (SELECT id FROM label WHERE text = ?)"_s,
            {tag.trimmed()});
        if (!found)
            return found;
        set.cut(tagged);
    }
    return {};
}

Result<void> Shelf::narrow(RowSet &set, const LibraryQuery &query)
{
    return narrowByWords(set, query)
        .and_then([&] { return narrowByNames(set, query); })
        .and_then([&] { return narrowByMarks(set, query); })
        .and_then([&] { return narrowByNumbers(set, query); })
        .and_then([&] { return narrowByTags(set, query); });
}

} // namespace sanjia
