// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shortlistviews.h"

#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/cli/words.h"
#include "core/services/offerfields.h"
#include "ui/text/format.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

using Align = TextTable::Align;

QString linesTable(const Shortlist &shortlist, const OrderPlan &plan, qint64 quantity)
{
    const bool ranked = std::ranges::any_of(
        shortlist.lines, [](const ShortlistLine &line) { return line.rank > 0; });
    const bool aimed = std::ranges::any_of(
        shortlist.lines, [](const ShortlistLine &line) { return line.target.has_value(); });
    const bool tagged = std::ranges::any_of(
        shortlist.lines, [](const ShortlistLine &line) { return !line.tags.isEmpty(); });
    //: column: how many pieces
    QList<TextTable::Column> columns{{Words::tr("ID")},
                                     {Words::tr("Quantity"), Align::Right},
                                     //: column: price per piece
                                     {Words::tr("Per piece"), Align::Right},
                                     //: column: price of the whole line
                                     {Words::tr("Line"), Align::Right},
                                     //: column: the price when the offer was put on the list
                                     {Words::tr("When added"), Align::Right}};
    // What nobody said takes no room.
    if (ranked)
        //: column: 1 is the buyer's first choice
        columns.append({Words::tr("Rank"), Align::Right});
    if (aimed)
        //: column: what a piece should cost at most
        columns.append({Words::tr("Target"), Align::Right});
    columns.append({Words::tr("Title"), Align::Left, 50});
    if (tagged)
        //: column: the buyer's own words for a line
        columns.append({Words::tr("Tags"), Align::Left, 30});
    //: column: the buyer's own note
    columns.append({Words::tr("Note"), Align::Left, 40});
    TextTable table(columns);
    const QList<PlannedLine> planned = byLine(plan);
    for (qsizetype i = 0; i < planned.size(); ++i) {
        const ShortlistLine &line = shortlist.lines.at(i);
        const std::optional<Cost> &cost = planned.at(i).cost;
        const qint64 asked = line.quantity > 0 ? line.quantity : quantity;
        QStringList cells{line.offer.id.value, format::number(cost ? cost->orderQuantity : asked),
                          cost ? format::money(cost->unit) : format::unknown(),
                          cost ? format::money(cost->line) : format::unknown(),
                          format::money(line.priceWhenAdded)};
        if (ranked)
            cells.append(line.rank > 0 ? format::number(line.rank) : QString());
        if (aimed)
            cells.append(line.target ? format::money(line.target) : QString());
        cells.append(format::title(line.offer));
        if (tagged)
            cells.append(line.tags.join(u", "_s));
        table.addRow(cells << line.note);
    }
    return table.toText();
}

QString sellersTable(const OrderPlan &plan, const OrderTerms &terms)
{
    QList<TextTable::Column> columns{{Words::tr("Seller"), Align::Left, 28},
                                     {Words::tr("Offers"), Align::Right},
                                     //: column: how many pieces are ordered
                                     {Words::tr("Pieces"), Align::Right},
                                     //: column: what the goods of an order cost
                                     {Words::tr("Goods"), Align::Right}};
    if (terms.freight) {
        //: column: what carriage of an order costs
        columns.append({Words::tr("Freight"), Align::Right});
        //: column: goods and freight
        columns.append({Words::tr("Total"), Align::Right});
    }
    if (terms.rate)
        columns.append({Words::tr("Foreign"), Align::Right});
    //: column: what to know of an order
    columns.append({Words::tr("Remarks"), Align::Left, 50});
    TextTable table(columns);
    const auto addRow = [&](const QString &name, qsizetype lines, qint64 pieces, const auto &sums,
                            const QString &said) {
        QStringList cells{name, format::number(lines), format::number(pieces),
                          format::money(sums.goods)};
        if (terms.freight)
            cells << format::money(sums.freight) << format::money(sums.total);
        if (terms.rate)
            cells << format::foreign(sums.foreignTotal);
        table.addRow(cells << said);
    };
    qsizetype lines = 0;
    qint64 pieces = 0;
    for (const SupplierOrder &order : plan.orders) {
        const QString &name = order.supplier.name;
        addRow(name.isEmpty() ? format::unknown() : name, order.lines.size(), order.pieces, order,
               format::remarks(order));
        lines += order.lines.size();
        pieces += order.pieces;
    }
    const QString unpriced = plan.uncosted > 0
        //: of all orders together: how many offers cannot be costed
        ? Words::tr("%n without a price", nullptr, plan.uncosted)
        : QString();
    //: the last row of a table of sellers: the sums of all orders
    addRow(Words::tr("Together"), lines, pieces, plan, unpriced);
    return table.toText();
}

} // namespace

QByteArray shortlistJson(const Shortlist &shortlist, const OrderPlan &plan, qint64 quantity)
{
    QJsonArray orders;
    for (const SupplierOrder &order : plan.orders) {
        QJsonArray ids;
        for (const PlannedLine &line : order.lines)
            ids.append(shortlist.lines.at(line.line).offer.id.value);
        QJsonObject object = jsonFrom(orderRecord(order));
        object.insert(u"offer_ids"_s, ids);
        orders.append(object);
    }
    const QList<Record> lines = shortlistRecords(shortlist.lines, byLine(plan), quantity);
    return jsonText({{u"name"_s, shortlist.name},
                     {u"lines"_s, jsonFrom(lines)},
                     {u"orders"_s, orders},
                     {u"goods_cost"_s, jsonFrom(plan.goods)},
                     {u"freight"_s, jsonFrom(plan.freight)},
                     {u"total"_s, jsonFrom(plan.total)},
                     {u"foreign_total"_s, jsonFrom(plan.foreignTotal)},
                     {u"uncosted"_s, plan.uncosted}});
}

QString shortlistTable(const Shortlist &shortlist, const OrderPlan &plan, qint64 quantity,
                       const OrderTerms &terms)
{
    const QString lines = linesTable(shortlist, plan, quantity);
    return shortlist.lines.isEmpty() ? lines : lines + u'\n' + sellersTable(plan, terms);
}

} // namespace sanjia::cli
