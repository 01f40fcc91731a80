// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/watchfields.h"

#include <QTime>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

QLatin1String kindName(Watch::Kind kind)
{
    switch (kind) {
    case Watch::Kind::Keywords:
        break;
    case Watch::Kind::Offer:
        return "offer"_L1;
    case Watch::Kind::Shortlist:
        return "shortlist"_L1;
    case Watch::Kind::Seller:
        return "seller"_L1;
    }
    return "keyword"_L1;
}

QLatin1String sortName(SearchSort sort)
{
    switch (sort) {
    case SearchSort::Default:
        break;
    case SearchSort::Sales:
        return "sales"_L1;
    case SearchSort::PriceAscending:
        return "price-asc"_L1;
    case SearchSort::PriceDescending:
        return "price-desc"_L1;
    case SearchSort::Credit:
        return "credit"_L1;
    }
    return "default"_L1;
}

FieldValue quietValue(const std::optional<QuietHours> &quiet)
{
    if (!quiet)
        return {};
    const auto time = [](int minutes) {
        return QTime(minutes / 60, minutes % 60).toString(u"HH:mm");
    };
    return time(quiet->from) + u'-' + time(quiet->to);
}

/// Hundredths as the one decimal number a field can be: "-5.26", which a text would be defused for.
FieldValue percentValue(std::optional<qint64> hundredths)
{
    return hundredths ? FieldValue(Money::fromFen(*hundredths)) : FieldValue();
}

} // namespace

Record watchRecord(const Watch &watch)
{
    QStringList rules;
    for (const WatchRule &rule : watch.rules)
        rules.append(rule.text());
    return {{"id"_L1, QString::number(watch.id)},
            {"kind"_L1, QString(kindName(watch.kind))},
            {"what"_L1, watch.what},
            {"every_minutes"_L1, qint64{watch.everyMinutes}},
            {"rules"_L1, rules.join(u"; "_s)},
            {"pages"_L1, qint64{watch.pages}},
            {"sort"_L1, QString(sortName(watch.sort))},
            {"deep"_L1, qint64{watch.deep}},
            {"quiet"_L1, quietValue(watch.quiet)},
            {"cool_down_minutes"_L1, qint64{watch.coolDownMinutes}},
            {"paused"_L1, watch.paused},
            {"created_at"_L1, timeValue(watch.createdAt)},
            {"last_run_at"_L1, timeValue(watch.lastRunAt)},
            {"next_run_at"_L1, timeValue(watch.nextAt)}};
}

Record alertRecord(const Alert &alert)
{
    return {{"id"_L1, QString::number(alert.id)},
            {"at"_L1, timeValue(alert.at)},
            {"offer_id"_L1, alert.offer.value},
            {"title"_L1, known(alert.title)},
            {"rule"_L1, alert.rule},
            {"old_price"_L1, known(alert.oldPrice)},
            {"new_price"_L1, known(alert.newPrice)},
            {"change_percent"_L1, percentValue(changeOf(alert.oldPrice, alert.newPrice))},
            {"read"_L1, alert.read},
            {"watch_id"_L1, QString::number(alert.watch)},
            {"about"_L1, alert.about}};
}

Record watchRunRecord(const WatchRun &run)
{
    Record record{{"id"_L1, QString::number(run.id)},
                  {"watch_id"_L1, QString::number(run.watch)},
                  {"started_at"_L1, timeValue(run.startedAt)},
                  {"ended_at"_L1, timeValue(run.endedAt)}};
    record.append(tallyRecord(run.tally));
    record.append({"error"_L1, run.error ? known(run.errorCode) : FieldValue()});
    return record;
}

Record tallyRecord(const WatchTally &tally)
{
    return {{"checked"_L1, qint64{tally.checked}},
            {"changed"_L1, qint64{tally.changed}},
            {"alerts"_L1, qint64{tally.alerts}},
            {"failed"_L1, qint64{tally.failed}},
            {"requests"_L1, qint64{tally.calls}}};
}

} // namespace sanjia
