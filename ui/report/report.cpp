// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report.h"

#include "core/domain/cost.h"
#include "ui/support/weblink.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::ReportWords)
};

constexpr qsizetype kLongest = 300; // characters of a title or note: a report is no archive

bool turnsDirection(QChar c)
{
    return c == QChar(0x061c) || c == QChar(0x200e) || c == QChar(0x200f)
        || (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069))
        || c == QChar::ByteOrderMark;
}

QString sellerOf(const Offer &offer)
{
    const QString name = shortLine(offer.supplier.name);
    const QString place = shortLine(offer.location);
    if (name.isEmpty() || place.isEmpty())
        return name + place;
    //: %1: a seller, %2: its place
    return ReportWords::tr("%1, %2").arg(name, place);
}

QString variantOf(const ShortlistLine &line)
{
    const auto sku = std::ranges::find(line.offer.skus, line.sku, &Sku::id);
    return sku == line.offer.skus.end() ? QString() : shortLine(format::attributes(*sku));
}

Report::Line lineOf(const ShortlistLine &line, const Trend &trend, const QByteArray &picture,
                    qint64 quantity, const std::optional<Cost> &cost)
{
    const Offer &offer = line.offer;
    Report::Line text;
    text.title = plainLine(offer.title).isEmpty() ? plainLine(offer.id.value)
                                                  : shortLine(format::title(offer));
    text.link = offerPage(offer).toString(QUrl::FullyEncoded);
    text.seller = sellerOf(offer);
    text.variant = variantOf(line);
    text.quantity = format::quantity(cost ? cost->orderQuantity : quantity, plainLine(offer.unit));
    text.unitCost = cost ? format::money(cost->unit) : format::unknown();
    text.lineCost = cost ? format::money(cost->line) : format::unknown();
    text.note = shortLine(line.note);
    text.trend = trend;
    text.range = trendRange(trend);
    text.picture = picture;
    return text;
}

Report::Headings headings()
{
    return {
        //: Column of a report
        .picture = ReportWords::tr("Picture"),
        //: Column of a report
        .offer = ReportWords::tr("Offer"),
        //: Column of a report: a small line of prices over 90 days
        .trend = ReportWords::tr("90 days"),
        //: Column of a report
        .quantity = ReportWords::tr("Quantity"),
        //: Column of a report: price per piece
        .unitCost = ReportWords::tr("Per piece"),
        //: Column of a report: price of the whole line
        .lineCost = ReportWords::tr("Line"),
        //: Column of a report: the buyer's own note
        .note = ReportWords::tr("Note"),
        //: Column of a report
        .seller = ReportWords::tr("Seller"),
        //: Column of a report: how many lines a seller has
        .lines = ReportWords::tr("Lines"),
        //: Column of a report: what a seller's lines cost together
        .total = ReportWords::tr("Total"),
    };
}

QString dayAndCount(UtcMs at, qsizetype offers)
{
    //: %1: a date, %2: "5 offers"
    return ReportWords::tr("%1 · %2").arg(
        format::date(at), ReportWords::tr("%n offer(s)", nullptr, static_cast<int>(offers)));
}

void markSample(Report &report, const ReportMaterial &material)
{
    if (material.isSample)
        report.about += u" · "_s + sampleNote();
}

QString quantitiesRemark()
{
    //: Below a report
    return ReportWords::tr(
               "Quantities are what must be ordered: at least each seller's minimum, in "
               "whole lots. The small lines show the prices of the last %1 days.")
        .arg(MaterialRun::kDays);
}

QString totalOf(const OrderPlan &plan)
{
    //: %1: an amount of money, the sum of a list
    QString total = ReportWords::tr("Together %1").arg(format::money(plan.total));
    if (plan.freight)
        //: %1: "Together ¥120.00", %2: an amount of money that is a part of it
        total = ReportWords::tr("%1, freight %2 among it").arg(total, format::money(plan.freight));
    if (plan.foreignTotal)
        //: %1: "Together ¥120.00", %2: the same in the buyer's currency
        total = ReportWords::tr("%1 = %2 in my currency")
                    .arg(total, format::foreign(plan.foreignTotal));
    return total;
}

} // namespace

QString sampleNote()
{
    return ReportWords::tr("From the sample market: nothing in it is for sale.");
}

