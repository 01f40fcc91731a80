// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labelrows.h"

#include "core/domain/collation.h"

using namespace Qt::StringLiterals;

namespace sanjia {

Result<std::optional<qint64>> LabelRows::row(const QString &text)
{
    if (text.isEmpty())
        return std::optional<qint64>();
    if (const auto it = m_texts.constFind(text); it != m_texts.cend())
        return std::optional(*it);
    const auto found = m_db.value(u"SELECT id FROM label WHERE text = ?"_s, {text});
    if (!found)
        return fail(found.error());
    qint64 row = *found ? (*found)->toLongLong() : 0;
    if (!*found) {
        const auto made = m_db.run(u"INSERT INTO label (text, sort_key) VALUES (?, ?)"_s,
                                   {text, sortKeyOf(text)});
        if (!made)
            return fail(made.error());
        row = m_db.lastInsertId().toLongLong();
        m_changed = true;
    }
    m_texts.insert(text, row);
    return std::optional(row);
}

Result<qint64> LabelRows::named(qint64 row, const QString &had, const QString &name)
{
    // Written only when it differs: an unchanged seller costs one look.
    if (name.isEmpty() || had == name)
        return row;
    m_changed = true;
    return m_db
        .run(u"UPDATE supplier SET name = ?, sort_key = ? WHERE id = ?"_s,
             {name, sortKeyOf(name), row})
        .map([row](QSqlQuery *) { return row; });
}

Result<std::optional<qint64>> LabelRows::row(const Supplier &supplier)
{
    const QString &id = supplier.id.value;
    if (id.isEmpty() && supplier.name.isEmpty())
        return std::optional<qint64>();
    const QString key = id + u'\n' + supplier.name;
    if (const auto it = m_suppliers.constFind(key); it != m_suppliers.cend())
        return std::optional(*it);
    const auto found = id.isEmpty()
        ? m_db.run(u"SELECT id, name FROM supplier WHERE supplier_id IS NULL AND name = ?"_s,
                   {supplier.name})
        : m_db.run(u"SELECT id, name FROM supplier WHERE supplier_id = ?"_s, {id});
    if (!found)
        return fail(found.error());
    Result<qint64> row = 0;
    if ((*found)->next()) {
        row = (*found)->value(0).toLongLong();
        const QString had = (*found)->value(1).toString();
        (*found)->finish();
        row = named(*row, had, supplier.name);
    } else {
        m_changed = true;
        row = m_db.run(u"INSERT INTO supplier (supplier_id, name, sort_key) VALUES (?, ?, ?)"_s,
                       {id.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(id),
                        column(supplier.name), sortKeyOf(supplier.name)})
                  .map([this](QSqlQuery *) { return m_db.lastInsertId().toLongLong(); });
    }
    if (!row)
        return fail(row.error());
    m_suppliers.insert(key, *row);
    return std::optional(*row);
}

} // namespace sanjia
