// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace sanjia {

/// A table of records that have a number each, a row a record: what the views of recordtable.h ask
/// of every one of them, so that a model only says what its columns are and what stands in them.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const final;

protected:
    [[nodiscard]] virtual int rows() const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual qint64 idOf(int row) const = 0;
    [[nodiscard]] virtual QString title(int column) const = 0;
    [[nodiscard]] virtual QString text(int row, int column) const = 0;
    /// What it is sorted by: a number or a text; nothing where a value is unknown.
    [[nodiscard]] virtual QVariant key(int row, int column) const = 0;
    [[nodiscard]] virtual bool isNumber(int column) const = 0;
    /// More than the cell has room for; empty: nothing.
    [[nodiscard]] virtual QString hint(int row, int column) const = 0;
    [[nodiscard]] virtual bool isBold(int /*row*/, int /*column*/) const { return false; }
    /// What is heard of a cell where that is not its text.
    [[nodiscard]] virtual QString heard(int row, int column) const { return text(row, column); }
};

} // namespace sanjia
