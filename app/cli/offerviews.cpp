// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/offerviews.h"

#include "app/cli/costtext.h"
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/cli/words.h"
#include "core/domain/cost.h"
#include "core/services/csv.h"
#include "ui/text/format.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

using Align = TextTable::Align;

QString unitCost(const Offer &offer, qint64 quantity)
{
    const std::optional<Cost> cost = costAt(offer, quantity);
    return cost ? format::money(cost->unit) : format::unknown();
}

QString textOrUnknown(const QString &text) { return text.isEmpty() ? format::unknown() : text; }

QString table(const OfferList &list, std::optional<qint64> quantity)
{
    //: column: offer id
    QList<TextTable::Column> columns{{Words::tr("ID")},
                                     //: column: listed price
                                     {Words::tr("Price"), Align::Right}};
    if (quantity)
        //: column: price per piece when %1 pieces are ordered
        columns.append({Words::tr("At %1").arg(*quantity), Align::Right});
    //: column: minimum order quantity
    columns.append({Words::tr("MOQ"), Align::Right});
    //: column: pieces in stock
    columns.append({Words::tr("Stock"), Align::Right});
    //: column: pieces sold
    columns.append({Words::tr("Sales"), Align::Right});
    //: column: where the seller is
    columns.append({Words::tr("Place"), Align::Left, 14});
    //: column: the seller's name
    columns.append({Words::tr("Seller"), Align::Left, 28});
    //: column: the offer's title
    columns.append({Words::tr("Title"), Align::Left, 60});

    TextTable rows(columns);
    for (const Offer &offer : list.offers) {
        QStringList cells{offer.id.value, format::priceRange(offer)};
        if (quantity)
            cells.append(unitCost(offer, *quantity));
        cells << format::number(offer.moq) << format::number(offer.stock)
              << format::number(offer.sales) << textOrUnknown(offer.location)
              << textOrUnknown(offer.supplier.name) << format::title(offer);
        rows.addRow(cells);
    }
    const int shown = static_cast<int>(list.offers.size());
    const QString count = list.total
        ? Words::tr("%n offer(s) of %1", nullptr, shown).arg(format::number(list.total))
        : Words::tr("%n offer(s)", nullptr, shown);
    return rows.toText() + count + u'\n';
}

QJsonArray tiersJson(const PriceLadder &ladder)
{
    QJsonArray tiers;
    for (const PriceTier &tier : ladder.tiers()) {
        tiers.append(QJsonObject{
            {u"min_quantity"_s, tier.minQuantity},
            {u"max_quantity"_s,
             tier.maxQuantity ? QJsonValue(*tier.maxQuantity) : QJsonValue(QJsonValue::Null)},
            {u"price"_s, tier.price.toText()}});
    }
    return tiers;
}

QJsonArray skusJson(const QList<Sku> &skus)
{
    QJsonArray array;
    for (const Sku &sku : skus) {
        QJsonArray attributes;
        for (const SkuAttribute &attribute : sku.attributes)
            attributes.append(
                QJsonObject{{u"name"_s, attribute.name}, {u"value"_s, attribute.value}});
        array.append(QJsonObject{
            {u"sku_id"_s, sku.id.value},
            {u"sku_code"_s, sku.code},
            {u"price"_s, jsonFrom(sku.price)},
            {u"stock"_s, sku.stock ? QJsonValue(*sku.stock) : QJsonValue(QJsonValue::Null)},
            {u"attributes"_s, attributes}});
    }
    return array;
}

/// DETAIL without its lists.
Record detailRecord(const Offer &offer, std::optional<qint64> quantity)
{
    Record record = offerRecord(offer, quantity);
    record.append({"reference_price"_L1, known(offer.referencePrice)});
    return record;
}

QJsonObject detailJson(const Offer &offer, std::optional<qint64> quantity)
{
    QJsonObject object = jsonFrom(withPresence(detailRecord(offer, quantity), offer));
    object.insert(u"tiers"_s, tiersJson(offer.ladder));
    object.insert(u"skus"_s, skusJson(offer.skus));
    return object;
}

Record detailCsv(const Offer &offer, std::optional<qint64> quantity)
{
    const auto cell = [](const QJsonArray &array) {
        return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    };
    Record record = detailRecord(offer, quantity);
    record.append({"tiers"_L1, cell(tiersJson(offer.ladder))});
    record.append({"skus"_L1, cell(skusJson(offer.skus))});
    return record;
}

