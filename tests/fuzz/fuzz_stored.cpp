// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"
#include "core/store/savedsearchrows.h"
#include "core/store/skutext.h"
#include "core/store/watchrows.h"
#include "tests/fuzz/promise.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sanjia;
using fuzz::require;

namespace {

/// A library of its own, inside a transaction that is never committed.
class Bench
{
public:
    Bench() : m_db(m_dir.filePath(u"library.sqlite"_s))
    {
        require(m_db.open() && Migrator(Migrator::builtIn()).run(m_db), "there is a library");
        m_all.emplace(m_db);
    }
    Database &db() { return m_db; }

private:
    char m_name[5] = "fuzz";
    int m_argc = 1;
    char *m_argv[2] = {m_name, nullptr};
    QCoreApplication m_app{m_argc, m_argv}; // drivers are found through it
    QTemporaryDir m_dir{fuzz::kFolder};
    Database m_db;
    std::optional<Transaction> m_all;
};

void checkAttributes(const QString &text)
{
    const QList<SkuAttribute> attributes = unpacked(text);
    const QString kept = packed(attributes);
    require(unpacked(kept).size() == attributes.size(), "no attribute is lost");
    require(packed(unpacked(kept)) == kept, "attributes read as they are kept");
}

/// A row of saved_search as another program's hand may have written it.
void checkSearches(Database &db, const QStringList &texts, const QList<qint64> &numbers)
{
    const auto text = [&texts](qsizetype at) {
        return column(texts.value(at));
    };
    const auto number = [&numbers](qsizetype at) {
        return QVariant(numbers.value(at));
    };
    require(db.run(u"DELETE FROM saved_search"_s).has_value(), "searches can be deleted");
    const auto inserted = db.run(
        u"INSERT INTO saved_search (kind, name, folded, sort_key, saved_at, words, price_min_e4, "
        "price_max_e4, market, market_sort, page_size, pages, category, pre_sale, any_seller, "
        "order_by, descending, then_by, supplier, supplier_name, place, credit, in_stock, "
        "seen_days, presence, tags, sellers) VALUES (?, ?, ?, x'00', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {number(0),  text(0),    text(1),    number(1), text(2),   number(2), number(3),
         number(4),  number(5),  number(6),  number(7), number(8), number(9), number(10),
         number(11), number(12), text(3),    text(4),   text(5),   text(6),   text(7),
         number(13), number(14), number(15), text(8),   number(16)});
    require(inserted.has_value(), "a row can be written");
    SavedSearchRows rows(db);
    const auto all = rows.all();
    require(all && all->size() == 1, "a strange row is a row");
    const SavedSearch &search = all->first();
    require(tidied(search) == search, "what is read is in its bounds");
    require(search.kind == SavedSearch::Kind::Market
                || search.library.thenBy.size() < LibraryQuery::kMostOrders,
            "a list has its bound");
    SavedSearch mine = search;
    mine.name = u"mine"_s;
    require(db.run(u"DELETE FROM saved_search"_s) && rows.put(mine), "it can be kept");
    const auto kept = rows.named(mine.kind, mine.name);
    require(kept && *kept == mine, "a search reads as it was kept");
}

void checkWatch(Database &db, const QStringList &texts, const QList<qint64> &numbers)
{
    require(db.run(u"DELETE FROM watch"_s).has_value(), "watches can be deleted");
    QVariantList values{numbers.value(0), column(texts.value(0)), numbers.value(1),
                        column(texts.join(u'\n'))};
    for (qsizetype at = 2; at < 12; ++at)
        values.append(numbers.value(at));
    require(db.run(u"INSERT INTO watch (kind, what, every_minutes, rules, pages, sort, deep, "
                   "quiet_from, quiet_to, cool_down_minutes, paused, created_at, last_run_at, "
                   "next_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   values)
                .has_value(),
            "a row can be written");
    WatchRows rows(db);
    const auto all = rows.all();
    require(all && all->size() == 1, "a strange row is a row");
    const Watch &watch = all->first();
    require(tidied(watch) == watch, "what is read is in its bounds");
    qint64 understood = 0;
    for (const QString &line : texts)
        understood += WatchRule::parse(line) ? 1 : 0;
    require(watch.rules.size() == understood, "no rule that is understood is lost");
}

} // namespace

/// Text columns of a library that another program wrote: the bytes are texts with a line feed
/// between them, whose lengths and first characters also make the numbers.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Bench bench;
    QString text = fuzz::textOf(data, size);
    text.remove(QChar::Null); // SQLite's texts end there
    checkAttributes(text);
    const QStringList texts = text.split(u'\n');
    QList<qint64> numbers;
    for (const QString &one : texts) {
        bool isNumber = false;
        const qint64 number = one.toLongLong(&isNumber);
        numbers.append(isNumber ? number : one.size());
    }
    checkSearches(bench.db(), texts, numbers);
    checkWatch(bench.db(), texts, numbers);
    return 0;
}
