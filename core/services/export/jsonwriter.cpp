// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/export/jsonwriter.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sanjia {

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

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray jsonFrom(const Sheet &sheet, QLatin1String list, bool isSample)
{
    QJsonArray rows;
    for (const QList<FieldValue> &row : sheet.rows) {
        QJsonObject object;
        for (qsizetype column = 0; column < sheet.columns.size(); ++column)
            object.insert(sheet.columns.at(column).name, jsonFrom(row.at(column)));
        rows.append(object);
    }
    QJsonObject whole{{list, rows}, {"sample"_L1, isSample}};
    if (!sheet.title.isEmpty())
        whole.insert("name"_L1, sheet.title);
    return jsonText(whole);
}

} // namespace sanjia
