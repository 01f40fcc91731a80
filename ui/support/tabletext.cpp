// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tabletext.h"

#include <QAbstractItemModel>
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

} // namespace

QString tableText(const QAbstractItemModel &model, const QList<int> &rows,
                  const QList<int> &columns, bool rowNames)
{
    QStringList lines;
    QStringList cells;
    if (rowNames)
        cells.append(QString());
    for (const int column : columns)
        cells.append(safe(model.headerData(column, Qt::Horizontal).toString()));
    lines.append(cells.join(u'\t'));
    for (const int row : rows) {
        cells.clear();
        if (rowNames)
            cells.append(safe(model.headerData(row, Qt::Vertical).toString()));
        for (const int column : columns)
            cells.append(safe(model.index(row, column).data().toString()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace sanjia