QString shortLine(const QString &text)
{
    const QString line = plainLine(text);
    if (line.size() <= kLongest)
        return line;
    const qsizetype cut = line.at(kLongest - 1).isHighSurrogate() ? kLongest - 1 : kLongest;
    return line.first(cut) + u'…';
}

QString trendRange(const Trend &trend)
{
    if (!trend.stats)
        return {};
    const PriceStats &stats = *trend.stats;
    return stats.min == stats.max
        ? format::money(stats.min)
        //: %1 and %2: the ends of a range of prices
        : ReportWords::tr("%1 – %2").arg(format::money(stats.min), format::money(stats.max));
}

QString plainLine(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size()
            && text.at(i + 1).isLowSurrogate();
        if (pair) {
            plain += c;
            plain += text.at(++i);
        } else if (c.isSurrogate() || c.isNonCharacter()) {
            plain += QChar::ReplacementCharacter;
        } else if (c.category() == QChar::Other_Control) {
            plain += u' ';
        } else if (!turnsDirection(c)) {
            plain += c;
        }
    }
    return plain.simplified();
}

Report reportOf(const Shortlist &list, const ReportMaterial &material, const ListTerms &terms,
                UtcMs at)
{
    Report report;
    report.name = shortLine(list.name);
    report.about = dayAndCount(at, list.lines.size());
    const OrderPlan plan = planOrders(orderLines(list.lines, terms.quantity), terms.order);
    const QList<PlannedLine> planned = byLine(plan);
    bool usesQuantity = false;
    for (qsizetype i = 0; i < list.lines.size(); ++i) {
        const ShortlistLine &line = list.lines.at(i);
        usesQuantity = usesQuantity || line.quantity == 0;
        const qint64 wanted = line.quantity > 0 ? line.quantity : terms.quantity;
        report.lines.append(lineOf(line, material.trends.value(i), material.pictures.value(i),
                                   wanted, planned.at(i).cost));
    }
    if (usesQuantity)
        //: %1: date and number of offers, %2: a number of pieces
        report.about = ReportWords::tr("%1 · %2 pieces where a line says nothing else")
                           .arg(report.about, format::number(terms.quantity));
    for (const SupplierOrder &order : plan.orders) {
        QString name = shortLine(order.supplier.name);
        if (name.isEmpty())
            name = format::unknown();
        if (const QString remarks = format::remarks(order); !remarks.isEmpty())
            //: %1: a seller's name, %2: what to know of an order
            name = ReportWords::tr("%1 (%2)").arg(name, remarks);
        report.sellers.append(
            {name, format::number(order.lines.size()), format::money(order.total)});
    }
    report.total = totalOf(plan);
    report.remarks = quantitiesRemark();
    if (!terms.order.freight)
        //: Before the remarks of a report
        report.remarks.prepend(ReportWords::tr("Without freight.") + u' ');
    if (plan.uncosted > 0)
        report.remarks += u' '
            + ReportWords::tr("%n line(s) without a price are not in the sums.", nullptr,
                              plan.uncosted);
    report.sellersTitle = ReportWords::tr("Totals per seller");
    report.headings = headings();
    markSample(report, material);
    return report;
}

Report reportOf(const QList<Offer> &offers, const ReportMaterial &material, qint64 quantity,
                UtcMs at)
{
    Report report;
    report.name = ReportWords::tr("Offers");
    //: %1: date and number of offers, %2: a number of pieces
    report.about = ReportWords::tr("%1 · costs are for %2 pieces")
                       .arg(dayAndCount(at, offers.size()), format::number(quantity));
    for (qsizetype i = 0; i < offers.size(); ++i) {
        ShortlistLine line;
        line.offer = offers.at(i);
        report.lines.append(lineOf(line, material.trends.value(i), material.pictures.value(i),
                                   quantity, costAt(line.offer, quantity)));
    }
    report.remarks = quantitiesRemark();
    if (offers.size() > MaterialRun::kMostOfTable)
        //: Below a report of a long table. %1: how many offers
        report.remarks += u' '
            + ReportWords::tr("Pictures and small lines are of the first %1 offers.")
                  .arg(format::number(qint64{MaterialRun::kMostOfTable}));
    report.headings = headings();
    report.headings.note.clear();
    markSample(report, material);
    return report;
}

} // namespace sanjia
