// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/comparison.h"

#include "core/domain/pricespread.h"
#include "core/services/csv.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// The values alone, as the platform has them: "黑色, L".
QString attributesText(const Offer &offer, const SkuId &id)
{
    const auto sku = std::ranges::find(offer.skus, id, &Sku::id);
    QStringList values;
    if (sku != offer.skus.cend() && !id.isEmpty()) {
        for (const SkuAttribute &attribute : sku->attributes)
            values.append(attribute.value);
    }
    return values.join(u", "_s);
}

/// "8.33": hundredths as a decimal.
QString decimal(qint64 hundredths)
{
    return u"%1.%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QChar(u'0'));
}

Record steadiness(const std::optional<PriceStats> &stats)
{
    const auto spread = stats ? priceSpread(*stats) : std::nullopt;
    return {{"lowest_90d"_L1, stats ? FieldValue(stats->min) : FieldValue()},
            {"mean_90d"_L1, stats ? FieldValue(stats->mean) : FieldValue()},
            {"changes_90d"_L1, stats ? FieldValue(qint64{stats->changes}) : FieldValue()},
            {"spread_90d_percent"_L1, spread ? FieldValue(decimal(*spread)) : FieldValue()}};
}

} // namespace

QList<ComparisonRow> compareOffers(const QList<Offer> &offers, const ComparisonTerms &terms)
{
    QList<ComparisonRow> rows;
    for (const Offer &offer : offers) {
        const VariantChoice variant = variantOf(offer, terms.wish);
        ComparisonRow row{offer, variant, costOf(offer, terms.quantity, variant), terms.freight, {},
                          {},    {}};
        if (row.cost) {
            row.total = row.cost->line.plus(terms.freight.value_or(Money()));
            if (row.total)
                row.landedUnit = row.total->dividedBy(row.cost->orderQuantity);
            if (row.total && terms.rate)
                row.foreignTotal = terms.rate->convert(*row.total);
        }
        rows.append(row);
    }
    return rows;
}

std::optional<Money> lowestLanded(const QList<ComparisonRow> &rows)
{
    std::optional<Money> lowest;
    for (const ComparisonRow &row : rows) {
        if (row.landedUnit && (!lowest || *row.landedUnit < *lowest))
            lowest = row.landedUnit;
    }
    return lowest;
}

QList<qsizetype> bestOf(const QList<ComparisonRow> &rows)
{
    QList<qsizetype> best;
    const std::optional<Money> lowest = lowestLanded(rows);
    for (qsizetype i = 0; lowest && i < rows.size(); ++i) {
        if (rows.at(i).landedUnit == lowest)
            best.append(i);
    }
    return best;
}

CostCurves costCurves(const QList<Offer> &offers, qint64 quantity, const VariantWish &wish)
{
    CostCurves all{{}, {}, quantity, curveReach(offers, quantity)};
    for (const Offer &offer : offers) {
        const VariantChoice variant = variantOf(offer, wish);
        all.curves.append(variant.isCosted() ? CostCurve::of(offer, all.reach, variant.sku)
                                             : CostCurve());
    }
    all.crossings = crossingsOf(all.curves);
    return all;
}

FieldValue variantFitName(VariantChoice::Fit fit)
{
    switch (fit) {
    case VariantChoice::Fit::Any:
        return {};
    case VariantChoice::Fit::Exact:
        return u"exact"_s;
    case VariantChoice::Fit::Similar:
        return u"similar"_s;
    case VariantChoice::Fit::None:
        return u"none"_s;
    case VariantChoice::Fit::NoVariants:
        return u"no_variants"_s;
    case VariantChoice::Fit::Unread:
        return u"unread"_s;
    }
    Q_UNREACHABLE();
}

Record comparisonRecord(const ComparisonRow &row, qint64 quantity)
{
    Record record = offerRecord(row.offer);
    record.append(costRecord(row.cost, quantity));
    record.append(
        {{"freight"_L1, known(row.freight)},
         {"total_cost"_L1, known(row.total)},
         {"landed_unit_cost"_L1, known(row.landedUnit)},
         {"foreign_total"_L1, known(row.foreignTotal)},
         {"variant_sku_id"_L1, known(row.variant.sku.value)},
         {"variant"_L1, known(attributesText(row.offer, row.variant.sku))},
         {"variant_fit"_L1, variantFitName(row.variant.fit)},
         {"variants_fitting"_L1,
          row.variant.fitting > 0 ? FieldValue(qint64{row.variant.fitting}) : FieldValue()}});
    record.append(steadiness(row.recent));
    return record;
}

QByteArray comparisonCsv(const QList<ComparisonRow> &rows, qint64 quantity,
                         const QList<MatrixRow> &matrix)
{
    QStringList header;
    QList<QList<FieldValue>> cells;
    for (const ComparisonRow &row : rows) {
        const Record record = comparisonRecord(row, quantity);
        if (header.isEmpty()) {
            for (const Field &field : record)
                header.append(field.name);
        }
        QList<FieldValue> &line = cells.emplaceBack();
        for (const Field &field : record)
            line.append(field.value);
    }
    for (const MatrixRow &row : matrix) {
        for (const QLatin1String name :
             {"order_quantity"_L1, "total_cost"_L1, "wanted_unit_cost"_L1})
            header.append(u"%1_at_%2"_s.arg(name).arg(row.quantity));
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const std::optional<WantedCost> &cost = row.cells.at(i);
            cells[i].append(cost ? FieldValue(cost->order) : FieldValue());
            cells[i].append(cost ? FieldValue(cost->total) : FieldValue());
            cells[i].append(cost ? FieldValue(cost->perPiece) : FieldValue());
        }
    }
    return csvFrom(header, cells);
}

} // namespace sanjia
