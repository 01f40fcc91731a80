// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/export/exportfields.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

FieldValue timeValue(UtcMs at)
{
    if (at == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

QStringList namesOf(const Record &record)
{
    QStringList names;
    for (const Field &field : record)
        names.append(field.name);
    return names;
}

/// What a column's values are where they know it themselves.
ColumnKind kindOf(const FieldValue &value)
{
    if (std::holds_alternative<bool>(value))
        return ColumnKind::YesNo;
    if (std::holds_alternative<qint64>(value))
        return ColumnKind::Count;
    return std::holds_alternative<Money>(value) ? ColumnKind::Money : ColumnKind::Text;
}

ColumnKind kindOf(QLatin1String name, const QList<Record> &records, qsizetype field)
{
    if (name.endsWith("_url"_L1))
        return ColumnKind::Link;
    if (name.endsWith("_at"_L1))
        return ColumnKind::Time;
    const auto knows = [field](const Record &record) {
        return !std::holds_alternative<std::monostate>(record.at(field).value);
    };
    const auto first = std::ranges::find_if(records, knows);
    return first == records.end() ? ColumnKind::Text : kindOf(first->at(field).value);
}

Record exportRecord(const Offer &offer, qint64 quantity)
{
    Record record = offerRecord(offer, quantity);
    record.append({"seen_at"_L1, timeValue(offer.seenAt)});
    return record;
}

Record exportRecord(const ShortlistLine &line, qint64 quantity)
{
    Record record = shortlistRecord(line, quantity);
    record.append(
        {{"added_at"_L1, timeValue(line.addedAt)}, {"seen_at"_L1, timeValue(line.offer.seenAt)}});
    return record;
}

template <class T> Sheet sheetOf(const QList<T> &things, qint64 quantity, const QStringList &names)
{
    QList<Record> records;
    records.reserve(things.size());
    for (const T &thing : things)
        records.append(exportRecord(thing, quantity));
    Sheet sheet;
    QList<qsizetype> fields;
    const Record model = exportRecord(T(), quantity); // there may be no other
    for (const QString &name : names) {
        const auto field = std::ranges::find_if(
            model, [&name](const Field &one) { return one.name == name; });
        if (field == model.end())
            continue;
        const qsizetype place = field - model.begin();
        fields.append(place);
        sheet.columns.append({field->name, {}, kindOf(field->name, records, place)});
    }
    sheet.rows.reserve(records.size());
    for (const Record &record : std::as_const(records)) {
        QList<FieldValue> row;
        row.reserve(fields.size());
        for (const qsizetype field : std::as_const(fields))
            row.append(record.at(field).value);
        sheet.rows.append(std::move(row));
    }
    return sheet;
}

} // namespace

QStringList offerExportNames() { return namesOf(exportRecord(Offer(), 1)); }

QStringList lineExportNames() { return namesOf(exportRecord(ShortlistLine(), 1)); }

Sheet offerSheet(const QList<Offer> &offers, qint64 quantity, const QStringList &names)
{
    return sheetOf(offers, quantity, names);
}

Sheet lineSheet(const QList<ShortlistLine> &lines, qint64 quantity, const QStringList &names)
{
    return sheetOf(lines, quantity, names);
}

} // namespace sanjia
