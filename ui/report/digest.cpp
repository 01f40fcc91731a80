// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/digest.h"

#include "ui/report/htmlparts.h"
#include "ui/text/format.h"
#include "ui/text/watchtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

class DigestWords
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::DigestWords)
};

/// In the order in which they come first.
template <class Key>
QList<std::pair<Key, QList<Alert>>> grouped(const QList<Alert> &alerts, Key Alert::*by)
{
    QList<std::pair<Key, QList<Alert>>> groups;
    for (const Alert &alert : alerts) {
        const auto group = std::ranges::find(groups, alert.*by,
                                             &std::pair<Key, QList<Alert>>::first);
        if (group == groups.end())
            groups.append({alert.*by, {alert}});
        else
            group->second.append(alert);
    }
    return groups;
}

QString watchTitle(const DigestMaterial &material, const Alert &alert)
{
    const auto watch = std::ranges::find(material.watches, alert.watch, &Watch::id);
    const bool isOffer = watch != material.watches.cend() && watch->kind == Watch::Kind::Offer;
    const QString what = shortLine(isOffer && !alert.title.isEmpty() ? alert.title : alert.about);
    return watch == material.watches.cend()
        ? what
        //: Heading of a part of the daily page. %1: the kind of a watch, %2: what it looks at
        : DigestWords::tr("%1: %2").arg(format::watchKind(watch->kind), what);
}

QString ruleWords(const Alert &alert)
{
    const auto rule = WatchRule::parse(alert.rule);
    return rule ? format::rule(*rule) : shortLine(alert.rule);
}

Report::Line lineOf(const DigestMaterial &material, const Alert &alert)
{
    Report::Line line;
    line.title = shortLine(alert.title.isEmpty() ? alert.offer.value : alert.title);
    // The test's offer does not exist.
    line.link = material.isTest ? QString() : detailPageUrl(alert.offer);
    line.trend.series = material.prices.value(alert.offer.value);
    line.trend.stats = statsOf(line.trend.series);
    line.range = trendRange(line.trend);
    return line;
}

QString rows(const DigestMaterial &material, const QList<Alert> &ofOffer)
{
    using html::cell;
    QString text;
    for (const Alert &alert : ofOffer) {
        const Report::Line line = lineOf(material, ofOffer.constFirst());
        text += u"<tr>"_s
            + (&alert == &ofOffer.constFirst() ? html::offerCell(line) + html::trendCell(line)
                                               : u"<td></td><td></td>"_s)
            + cell(format::dateTime(alert.at), "n"_L1) + cell(ruleWords(alert), "rule"_L1)
            + cell(format::money(alert.oldPrice), "n"_L1)
            + cell(format::money(alert.newPrice), "n"_L1)
            + cell(alert.oldPrice && alert.newPrice
                       ? format::percent(*alert.oldPrice, *alert.newPrice)
                       : format::unknown(),
                   "n"_L1)
            + u"</tr>\n"_s;
    }
    return text;
}

QString part(const DigestMaterial &material, const QList<Alert> &ofWatch)
{
    using html::heading;
    QString text = u"<h2><bdi>"_s + html::escaped(watchTitle(material, ofWatch.constFirst()))
        + u"</bdi></h2>\n<div class=\"frame\"><table>\n<thead><tr>"_s
        //: Column: title of the offer
        + heading(DigestWords::tr("Offer"))
        //: Column: a small chart of the price
        + heading(DigestWords::tr("90 days"))
        //: Column: when something was noticed
        + heading(DigestWords::tr("When"), true)
        //: Column: the rule that had something to tell
        + heading(DigestWords::tr("What happened"))
        //: Column: the price before
        + heading(DigestWords::tr("Old price"), true)
        //: Column: the price now
        + heading(DigestWords::tr("New price"), true)
        //: Column: how much a price changed, in percent
        + heading(DigestWords::tr("Change"), true) + u"</tr></thead>\n<tbody>\n"_s;
    for (const auto &[offer, alerts] : grouped(ofWatch, &Alert::offer))
        text += rows(material, alerts);
    return text + u"</tbody></table></div>\n"_s;
}

QString about(const DigestMaterial &material)
{
    const auto offers = static_cast<int>(grouped(material.alerts, &Alert::offer).size());
    QStringList parts{
        DigestWords::tr("%Ln alert(s)", nullptr, static_cast<int>(material.alerts.size())),
        DigestWords::tr("%Ln offer(s)", nullptr, offers),
        //: When a page was made. %1: date and time
        DigestWords::tr("made %1").arg(format::dateTime(material.at))};
    //: Between the words of a list
    QString text = parts.join(DigestWords::tr(", "));
    if (material.isSample)
        text += u" · "_s + DigestWords::tr("From the sample market: nothing in it is for sale.");
    if (material.isTest)
        text += u" · "_s + DigestWords::tr("This is a test: the offer does not exist.");
    return text;
}

} // namespace

QByteArray digestHtml(const DigestMaterial &material)
{
    const QString day = QLocale().toString(material.day, QLocale::LongFormat);
    //: Title of the daily page. %1: a day
    const QString title = material.isTest ? DigestWords::tr("Alerts of %1 (test)").arg(day)
                                          //: Title of the daily page. %1: a day
                                          : DigestWords::tr("Alerts of %1").arg(day);
    QString inner;
    for (const auto &[watch, alerts] : grouped(material.alerts, &Alert::watch))
        inner += part(material, alerts);
    return html::page(title, about(material), inner);
}

} // namespace sanjia
