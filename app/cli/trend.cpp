// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/services/trendfields.h"
#include "ui/charts/priceshade.h"
#include "ui/charts/trendpicture.h"
#include "ui/charts/trendplot.h"
#include "ui/text/format.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

constexpr int kDefaultDays = 30;
constexpr QSize kDefaultSize(900, 420);

const QStringList &pictures()
{
    static const QStringList kinds{u"png"_s, u"svg"_s, u"pdf"_s};
    return kinds;
}

class ShowTrend final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        const QList<OfferId> ids = read().offerIds();
        if (ids.size() > 1)
            read().refuse(Words::tr("'%1' is one word too many.").arg(ids.at(1).value));
        m_days = read().days(kDefaultDays);
        m_size = read().size(kDefaultSize);
        m_format = read().format();
        readLayer();
        readRange();
        readOthers();
        m_target = read().money(u"target"_s);
        m_choice.percent = read().isSet(u"percent"_s);
        if (read().isSet(u"stock"_s))
            m_choice.below = TrendChoice::Below::Stock;
        if (read().isSet(u"sales"_s))
            m_choice.below = TrendChoice::Below::Sales;
        if (read().isSet(u"stock"_s) && read().isSet(u"sales"_s))
            read().refuse(Words::tr("Either --stock or --sales: there is room for one."));
        for (const QString &picture : pictures()) {
            if (read().isSet(picture) && read().text(picture).isEmpty())
                read().refuse(Words::tr("--%1 needs the name of a file.").arg(picture));
        }
        if (refused())
            return;
        m_asked.removeAll(ids.constFirst());
        m_asked.prepend(ids.constFirst());
        withSession(Reach::Library, [this] { readOffers(); });
    }

