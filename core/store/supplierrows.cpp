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

Result<SupplierWords> SupplierRows::wordsOf(qint64 row, const Supplier &supplier)
{
    return m_db.run(u"SELECT mark, note FROM supplier_mark WHERE supplier = ?"_s, {row})
        .map([&supplier](QSqlQuery *query) {
            SupplierWords words{supplier, SupplierMark::None, {}};
            if (query->next()) {
                words.mark = supplierMark(query->value(0).toLongLong());
                words.note = query->value(1).toString();
            }
            return words;
        });
}

Result<void> SupplierRows::write(qint64 row, const SupplierWords &words)
{
    const bool none = words.mark == SupplierMark::None && words.note.isEmpty();
    const auto written = none
        ? m_db.run(u"DELETE FROM supplier_mark WHERE supplier = ?"_s, {row})
        : m_db.run(
            u"INSERT OR REPLACE INTO supplier_mark (supplier, mark, note) VALUES (?, ?, ?)"_s,
            {row, static_cast<int>(words.mark), column(words.note)});
    return written.map([](QSqlQuery *) {});
}

template <class F>
Result<QList<SupplierChange>> SupplierRows::edit(const QList<Supplier> &suppliers, F change)
{
    QList<SupplierChange> changes;
    for (const Supplier &supplier : suppliers) {
        const auto row = rowOf(supplier);
        if (!row)
            return fail(row.error());
        const auto before = wordsOf(*row, supplier);
        if (!before)
            return fail(before.error());
        SupplierWords after = *before;
        change(after);
        if (after == *before)
            continue;
        if (auto done = write(*row, after); !done)
            return fail(done.error());
        changes.append({*before, after});
    }
    return changes;
}

Result<QList<SupplierChange>> SupplierRows::mark(const QList<Supplier> &suppliers,
                                                 SupplierMark mark)
{
    return edit(suppliers, [mark](SupplierWords &words) { words.mark = mark; });
}

Result<QList<SupplierChange>> SupplierRows::note(const Supplier &supplier, const QString &note)
{
    return edit({supplier}, [&note](SupplierWords &words) { words.note = note.trimmed(); });
}

Result<void> SupplierRows::apply(const QList<SupplierChange> &changes)
{
    for (const SupplierChange &change : changes) {
        const auto row = rowOf(change.before.supplier);
        if (!row)
            return fail(row.error());
        auto words = wordsOf(*row, change.before.supplier);
        if (!words)
            return fail(words.error());
        // A note that was written meanwhile is no reason to keep a mark, and the other way round.
        const bool marks = change.before.mark != change.after.mark;
        const bool notes = change.before.note != change.after.note;
        if ((marks && words->mark != change.before.mark)
            || (notes && words->note != change.before.note))
            return fail(ErrorKind::Changed, change.before.supplier.name,
                        u"another edit came between"_s);
        if (marks)
            words->mark = change.after.mark;
        if (notes)
            words->note = change.after.note;
        if (auto done = write(*row, *words); !done)
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

} // namespace sanjia
