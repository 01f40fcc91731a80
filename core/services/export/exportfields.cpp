// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/export/exportfields.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

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

QList<Record> lineRecords(const QList<ShortlistLine> &lines, const ListTerms &terms)
{
    const OrderPlan plan = planOrders(orderLines(lines, terms.quantity), terms.order);
    QList<Record> records = shortlistRecords(lines, byLine(plan), terms.quantity);
    for (qsizetype i = 0; i < records.size(); ++i) {
        const ShortlistLine &line = lines.at(i);
        records[i].append({{"added_at"_L1, timeValue(line.addedAt)},
                           {"seen_at"_L1, timeValue(line.offer.seenAt)}});
    }
    return records;
}

/// `model` has the fields of all records; there may be no other.
Sheet sheetOf(const QList<Record> &records, const Record &model, const QStringList &names)
{
    Sheet sheet;
    QList<qsizetype> fields;
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
    for (const Record &record : records) {
        QList<FieldValue> row;
        row.reserve(fields.size());
        for (const qsizetype field : std::as_const(fields))
            row.append(record.at(field).value);
        sheet.rows.append(std::move(row));
    }
    return sheet;
}

Record lineModel() { return lineRecords({ShortlistLine()}, 1).constFirst(); }

} // namespace

QStringList offerExportNames() { return namesOf(exportRecord(Offer(), 1)); }

QStringList lineExportNames() { return namesOf(lineModel()); }

Sheet offerSheet(const QList<Offer> &offers, qint64 quantity, const QStringList &names)
{
    QList<Record> records;
    records.reserve(offers.size());
    for (const Offer &offer : offers)
        records.append(exportRecord(offer, quantity));
    return sheetOf(records, exportRecord(Offer(), quantity), names);
}

Sheet lineSheet(const QList<ShortlistLine> &lines, const ListTerms &terms, const QStringList &names)
{
    return sheetOf(lineRecords(lines, terms), lineModel(), names);
}

Sheet sellerSheet(const QList<ShortlistLine> &lines, const ListTerms &terms)
{
    QList<Record> records;
    const OrderPlan plan = planOrders(orderLines(lines, terms.quantity), terms.order);
    for (const SupplierOrder &order : plan.orders)
        records.append(orderRecord(order));
    const Record model = orderRecord({});
    return sheetOf(records, model, namesOf(model));
}

} // namespace sanjia
