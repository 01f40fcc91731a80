// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importviews.h"

#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/cli/words.h"
#include "core/services/csv.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

using What = ImportResult::What;
using Align = TextTable::Align;

QLatin1String nameOf(What what)
{
    switch (what) {
    case What::New:
        return "new"_L1;
    case What::Known:
        return "known"_L1;
    case What::Gone:
        return "gone"_L1;
    case What::Failed:
        return "failed"_L1;
    }
    Q_UNREACHABLE();
}

QString wordOf(const ImportResult &result)
{
    switch (result.what) {
    case What::New:
        //: what became of an imported offer: it was never seen before
        return Words::tr("new");
    case What::Known:
        //: what became of an imported offer: it was seen before, and is not as it was
        return result.changed ? Words::tr("changed")
                              //: what became of an imported offer: it was seen before
                              : Words::tr("known");
    case What::Gone:
        //: what became of an imported offer: there is no such offer any more
        return Words::tr("gone");
    case What::Failed:
        //: what became of an imported offer: it could not be read
        return Words::tr("failed");
    }
    Q_UNREACHABLE();
}

QString whyOf(const ImportResult &result)
{
    return result.error ? errorText(*result.error).what : QString();
}

QString whatIsLeft()
{
    //: what became of an imported offer: it was not asked for
    return Words::tr("not asked");
}

qint64 count(const ImportReport &report, What what)
{
    return std::count_if(report.results.begin(), report.results.end(),
                         [what](const ImportResult &result) { return result.what == what; });
}

QByteArray asJson(const ImportReport &report, std::optional<qint64> quantity)
{
    QHash<What, QJsonArray> ids;
    QJsonArray changed;
    QJsonArray failed;
    QJsonArray offers;
    for (const ImportResult &result : report.results) {
        if (result.what == What::Failed)
            failed.append(QJsonObject{{u"offer_id"_s, result.id.value},
                                      {u"error"_s, whyOf(result)},
                                      {u"error_code"_s, result.error->code}});
        else
            ids[result.what].append(result.id.value);
        if (result.changed)
            changed.append(result.id.value);
        if (result.offer)
            offers.append(
                jsonFrom(withPresence(offerRecord(*result.offer, quantity), *result.offer)));
    }
    QJsonArray left;
    for (const OfferId &id : report.left)
        left.append(id.value);
    QJsonArray pieces;
    for (const NotUnderstood &piece : report.text.notUnderstood)
        pieces.append(QJsonObject{{u"line"_s, piece.line}, {u"text"_s, piece.text}});
    QJsonObject object{{u"new"_s, ids.value(What::New)},
                       {u"known"_s, ids.value(What::Known)},
                       {u"changed"_s, changed},
                       {u"gone"_s, ids.value(What::Gone)},
                       {u"failed"_s, failed},
                       {u"left"_s, left},
                       {u"not_understood"_s, pieces},
                       {u"not_understood_total"_s, report.text.notUnderstoodInAll},
                       {u"repeated"_s, report.text.repeated},
                       {u"offers"_s, offers}};
    if (!report.shortlist.isEmpty()) {
        object.insert(u"shortlist"_s, report.shortlist);
        object.insert(u"added"_s, report.listed);
    }
    return jsonText(object);
}

/// One row of the CSV form; all have the same columns.
Record row(QLatin1String outcome, const Offer &offer, std::optional<qint64> quantity,
           const QString &error = {}, const std::optional<NotUnderstood> &piece = {})
{
    Record record{{"outcome"_L1, QString(outcome)}};
    record.append(offerRecord(offer, quantity));
    record.append({{"error"_L1, known(error)},
                   {"line"_L1, piece ? FieldValue(piece->line) : FieldValue()},
                   {"text"_L1, piece ? known(piece->text) : FieldValue()}});
    return record;
}

Offer only(const OfferId &id)
{
    Offer offer;
    offer.id = id;
    return offer;
}