private:
    /// A SKU's price, a tier's, that of a quantity, else the listed one.
    void readLayer()
    {
        using Kind = PriceLayer::Kind;
        const auto tier = read().integerIfSet(u"tier"_s, 1, 1'000'000'000);
        const auto quantity = read().quantity();
        if (read().isSet(u"sku"_s))
            m_choice.main = {Kind::Sku, 0, SkuId{read().text(u"sku"_s)}};
        else if (tier)
            m_choice.main = {Kind::Tier, *tier, {}};
        else if (quantity)
            m_choice.main = {Kind::AtQuantity, *quantity, {}};
        if (m_choice.main.kind == Kind::Sku && m_choice.main.sku.isEmpty())
            m_choice.main = {};
    }

    std::optional<QDate> day(const QString &option)
    {
        const QDate date = QDate::fromString(read().text(option), Qt::ISODate);
        if (read().isSet(option) && !date.isValid())
            read().refuse(Words::tr("--%1 must be a date such as 2026-01-31, not '%2'.")
                              .arg(option, read().text(option)));
        return date.isValid() ? std::optional(date) : std::nullopt;
    }

    void readRange()
    {
        const auto from = day(u"from"_s);
        const auto to = day(u"to"_s);
        if (from && to && *to < *from)
            read().refuse(Words::tr("--to is before --from."));
        if (from)
            m_choice.range.from = from->startOfDay().toMSecsSinceEpoch();
        if (to)
            m_choice.range.to = to->addDays(1).startOfDay().toMSecsSinceEpoch() - 1;
    }

    void readOthers()
    {
        const QString typed = read().text(u"with"_s);
        for (const QString &word : typed.split(u',', Qt::SkipEmptyParts)) {
            const auto id = offerIdFrom(word);
            if (id && !m_asked.contains(*id))
                m_asked.append(*id);
            else if (!id)
                read().refuse(
                    Words::tr("'%1' is neither an offer's id nor a 1688 link.").arg(word));
        }
    }

    void readOffers()
    {
        m_offers = session().library().offers(m_asked);
        m_offers.then(this, [this](const Result<QList<Offer>> &offers) {
            if (!offers)
                return finishWith(offers.error());
            for (const OfferId &id : std::as_const(m_asked)) {
                const auto found = std::ranges::find(*offers, id, &Offer::id);
                if (found == offers->cend())
                    return finishWith({ErrorKind::NotFound, id.value, {}, {}}, id.value);
                m_found.append(*found);
            }
            readSightings();
        });
    }

    void readSightings()
    {
        m_sightings = session().library().sightings(offer().id);
        m_sightings.then(this, [this](const Result<OfferSightings> &seen) {
            if (!seen)
                return finishWith(seen.error(), offer().id.value);
            m_seen = seen->offer;
            readHistories();
        });
    }

    /// One after the other, the offer's own last.
    void readHistories()
    {
        const qsizetype others = m_choice.kept.size() + 1;
        const Offer next = m_found.value(others < m_found.size() ? others : 0);
        m_request = session().library().history(next.id);
        m_request.then(this, [this, next](const Result<PriceHistory> &history) {
            if (!history)
                return finishWith(history.error(), next.id.value);
            if (next.id == offer().id)
                return show(withTarget(*history));
            m_choice.kept.append(
                {next.id, {}, TrendPlot::line(*history, next, {}, session().clock().now())});
            readHistories();
        });
    }

    PriceHistory withTarget(PriceHistory history) const
    {
        if (m_target)
            history.target = m_target;
        return history;
    }

    void show(const PriceHistory &history)
    {
        const UtcMs now = session().clock().now();
        const PriceLayer &layer = m_choice.main;
        if (layer.kind == PriceLayer::Kind::Sku
            && std::ranges::find(history.skus, layer.sku, &SkuHistory::sku) == history.skus.cend())
            return finishWith({ErrorKind::NotFound, layer.sku.value, {}, {}}, offer().id.value);
        if (m_days && !m_choice.range.from && !m_choice.range.to)
            m_choice.range.from = now - *m_days * kMsPerDay;
        const Trend trend = trendOf(history, layer, m_choice.range, now);
        // Pictures first: a reader that closes the pipe early still gets them.
        const PricePlot plot = TrendPlot::make(history, offer(), m_choice, now);
        for (const QString &picture : pictures()) {
            if (read().isSet(picture))
                save(read().text(picture), plotFile(u'.' + picture, plot, title(), m_size));
        }
        switch (m_format) {
        case Format::Json:
            print(json(trend, history));
            break;
        case Format::Csv:
            print(trendCsv({{{}, trend.series, {}}}));
            break;
        case Format::Table:
            print(table(trend));
            break;
        }
        finish();
    }

    const Offer &offer() const { return m_found.constFirst(); }

    QString title() const
    {
        if (m_choice.main.kind == PriceLayer::Kind::Listed || !m_choice.kept.isEmpty())
            return offer().title;
        return offer().title + u" · "_s + TrendPlot::name(m_choice.main, offer());
    }

    QByteArray json(const Trend &trend, const PriceHistory &history) const
    {
        QJsonArray spans;
        for (const PriceSpan &span : trend.spans)
            spans.append(QJsonObject{{u"kind"_s, spanName(span.kind)},
                                     {u"from"_s, isoTime(span.from)},
                                     {u"to"_s, isoTime(span.to)}});
        QJsonArray gaps;
        for (const TimeSpan &gap : trend.series.gaps)
            gaps.append(QJsonObject{{u"from"_s, isoTime(gap.from)}, {u"to"_s, isoTime(gap.to)}});
        QJsonArray tiers;
        for (const TierHistory &tier : history.tiers)
            tiers.append(tier.minQuantity);
        QJsonArray points;
        for (const PricePoint &point : trend.series.points)
            points.append(
                QJsonObject{{u"at"_s, isoTime(point.at)}, {u"price"_s, point.price.toText()}});
        const std::optional<PriceStats> &stats = trend.stats;
        const auto known = [&stats](Money PriceStats::*value) {
            return stats ? QJsonValue(((*stats).*value).toText()) : QJsonValue();
        };
        return jsonText({
            {u"offer_id"_s, offer().id.value},
            {u"sku_id"_s,
             m_choice.main.kind == PriceLayer::Kind::Sku ? QJsonValue(m_choice.main.sku.value)
                                                         : QJsonValue()},
            {u"tier"_s, number(PriceLayer::Kind::Tier)},
            {u"quantity"_s, number(PriceLayer::Kind::AtQuantity)},
            {u"title"_s, offer().title},
            {u"points"_s, points},
            {u"gaps"_s, gaps},
            {u"spans"_s, spans},
            {u"tiers_known"_s, tiers},
            {u"min"_s, known(&PriceStats::min)},
            {u"max"_s, known(&PriceStats::max)},
            {u"mean"_s, known(&PriceStats::mean)},
            {u"current"_s, known(&PriceStats::current)},
            {u"lowest_at"_s, jsonTime(stats ? stats->lowestAt : 0)},
            {u"first_seen"_s, jsonTime(trend.series.firstSeen)},
            {u"last_seen"_s, jsonTime(trend.series.lastSeen)},
            {u"target"_s, history.target ? QJsonValue(history.target->toText()) : QJsonValue()},
            {u"stock"_s, json(history.stock)},
            {u"sales"_s, json(history.sales)},
            {u"changes"_s, stats ? stats->changes : 0},
            {u"changed_at"_s, jsonTime(m_seen.changedAt)},
            {u"gone_at"_s, jsonTime(m_seen.goneAt.value_or(0))},
        });
    }

    /// Of the whole history: counts are few.
    static QJsonArray json(const QList<CountPoint> &counts)
    {
        QJsonArray points;
        for (const CountPoint &point : counts)
            points.append(
                QJsonObject{{u"at"_s, isoTime(point.at)},
                            {u"count"_s, point.value ? QJsonValue(*point.value) : QJsonValue()}});
        return points;
    }

    QJsonValue number(PriceLayer::Kind kind) const
    {
        return m_choice.main.kind == kind ? QJsonValue(m_choice.main.quantity) : QJsonValue();
    }

    QByteArray table(const Trend &trend) const
    {
        //: column: a moment
        TextTable points({{Words::tr("Since")}, {Words::tr("Price"), TextTable::Align::Right}});
        for (const PricePoint &point : trend.series.points)
            points.addRow({format::dateTime(point.at), format::money(point.price)});
        QString text = terminalSafe(title()) + u'\n' + points.toText();
        for (const PriceSpan &span : trend.spans)
            //: %1 is "sold out", "gone" or "not seen"; %2 and %3 are moments
            text += Words::tr("%1: %2 – %3")
                        .arg(PriceShade::name(span.kind), format::dateTime(span.from),
                             format::dateTime(span.to))
                + u'\n';
        if (trend.stats)
            text += Words::tr("Lowest %1, highest %2, mean %3, now %4; %n change(s).", nullptr,
                              trend.stats->changes)
                        .arg(format::money(trend.stats->min), format::money(trend.stats->max),
                             format::average(trend.stats->mean),
                             format::money(trend.stats->current))
                + u'\n';
        else
            text += Words::tr("No price is known in this time.") + u'\n';
        //: %1, %2, %3: moments
        text += Words::tr("First seen %1, last seen %2, last change %3.")
                    .arg(format::dateTime(m_seen.firstSeen), format::dateTime(m_seen.lastSeen),
                         format::dateTime(m_seen.changedAt))
            + u'\n';
        if (m_seen.goneAt)
            text += Words::tr("The market says since %1 that there is no such offer any more.")
                        .arg(format::dateTime(*m_seen.goneAt))
                + u'\n';
        return text.toUtf8();
    }

    QList<OfferId> m_asked; ///< the offer, then those beside it
    QList<Offer> m_found; ///< the same
    TrendChoice m_choice;
    std::optional<int> m_days;
    std::optional<Money> m_target; ///< in place of the one that is kept
    QSize m_size;
    Format m_format = Format::Table;
    Request<QList<Offer>> m_offers;
    Request<OfferSightings> m_sightings;
    Request<PriceHistory> m_request;
    Sightings m_seen;
};

} // namespace

