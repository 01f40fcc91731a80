// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/shortlistedit.h"
#include "core/store/database.h"
#include "core/store/offerreads.h"

#include <functional>

namespace sanjia {

/// Shortlists and their lines as rows. Runs inside the caller's transaction. Every edit tells what
/// the list was before and what it is now; one that changes nothing says so (`isNothing()`).
class ShortlistRows
{
public:
    explicit ShortlistRows(Database &db) : m_db(db), m_offers(db) {}

    [[nodiscard]] Result<QList<ShortlistSummary>> list();
    [[nodiscard]] Result<Shortlist> show(const QString &name); ///< with whole offers

    [[nodiscard]] Result<ShortlistChange> create(const QString &name, UtcMs at);
    [[nodiscard]] Result<ShortlistChange> remove(const QString &name);
    /// Onto a list that is made when `making` and there is none.
    [[nodiscard]] Result<ShortlistChange> add(const QString &name, const QList<OfferId> &ids,
                                              UtcMs at, bool making);
    [[nodiscard]] Result<ShortlistChange> take(const QString &name, const QList<OfferId> &ids);
    [[nodiscard]] Result<ShortlistChange> update(const QString &name,
                                                 const QList<ShortlistLine> &lines);
    [[nodiscard]] Result<ShortlistChange> reorder(const QString &name, const QList<OfferId> &ids);
    [[nodiscard]] Result<ShortlistChange> rename(const QString &name, const QString &to);
    [[nodiscard]] Result<ShortlistChange> archive(const QString &name, UtcMs at);
    [[nodiscard]] Result<ShortlistChange> duplicate(const QString &name, const QString &as,
                                                    UtcMs at);
    /// The lines of `ids` (all when empty) of `from` behind those of `into`.
    [[nodiscard]] Result<ShortlistChange> copy(const QString &from, const QList<OfferId> &ids,
                                               const QString &into);

    /// Makes the list of `change.before` that of `change.after`; Changed when it is not `before`
    /// any more.
    [[nodiscard]] Result<void> apply(const ShortlistChange &change);

private:
    /// A list as its rows have it: of each offer only the id, and where each line stands.
    struct Kept
    {
        qint64 row = 0;
        Shortlist list;
        QList<qint64> positions;
    };
    using Edit = std::function<Result<Shortlist>(const Shortlist &)>;

    [[nodiscard]] Result<Kept> kept(const QString &name); ///< NotFound
    [[nodiscard]] Result<Kept> make(const QString &name, UtcMs at); ///< BadParameter
    [[nodiscard]] Result<void> checkFree(const QString &name, qint64 exceptRow); ///< BadParameter
    [[nodiscard]] Result<ShortlistChange> edit(const QString &name, const Edit &edit);
    [[nodiscard]] Result<void> write(const Kept &before, const Shortlist &after);
    [[nodiscard]] Result<void> writeLines(const Kept &before, const Shortlist &after);
    [[nodiscard]] Result<void> put(qint64 list, const ShortlistLine &line, qint64 position);

    Database &m_db;
    OfferReads m_offers;
};

} // namespace sanjia
