// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shelf.h"

#include "core/domain/columnsort.h"
#include "core/domain/cost.h"
#include "core/store/scan.h"
#include "core/domain/textcut.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// In the order of Shelf::Column.
constexpr std::array kExpressions{
    "last_seen"_L1,
    "coalesce(price_e4, price_min_e4)"_L1,
    "base_e4"_L1,
    "moq"_L1,
    "lot"_L1,
    "stock"_L1,
    "sales"_L1,
    "supplier"_L1,
    "place"_L1,
    "credit"_L1,
    "first_seen"_L1,
    "changed_at"_L1,
    "gone_at"_L1,
    "(SELECT mix_batch FROM offer_text t WHERE t.offer = offer.id)"_L1,
    "CAST(offer_id AS INTEGER)"_L1,
    "price_changes"_L1};

qint64 keyAt(const Scan &scan, int column)
{
    return scan.isNull(column) ? kUnknownKey : scan.integer(column);
}

std::optional<qint64> known(qint64 key)
{
    return key == kUnknownKey ? std::nullopt : std::optional(key);
}

/// "(1,2,3)": numbers of ours, never anybody's text.
QString listOf(const std::vector<qint32> &rows)
{
    QStringList numbers;
    for (const qint32 row : rows)
        numbers.append(QString::number(row));
    return u'(' + numbers.join(u',') + u')';
}

struct TitleKey
{
    std::array<quint64, 3> bytes{};
    qint32 row = 0;
};

TitleKey titleKey(qint64 row, QByteArrayView bytes)
{
    std::array<char, 24> padded{};
    std::copy_n(bytes.begin(), std::min<qsizetype>(bytes.size(), 24), padded.begin());
    TitleKey key;
    for (size_t i = 0; i < key.bytes.size(); ++i)
        key.bytes[i] = qFromBigEndian<quint64>(padded.data() + 8 * i);
    key.row = static_cast<qint32>(row);
    return key;
}

} // namespace

void Shelf::forget()
{
    m_generation = -1;
    m_columns = {};
    m_order.clear();
    m_titles.clear();
    m_suppliers.ready = m_labels.ready = false;
    m_costs = {};
    m_words.clear();
}

Result<qint64> Shelf::generation()
{
    return m_db.value(u"SELECT generation FROM library_state"_s)
        .map([](const std::optional<QVariant> &value) { return value ? value->toLongLong() : 0; });
}

Result<void> Shelf::catchUp()
{
    const auto now = generation();
    if (!now)
        return fail(now.error());
    if (*now == m_generation)
        return {};
    const auto touched = m_generation < 0 ? std::nullopt : m_log.between(m_generation, *now);
    Result<void> done;
    if (touched) {
        done = reread(*touched);
    } else {
        forget();
        done = readOrder();
    }
    if (done)
        m_generation = *now;
    else
        forget(); // half of a column is worse than none
    return done;
}

void Shelf::takeAll()
{
    m_all = RowSet(m_limit);
    for (const qint32 row : m_order)
        m_all.add(row);
}

Result<void> Shelf::readOrder()
{
    const auto most = m_db.value(u"SELECT max(id) FROM offer"_s);
    if (!most)
        return fail(most.error());
    m_limit = *most ? static_cast<size_t>((*most)->toLongLong()) + 1 : 1;
    Keys &seen = m_columns[LastSeen];
    seen.assign(m_limit, kUnknownKey);
    m_order.reserve(static_cast<qsizetype>(m_limit));
    // Out of the index alone, which is in this order already.
    Scan scan(m_db, u"SELECT id, last_seen FROM offer ORDER BY last_seen DESC, id DESC"_s);
    while (scan.next()) {
        const qint64 row = scan.integer(0);
        m_order.append(static_cast<qint32>(row));
        seen[static_cast<size_t>(row)] = scan.integer(1);
    }
    takeAll();
    return scan.end();
}

