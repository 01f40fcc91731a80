// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/cli/watchcommands.h"
#include "app/cli/words.h"
#include "core/services/csv.h"
#include "core/services/tellingfields.h"
#include "ui/text/format.h"
#include "ui/text/tellingtext.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

using Align = TextTable::Align;

QJsonValue tellingJson(const std::optional<TellingSettings::Command> &command)
{
    if (!command)
        return QJsonValue::Null;
    return QJsonObject{{u"program"_s, command->program},
                       {u"arguments"_s, QJsonArray::fromStringList(command->arguments)}};
}

QJsonValue tellingJson(const std::optional<TellingSettings::Webhook> &webhook)
{
    if (!webhook)
        return QJsonValue::Null;
    return QJsonObject{{u"host"_s, webhook->host},
                       {u"signed"_s, webhook->isSigned},
                       {u"secrets"_s, wordOf(webhook->place)}};
}

QJsonValue tellingJson(const std::optional<TellingSettings::Digest> &digest)
{
    if (!digest)
        return QJsonValue::Null;
    return QJsonObject{{u"folder"_s, digest->folder}, {u"hour"_s, digest->hour}};
}

QString setupText(const TellingSettings &settings, TellingChannel channel)
{
    switch (channel) {
    case TellingChannel::Command:
        if (settings.command)
            return (QStringList{settings.command->program} + settings.command->arguments)
                .join(u' ');
        break;
    case TellingChannel::Webhook:
        if (settings.webhook)
            return settings.webhook->isSigned
                //: A webhook whose messages are signed. %1: a host
                ? Words::tr("%1, signed").arg(settings.webhook->host)
                : settings.webhook->host;
        break;
    case TellingChannel::Digest:
        if (settings.digest)
            //: %1: a folder, %2: an hour such as 8:00
            return Words::tr("%1, from %2 of the next day on")
                .arg(settings.digest->folder, QString::number(settings.digest->hour) + u":00"_s);
        break;
    }
    //: A way to tell of alerts that is not set up
    return Words::tr("off");
}

QByteArray tableText(const TellingSettings &settings, const QList<Telling> &deliveries)
{
    TextTable ways({//: column: how alerts are told: a program, a webhook, a daily page
                    {Words::tr("Way")},
                    //: column: what a way out is set to
                    {Words::tr("Set to"), Align::Left, 100}});
    for (const TellingChannel channel : kTellingChannels)
        ways.addRow({format::tellingChannel(channel), setupText(settings, channel)});
    if (deliveries.isEmpty())
        return ways.toText().toUtf8();
    //: column: the number of a message that was told outside
    TextTable table({{Words::tr("Message"), Align::Right},
                     {Words::tr("Way")},
                     {Words::tr("When")},
                     {Words::tr("Alerts"), Align::Right},
                     //: column: told, waiting or given up
                     {Words::tr("State")},
                     //: column: how often a message was tried
                     {Words::tr("Tries"), Align::Right},
                     //: column: why a message could not be told
                     {Words::tr("Reason"), Align::Left, 70}});
    for (const Telling &one : deliveries)
        table.addRow({QString::number(one.id), format::tellingChannel(one.channel),
                      format::dateTime(one.endedAt != 0 ? one.endedAt : one.madeAt),
                      format::number(one.alerts), format::tellingState(one),
                      format::number(one.tries),
                      one.error ? format::tellingTrouble(one.channel, *one.error) : QString()});
    return (ways.toText() + u'\n' + table.toText()).toUtf8();
}

} // namespace

QByteArray tellingText(const TellingSettings &settings, const QList<Telling> &deliveries,
                       Format format)
{
    if (format == Format::Table)
        return tableText(settings, deliveries);
    QList<Record> records;
    for (const Telling &one : deliveries)
        records.append(tellingRecord(one));
    if (format == Format::Csv)
        return listText({}, records, tellingRecord({}), TextTable({}), format);
    return jsonText({{u"command"_s, tellingJson(settings.command)},
                     {u"webhook"_s, tellingJson(settings.webhook)},
                     {u"digest"_s, tellingJson(settings.digest)},
                     {u"deliveries"_s, jsonFrom(records)}});
}

QByteArray tellingTestText(const QList<TellingTest> &tests, Format format)
{
    TextTable table({{Words::tr("Way")}, {Words::tr("Result"), Align::Left, 100}});
    QList<Record> records;
    for (const TellingTest &test : tests) {
        const QString trouble = test.error ? format::tellingTrouble(test.channel, *test.error)
                                           : QString();
        records.append({{"channel"_L1, QString(wordOf(test.channel))},
                        {"told"_L1, !test.error},
                        {"error"_L1, tellingError(test.error)},
                        {"error_code"_L1, known(test.error ? test.error->code : QString())},
                        {"text"_L1, known(trouble)}});
        table.addRow({format::tellingChannel(test.channel),
                      //: a test message arrived
                      test.error ? trouble : Words::tr("told")});
    }
    return listText(u"tests"_s, records,
                    {{"channel"_L1, {}},
                     {"told"_L1, {}},
                     {"error"_L1, {}},
                     {"error_code"_L1, {}},
                     {"text"_L1, {}}},
                    table, format);
}

} // namespace sanjia::cli
