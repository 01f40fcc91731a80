// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/supplierrows.h"

#include "core/store/offerreads.h"
#include "core/store/scan.h"

using namespace Qt::StringLiterals;

namespace sanjia {

SupplierMark supplierMark(qint64 number)
{
    const bool known = number >= 0 && number <= static_cast<qint64>(SupplierMark::Blocked);
    return known ? static_cast<SupplierMark>(number) : SupplierMark::None;
}

Result<qint64> SupplierRows::rowOf(const Supplier &supplier)
{
    const bool named = supplier.id.isEmpty();
    const QString key = named ? supplier.name : supplier.id.value;
    const auto row = m_db.value(
        named ? u"SELECT id FROM supplier WHERE supplier_id IS NULL AND name = ?"_s
              : u"SELECT id FROM supplier WHERE supplier_id = ?"_s,
        {column(key)});
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorKind::NotFound, key, u"a seller never seen"_s);
    return (*row)->toLongLong();
}

Result<void> SupplierRows::set(const Supplier &supplier, const QString &column,
                               const QVariant &value)
{
    return rowOf(supplier).and_then([&](qint64 row) -> Result<void> {
        const auto made = m_db.run(
            u"INSERT OR IGNORE INTO supplier_mark (supplier, mark, note) VALUES (?, 0, '')"_s,
            {row});
        if (!made)
            return fail(made.error());
        const auto written = m_db.run(
            u"UPDATE supplier_mark SET %1 = ? WHERE supplier = ?"_s.arg(column), {value, row});
        if (!written)
            return fail(written.error());
        return m_db
            .run(u"DELETE FROM supplier_mark WHERE supplier = ? AND mark = 0 AND note = ''"_s,
                 {row})
            .map([](QSqlQuery *) {});
    });
}

Result<void> SupplierRows::mark(const QList<Supplier> &suppliers, SupplierMark mark)
{
    for (const Supplier &supplier : suppliers) {
        if (auto done = set(supplier, u"mark"_s, static_cast<int>(mark)); !done)
            return done;
    }
    return {};
}

Result<SupplierMarks> SupplierRows::marks()
{
    SupplierMarks marks;
    Scan rows(m_db,
              u"SELECT coalesce(s.supplier_id, ''), s.name, m.mark FROM supplier_mark m "
              "JOIN supplier s ON s.id = m.supplier WHERE m.mark != 0"_s);
    while (rows.next())
        marks.set({SupplierId{QString::fromUtf8(rows.bytes(0))}, QString::fromUtf8(rows.bytes(1))},
                  supplierMark(rows.integer(2)));
    return rows.end().map([&marks] { return marks; });
}

Result<void> SupplierRows::note(const Supplier &supplier, const QString &note)
{
    return set(supplier, u"note"_s, column(note.trimmed()));
}

} // namespace sanjia
