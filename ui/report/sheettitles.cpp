// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sheettitles.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

class SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::FieldTitles)
public:
    static QHash<QLatin1String, QString> all()
    {
        return {
            {"offer_id"_L1, tr("Offer ID")},
            //: Column: title of an offer
            {"title"_L1, tr("Title")},
            //: Column: the listed price
            {"price"_L1, tr("Listed price")},
            {"price_min"_L1, tr("Lowest price")},
            {"price_max"_L1, tr("Highest price")},
            //: Column: minimum order quantity (起订量)
            {"moq"_L1, tr("MOQ")},
            //: Column: what pieces are counted in, such as 件
            {"unit"_L1, tr("Unit")},
            //: Column: pieces in stock
            {"stock"_L1, tr("Stock")},
            //: Column: pieces sold
            {"sales"_L1, tr("Sold")},
            //: Column: pieces sold, as the platform words it
            {"sales_text"_L1, tr("Sold (as stated)")},
            {"supplier_id"_L1, tr("Seller ID")},
            //: Column: name of the supplier
            {"supplier_name"_L1, tr("Seller")},
            //: Column: where the goods are sent from
            {"location"_L1, tr("Place")},
            //: Column: TrustPass level (诚信通)
            {"credit_level"_L1, tr("Credit")},
            //: Column: mixed batch (混批) allowed
            {"mix_batch"_L1, tr("Mixed batch")},
            {"image_url"_L1, tr("Picture link")},
            {"detail_url"_L1, tr("Offer link")},
            //: Column: pieces wanted
            {"quantity"_L1, tr("Quantity")},
            //: Column: price per piece at the quantity
            {"unit_cost"_L1, tr("Per piece")},
            //: Column: cost of the whole line
            {"line_cost"_L1, tr("Line cost")},
            //: Column: which of an offer's prices a cost was made from
            {"cost_basis"_L1, tr("Price used")},
            //: Column: pieces as they must be ordered
            {"order_quantity"_L1, tr("Order quantity")},
            //: Column: pieces of one lot, where goods are sold in lots
            {"lot"_L1, tr("Lot")},
            //: Column: price per piece from the next tier on
            {"next_tier_price"_L1, tr("Next tier's price")},
            //: Column: how many more pieces reach the next tier
            {"pieces_to_next_tier"_L1, tr("Pieces to next tier")},
            //: Column: a larger order that costs less in total
            {"better_quantity"_L1, tr("Better quantity")},
            //: Column: what that larger order costs
            {"better_line_cost"_L1, tr("Its line cost")},
            //: Column: whether the stock is enough
            {"stock_suffices"_L1, tr("Enough in stock")},
            //: Column: pieces that reach the tier together
            {"pieces_together"_L1, tr("Pieces together")},
            //: Column: below the offer's own minimum, only as part of a mixed order
            {"below_minimum"_L1, tr("Below its minimum")},
            //: Column: pieces of a seller's order
            {"pieces"_L1, tr("Pieces")},
            //: Column: what the goods of an order cost
            {"goods_cost"_L1, tr("Goods")},
            {"freight"_L1, tr("Freight")},
            //: Column: goods and freight
            {"total_cost"_L1, tr("Total")},
            //: Column: the total in the buyer's currency
            {"foreign_total"_L1, tr("Total in my currency")},
            //: Column: an order that the seller must allow as a mixed batch (混批)
            {"relies_on_mix"_L1, tr("Only as a mixed batch")},
            {"sku_id"_L1, tr("Variant ID")},
            //: Column: the buyer's own note
            {"note"_L1, tr("Note")},
            //: Column: the buyer's own words for a line
            {"tags"_L1, tr("Tags")},
            //: Column: 1 is the buyer's first choice
            {"rank"_L1, tr("Rank")},
            //: Column: what a piece should cost at most
            {"target_price"_L1, tr("Target price")},
            //: Column: whether a piece costs no more than that
            {"target_reached"_L1, tr("Target reached")},
            {"price_when_added"_L1, tr("Price when added")},
            //: Column: when the offer was put on the list
            {"added_at"_L1, tr("Added")},
            //: Column: when the offer was last seen
            {"seen_at"_L1, tr("Last seen")},
            //: Column: how many lines of a list are of a seller
            {"lines"_L1, tr("Lines")},
            //: Column: how many lines of a list have no price
            {"uncosted"_L1, tr("Without a price")},
        };
    }
};

} // namespace

QString fieldTitle(const QString &name)
{
    const QHash<QLatin1String, QString> titles = SheetWords::all();
    for (auto title = titles.begin(); title != titles.end(); ++title) {
        if (title.key() == name)
            return title.value();
    }
    return name;
}

Sheet titled(Sheet sheet, const QString &title)
{
    sheet.title = title;
    for (SheetColumn &column : sheet.columns)
        column.title = fieldTitle(column.name);
    return sheet;
}

} // namespace sanjia
