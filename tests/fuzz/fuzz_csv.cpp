// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/csv.h"
#include "tests/fuzz/promise.h"

using namespace Qt::StringLiterals;
using namespace sanjia;
using fuzz::require;

namespace {

void checkRows(const QList<CsvRow> &rows, const QString &text)
{
    qint64 line = 0;
    for (const CsvRow &row : rows) {
        require(row.line > line, "rows follow each other");
        require(!row.cells.isEmpty(), "a row has cells");
        line = row.line;
    }
    require(line <= text.count(u'\n') + text.count(u'\r') + 1, "a row is on a line of the text");
}

/// Writes what was read, as text cells behind a header of one name, and reads that.
void checkRoundTrip(const QList<CsvRow> &rows, const CsvForm &form)
{
    QList<QList<FieldValue>> table;
    for (const CsvRow &row : rows) {
        QList<FieldValue> cells;
        for (const QString &cell : row.cells)
            cells.append(cell);
        table.append(cells);
    }
    const QString written = QString::fromUtf8(csvFrom({u"offer_id"_s}, table, form));
    const auto back = csvRows(written, form.separator);
    require(back.has_value(), "what is written can be read");
    require(back->size() == rows.size() + 1, "no row is lost or made");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList &cells = (*back)[i + 1].cells;
        require(cells.size() == rows[i].cells.size(), "no cell is lost or made");
        for (qsizetype k = 0; k < cells.size(); ++k) {
            static const QString kRun = u"=+-@\t\r\n＝＋－＠"_s;
            require(cells[k].isEmpty() || !kRun.contains(cells[k].front()),
                    "no cell is run by a spreadsheet");
            require(undefused(cells[k]) == rows[i].cells[k], "a cell reads as it was");
        }
    }
}

/// Numbers are not defused, whatever their sign, and money takes the form's decimal sign.
void checkAmounts(qint64 number, const CsvForm &form)
{
    const Money amount = Money::fromE4(number);
    const QByteArray written = csvFrom({u"a"_s, u"b"_s}, {{amount, number}}, form);
    const auto rows = csvRows(QString::fromUtf8(written), form.separator);
    require(rows && rows->size() == 2 && rows->last().cells.size() == 2, "numbers are two cells");
    QString cell = rows->last().cells.first();
    require(Money::parse(cell.replace(form.decimal, u'.')) == amount, "money reads as it was");
    require(rows->last().cells.last() == QString::number(number), "a number reads as it was");
}

} // namespace

/// A table of any bytes, by each separator.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = fuzz::textOf(data, size);
    for (const CsvForm &form :
         {CsvForm{u',', u'.'}, CsvForm{u';', u','}, CsvForm{u'\t', u','}, CsvForm{u',', u','}}) {
        checkAmounts(static_cast<qint64>(qHash(text)), form);
        const auto rows = csvRows(text, form.separator);
        require(rows == csvRows(text, form.separator), "the same text is the same table");
        if (!rows)
            continue;
        checkRows(*rows, text);
        checkRoundTrip(*rows, form);
    }
    return 0;
}
