// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edits.h"
#include "core/store/database.h"

#include <optional>

namespace sanjia {

/// What the buyer wants to pay for a piece of an offer, wherever it is shown. (What a line of a
/// shortlist is to cost is that list's: shortlistrows.) Runs inside the caller's transaction.
class TargetRows
{
public:
    explicit TargetRows(Database &db) : m_db(db) {}

    /// Nothing: none any more. NotFound for an offer never seen.
    [[nodiscard]] Result<TargetChange> set(const OfferId &id, std::optional<Money> target);
    /// Changed when it is not `before` now.
    [[nodiscard]] Result<void> apply(const TargetChange &change);
    [[nodiscard]] Result<std::optional<Money>> of(qint64 offerRow);

private:
    Database &m_db;
};

} // namespace sanjia
