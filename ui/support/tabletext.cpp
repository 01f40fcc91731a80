// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tabletext.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

QString safe(const QString &cell)
{
    const QString text = cell.simplified();
    if (text.isEmpty())
        return text;
    const QChar first = text.front();
    // "-8.3 %" is a number and stays one; "-cmd" is not.
    const bool sign = u"+-＋－"_s.contains(first) && !(text.size() > 1 && text.at(1).isDigit());
    return sign || u"=@＝＠"_s.contains(first) ? u'\'' + text : text;
}

/// The cells as text, headings first.
QList<QStringList> cellsOf(const TablePiece &piece)
{
    QList<QStringList> lines;
    QStringList cells;
    if (piece.rowNames)
        cells.append(QString());
    for (const int column : piece.columns)
        cells.append(safe(piece.model.headerData(column, Qt::Horizontal).toString()));
    lines.append(cells);
    for (const int row : piece.rows) {
        cells.clear();
        if (piece.rowNames)
            cells.append(safe(piece.model.headerData(row, Qt::Vertical).toString()));
        for (const int column : piece.columns)
            cells.append(safe(piece.model.index(row, column).data().toString()));
        lines.append(cells);
    }
    return lines;
}

} // namespace

QString tableText(const TablePiece &piece)
{
    QStringList lines;
    const QList<QStringList> all = cellsOf(piece);
    for (const QStringList &cells : all)
        lines.append(cells.join(u'\t'));
    return lines.join(u'\n');
}

QString tableHtml(const TablePiece &piece)
{
    QString html = u"<meta charset=\"utf-8\"/><table border=\"1\">"_s;
    const QList<QStringList> all = cellsOf(piece);
    QString element = u"th"_s;
    for (const QStringList &cells : all) {
        html += u"<tr>"_s;
        for (const QString &cell : cells)
            html += u'<' + element + u'>' + cell.toHtmlEscaped() + u"</"_s + element + u'>';
        html += u"</tr>"_s;
        element = u"td"_s;
    }
    return html + u"</table>"_s;
}

void copyTable(const TablePiece &piece)
{
    auto *data = new QMimeData;
    data->setText(tableText(piece));
    data->setHtml(tableHtml(piece));
    QGuiApplication::clipboard()->setMimeData(data); // which takes it over
}

} // namespace sanjia
