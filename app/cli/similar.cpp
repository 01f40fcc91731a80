// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/services/csv.h"
#include "core/services/market.h"
#include "ui/text/format.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

using Align = TextTable::Align;

/// The same goods at other sellers, out of what was ever seen; the market is asked first where that
/// is wished.
class ShowSimilar final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        const QList<OfferId> ids = read().offerIds();
        if (ids.size() > 1)
            read().refuse(Words::tr("'%1' is one word too many.").arg(ids.at(1).value));
        m_format = read().format();
        m_quantity = read().quantity().value_or(1);
        m_query.limit = static_cast<int>(read().integer(u"limit"_s, 20, 1, 400));
        if (refused())
            return;
        m_query.offer = ids.constFirst();
        m_query.quantity = m_quantity;
        const bool asks = read().isSet(u"market"_s);
        withSession(asks ? Reach::Market : Reach::Library, [this, asks] {
            if (asks)
                askMarket();
            else
                look();
        });
    }

private:
    /// What comes from the market is in the library then.
    void askMarket()
    {
        m_known = session().library().offers({m_query.offer});
        m_known.then(this, [this](const Result<QList<Offer>> &offers) {
            if (!offers)
                return finishWith(offers.error());
            if (offers->isEmpty())
                return look(); // which says that it is unknown
            SearchQuery search;
            search.keywords = marketWords(offers->constFirst().title);
            search.pageSize = 50;
            m_search = session().market().search(search);
            m_search.then(this, [this](const Result<SearchOutcome> &outcome) {
                if (!outcome)
                    note(outcome.error());
                look(); // what is known is said in any case
            });
        });
    }

    void look()
    {
        m_request = session().library().similar(m_query);
        m_request.then(this, [this](const Result<QList<SimilarOffer>> &found) {
            if (!found)
                return finishWith(found.error(), m_query.offer.value);
            show(*found);
            finish();
        });
    }

    [[nodiscard]] Record record(const SimilarOffer &similar) const
    {
        const auto percent = [](std::optional<int> value) {
            return value ? FieldValue(qint64{*value}) : FieldValue();
        };
        Record record = offerRecord(similar.offer, m_quantity);
        record.append({{"likeness_percent"_L1, percent(similar.likeness.percent)},
                       {"title_percent"_L1, percent(similar.likeness.title)},
                       {"variants_percent"_L1, percent(similar.likeness.variants)},
                       {"price_percent"_L1, percent(similar.likeness.price)}});
        return record;
    }

    void show(const QList<SimilarOffer> &found)
    {
        QList<Record> records;
        for (const SimilarOffer &similar : found)
            records.append(record(similar));
        if (m_format == Format::Json)
            return print(jsonText({{u"offer_id"_s, m_query.offer.value},
                                   {u"quantity"_s, m_quantity},
                                   {u"offers"_s, jsonFrom(records)}}));
        if (m_format == Format::Csv) {
            QStringList names;
            const Record empty = record({});
            for (const Field &field : empty)
                names.append(field.name);
            return print(csvFrom(records, names));
        }
        TextTable table({{Words::tr("ID")},
                         //: column: how much an offer is like another, in percent
                         {Words::tr("Alike"), Align::Right},
                         {Words::tr("At %1").arg(m_quantity), Align::Right},
                         {Words::tr("Seller"), Align::Left, 30},
                         {Words::tr("Title"), Align::Left, 50},
                         //: column: why offers are called alike
                         {Words::tr("Why")}});
        for (const SimilarOffer &similar : found) {
            const auto cost = costAt(similar.offer, m_quantity);
            table.addRow({similar.offer.id.value, format::share(similar.likeness.percent),
                          cost ? format::money(cost->unit) : format::unknown(),
                          similar.offer.supplier.name, similar.offer.title,
                          format::likeness(similar.likeness)});
        }
        print(table.toText().toUtf8());
    }

    using Command::print;

    SimilarQuery m_query;
    qint64 m_quantity = 1;
    Format m_format = Format::Table;
    Request<QList<Offer>> m_known;
    Request<SearchOutcome> m_search;
    Request<QList<SimilarOffer>> m_request;
};

} // namespace

Verb similarVerb()
{
    return {u"similar"_s,
            Words::tr("ID"),
            Words::tr("The same goods at other sellers, out of what was ever seen."),
            {
                {u"limit"_s, Words::tr("How many offers at most (20)."), Words::tr("N")},
                {u"market"_s, Words::tr("Searches the market for them first.")},
            },
            making<ShowSimilar>()};
}

} // namespace sanjia::cli
