// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/plainmodel.h"

namespace sanjia {

/// A table of records that have a number each, a row a record: what the views of recordtable.h ask
/// of every one of them, so that a model only says what its columns are and what stands in them.
class RecordModel : public PlainModel
{
    Q_OBJECT
public:
    using PlainModel::PlainModel;

protected:
    [[nodiscard]] QVariant other(int row, int column, int role) const final;
    [[nodiscard]] virtual qint64 idOf(int row) const = 0;
    /// What it is sorted by: a number or a text; nothing where a value is unknown.
    [[nodiscard]] virtual QVariant key(int row, int column) const = 0;
    [[nodiscard]] virtual bool isBold(int /*row*/, int /*column*/) const { return false; }
};

} // namespace sanjia
