// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparecosts.h"
#include "app/cli/costtext.h"
#include "app/cli/offerreader.h"
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/services/comparison.h"
#include "core/services/export/reportmaterial.h"
#include "ui/charts/costpicture.h"
#include "ui/text/format.h"
#include "ui/text/varianttext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

using Align = TextTable::Align;

constexpr QSize kPictureSize(1200, 675);

class Compare final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        m_ids = read().offerIds();
        const OrderTerms terms = read().terms();
        m_terms = {read().quantity().value_or(1), terms.freight, terms.rate, readWish()};
        m_format = read().format();
        readQuantities();
        m_size = read().size(kPictureSize);
        if (read().isSet(u"png"_s) && read().text(u"png"_s).isEmpty())
            read().refuse(Words::tr("--%1 needs the name of a file.").arg(u"png"_s));
        if (refused())
            return;
        if (read().isSet(u"offline"_s))
            withSession(Reach::Library, [this] { showKnown(); });
        else
            withSession(Reach::Market, [this] { readAll(); });
    }

    void interrupt(int signalNumber) override
    {
        m_reader.reset();
        if (!m_offers.isEmpty())
            show();
        Command::interrupt(signalNumber);
    }

private:
    void readAll()
    {
        m_reader = std::make_unique<OfferReader>(session().market(), m_ids);
        connect(m_reader.get(), &OfferReader::arrived, this,
                [this](const OfferOutcome &outcome, int done, int total) {
                    m_offers.append(outcome.offer);
                    warnOfSkipped(outcome.skipped, outcome.offer.id.value);
                    if (done < total)
                        console().progress(Words::tr("offer %1 of %2").arg(done + 1).arg(total));
                });
        connect(m_reader.get(), &OfferReader::failed, this,
                [this](const OfferId &id, const Error &error) { note(error, id.value); });
        connect(m_reader.get(), &OfferReader::finished, this, &Compare::askForPrices);
        m_reader->start();
    }

    void showKnown()
    {
        m_request = session().library().offers(m_ids);
        m_request.then(this, [this](const Result<QList<Offer>> &offers) {
            if (!offers)
                return finishWith(offers.error());
            m_offers = *offers;
            for (const OfferId &id : std::as_const(m_ids)) {
                const bool known = std::any_of(
                    m_offers.cbegin(), m_offers.cend(),
                    [&id](const Offer &offer) { return offer.id == id; });
                if (!known)
                    note({ErrorKind::NotFound, id.value, {}, {}}, id.value);
            }
            askForPrices();
        });
    }

    /// How their prices went lately is known here already.
    void askForPrices()
    {
        if (m_offers.isEmpty())
            return finish();
        m_material = std::make_unique<MaterialRun>(&session().library(), nullptr);
        connect(m_material.get(), &MaterialRun::finished, this,
                [this](const ReportMaterial &material) {
                    m_trends = material.trends;
                    show();
                    finish();
                });
        m_material->start(m_offers);
    }

    VariantWish readWish()
    {
        if (!read().isSet(u"variant"_s))
            return {};
        const QString typed = read().text(u"variant"_s);
        const auto wish = variantWishFrom(typed);
        if (!wish)
            read().refuse(Words::tr("--variant must be a value such as 黑色 or 颜色=黑色, several "
                                    "between semicolons, not '%1'.")
                              .arg(typed));
        return wish.value_or(VariantWish());
    }

    void readQuantities()
    {
        if (!read().isSet(u"quantities"_s))
            return;
        const auto quantities = quantitiesFrom(read().text(u"quantities"_s));
        if (!quantities)
            read().refuse(Words::tr("--quantities must be up to 20 whole numbers between commas, "
                                    "such as 1,10,100, not '%1'.")
                              .arg(read().text(u"quantities"_s)));
        m_quantities = quantities.value_or(QList<qint64>());
    }

    void show()
    {
        // The picture first: a reader that closes the pipe early still gets it.
        if (read().isSet(u"png"_s))
            drawCosts();
        QList<ComparisonRow> rows = compareOffers(m_offers, m_terms);
        for (qsizetype i = 0; i < rows.size(); ++i)
            rows[i].recent = m_trends.value(i).stats;
        const QList<MatrixRow> matrix = costMatrix(m_offers, m_quantities, m_terms.wish);
        const CostCurves costs = matrix.isEmpty()
            ? CostCurves()
            : costCurves(m_offers, std::max(m_terms.quantity, m_quantities.last()), m_terms.wish);
        if (m_format == Format::Table)
            return print(
                (table(rows)
                 + (matrix.isEmpty() ? QString()
                                     : costsTable(matrix, costs.crossings, m_offers, costs.reach)))
                    .toUtf8());
        if (m_format == Format::Csv)
            return print(comparisonCsv(rows, m_terms.quantity, matrix));
        QList<Record> records;
        for (const ComparisonRow &row : rows)
            records.append(withPresence(comparisonRecord(row, m_terms.quantity), row.offer));
        QJsonObject answer{{u"quantity"_s, m_terms.quantity}, {u"rows"_s, jsonFrom(records)}};
        if (!matrix.isEmpty()) {
            answer.insert(u"matrix"_s, matrixJson(matrix, m_offers));
            answer.insert(u"crossings"_s, crossingsJson(costs.crossings, m_offers));
        }
        print(jsonText(answer));
    }

    void drawCosts()
    {
        QStringList names;
        for (const Offer &offer : std::as_const(m_offers))
            names.append(offer.id.value + u"  "_s + offer.title);
        save(read().text(u"png"_s),
             costPng(costCurves(m_offers, m_terms.quantity, m_terms.wish), names, m_size));
    }

    QString table(const QList<ComparisonRow> &rows) const
    {
        QList<TextTable::Column> columns{{Words::tr("ID")},
                                         {Words::tr("At %1").arg(m_terms.quantity), Align::Right},
                                         //: column: how many pieces must be ordered
                                         {Words::tr("To order"), Align::Right},
                                         {Words::tr("Line"), Align::Right},
                                         //: column: which price a cost was made from
                                         {Words::tr("Price used"), Align::Left, 20},
                                         //: column: how many more pieces reach a cheaper tier
                                         {Words::tr("Next tier"), Align::Left, 30},
                                         //: column: whether the stock is enough for the order
                                         {Words::tr("In stock"), Align::Left, 10}};
        if (m_terms.freight)
            //: column: price per piece with freight
            columns.append({Words::tr("With freight"), Align::Right});
        if (m_terms.rate)
            //: column: what the order costs in the other currency
            columns.append({Words::tr("Foreign"), Align::Right});
        if (!m_terms.wish.isEmpty())
            //: column: which variant of an offer is costed
            columns.append({Words::tr("Variant"), Align::Left, 40});
        //: column: how steady a price was in the last 90 days
        columns.append({Words::tr("90 days"), Align::Left, 28});
        //: column: a larger quantity that costs less in total
        columns.append({Words::tr("Better"), Align::Left, 40});
        columns.append({Words::tr("Seller"), Align::Left, 28});
        columns.append({Words::tr("Title"), Align::Left, 50});
        TextTable text(columns);
        for (const ComparisonRow &row : rows)
            text.addRow(cells(row));
        return text.toText();
    }

    QStringList cells(const ComparisonRow &row) const
    {
        const auto amount = [](const std::optional<Money> &money) {
            return format::money(money);
        };
        const std::optional<Cost> &cost = row.cost;
        QStringList cells{row.offer.id.value,
                          amount(cost ? std::optional(cost->unit) : std::nullopt),
                          format::number(cost ? std::optional(cost->orderQuantity) : std::nullopt),
                          amount(cost ? std::optional(cost->line) : std::nullopt),
                          cost ? format::costBasis(cost->basis) : format::unknown(),
                          nextTierText(cost),
                          format::yesNo(cost ? cost->stockSuffices : std::nullopt)};
        if (m_terms.freight)
            cells.append(amount(row.landedUnit));
        if (m_terms.rate)
            cells.append(format::foreign(row.foreignTotal));
        if (!m_terms.wish.isEmpty())
            cells.append(VariantText::of(row.offer, row.variant));
        cells.append(format::stability(row.recent));
        cells.append(betterText(cost));
        cells << row.offer.supplier.name << format::title(row.offer);
        return cells;
    }

    QList<OfferId> m_ids;
    QList<Offer> m_offers;
    ComparisonTerms m_terms;
    QList<qint64> m_quantities; ///< of the matrix; empty: none is asked for
    QSize m_size;
    Format m_format = Format::Table;
    std::unique_ptr<OfferReader> m_reader;
    Request<QList<Offer>> m_request;
    std::unique_ptr<MaterialRun> m_material;
    QList<Trend> m_trends; ///< of the offers
};

} // namespace