QString facts(const Offer &offer, std::optional<qint64> quantity)
{
    QString text;
    const auto line = [&text](const QString &name, const QString &value) {
        //: one fact of an offer; %1: its name, %2: its value
        text += Words::tr("%1: %2").arg(name, terminalSafe(value)) + u'\n';
    };
    text += terminalSafe(format::title(offer)) + u'\n';
    line(Words::tr("ID"), offer.id.value);
    line(Words::tr("Price"), format::priceRange(offer));
    if (offer.referencePrice)
        line(Words::tr("Reference price"), format::money(offer.referencePrice));
    line(Words::tr("Minimum order"), format::quantity(offer.moq, offer.unit));
    if (offer.lot)
        line(Words::tr("Sold in lots of"), format::quantity(offer.lot, offer.unit));
    if (quantity) {
        for (const auto &[name, value] : costFacts(offer, *quantity))
            line(name, value);
    }
    line(Words::tr("Stock"), format::quantity(offer.stock, offer.unit));
    line(Words::tr("Sales"),
         offer.salesText.isEmpty() ? format::number(offer.sales) : offer.salesText);
    line(Words::tr("Seller"), textOrUnknown(offer.supplier.name));
    line(Words::tr("Place"), textOrUnknown(offer.location));
    line(Words::tr("Credit"), textOrUnknown(offer.creditLevel));
    line(Words::tr("Mixed batch"), format::yesNo(offer.mixBatch));
    line(Words::tr("Page"), offer.detailUrl.isEmpty() ? detailPageUrl(offer.id) : offer.detailUrl);
    return text;
}

QString detailTable(const Offer &offer, std::optional<qint64> quantity)
{
    QString text = facts(offer, quantity);
    if (!offer.ladder.isEmpty()) {
        //: column: how many pieces
        TextTable tiers({{Words::tr("Quantity")}, {Words::tr("Price"), Align::Right}});
        for (const PriceTier &tier : offer.ladder.tiers())
            tiers.addRow({format::tierRange(tier, offer.unit), format::money(tier.price)});
        text += u'\n' + tiers.toText();
    }
    if (!offer.skus.isEmpty()) {
        //: column: a variant's id
        TextTable skus({{Words::tr("SKU")},
                        //: column: a variant's colour, size …
                        {Words::tr("Variant")},
                        {Words::tr("Price"), Align::Right},
                        {Words::tr("Stock"), Align::Right},
                        //: column: the seller's own article number
                        {Words::tr("Code")}});
        for (const Sku &sku : offer.skus)
            skus.addRow({sku.id.value, format::attributes(sku), format::money(sku.price),
                         format::number(sku.stock), textOrUnknown(sku.code)});
        text += u'\n' + skus.toText();
    }
    return text;
}

} // namespace

QByteArray offerList(const OfferList &list, std::optional<qint64> quantity, Format format)
{
    if (format == Format::Table)
        return table(list, quantity).toUtf8();

    QList<Record> records;
    for (const Offer &offer : list.offers) {
        const Record record = offerRecord(offer, quantity);
        records.append(format == Format::Csv ? record : withPresence(record, offer));
    }
    if (format == Format::Csv)
        return csvFrom(records, offerColumns(quantity));
    QJsonObject answer{{u"total"_s, list.total ? QJsonValue(*list.total) : QJsonValue()},
                       {u"offers"_s, jsonFrom(records)},
                       {u"skipped"_s, list.skipped}};
    if (list.hidden)
        answer.insert(u"hidden"_s, *list.hidden);
    return jsonText(answer);
}

QByteArray offerDetails(const QList<Offer> &offers, std::optional<qint64> quantity, Format format)
{
    if (format == Format::Table) {
        QStringList texts;
        for (const Offer &offer : offers)
            texts.append(detailTable(offer, quantity));
        return texts.join(u'\n').toUtf8();
    }
    if (format == Format::Csv) {
        QList<Record> records;
        for (const Offer &offer : offers)
            records.append(detailCsv(offer, quantity));
        return csvFrom(records,
                       offerColumns(quantity)
                           + QStringList{u"reference_price"_s, u"tiers"_s, u"skus"_s});
    }
    QJsonArray array;
    for (const Offer &offer : offers)
        array.append(detailJson(offer, quantity));
    return jsonText({{u"offers"_s, array}});
}

} // namespace sanjia::cli
