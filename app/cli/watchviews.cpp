// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/cli/watchcommands.h"
#include "app/cli/words.h"
#include "core/services/csv.h"
#include "core/services/export/tellingjson.h"
#include "core/services/watchfields.h"
#include "ui/text/format.h"
#include "ui/text/watchtext.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

using Align = TextTable::Align;

QString ruleList(const QList<WatchRule> &rules)
{
    QStringList texts;
    for (const WatchRule &rule : rules)
        texts.append(rule.text()); // as it is typed
    return texts.join(u", "_s);
}

} // namespace

QByteArray listText(const QString &name, const QList<Record> &records, const Record &model,
                    const TextTable &table, Format format)
{
    switch (format) {
    case Format::Json:
        return jsonText({{name, jsonFrom(records)}});
    case Format::Csv: {
        QStringList names;
        for (const Field &field : model)
            names.append(field.name);
        return csvFrom(records, names);
    }
    case Format::Table:
        break;
    }
    return table.toText().toUtf8();
}

QByteArray watchesText(const QList<Watch> &watches, Format format)
{
    //: column: a watch's number
    TextTable table({{Words::tr("Number"), Align::Right},
                     //: column: what a watch looks at: keywords, an offer, a list, a seller
                     {Words::tr("Kind")},
                     //: column: the keywords, or the name of what is watched
                     {Words::tr("What"), Align::Left, 36},
                     //: column: how often
                     {Words::tr("Every"), Align::Right},
                     {Words::tr("Rules"), Align::Left, 40},
                     //: column: when a watch ran last
                     {Words::tr("Last run")},
                     //: column: when a watch is due
                     {Words::tr("Next run")}});
    QList<Record> records;
    for (const Watch &watch : watches) {
        records.append(watchRecord(watch));
        table.addRow({QString::number(watch.id), format::watchKind(watch.kind), watch.what,
                      minutesText(watch.everyMinutes), ruleList(watch.rules),
                      format::dateTime(watch.lastRunAt),
                      //: in place of when a watch is due
                      watch.paused ? Words::tr("paused") : format::dateTime(watch.nextAt)});
    }
    return listText(u"watches"_s, records, watchRecord({}), table, format);
}

QByteArray watchRunsText(const QList<WatchRun> &runs, Format format)
{
    TextTable table({{Words::tr("Watch"), Align::Right},
                     //: column: when a run began
                     {Words::tr("Started")},
                     //: column: when a run ended
                     {Words::tr("Ended")},
                     {Words::tr("Calls"), Align::Right},
                     //: column: how many offers were looked at
                     {Words::tr("Checked"), Align::Right},
                     //: column: how many offers changed
                     {Words::tr("Changed"), Align::Right},
                     {Words::tr("Alerts"), Align::Right},
                     {Words::tr("Failed"), Align::Right},
                     //: column: why something failed
                     {Words::tr("Why"), Align::Left, 60}});
    QList<Record> records;
    for (const WatchRun &run : runs) {
        records.append(watchRunRecord(run));
        table.addRow({QString::number(run.watch), format::dateTime(run.startedAt),
                      format::dateTime(run.endedAt), format::number(run.tally.calls),
                      format::number(run.tally.checked), format::number(run.tally.changed),
                      format::number(run.tally.alerts), format::number(run.tally.failed),
                      run.error ? errorText({*run.error, run.errorCode, {}, {}}).what : QString()});
    }
    return listText(u"runs"_s, records, watchRunRecord({}), table, format);
}

QByteArray alertsText(const QList<Alert> &alerts, Format format)
{
    TextTable table({//: column: an alert's number
                     {Words::tr("Number"), Align::Right},
                     {Words::tr("When")},
                     {Words::tr("ID")},
                     {Words::tr("Rule")},
                     //: column: the price before
                     {Words::tr("Old"), Align::Right},
                     //: column: the price after
                     {Words::tr("New"), Align::Right},
                     {Words::tr("Change"), Align::Right},
                     {Words::tr("Title"), Align::Left, 40}});
    QList<Record> records;
    for (const Alert &alert : alerts) {
        records.append(alertRecord(alert));
        table.addRow({QString::number(alert.id), format::dateTime(alert.at), alert.offer.value,
                      alert.rule, format::money(alert.oldPrice), format::money(alert.newPrice),
                      alert.oldPrice && alert.newPrice
                          ? format::percent(*alert.oldPrice, *alert.newPrice)
                          : format::unknown(),
                      alert.title});
    }
    if (format == Format::Json) {
        QJsonArray array;
        for (const Alert &alert : alerts)
            array.append(jsonFrom(alert));
        return jsonText({{u"alerts"_s, array}});
    }
    return listText(u"alerts"_s, records, alertRecord({}), table, format);
}

QByteArray tallyText(const WatchTally &tally, Format format)
{
    const Record record = tallyRecord(tally);
    if (format == Format::Json)
        return jsonText(jsonFrom(record));
    if (format == Format::Csv)
        return csvFrom(QList<Record>{record}, {});
    return Words::tr("Checked %1, changed %2, alerts %3, failed %4, requests %5.")
               .arg(QString::number(tally.checked), QString::number(tally.changed),
                    QString::number(tally.alerts), QString::number(tally.failed),
                    QString::number(tally.calls))
               .toUtf8()
        + '\n';
}

} // namespace sanjia::cli
