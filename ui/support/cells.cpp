// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/cells.h"

#include <QAbstractItemModel>
#include <QCoreApplication>

namespace sanjia {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::Cells)
public:
    static QString spoken(const QString &column, const QString &value)
    {
        //: Read aloud for a table cell. %1: column, %2: value
        return tr("%1: %2").arg(column, value);
    }
};

} // namespace

QString spokenCell(const QString &column, const QString &value)
{
    return Words::spoken(column, value);
}

QString spokenCell(const QModelIndex &index)
{
    const QAbstractItemModel *model = index.model();
    return model
        ? spokenCell(model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                     index.data(Qt::DisplayRole).toString())
        : QString();
}

} // namespace sanjia
