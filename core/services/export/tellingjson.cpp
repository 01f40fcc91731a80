// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/export/tellingjson.h"

#include "core/services/export/jsonwriter.h"
#include "core/services/watchfields.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sanjia {

QJsonObject jsonFrom(const Alert &alert)
{
    QJsonObject object = jsonFrom(alertRecord(alert));
    // A number here, because it is no amount of money.
    if (const auto change = changeOf(alert.oldPrice, alert.newPrice))
        object.insert("change_percent"_L1, static_cast<double>(*change) / 100);
    return object;
}

QByteArray tellingJson(const TellingMessage &message)
{
    QJsonArray alerts;
    for (const Alert &alert : message.alerts) {
        QJsonObject object = jsonFrom(alert);
        object.remove("read"_L1); // of the inbox, and true by the time this is read
        object.insert("detail_url"_L1, detailPageUrl(alert.offer));
        alerts.append(object);
    }
    const QJsonObject whole{
        {"version"_L1, 1},
        {"event"_L1, message.isTest ? u"test"_s : u"alerts"_s},
        {"delivery"_L1, message.delivery},
        {"sent_at"_L1, jsonFrom(timeValue(message.at))},
        {"sample"_L1, message.isSample},
        {"alerts"_L1, alerts},
    };
    return QJsonDocument(whole).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace sanjia
