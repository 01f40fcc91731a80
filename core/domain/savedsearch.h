// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/library.h"
#include "core/domain/searchquery.h"

#include <QString>

#include <optional>

namespace sanjia {

/// A question that a buyer asks again and again, kept under a name of their own: to the market, or
/// to what the library knows. It exists so that what took a minute to set is one choice the next
/// time, in the window and on the command line alike. The quantity is no part of it: prices are
/// those at the quantity of the day.
struct SavedSearch
{
    enum class Kind {
        Market,
        Library,
    };
    static constexpr qsizetype kLongestName = 100;
    static constexpr int kMostPages = 10'000; ///< as many as the command line reads
    static constexpr int kMostDays = 36'500;

    Kind kind = Kind::Market;
    QString name; ///< each kind has a name once, whatever its case and width
    SearchQuery market; ///< with Kind::Market; always from page 1
    int pages = 1; ///< with Kind::Market: how many it reads, 1 to kMostPages
    /// With Kind::Library; quantity, limit, offset and seenSince are of the moment it is asked.
    LibraryQuery library;
    std::optional<int> seenDays; ///< with Kind::Library: only what was seen in the last days
    QString supplierName; ///< of library.supplier, for people
    UtcMs savedAt = 0;

    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/// How a name is compared.
[[nodiscard]] QString foldedSearchName(const QString &name);

/// Without what is not kept: one space between words, page 1, nothing of the other kind, and
/// numbers in their bounds.
[[nodiscard]] SavedSearch tidied(const SavedSearch &search);

/// The question to the library as it is asked at `now`, of whole minutes, so that asking again soon
/// is the same question.
[[nodiscard]] LibraryQuery libraryQueryOf(const SavedSearch &search, UtcMs now);

/// An edit as before and after; nothing: there was or is none. Turned round it takes itself back.
struct SavedSearchChange
{
    std::optional<SavedSearch> before;
    std::optional<SavedSearch> after;

    [[nodiscard]] SavedSearchChange reversed() const { return {after, before}; }
    friend bool operator==(const SavedSearchChange &, const SavedSearchChange &) = default;
};

} // namespace sanjia
