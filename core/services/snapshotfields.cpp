// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/snapshotfields.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// A field of a line that may not be there; `member` is one of SnapshotLine.
template <class M>
FieldValue valueOf(const std::optional<SnapshotLine> &line, M SnapshotLine::*member)
{
    if (!line)
        return {};
    if constexpr (std::is_same_v<M, qint64>)
        return (*line).*member;
    else
        return known((*line).*member);
}

} // namespace

Record snapshotRecord(const SnapshotSummary &snapshot)
{
    return {{"snapshot_id"_L1, snapshot.id > 0 ? FieldValue(snapshot.id) : FieldValue()},
            {"list"_L1, snapshot.list},
            {"label"_L1, known(snapshot.label)},
            {"taken_at"_L1,
             QDateTime::fromMSecsSinceEpoch(snapshot.takenAt, Qt::UTC).toString(Qt::ISODate)},
            {"lines"_L1, qint64{snapshot.lines}},
            {"total_cost"_L1, known(snapshot.total)}};
}

QLatin1String differenceName(const SnapshotDifference &difference)
{
    if (!difference.before)
        return "added"_L1;
    if (!difference.after)
        return "removed"_L1;
    return difference.isChange() ? "changed"_L1 : "same"_L1;
}

Record differenceRecord(const SnapshotDifference &difference)
{
    const SnapshotLine &line = difference.any();
    const auto &[before, after] = difference;
    return {{"offer_id"_L1, line.id.value},
            {"title"_L1, known(line.title)},
            {"supplier_name"_L1, known(line.supplier)},
            {"what"_L1, QString(differenceName(difference))},
            {"sku_id"_L1, known(line.sku.value)},
            {"before_quantity"_L1, valueOf(before, &SnapshotLine::quantity)},
            {"after_quantity"_L1, valueOf(after, &SnapshotLine::quantity)},
            {"before_listed_price"_L1, valueOf(before, &SnapshotLine::listed)},
            {"after_listed_price"_L1, valueOf(after, &SnapshotLine::listed)},
            {"before_unit_cost"_L1, valueOf(before, &SnapshotLine::unit)},
            {"after_unit_cost"_L1, valueOf(after, &SnapshotLine::unit)},
            {"before_line_cost"_L1, valueOf(before, &SnapshotLine::cost)},
            {"after_line_cost"_L1, valueOf(after, &SnapshotLine::cost)},
            {"before_stock"_L1, valueOf(before, &SnapshotLine::stock)},
            {"after_stock"_L1, valueOf(after, &SnapshotLine::stock)}};
}

} // namespace sanjia
