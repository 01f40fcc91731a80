// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/snapshot.h"
#include "core/domain/supplierlist.h"
#include "core/domain/watch.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace sanjia {

// What an edit came to: the values before and after, so that it can be named, undone and done
// again. Lists have the same in core/domain/shortlistedit.h. An edit tells only of what it really
// changed, so that taking it back touches nothing else.

/// What the buyer says of a seller.
struct SupplierWords
{
    Supplier supplier;
    SupplierMark mark = SupplierMark::None;
    QString note;
    friend bool operator==(const SupplierWords &, const SupplierWords &) = default;
};

/// What the buyer says of a seller, before and after.
struct SupplierChange
{
    SupplierWords before;
    SupplierWords after; ///< of the same seller
    friend bool operator==(const SupplierChange &, const SupplierChange &) = default;
};

/// A tag that was put on these offers, which had it not, or taken off these, which had it.
struct TagChange
{
    QString tag;
    bool on = true;
    QList<OfferId> ids;
    friend bool operator==(const TagChange &, const TagChange &) = default;
};

/// The price wanted for an offer, before and after; nothing: none was wanted.
struct TargetChange
{
    OfferId id;
    std::optional<Money> before;
    std::optional<Money> after;
    friend bool operator==(const TargetChange &, const TargetChange &) = default;
};

/// What the buyer edits of offers and sellers.
using LibraryEdit = std::variant<QList<SupplierChange>, QList<TagChange>, TargetChange>;

/// What takes an edit back: the store treats it like any other edit.
[[nodiscard]] LibraryEdit reversed(const LibraryEdit &edit);
[[nodiscard]] bool isNothing(const LibraryEdit &edit); ///< it left everything as it was

/// A watch before and after an edit, whole, so that undoing one restores every setting.
struct WatchChange
{
    std::optional<Watch> before; ///< nothing: it was made
    std::optional<Watch> after; ///< nothing: it was deleted
    friend bool operator==(const WatchChange &, const WatchChange &) = default;
};

/// What was done to alerts. It names only those that it changed.
struct AlertChange
{
    enum class What { Read, Unread, Deleted, Restored };
    What what = What::Read;
    QList<qint64> ids; ///< those that were not so before
    UtcMs at = 0; ///< when they were read
    friend bool operator==(const AlertChange &, const AlertChange &) = default;
};

/// What the buyer edits of watches and of what they told.
using WatchEdit = std::variant<QList<WatchChange>, AlertChange>;

[[nodiscard]] WatchEdit reversed(const WatchEdit &edit);
[[nodiscard]] bool isNothing(const WatchEdit &edit);

/// A snapshot that was taken, or deleted.
struct SnapshotChange
{
    Snapshot snapshot; ///< with its id
    bool kept = true;
};

[[nodiscard]] SnapshotChange reversed(const SnapshotChange &change);

/// Whether the buyer wants the same of both, whatever came of them since.
[[nodiscard]] bool sameWish(const Watch &a, const Watch &b);

} // namespace sanjia