Result<void> Shelf::reread(const Touched &touched)
{
    std::vector<qint32> rows = touched.rows;
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (touched.labels)
        m_suppliers.ready = m_labels.ready = false;
    if (touched.titles)
        m_titles.clear();
    m_costs = {};
    m_words.clear();
    if (rows.empty())
        return {};

    m_limit = std::max(m_limit, static_cast<size_t>(rows.back()) + 1);
    for (Keys &column : m_columns) {
        if (!column.empty())
            column.resize(m_limit, kUnknownKey);
    }
    QString sql = u"SELECT id"_s;
    for (const QLatin1StringView expression : kExpressions)
        sql += u", "_s + expression;
    constexpr size_t kAtOnce = 512;
    for (size_t begin = 0; begin < rows.size(); begin += kAtOnce) {
        const size_t end = std::min(begin + kAtOnce, rows.size());
        const std::vector<qint32> block(rows.begin() + static_cast<std::ptrdiff_t>(begin),
                                        rows.begin() + static_cast<std::ptrdiff_t>(end));
        Scan scan(m_db, sql + u" FROM offer WHERE id IN "_s + listOf(block));
        while (scan.next()) {
            const auto row = static_cast<size_t>(scan.integer(0));
            for (size_t i = 0; i < m_columns.size(); ++i) {
                if (!m_columns[i].empty())
                    m_columns[i][row] = keyAt(scan, static_cast<int>(i) + 1);
            }
        }
        if (auto done = scan.end(); !done)
            return done;
    }

    moveInOrder(std::move(rows));
    return {};
}

void Shelf::moveInOrder(std::vector<qint32> rows)
{
    RowSet moved(m_limit);
    for (const qint32 row : rows)
        moved.add(row);
    const auto later = [this](qint32 a, qint32 b) {
        const qint64 seenA = keyIn(LastSeen, static_cast<size_t>(a));
        const qint64 seenB = keyIn(LastSeen, static_cast<size_t>(b));
        return seenA != seenB ? seenA > seenB : a > b;
    };
    m_order.removeIf([&moved](qint32 row) { return moved.has(row); });
    std::ranges::sort(rows, later);
    // Few rows among many: each is looked up, what lies between is copied as it is.
    LibraryRows order(m_order.size() + std::ssize(rows));
    qint32 *into = order.data();
    const qint32 *next = m_order.constData();
    const qint32 *const end = next + m_order.size();
    for (const qint32 row : rows) {
        const qint32 *place = std::lower_bound(next, end, row, later);
        into = std::copy(next, place, into);
        *into++ = row;
        next = place;
    }
    std::copy(next, end, into);
    m_order = std::move(order);
    takeAll();
}

Result<void> Shelf::need(std::initializer_list<Column> columns)
{
    std::vector<Column> missing;
    std::ranges::copy_if(columns, std::back_inserter(missing),
                         [this](Column column) { return m_columns[column].empty(); });
    if (missing.empty())
        return {};
    QString sql = u"SELECT id"_s;
    for (const Column column : missing)
        sql += u", "_s + kExpressions[column];
    std::vector<Keys> read(missing.size(), Keys(m_limit, kUnknownKey));
    Scan scan(m_db, sql + u" FROM offer"_s);
    while (scan.next()) {
        const auto row = static_cast<size_t>(scan.integer(0));
        for (size_t i = 0; i < read.size(); ++i)
            read[i][row] = keyAt(scan, static_cast<int>(i) + 1);
    }
    if (auto done = scan.end(); !done)
        return done;
    for (size_t i = 0; i < read.size(); ++i)
        m_columns[missing[i]] = std::move(read[i]);
    return {};
}

Result<void> Shelf::needTitles()
{
    if (!m_titles.empty())
        return {};
    std::vector<TitleKey> titles;
    titles.reserve(static_cast<size_t>(m_order.size()));
    Scan scan(m_db, u"SELECT offer, sort_key FROM title_order"_s);
    while (scan.next()) {
        const QByteArrayView bytes = scan.bytes(1);
        if (!bytes.isEmpty())
            titles.push_back(titleKey(scan.integer(0), bytes));
    }
    if (auto done = scan.end(); !done)
        return done;
    std::ranges::sort(titles, {}, &TitleKey::bytes);
    m_titles.assign(m_limit, kUnknownKey);
    qint64 rank = 0;
    for (size_t i = 0; i < titles.size(); ++i) {
        if (i > 0 && titles[i].bytes != titles[i - 1].bytes)
            ++rank;
        m_titles[static_cast<size_t>(titles[i].row)] = rank;
    }
    return {};
}