QByteArray asCsv(const ImportReport &report, std::optional<qint64> quantity)
{
    QList<Record> records;
    for (const ImportResult &result : report.results)
        records.append(row(result.changed ? "changed"_L1 : nameOf(result.what),
                           result.offer.value_or(only(result.id)), quantity, whyOf(result)));
    for (const OfferId &id : report.left)
        records.append(row("left"_L1, only(id), quantity));
    for (const NotUnderstood &piece : report.text.notUnderstood)
        records.append(row("not_understood"_L1, {}, quantity, {}, piece));
    QStringList names;
    const Record empty = row({}, {}, quantity);
    for (const Field &field : empty)
        names.append(field.name);
    return csvFrom(records, names);
}

QString sums(const ImportReport &report)
{
    const auto changed = std::count_if(report.results.begin(), report.results.end(),
                                       [](const ImportResult &result) { return result.changed; });
    QStringList sums;
    const auto add = [&sums](const QString &text, qint64 number) {
        if (number > 0)
            sums.append(text.arg(format::number(number)));
    };
    //: part of a sum of offers: never seen before
    add(Words::tr("%1 new"), count(report, What::New));
    //: part of a sum of offers: seen before
    add(Words::tr("%1 known"), count(report, What::Known) - changed);
    //: part of a sum of offers: not as they were
    add(Words::tr("%1 changed"), changed);
    //: part of a sum of offers: there are no such ones any more
    add(Words::tr("%1 gone"), count(report, What::Gone));
    //: part of a sum of offers: they could not be read
    add(Words::tr("%1 failed"), count(report, What::Failed));
    //: part of a sum of offers
    add(Words::tr("%1 not asked"), report.left.size());
    //: part of a sum: offers that stand in the text more than once
    add(Words::tr("%1 repeated"), report.text.repeated);
    //: part of a sum: pieces of the text
    add(Words::tr("%1 not understood"), report.text.notUnderstoodInAll);
    if (sums.isEmpty())
        return Words::tr("No offers were found in the text.");
    //: between the parts of a sum: "3 new, 1 gone"
    return sums.join(Words::tr(", "));
}

QByteArray asTable(const ImportReport &report)
{
    QString text;
    if (!report.results.isEmpty() || !report.left.isEmpty()) {
        //: column: what became of an offer: new, known, gone …
        TextTable table({{Words::tr("Outcome")},
                         {Words::tr("ID")},
                         {Words::tr("Price"), Align::Right},
                         {Words::tr("Title")}});
        for (const ImportResult &result : report.results)
            table.addRow({wordOf(result), result.id.value,
                          result.offer ? format::priceRange(*result.offer) : QString(),
                          result.offer ? result.offer->title : whyOf(result)});
        for (const OfferId &id : report.left)
            table.addRow({whatIsLeft(), id.value, {}, {}});
        text += table.toText() + u'\n';
    }
    if (!report.text.notUnderstood.isEmpty()) {
        //: column: number of a line of a text
        TextTable table({{Words::tr("Line of text"), Align::Right},
                         //: column: pieces of a text that name no offer
                         {Words::tr("Not understood"), Align::Left, 100}});
        for (const NotUnderstood &piece : report.text.notUnderstood)
            table.addRow({format::number(piece.line), piece.text});
        text += table.toText() + u'\n';
    }
    text += sums(report) + u'\n';
    if (!report.shortlist.isEmpty())
        text += terminalSafe(Words::tr("Added %n offer(s) to '%1'.", nullptr, report.listed)
                                 .arg(report.shortlist))
            + u'\n';
    return text.toUtf8();
}

} // namespace

QByteArray importReport(const ImportReport &report, std::optional<qint64> quantity, Format format)
{
    switch (format) {
    case Format::Json:
        return asJson(report, quantity);
    case Format::Csv:
        return asCsv(report, quantity);
    case Format::Table:
        return asTable(report);
    }
    Q_UNREACHABLE();
}

} // namespace sanjia::cli
