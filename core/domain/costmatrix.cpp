// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/costmatrix.h"

#include <QString>

#include <algorithm>

namespace sanjia {

namespace {

constexpr qint64 kMostWanted = 1'000'000'000;
constexpr qsizetype kMostQuantities = 20;

QList<qint64> inOrder(QList<qint64> quantities)
{
    std::sort(quantities.begin(), quantities.end());
    quantities.erase(std::unique(quantities.begin(), quantities.end()), quantities.end());
    return quantities;
}

bool separates(QChar sign) { return sign.isSpace() || QStringView(u",;，；、").contains(sign); }

QList<qsizetype> bestOf(const QList<std::optional<WantedCost>> &cells)
{
    std::optional<Money> lowest;
    bool equal = true;
    for (const auto &cell : cells) {
        if (!cell)
            continue;
        equal = equal && (!lowest || cell->total == *lowest);
        if (!lowest || cell->total < *lowest)
            lowest = cell->total;
    }
    QList<qsizetype> best;
    for (qsizetype i = 0; !equal && i < cells.size(); ++i) {
        if (cells.at(i) && cells.at(i)->total == *lowest)
            best.append(i);
    }
    return best;
}

} // namespace

QList<qint64> usualQuantities() { return {1, 10, 50, 100, 500, 1000}; }

std::optional<QList<qint64>> quantitiesFrom(QStringView text)
{
    QList<qint64> quantities;
    qsizetype at = 0;
    while (at < text.size()) {
        if (separates(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && !separates(text.at(at)))
            ++at;
        bool isNumber = false;
        const qint64 number = text.mid(start, at - start).toLongLong(&isNumber);
        if (!isNumber || number < 1 || number > kMostWanted)
            return std::nullopt;
        quantities.append(number);
    }
    quantities = inOrder(quantities);
    if (quantities.isEmpty() || quantities.size() > kMostQuantities)
        return std::nullopt;
    return quantities;
}

QList<qint64> withOwn(QList<qint64> quantities, qint64 own)
{
    quantities.append(own);
    return inOrder(quantities);
}

QList<MatrixRow> costMatrix(const QList<Offer> &offers, const QList<qint64> &quantities,
                            const VariantWish &wish)
{
    QList<VariantChoice> choices;
    for (const Offer &offer : offers)
        choices.append(variantOf(offer, wish));
    QList<MatrixRow> rows;
    for (const qint64 quantity : quantities) {
        MatrixRow row{quantity, {}, {}};
        for (qsizetype i = 0; i < offers.size(); ++i) {
            const std::optional<Cost> cost = costOf(offers.at(i), quantity, choices.at(i));
            row.cells.append(cost ? std::optional(WantedCost{cost->orderQuantity, cost->line,
                                                             cost->line.dividedBy(quantity)})
                                  : std::nullopt);
        }
        row.best = bestOf(row.cells);
        rows.append(row);
    }
    return rows;
}

} // namespace sanjia
