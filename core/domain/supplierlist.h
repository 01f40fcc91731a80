// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace sanjia {

/// What the buyer thinks of a seller.
enum class SupplierMark { None, Starred, Blocked };

/// A question to the sellers of what was ever seen.
struct SupplierQuery
{
    /// As LibraryQuery::words: sellers who have offers that fit, told by these offers alone.
    QStringList words;
    qint64 quantity = 1; ///< pieces, ≥ 1: costs are at this quantity (cost.h)
    std::optional<SupplierMark> mark; ///< only sellers so marked

    friend bool operator==(const SupplierQuery &, const SupplierQuery &) = default;
};

/// One seller, by its offers that fit a query. What no offer tells is unknown.
struct SupplierSummary
{
    Supplier supplier;
    QString place; ///< as the offer seen last tells it, like the next
    QString creditLevel;
    qint64 offers = 0;
    qint64 gone = 0; ///< of them; they have no part in prices and stock
    qint64 stockKnown = 0; ///< offers whose stock is known …
    qint64 inStock = 0; ///< … and more than none
    qint64 mixing = 0; ///< offers that allow mixed batches
    std::optional<Money> lowest; ///< of a piece
    std::optional<Money> median; ///< of a piece, the lower one of two
    qint32 lowestRow = 0; ///< of the offer with the lowest cost, for Store::rows; 0: none
    /// The median in hundredths of a percent of the median of all that fits, whoever sells it.
    /// Unknown when the query has no words: then it would compare cups with shirts.
    std::optional<qint64> level;
    qint64 priceChanges = 0; ///< of all its offers since each was first seen …
    qint64 offerDays = 0; ///< … and for how many whole days that was
    UtcMs firstSeen = 0;
    UtcMs lastSeen = 0;
    SupplierMark mark = SupplierMark::None;
    QString note;

    friend bool operator==(const SupplierSummary &, const SupplierSummary &) = default;
};

/// The sellers of the offers that fit a question, and what all of them are measured against.
struct SupplierList
{
    QList<SupplierSummary> suppliers; ///< as a Chinese reader sorts their names
    std::optional<Money> median; ///< of a piece, over all offers that fit
};

/// How often one offer of the seller changes its price in a year, in tenths. Nothing before its
/// offers were watched for a month together: a change then says nothing.
[[nodiscard]] std::optional<qint64> yearlyChanges(const SupplierSummary &summary);

/// The share of offers in stock, in whole percent, of those whose stock is known.
[[nodiscard]] std::optional<qint64> stockShare(const SupplierSummary &summary);

/// "诚信通5年" → 5: how long a seller has been a member, as far as its credit level says so.
[[nodiscard]] std::optional<qint64> memberYears(const QString &creditLevel);

} // namespace sanjia
