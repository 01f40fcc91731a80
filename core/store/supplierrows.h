// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/suppliermarks.h"
#include "core/store/database.h"

namespace sanjia {

/// What the buyer thinks of sellers, as rows. Runs inside the caller's transaction.
class SupplierRows
{
public:
    explicit SupplierRows(Database &db) : m_db(db) {}

    [[nodiscard]] Result<void> mark(const QList<Supplier> &suppliers, SupplierMark mark);
    [[nodiscard]] Result<SupplierMarks> marks(); ///< of all that are starred or blocked
    [[nodiscard]] Result<void> note(const Supplier &supplier, const QString &note);

private:
    /// By id, or by name where the seller has none; NotFound.
    [[nodiscard]] Result<qint64> rowOf(const Supplier &supplier);
    [[nodiscard]] Result<void> set(const Supplier &supplier, const QString &column,
                                   const QVariant &value);

    Database &m_db;
};

/// A number another program wrote there means nothing to us.
[[nodiscard]] SupplierMark supplierMark(qint64 number);

} // namespace sanjia
