// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/services/csv.h"
#include "ui/charts/trendpicture.h"
#include "ui/text/format.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

constexpr int kDefaultDays = 30;
constexpr QSize kDefaultSize(900, 420);

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
        m_sku = {read().text(u"sku"_s)};
        for (const QString &picture : {u"png"_s, u"svg"_s}) {
            if (read().isSet(picture) && read().text(picture).isEmpty())
                read().refuse(Words::tr("--%1 needs the name of a file.").arg(picture));
        }
        if (refused())
            return;
        m_id = ids.constFirst();
        withSession(Reach::Library, [this] { readOffer(); });
    }

private:
    void readOffer()
    {
        m_offers = session().library().offers({m_id});
        m_offers.then(this, [this](const Result<QList<Offer>> &offers) {
            if (!offers)
                return finishWith(offers.error());
            if (offers->isEmpty())
                return finishWith({ErrorKind::NotFound, m_id.value, {}, {}}, m_id.value);
            m_title = offers->constFirst().title;
            readSightings();
        });
    }

    void readSightings()
    {
        m_sightings = session().library().sightings(m_id);
        m_sightings.then(this, [this](const Result<OfferSightings> &seen) {
            if (!seen)
                return finishWith(seen.error(), m_id.value);
            m_seen = seen->offer;
            m_request = session().library().trend(m_id, m_sku, m_days);
            m_request.then(this, [this](const Result<Trend> &trend) {
                if (!trend)
                    return finishWith(trend.error(), m_id.value);
                show(*trend);
            });
        });
    }

    void show(const Trend &trend)
    {
        // Pictures first: a reader that closes the pipe early still gets them.
        if (read().isSet(u"png"_s))
            save(read().text(u"png"_s), trendPng(trend, m_title, m_size));
        if (read().isSet(u"svg"_s))
            save(read().text(u"svg"_s), trendSvg(trend, m_title, m_size));
        switch (m_format) {
        case Format::Json:
            print(json(trend));
            break;
        case Format::Csv:
            print(csv(trend));
            break;
        case Format::Table:
            print(table(trend));
            break;
        }
        finish();
    }

    QByteArray json(const Trend &trend) const
    {
        QJsonArray points;
        for (const PricePoint &point : trend.series.points)
            points.append(
                QJsonObject{{u"at"_s, isoTime(point.at)}, {u"price"_s, point.price.toText()}});
        const std::optional<PriceStats> &stats = trend.stats;
        const auto known = [&stats](Money PriceStats::*value) {
            return stats ? QJsonValue(((*stats).*value).toText()) : QJsonValue();
        };
        return jsonText({
            {u"offer_id"_s, m_id.value},
            {u"sku_id"_s, m_sku.isEmpty() ? QJsonValue() : QJsonValue(m_sku.value)},
            {u"title"_s, m_title},
            {u"points"_s, points},
            {u"min"_s, known(&PriceStats::min)},
            {u"max"_s, known(&PriceStats::max)},
            {u"mean"_s, known(&PriceStats::mean)},
            {u"current"_s, known(&PriceStats::current)},
            {u"first_seen"_s, jsonTime(trend.series.firstSeen)},
            {u"last_seen"_s, jsonTime(trend.series.lastSeen)},
            {u"changes"_s, stats ? stats->changes : 0},
            {u"changed_at"_s, jsonTime(m_seen.changedAt)},
            {u"gone_at"_s, jsonTime(m_seen.goneAt.value_or(0))},
        });
    }

    static QByteArray csv(const Trend &trend)
    {
        QList<Record> records;
        for (const PricePoint &point : trend.series.points)
            records.append({{"at"_L1, isoTime(point.at)}, {"price"_L1, point.price}});
        return csvFrom(records, {u"at"_s, u"price"_s});
    }

    QByteArray table(const Trend &trend) const
    {
        //: column: a moment
        TextTable points({{Words::tr("Since")}, {Words::tr("Price"), TextTable::Align::Right}});
        for (const PricePoint &point : trend.series.points)
            points.addRow({format::dateTime(point.at), format::money(point.price)});
        QString text = terminalSafe(m_title) + u'\n' + points.toText();
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

    OfferId m_id;
    SkuId m_sku;
    QString m_title;
    std::optional<int> m_days;
    QSize m_size;
    Format m_format = Format::Table;
    Request<QList<Offer>> m_offers;
    Request<OfferSightings> m_sightings;
    Request<Trend> m_request;
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
                {u"png"_s, Words::tr("Draws the chart into a PNG file."), Words::tr("FILE")},
                {u"svg"_s, Words::tr("Draws the chart into an SVG file."), Words::tr("FILE")},
                {u"size"_s, Words::tr("The picture's size in pixels (900x420)."),
                 //: a placeholder in the help text: width x height
                 Words::tr("WxH")},
            },
            making<ShowTrend>()};
}

} // namespace sanjia::cli
