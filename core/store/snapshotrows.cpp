// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshotrows.h"

#include "core/store/skutext.h"

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

auto noSuchSnapshot(qint64 id)
{
    return fail(ErrorKind::NotFound, u"#%1"_s.arg(id), u"no such snapshot"_s);
}

} // namespace

Result<QList<SnapshotSummary>> SnapshotRows::all(const QString &list)
{
    const auto query = m_db.run(
        u"SELECT s.id, s.list, s.label, s.taken_at, "
        "(SELECT count(*) FROM snapshot_line n WHERE n.snapshot = s.id), s.total_e4 "
        "FROM snapshot s WHERE ? = '' OR s.list = ? ORDER BY s.taken_at DESC, s.id DESC"_s,
        {column(list.trimmed()), column(list.trimmed())});
    if (!query)
        return fail(query.error());
    QList<SnapshotSummary> summaries;
    while ((*query)->next())
        summaries.append({(*query)->value(0).toLongLong(), (*query)->value(1).toString(),
                          (*query)->value(2).toString(), (*query)->value(3).toLongLong(),
                          (*query)->value(4).toInt(), moneyIn((*query)->value(5))});
    return summaries;
}

Result<Snapshot> SnapshotRows::show(qint64 id)
{
    const auto head = m_db.run(
        u"SELECT list, label, taken_at, total_e4, quantity, freight_e4 FROM snapshot "
        "WHERE id = ?"_s,
        {id});
    if (!head)
        return fail(head.error());
    if (!(*head)->next())
        return noSuchSnapshot(id);
    Snapshot snapshot;
    snapshot.about = {id,
                      (*head)->value(0).toString(),
                      (*head)->value(1).toString(),
                      (*head)->value(2).toLongLong(),
                      0,
                      moneyIn((*head)->value(3))};
    snapshot.quantity = (*head)->value(4).toLongLong();
    snapshot.freight = moneyIn((*head)->value(5));
    const auto lines = m_db.run(
        u"SELECT offer_id, title, supplier, sku_id, attributes, quantity, listed_e4, unit_e4, "
        "cost_e4, target_e4, stock FROM snapshot_line WHERE snapshot = ? ORDER BY position"_s,
        {id});
    if (!lines)
        return fail(lines.error());
    QSqlQuery &row = **lines;
    while (row.next())
        snapshot.lines.append({OfferId{row.value(0).toString()}, row.value(1).toString(),
                               row.value(2).toString(), SkuId{row.value(3).toString()},
                               unpacked(row.value(4).toString()), row.value(5).toLongLong(),
                               moneyIn(row.value(6)), moneyIn(row.value(7)), moneyIn(row.value(8)),
                               moneyIn(row.value(9)), integerIn(row.value(10))});
    snapshot.about.lines = static_cast<int>(snapshot.lines.size());
    return snapshot;
}

Result<SnapshotSummary> SnapshotRows::keep(const Snapshot &snapshot)
{
    SnapshotSummary about = snapshot.about;
    const auto taken = m_db.value(u"SELECT 1 FROM snapshot WHERE id = ?"_s, {about.id});
    if (!taken)
        return fail(taken.error());
    if (*taken)
        return fail(ErrorKind::Changed, about.label, u"another snapshot has its id"_s);
    const auto head = m_db.run(
        u"INSERT INTO snapshot (id, list, label, taken_at, quantity, freight_e4, total_e4) "
        "VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?)"_s,
        {about.id, column(about.list), column(about.label), about.takenAt, snapshot.quantity,
         column(snapshot.freight), column(about.total)});
    if (!head)
        return fail(head.error());
    about.id = m_db.lastInsertId().toLongLong();
    for (qsizetype i = 0; i < snapshot.lines.size(); ++i) {
        const SnapshotLine &line = snapshot.lines.at(i);
        const auto kept = m_db.run(
            u"INSERT INTO snapshot_line (snapshot, position, offer_id, title, supplier, sku_id, "
            "attributes, quantity, listed_e4, unit_e4, cost_e4, target_e4, stock) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {about.id, i, column(line.id.value), column(line.title), column(line.supplier),
             column(line.sku.value), column(packed(line.attributes)), line.quantity,
             column(line.listed), column(line.unit), column(line.cost), column(line.target),
             column(line.stock)});
        if (!kept)
            return fail(kept.error());
    }
    return about;
}

Result<Snapshot> SnapshotRows::remove(qint64 id)
{
    auto snapshot = show(id);
    if (!snapshot)
        return snapshot;
    if (auto gone = m_db.run(u"DELETE FROM snapshot WHERE id = ?"_s, {id}); !gone)
        return fail(gone.error());
    return snapshot;
}

Result<void> SnapshotRows::apply(const SnapshotChange &change)
{
    const SnapshotSummary &about = change.snapshot.about;
    if (change.kept)
        return keep(change.snapshot).map([](const SnapshotSummary &) {});
    // Ids are used again, so one of this id may be another.
    return remove(about.id).and_then([&about](const Snapshot &gone) -> Result<void> {
        if (gone.about.takenAt != about.takenAt || gone.about.list != about.list)
            return fail(ErrorKind::Changed, about.label, u"another snapshot has its id"_s);
        return {};
    });
}

} // namespace sanjia
