// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edits.h"

#include <algorithm>

namespace sanjia {

namespace {

SupplierChange turned(const SupplierChange &change) { return {change.after, change.before}; }

TagChange turned(const TagChange &change) { return {change.tag, !change.on, change.ids}; }

TargetChange turned(const TargetChange &change) { return {change.id, change.after, change.before}; }

WatchChange turned(const WatchChange &change) { return {change.after, change.before}; }

AlertChange turned(const AlertChange &change)
{
    using What = AlertChange::What;
    switch (change.what) {
    case What::Read:
        return {What::Unread, change.ids, change.at};
    case What::Unread:
        return {What::Read, change.ids, change.at};
    case What::Deleted:
        return {What::Restored, change.ids, change.at};
    default:
        return {What::Deleted, change.ids, change.at};
    }
}

/// Last change first, each the other way round.
template <class T> QList<T> turned(const QList<T> &changes)
{
    QList<T> back;
    back.reserve(changes.size());
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        back.append(turned(*change));
    return back;
}

bool nothing(const SupplierChange &change) { return change.before == change.after; }

bool nothing(const TagChange &change) { return change.ids.isEmpty(); }

bool nothing(const TargetChange &change) { return change.before == change.after; }

bool nothing(const WatchChange &change)
{
    return change.before && change.after ? sameWish(*change.before, *change.after)
                                         : !change.before && !change.after;
}

bool nothing(const AlertChange &change) { return change.ids.isEmpty(); }

template <class T> bool nothing(const QList<T> &changes)
{
    return std::ranges::all_of(changes, [](const T &change) { return nothing(change); });
}

} // namespace

LibraryEdit reversed(const LibraryEdit &edit)
{
    return std::visit([](const auto &one) { return LibraryEdit(turned(one)); }, edit);
}

bool isNothing(const LibraryEdit &edit)
{
    return std::visit([](const auto &one) { return nothing(one); }, edit);
}

WatchEdit reversed(const WatchEdit &edit)
{
    return std::visit([](const auto &one) { return WatchEdit(turned(one)); }, edit);
}

bool isNothing(const WatchEdit &edit)
{
    return std::visit([](const auto &one) { return nothing(one); }, edit);
}

SnapshotChange reversed(const SnapshotChange &change) { return {change.snapshot, !change.kept}; }

bool sameWish(const Watch &a, const Watch &b)
{
    Watch other = b;
    other.lastRunAt = a.lastRunAt;
    other.nextAt = a.nextAt;
    return a == other;
}

} // namespace sanjia
