// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace sanjia {

/// A table of texts, a row a thing: what a view asks of every one of them, answered in one place,
/// so that a model only says what its columns are and what stands in them, and none forgets that
/// numbers stand under each other or that a screen reader says nothing of columns by itself.
class PlainModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] virtual int rows() const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QString title(int column) const = 0;
    [[nodiscard]] virtual QString text(int row, int column) const = 0;
    [[nodiscard]] virtual bool isNumber(int column) const = 0;
    /// More than the cell has room for; empty: nothing.
    [[nodiscard]] virtual QString hint(int /*row*/, int /*column*/) const { return {}; }
    /// What is heard of a cell where that is not its text.
    [[nodiscard]] virtual QString heard(int row, int column) const { return text(row, column); }
    /// The roles that not every table has: of editing, sorting, identity.
    [[nodiscard]] virtual QVariant other(int /*row*/, int /*column*/, int /*role*/) const
    {
        return {};
    }
};

} // namespace sanjia
