// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/csv.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

QString quoted(QString text, QChar separator)
{
    const bool plain = std::none_of(text.cbegin(), text.cend(), [separator](QChar c) {
        return c == u'"' || c == separator || c == u'\r' || c == u'\n';
    });
    if (plain)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// Whether a spreadsheet would run `text`, or would if apostrophes were taken off it. Spreadsheets
/// of East Asian locales take the full-width signs for the plain ones. OWASP, "CSV Injection".
bool isLive(const QString &text)
{
    static const QString kStarts = u"=+-@\t\r\n＝＋－＠"_s;
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c != u'\''; });
    return first != text.cend() && kStarts.contains(*first);
}

/// Titles come from strangers: a spreadsheet must not run them. "'=1" gets one more apostrophe, or
/// nobody could tell it from what "=1" became.
QString defused(const QString &text) { return isLive(text) ? u'\'' + text : text; }

QString cell(const FieldValue &value, const CsvForm &form)
{
    QString text = fieldText(value);
    if (std::holds_alternative<QString>(value))
        text = defused(text);
    else if (std::holds_alternative<Money>(value))
        text.replace(u'.', form.decimal);
    return quoted(text, form.separator);
}

/// A row of one empty cell would be an empty line, which readers pass over.
QString lineOf(const QStringList &cells, const CsvForm &form)
{
    const bool isLost = cells.size() == 1 && cells.first().isEmpty();
    return (isLost ? u"\"\""_s : cells.join(form.separator)) + u"\r\n"_s;
}

} // namespace

QByteArray csvFrom(const QStringList &header, const QList<QList<FieldValue>> &rows,
                   const CsvForm &form)
{
    QString text(QChar::ByteOrderMark);
    QStringList cells;
    for (const QString &name : header)
        cells.append(quoted(defused(name), form.separator));
    text += lineOf(cells, form);
    for (const QList<FieldValue> &row : rows) {
        cells.clear();
        for (const FieldValue &value : row)
            cells.append(cell(value, form));
        text += lineOf(cells, form);
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

QString undefused(const QString &cell)
{
    return cell.startsWith(u'\'') && isLive(cell) ? cell.sliced(1) : cell;
}

std::optional<QList<CsvRow>> csvRows(QStringView text, QChar separator)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text = text.sliced(1);
    QList<CsvRow> rows;
    CsvRow row{1, {}};
    QString cell;
    qint64 line = 1;
    enum class In { Start, Plain, Quoted, Closed } in = In::Start;
    const auto endRow = [&] {
        if (in != In::Start || !row.cells.isEmpty()) {
            row.cells.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
        }
        in = In::Start;
        row.line = ++line;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool lineEnds = c == u'\n'
            || (c == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n'));
        if (in == In::Quoted) {
            line += lineEnds ? 1 : 0;
            if (c != u'"') {
                cell += c;
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                cell += c;
                ++i;
            } else {
                in = In::Closed;
            }
        } else if (c == separator) {
            row.cells.append(std::exchange(cell, {}));
            in = In::Plain; // a last cell may be empty
        } else if (lineEnds) {
            endRow();
        } else if (c == u'\r') {
            continue; // of the line feed behind it
        } else if (c == u'"' && cell.isEmpty() && in != In::Closed) {
            in = In::Quoted;
        } else if (c == u'"' || in == In::Closed) {
            return std::nullopt;
        } else {
            cell += c;
            in = In::Plain;
        }
    }
    if (in == In::Quoted)
        return std::nullopt;
    endRow();
    return rows;
}

} // namespace sanjia