QList<QCommandLineOption> termOptions()
{
    return {{u"freight"_s, Words::tr("Freight per order in yuan."), Words::tr("YUAN")},
            //: a placeholder in the help text: an exchange rate
            {u"rate"_s, Words::tr("Foreign units for one yuan."), Words::tr("RATE")}};
}

Verb compareVerb()
{
    return {
        u"compare"_s, Words::tr("ID…"), Words::tr("Offers side by side at --quantity."),
        termOptions()
            << QCommandLineOption(u"offline"_s,
                                  Words::tr("Only from what is known, without asking the market."))
            << QCommandLineOption(
                   u"quantities"_s,
                   Words::tr("Also what a wanted piece costs at each of these, and where offers "
                             "cross; in CSV three more columns for each."),
                   //: a placeholder in the help text
                   Words::tr("N,N…"))
            << QCommandLineOption(
                   u"variant"_s,
                   Words::tr("Costs the variant of each offer that is like this, such as 黑色 or "
                             "颜色=黑色;尺码=L. An offer without one has no cost."),
                   //: a placeholder in the help text
                   Words::tr("TEXT"))
            << QCommandLineOption(u"png"_s,
                                  Words::tr("Draws unit cost against quantity into a PNG file."),
                                  Words::tr("FILE"))
            << QCommandLineOption(u"size"_s, Words::tr("The picture's size in pixels (1200x675)."),
                                  //: a placeholder in the help text: width x height
                                  Words::tr("WxH")),
        making<Compare>()};
}

} // namespace sanjia::cli
