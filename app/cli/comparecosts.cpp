// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparecosts.h"

#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/cli/words.h"
#include "ui/text/crossingtext.h"
#include "ui/text/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

QJsonArray matrixJson(const QList<MatrixRow> &rows, const QList<Offer> &offers)
{
    QJsonArray matrix;
    for (const MatrixRow &row : rows) {
        QJsonArray cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const auto &cost = row.cells.at(i);
            cells.append(QJsonObject{
                {u"offer_id"_s, offers.at(i).id.value},
                {u"order_quantity"_s, cost ? QJsonValue(cost->order) : QJsonValue()},
                {u"total_cost"_s, jsonFrom(cost ? std::optional(cost->total) : std::nullopt)},
                {u"wanted_unit_cost"_s,
                 jsonFrom(cost ? std::optional(cost->perPiece) : std::nullopt)},
                {u"best"_s, row.best.contains(i)},
            });
        }
        matrix.append(QJsonObject{{u"quantity"_s, row.quantity}, {u"cells"_s, cells}});
    }
    return matrix;
}

QJsonArray crossingsJson(const QList<PairCrossings> &pairs, const QList<Offer> &offers)
{
    QList<std::pair<Crossing, bool>> all;
    for (const PairCrossings &pair : pairs) {
        for (const Crossing &crossing : pair.list)
            all.append({crossing, pair.complete});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.first.from < b.first.from; });
    QJsonArray array;
    for (const auto &[crossing, complete] : std::as_const(all))
        array.append(QJsonObject{{u"from_quantity"_s, crossing.from},
                                 {u"offer_id"_s, offers.at(crossing.cheaper).id.value},
                                 {u"than_offer_id"_s, offers.at(crossing.than).id.value},
                                 {u"cheapest_of_all"_s, crossing.cheapestOfAll},
                                 {u"complete"_s, complete}});
    return array;
}

QString costsTable(const QList<MatrixRow> &rows, const QList<PairCrossings> &pairs,
                   const QList<Offer> &offers, qint64 reach)
{
    //: column: how many pieces are wanted
    QList<TextTable::Column> columns{{Words::tr("Wanted"), TextTable::Align::Right}};
    QStringList names;
    for (const Offer &offer : offers) {
        names.append(offer.id.value);
        columns.append({offer.id.value, TextTable::Align::Right});
    }
    TextTable table(columns);
    for (const MatrixRow &row : rows) {
        QStringList cells{format::number(row.quantity)};
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const auto &cost = row.cells.at(i);
            const QString text = cost ? format::average(cost->perPiece) : format::unknown();
            cells.append(row.best.contains(i) ? u"* "_s + text : text);
        }
        table.addRow(cells);
    }
    return u'\n' + Words::tr("Cost per piece (* the best):") + u'\n' + table.toText() + u'\n'
        + CrossingText::sentences(pairs, names, reach).join(u'\n') + u'\n';
}

} // namespace sanjia::cli
