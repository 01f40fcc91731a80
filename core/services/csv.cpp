// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/csv.h"

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

QString quoted(QString text)
{
    const bool plain = std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == u'"' || c == u',' || c == u'\r' || c == u'\n';
    });
    if (plain)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// Titles come from strangers: a spreadsheet must not run them. OWASP, "CSV Injection".
QString defused(const QString &text)
{
    // Spreadsheets of East Asian locales take the full-width signs for the plain ones.
    static const QString kStarts = u"=+-@\t\r\n＝＋－＠"_s;
    if (!text.isEmpty() && kStarts.contains(text.front()))
        return u'\'' + text;
    return text;
}

QString cell(const FieldValue &value)
{
    const QString text = fieldText(value);
    return quoted(std::holds_alternative<QString>(value) ? defused(text) : text);
}

} // namespace

QByteArray csvFrom(const QStringList &header, const QList<QList<FieldValue>> &rows)
{
    QString text(QChar::ByteOrderMark);
    QStringList cells;
    for (const QString &name : header)
        cells.append(quoted(defused(name)));
    text += cells.join(u',') + u"\r\n"_s;
    for (const QList<FieldValue> &row : rows) {
        cells.clear();
        for (const FieldValue &value : row)
            cells.append(cell(value));
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

QByteArray csvFrom(const QList<Record> &records, const QStringList &emptyHeader)
{
    QStringList header = emptyHeader;
    if (!records.isEmpty()) {
        header.clear();
        for (const Field &field : records.first())
            header.append(field.name);
    }
    QList<QList<FieldValue>> rows;
    rows.reserve(records.size());
    for (const Record &record : records) {
        QList<FieldValue> row;
        for (const Field &field : record)
            row.append(field.value);
        rows.append(std::move(row));
    }
    return csvFrom(header, rows);
}

} // namespace sanjia