Result<void> Shelf::needNames(Names &names, const QString &sql)
{
    if (names.ready)
        return {};
    names = {};
    qint64 rank = 0;
    QByteArray before;
    Scan scan(m_db, sql);
    while (scan.next()) {
        const auto row = static_cast<size_t>(scan.integer(0));
        if (row >= names.rank.size())
            names.rank.resize(row + row / 2 + 1, kUnknownKey);
        names.starts.push_back({names.folded.size(), static_cast<qint32>(row)});
        names.folded += textcut::folded(QString::fromUtf8(scan.bytes(1))) + kLineEnd;
        const QByteArray key = scan.bytes(2).toByteArray();
        if (key.isEmpty())
            continue;
        rank += key == before ? 0 : 1;
        before = key;
        names.rank[row] = rank;
    }
    names.ready = scan.end().has_value();
    return scan.end();
}

Result<void> Shelf::needSuppliers()
{
    return needNames(m_suppliers, u"SELECT id, name, sort_key FROM supplier ORDER BY sort_key"_s);
}

Result<void> Shelf::needLabels()
{
    return needNames(m_labels, u"SELECT id, text, sort_key FROM label ORDER BY sort_key"_s);
}

Result<void> Shelf::needCosts(qint64 quantity)
{
    if (m_costs.quantity == quantity)
        return {};
    if (auto columns = need({Moq, Lot, Base}); !columns)
        return columns;
    Costs costs{quantity, Keys(m_limit, kUnknownKey), Keys(m_limit, kUnknownKey)};
    const auto work = [this, quantity, &costs](size_t row, std::span<const PriceTier> tiers) {
        const std::optional<qint64> base = known(keyIn(Base, row));
        const CostNumbers numbers{known(keyIn(Moq, row)), known(keyIn(Lot, row)), tiers,
                                  base ? std::optional(Money::fromE4(*base)) : std::nullopt};
        if (const auto cost = plainCostAt(numbers, quantity)) {
            costs.unit[row] = cost->unit.e4();
            costs.line[row] = cost->line.e4();
        }
    };
    for (const qint32 row : m_order)
        work(static_cast<size_t>(row), {});
    // Ladders come in the order of their offers: each is worked out when the next one begins.
    Scan scan(m_db,
              u"SELECT offer, min_quantity, max_quantity, price_e4 FROM tier "
              "ORDER BY offer, min_quantity"_s);
    std::vector<PriceTier> ladder;
    qint64 of = 0;
    const auto close = [&] {
        if (ladder.empty() || static_cast<size_t>(of) >= m_limit)
            return;
        costs.unit[static_cast<size_t>(of)] = costs.line[static_cast<size_t>(of)] = kUnknownKey;
        work(static_cast<size_t>(of), ladder);
    };
    while (scan.next()) {
        if (scan.integer(0) != of) {
            close();
            ladder.clear();
            of = scan.integer(0);
        }
        ladder.push_back({scan.integer(1), known(keyAt(scan, 2)), Money::fromE4(scan.integer(3))});
    }
    close();
    if (scan.end())
        m_costs = std::move(costs);
    return scan.end();
}

Shelf::Keys Shelf::ranksOf(Column column, const Names &names) const
{
    Keys ranks(m_limit, kUnknownKey);
    for (const qint32 row : m_order) {
        const qint64 name = keyIn(column, static_cast<size_t>(row));
        if (name != kUnknownKey && static_cast<size_t>(name) < names.rank.size())
            ranks[static_cast<size_t>(row)] = names.rank[static_cast<size_t>(name)];
    }
    return ranks;
}

