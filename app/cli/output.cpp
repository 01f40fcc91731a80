// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/words.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

QJsonValue jsonFrom(const std::optional<Money> &amount)
{
    return amount ? QJsonValue(amount->toText()) : QJsonValue(QJsonValue::Null);
}

QString isoTime(UtcMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

QJsonValue jsonTime(UtcMs at)
{
    return at == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(isoTime(at));
}

QString checkWord(Check check)
{
    static const QStringList names{u"network"_s, u"clock"_s,  u"signature"_s,
                                   u"token"_s,   u"search"_s, u"detail"_s};
    return names.at(static_cast<int>(check));
}

QString seeLine(const ErrorText &text)
{
    //: %1: the address of a page where something can be mended
    return text.link.isEmpty() ? QString() : Words::tr("See: %1").arg(text.link.toString());
}

Record withPresence(Record record, const Offer &offer)
{
    record.append({"gone_at"_L1, timeValue(offer.goneAt.value_or(0))});
    return record;
}

QStringList offerColumns(std::optional<qint64> quantity)
{
    QStringList names;
    const Record record = offerRecord(Offer{}, quantity);
    for (const Field &field : record)
        names.append(field.name);
    return names;
}

} // namespace sanjia::cli
