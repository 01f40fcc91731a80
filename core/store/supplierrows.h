// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edits.h"
#include "core/domain/suppliermarks.h"
#include "core/store/database.h"

namespace sanjia {

/// What the buyer thinks of sellers, as rows. Runs inside the caller's transaction.
class SupplierRows
{
public:
    explicit SupplierRows(Database &db) : m_db(db) {}

    /// Tell of the sellers that were not so before.
    [[nodiscard]] Result<QList<SupplierChange>> mark(const QList<Supplier> &suppliers,
                                                     SupplierMark mark);
    [[nodiscard]] Result<QList<SupplierChange>> note(const Supplier &supplier, const QString &note);
    /// Changed when what an edit changed of a seller is not `before` now.
    [[nodiscard]] Result<void> apply(const QList<SupplierChange> &changes);
    [[nodiscard]] Result<SupplierMarks> marks(); ///< of all that are starred or blocked

private:
    /// By id, or by name where the seller has none; NotFound.
    [[nodiscard]] Result<qint64> rowOf(const Supplier &supplier);
    [[nodiscard]] Result<SupplierWords> wordsOf(qint64 row, const Supplier &supplier);
    [[nodiscard]] Result<void> write(qint64 row, const SupplierWords &words);
    template <class F>
    [[nodiscard]] Result<QList<SupplierChange>> edit(const QList<Supplier> &suppliers, F change);

    Database &m_db;
};

/// A number another program wrote there means nothing to us.
[[nodiscard]] SupplierMark supplierMark(qint64 number);

} // namespace sanjia
