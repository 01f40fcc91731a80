// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"
#include "core/store/database.h"

#include <QHash>

namespace sanjia {

/// What many offers share, each once: sellers, and short texts (places, credit levels, tags).
/// Remembers what it looked up, so one object is one transaction of the caller's.
class LabelRows
{
public:
    explicit LabelRows(Database &db) : m_db(db) {}

    /// The row of a text, made where it is new; nothing for empty text.
    [[nodiscard]] Result<std::optional<qint64>> row(const QString &text);
    /// The row of a seller, made or renamed where needed; nothing for one without id and name.
    [[nodiscard]] Result<std::optional<qint64>> row(const Supplier &supplier);
    /// Something was made or renamed.
    [[nodiscard]] bool changed() const { return m_changed; }

private:
    [[nodiscard]] Result<qint64> named(qint64 row, const QString &had, const QString &name);

    Database &m_db;
    QHash<QString, qint64> m_texts;
    QHash<QString, qint64> m_suppliers; ///< by id, line feed, name
    bool m_changed = false;
};

} // namespace sanjia