Verb trendVerb()
{
    return {u"trend"_s,
            Words::tr("ID"),
            Words::tr("The price history of an offer, offline."),
            {
                //: a placeholder in the help text
                {u"days"_s, Words::tr("The last N days (30), or all."), Words::tr("N|all")},
                //: a placeholder in the help text
                {u"sku"_s, Words::tr("The price of one variant."), Words::tr("SKU_ID")},
                {u"tier"_s, Words::tr("The price of the tier that starts at Q pieces."), u"Q"_s},
                //: a placeholder in the help text
                {u"from"_s, Words::tr("From this day on, in place of --days."), Words::tr("DATE")},
                {u"to"_s, Words::tr("Up to this day."), Words::tr("DATE")},
                //: a placeholder in the help text
                {u"with"_s, Words::tr("Other offers in the same picture, with commas between."),
                 Words::tr("ID,…")},
                {u"percent"_s, Words::tr("The picture in percent of a common day.")},
                {u"stock"_s, Words::tr("The stock below the picture's line.")},
                {u"sales"_s, Words::tr("The sales below the picture's line.")},
                {u"target"_s, Words::tr("A line in the picture at the price you want to pay."),
                 Words::tr("YUAN")},
                {u"png"_s, Words::tr("Draws the chart into a PNG file."), Words::tr("FILE")},
                {u"svg"_s, Words::tr("Draws the chart into an SVG file."), Words::tr("FILE")},
                {u"pdf"_s, Words::tr("Draws the chart onto a PDF page."), Words::tr("FILE")},
                {u"size"_s, Words::tr("The picture's size in pixels (900x420)."),
                 //: a placeholder in the help text: width x height
                 Words::tr("WxH")},
            },
            making<ShowTrend>()};
}

} // namespace sanjia::cli
