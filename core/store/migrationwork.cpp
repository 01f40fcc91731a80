// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrationwork.h"

#include "core/domain/collation.h"
#include "core/store/searchindex.h"
#include "core/store/skutext.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sanjia::migration {

namespace {

constexpr int kAtOnce = 256;

/// Sort keys of a table's texts, a block at a time.
Result<void> fillKeys(Database &db, const QString &table, const QString &text)
{
    qint64 last = 0;
    while (true) {
        const auto rows = db.run(
            u"SELECT id, %1 FROM %2 WHERE id > ? ORDER BY id LIMIT ?"_s.arg(text, table),
            {last, kAtOnce});
        if (!rows)
            return fail(rows.error());
        QList<std::pair<qint64, QString>> block;
        while ((*rows)->next())
            block.append({(*rows)->value(0).toLongLong(), (*rows)->value(1).toString()});
        if (block.isEmpty())
            return {};
        last = block.constLast().first;
        for (const auto &[row, value] : std::as_const(block)) {
            const auto written = db.run(u"UPDATE %1 SET sort_key = ? WHERE id = ?"_s.arg(table),
                                        {sortKeyOf(value), row});
            if (!written)
                return fail(written.error());
        }
    }
}

Result<QHash<qint64, QList<Sku>>> skusBetween(Database &db, qint64 first, qint64 last)
{
    return db
        .run(u"SELECT offer, code, attributes FROM sku WHERE position >= 0 "
             "AND offer BETWEEN ? AND ? ORDER BY offer, position"_s,
             {first, last})
        .map([](QSqlQuery *rows) {
            QHash<qint64, QList<Sku>> skus;
            while (rows->next()) {
                Sku sku;
                sku.code = rows->value(1).toString();
                sku.attributes = unpacked(rows->value(2).toString());
                skus[rows->value(0).toLongLong()].append(sku);
            }
            return skus;
        });
}

Result<void> fillIndex(Database &db)
{
    SearchIndex index(db);
    qint64 last = 0;
    while (true) {
        const auto rows = db.run(
            u"SELECT offer, title FROM offer_text WHERE offer > ? ORDER BY offer LIMIT ?"_s,
            {last, kAtOnce});
        if (!rows)
            return fail(rows.error());
        QList<std::pair<qint64, QString>> block;
        while ((*rows)->next())
            block.append({(*rows)->value(0).toLongLong(), (*rows)->value(1).toString()});
        if (block.isEmpty())
            return {};
        last = block.constLast().first;
        const auto skus = skusBetween(db, block.constFirst().first, last);
        if (!skus)
            return fail(skus.error());
        for (const auto &[row, title] : std::as_const(block)) {
            if (auto put = index.put(row, SearchIndex::termsOf(title, skus->value(row))); !put)
                return put;
            const auto ordered = db.run(
                u"INSERT INTO title_order (offer, sort_key) VALUES (?, ?)"_s,
                {row, sortKeyOf(title)});
            if (!ordered)
                return fail(ordered.error());
        }
    }
}

} // namespace

Result<void> fillLibrary(Database &db)
{
    if (auto labels = fillKeys(db, u"label"_s, u"text"_s); !labels)
        return labels;
    if (auto suppliers = fillKeys(db, u"supplier"_s, u"name"_s); !suppliers)
        return suppliers;
    return fillIndex(db);
}

} // namespace sanjia::migration