Result<const Shelf::Keys *> Shelf::keysFor(LibraryColumn by, qint64 quantity, Keys &ranked)
{
    const auto plain = [this](Column column) -> Result<const Keys *> {
        return need({column}).map(
            [this, column] { return static_cast<const Keys *>(&m_columns[column]); });
    };
    const auto named = [this, &ranked](Column column, Result<void> names,
                                       const Names &of) -> Result<const Keys *> {
        if (!names)
            return fail(names.error());
        return need({column}).map([this, column, &of, &ranked] {
            ranked = ranksOf(column, of);
            return static_cast<const Keys *>(&ranked);
        });
    };
    switch (by) {
    case LibraryColumn::Title:
        return needTitles().map([this] { return static_cast<const Keys *>(&m_titles); });
    case LibraryColumn::UnitCost:
        return needCosts(quantity).map([this] { return static_cast<const Keys *>(&m_costs.unit); });
    case LibraryColumn::LineCost:
        return needCosts(quantity).map([this] { return static_cast<const Keys *>(&m_costs.line); });
    case LibraryColumn::Supplier:
        return named(Supplier, needSuppliers(), m_suppliers);
    case LibraryColumn::Place:
        return named(Place, needLabels(), m_labels);
    case LibraryColumn::Credit:
        return named(Credit, needLabels(), m_labels);
    case LibraryColumn::Price:
        return plain(Price);
    case LibraryColumn::Moq:
        return plain(Moq);
    case LibraryColumn::Stock:
        return plain(Stock);
    case LibraryColumn::Sales:
        return plain(Sales);
    case LibraryColumn::FirstSeen:
        return plain(FirstSeen);
    case LibraryColumn::Changed:
        return plain(Changed);
    case LibraryColumn::MixBatch:
        return plain(MixBatch);
    case LibraryColumn::OfferNumber:
        return plain(Number);
    case LibraryColumn::LastSeen:
        break;
    }
    return plain(LastSeen);
}

Result<void> Shelf::sort(LibraryRows &rows, const LibraryQuery &query, const Stopped &stopped)
{
    // Sorting is stable: the last column first, and each before it leaves its equals as they are.
    QList<LibraryOrder> orders = query.thenBy;
    orders.prepend(query.order);
    for (auto order = orders.crbegin(); order != orders.crend(); ++order) {
        if (stopped && stopped())
            return fail(ErrorKind::Cancelled);
        Keys ranked;
        const auto keys = keysFor(order->by, query.quantity.value_or(1), ranked);
        if (!keys)
            return fail(keys.error());
        sortByKey({rows.data(), static_cast<size_t>(rows.size())}, **keys, order->descending);
    }
    return {};
}

Result<void> Shelf::prepare(const Stopped &stopped)
{
    const Interruptible interruptible(m_db, stopped);
    const Transaction look(m_db, Transaction::Kind::Looking);
    if (!look.begun())
        return fail(look.begun().error());
    return catchUp()
        .and_then([this] { return needSuppliers(); })
        .and_then([this] { return needLabels(); })
        .and_then([this] {
            return need({Supplier, Place});
        });
}

Result<LibraryHits> Shelf::find(const LibraryQuery &query, const Stopped &stopped)
{
    const Interruptible interruptible(m_db, stopped);
    const Transaction look(m_db, Transaction::Kind::Looking);
    if (!look.begun())
        return fail(look.begun().error());
    if (auto current = catchUp(); !current)
        return fail(current.error());
    RowSet set = m_all;
    if (auto narrowed = narrow(set, query); !narrowed)
        return fail(narrowed.error());
    if (stopped && stopped())
        return fail(ErrorKind::Cancelled);
    LibraryHits hits;
    hits.generation = m_generation;
    if (set == m_all)
        hits.rows = m_order;
    else
        std::ranges::copy_if(m_order, std::back_inserter(hits.rows),
                             [&set](qint32 row) { return set.has(row); });
    if (isInUsualOrder(query))
        return hits; // the order they came in
    return sort(hits.rows, query, stopped).map([&hits] { return std::move(hits); });
}

} // namespace sanjia
