// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"
#include "core/store/database.h"

namespace sanjia {

/// The full-text index of titles and variants. It keeps no text: a row must be taken out with the
/// text that it was put in with, so it is written in the transaction that writes the offer, and
/// only when the text changed. Sellers and places are not in it: many offers share each, and the
/// few there are can be looked through (Shelf).
class SearchIndex
{
public:
    explicit SearchIndex(Database &db) : m_db(db) {}

    /// The terms of an offer's own text, divided by spaces.
    [[nodiscard]] static QString termsOf(const QString &title, const QList<Sku> &skus);

    [[nodiscard]] Result<void> put(qint64 row, const QString &terms);
    [[nodiscard]] Result<void> take(qint64 row, const QString &terms);

private:
    Database &m_db;
};

} // namespace sanjia
