// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawsave.h"

#include "core/domain/collation.h"
#include "core/store/searchindex.h"
#include "core/store/skutext.h"

#include <QHash>

#include <sqlite3.h>

#include <initializer_list>
#include <variant>
#include <vector>

namespace sanjia {

namespace {

using Value = std::variant<std::monostate, qint64, QByteArray>;

Value of(const QString &text) { return text.toUtf8(); }
Value of(std::optional<Money> price) { return price ? Value(price->e4()) : Value(); }
Value of(std::optional<qint64> count) { return count ? Value(*count) : Value(); }

} // namespace

struct RawSave::Private
{
    struct Made
    {
        Offer offer;
        QByteArray terms;
        QByteArray sortKey;
        QByteArray supplierKey;
    };

    void check(int code)
    {
        if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
            qFatal("%s", sqlite3_errmsg(db));
    }
    void execute(const char *sql) { check(sqlite3_exec(db, sql, nullptr, nullptr, nullptr)); }
    /// The first column of the first row.
    qint64 run(const char *sql, std::initializer_list<Value> values)
    {
        sqlite3_stmt *&statement = statements[sql];
        if (!statement)
            check(sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
        int place = 0;
        for (const Value &value : values) {
            ++place;
            if (const auto *number = std::get_if<qint64>(&value))
                check(sqlite3_bind_int64(statement, place, *number));
            else if (const auto *bytes = std::get_if<QByteArray>(&value))
                check(sqlite3_bind_text(statement, place, bytes->constData(),
                                        static_cast<int>(bytes->size()), SQLITE_STATIC));
            else
                check(sqlite3_bind_null(statement, place));
        }
        const int code = sqlite3_step(statement);
        check(code);
        const qint64 first = code == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
        sqlite3_reset(statement);
        return first;
    }
    void price(qint64 row, qint64 subject, qint64 at, std::optional<Money> value)
    {
        run("INSERT OR REPLACE INTO price_history VALUES (?, ?, ?, ?)",
            {row, subject, at, of(value)});
    }
    void count(qint64 row, qint64 subject, qint64 at, std::optional<qint64> value)
    {
        run("INSERT OR REPLACE INTO count_history VALUES (?, ?, ?, ?)",
            {row, subject, at, of(value)});
    }
    qint64 label(const QString &text)
    {
        return run("SELECT id FROM label WHERE text = ?", {of(text)});
    }
    void save(const Made &made);

    sqlite3 *db = nullptr;
    bool alone = false;
    QHash<const char *, sqlite3_stmt *> statements;
    std::vector<std::vector<Made>> pages;
};

void RawSave::Private::save(const Made &made)
{
    constexpr qint64 kAt = 1'700'000'000'000;
    const Offer &o = made.offer;
    run("SELECT id FROM offer WHERE offer_id = ?", {of(o.id.value)});
    qint64 seller = run("SELECT id FROM supplier WHERE supplier_id = ?", {of(o.supplier.id.value)});
    if (seller == 0) {
        run("INSERT INTO supplier (supplier_id, name, sort_key) VALUES (?, ?, CAST(? AS BLOB))",
            {of(o.supplier.id.value), of(o.supplier.name), made.supplierKey});
        seller = sqlite3_last_insert_rowid(db);
    }
    run("INSERT INTO offer (last_seen, price_e4, base_e4, moq, stock, sales, supplier, place, "
        "credit, detailed_at, changed_at, first_seen, offer_id) VALUES "
        "(?,?,?,?,?,?,?,nullif(?,0),nullif(?,0),?,?,?,?)",
        {kAt, of(o.price), of(o.price), of(o.moq), of(o.stock), of(o.sales), seller,
         label(o.location), label(o.creditLevel), kAt, kAt, kAt, of(o.id.value)});
    const qint64 row = sqlite3_last_insert_rowid(db);
    run("INSERT INTO offer_text (offer, title, unit, sales_text, image_url, detail_url, quote) "
        "VALUES (?,?,?,?,?,?,0)",
        {row, of(o.title), of(o.unit), of(o.salesText), of(o.imageUrl), of(o.detailUrl)});
    run("INSERT INTO title_order VALUES (?, CAST(? AS BLOB))", {row, made.sortKey});
    price(row, 0, kAt, o.price);
    count(row, 0, kAt, o.stock);
    count(row, -1, kAt, o.moq);
    for (const PriceTier &tier : o.ladder.tiers()) {
        run("INSERT INTO tier VALUES (?,?,?,?)",
            {row, tier.minQuantity, of(tier.maxQuantity), tier.price.e4()});
        price(row, -tier.minQuantity, kAt, tier.price);
    }
    qint64 position = 0;
    for (const Sku &sku : o.skus) {
        run("INSERT INTO sku (offer, sku_id, position, code, price_e4, stock, attributes, "
            "first_seen, changed_at) VALUES (?,?,?,?,?,?,?,?,?)",
            {row, of(sku.id.value), position++, of(sku.code), of(sku.price), of(sku.stock),
             of(packed(sku.attributes)), kAt, kAt});
        const qint64 skuRow = sqlite3_last_insert_rowid(db);
        price(row, skuRow, kAt, sku.price);
        count(row, skuRow, kAt, sku.stock);
    }
    run("INSERT INTO offer_words (rowid, words) VALUES (?, ?)", {row, made.terms});
}

RawSave::RawSave(const QString &path, bool alone) : d(new Private)
{
    d->alone = alone;
    d->check(sqlite3_open(path.toUtf8().constData(), &d->db));
    if (alone)
        d->execute("PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL");
    else
        d->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL");
    d->execute("PRAGMA foreign_keys=ON");
}

RawSave::~RawSave()
{
    for (sqlite3_stmt *statement : std::as_const(d->statements))
        sqlite3_finalize(statement);
    sqlite3_close(d->db);
    delete d;
}

void RawSave::prepare(const QList<QList<Offer>> &pages)
{
    for (const QList<Offer> &page : pages) {
        std::vector<Private::Made> made;
        for (const Offer &offer : page)
            made.push_back({offer, SearchIndex::termsOf(offer.title, offer.skus).toUtf8(),
                            sortKeyOf(offer.title), sortKeyOf(offer.supplier.name)});
        d->pages.push_back(std::move(made));
    }
}

void RawSave::save()
{
    for (const auto &page : d->pages) {
        if (!d->alone)
            d->execute("BEGIN IMMEDIATE");
        for (const Private::Made &made : page) {
            if (d->alone)
                d->execute("BEGIN");
            d->save(made);
            if (d->alone)
                d->execute("COMMIT");
        }
        if (!d->alone)
            d->execute("COMMIT");
    }
}

} // namespace sanjia
