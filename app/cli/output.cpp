// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/words.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

struct ToJson
{
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(bool value) const { return value; }
    QJsonValue operator()(qint64 value) const { return value; }
    QJsonValue operator()(Money value) const { return value.toText(); }
    QJsonValue operator()(const QString &value) const { return value; }
};

} // namespace

QJsonValue jsonFrom(const FieldValue &value) { return std::visit(ToJson{}, value); }

QJsonObject jsonFrom(const Record &record)
{
    QJsonObject object;
    for (const Field &field : record)
        object.insert(field.name, jsonFrom(field.value));
    return object;
}

QJsonArray jsonFrom(const QList<Record> &records)
{
    QJsonArray array;
    for (const Record &record : records)
        array.append(jsonFrom(record));
    return array;
}

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

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QString seeLine(const ErrorText &text)
{
    //: %1: the address of a page where something can be mended
    return text.link.isEmpty() ? QString() : Words::tr("See: %1").arg(text.link.toString());
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
