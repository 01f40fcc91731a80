// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/shortlist.h"

#include <optional>

namespace sanjia {

/// One list before and after an edit, so that the edit can be named, undone and done again. Of the
/// lines' offers only the ids are told: what the market says of them is no part of a list.
struct ShortlistChange
{
    std::optional<Shortlist> before; ///< nothing: the list was made
    std::optional<Shortlist> after; ///< nothing: the list was deleted
    [[nodiscard]] bool isNothing() const; ///< the edit left everything as it was
};

/// The edit that takes these back: last change first, each the other way round.
[[nodiscard]] QList<ShortlistChange> reversed(const QList<ShortlistChange> &changes);

/// Whether the buyer chose the same: name, archive, and of every line all but what the market says.
[[nodiscard]] bool sameChoices(const ShortlistLine &a, const ShortlistLine &b);
[[nodiscard]] bool sameChoices(const Shortlist &a, const Shortlist &b);

/// Brings what a person typed into the bounds of core/domain/shortlist.h: figures to the nearest
/// allowed, each tag once, a target of nothing or less is none.
[[nodiscard]] ShortlistLine tidied(ShortlistLine line);
/// The words in it, divided by commas or semicolons of either script or line breaks.
[[nodiscard]] QStringList tidiedTags(const QStringList &tags);

/// `ids` in the order they have when those of `moved` (in their present order) stand together where
/// the one now at `place` begins; a `place` past the end is the end.
[[nodiscard]] QList<OfferId> movedTo(const QList<OfferId> &ids, const QList<OfferId> &moved,
                                     qsizetype place);

/// `lines` and behind them those of `others` whose offer is not among them, with everything the
/// buyer said of them. What both have stays as `lines` has it.
[[nodiscard]] QList<ShortlistLine> joined(const QList<ShortlistLine> &lines,
                                          const QList<ShortlistLine> &others);

/// The offers of the lines, in their order.
[[nodiscard]] QList<OfferId> idsOf(const QList<ShortlistLine> &lines);

} // namespace sanjia
