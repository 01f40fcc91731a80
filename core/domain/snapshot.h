// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orderplan.h"

#include <QList>

#include <optional>

namespace sanjia {

/// A line of a list as it stood and cost at one moment. Everything in it is a copy: what happens to
/// the offer, the library or the list later does not reach it.
struct SnapshotLine
{
    OfferId id;
    QString title;
    QString supplier; ///< its name
    SkuId sku; ///< or empty: any
    QList<SkuAttribute> attributes; ///< of the SKU
    qint64 quantity = 0; ///< pieces that are ordered (after MOQ and lots), or were wanted
    std::optional<Money> listed; ///< the offer's listed price
    std::optional<Money> unit; ///< a piece at the quantity
    std::optional<Money> cost; ///< the line
    std::optional<Money> target;
    std::optional<qint64> stock;
    friend bool operator==(const SnapshotLine &, const SnapshotLine &) = default;
};

/// A snapshot as a list of snapshots shows it, without its lines.
struct SnapshotSummary
{
    qint64 id = 0; ///< given by the store
    QString list; ///< the list it was taken of; stays when that is deleted
    QString label; ///< the buyer's words, or empty
    UtcMs takenAt = 0;
    int lines = 0;
    std::optional<Money> total; ///< goods and freight of all orders
    friend bool operator==(const SnapshotSummary &, const SnapshotSummary &) = default;
};

/// A dated, frozen copy of a list's prices.
struct Snapshot
{
    SnapshotSummary about;
    qint64 quantity = 1; ///< of the lines that had none of their own
    std::optional<Money> freight; ///< per order
    QList<SnapshotLine> lines; ///< in the list's order
};

/// The list as it costs now, with what surrounds its orders (the rate is no part of it: it is in
/// yuan). `about.id` is left at 0.
[[nodiscard]] Snapshot snapshotOf(const Shortlist &list, qint64 quantity, const OrderTerms &terms,
                                  const QString &label, UtcMs at);

/// A line in two snapshots, or in one of them.
struct SnapshotDifference
{
    std::optional<SnapshotLine> before;
    std::optional<SnapshotLine> after;

    [[nodiscard]] const SnapshotLine &any() const { return after ? *after : *before; }
    /// Whether what it costs differs, or why: variant, quantity, prices, in stock or not. What the
    /// buyer noted is no change.
    [[nodiscard]] bool isChange() const;
};

/// Two snapshots line by line, and how many of the lines differ.
struct SnapshotComparison
{
    SnapshotSummary before;
    SnapshotSummary after;
    QList<SnapshotDifference> lines; ///< as in `after`, then what only `before` has
    int added = 0;
    int removed = 0;
    int changed = 0; ///< in both, but not the same
};

/// What changed from one to the other, line by line; a line is known by its offer. They may be of
/// different lists.
[[nodiscard]] SnapshotComparison compared(const Snapshot &before, const Snapshot &after);

} // namespace sanjia
