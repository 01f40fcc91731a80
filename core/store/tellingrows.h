// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/telling.h"
#include "core/store/database.h"

namespace sanjia {

/// What is on its way out of the library, as rows: which alerts a way was not told yet, who carries
/// them now, what became of them. Runs inside the caller's transaction, so that two processes never
/// carry the same parcel.
class TellingRows
{
public:
    explicit TellingRows(Database &db) : m_db(db) {}

    /// From now on these ways, no other, are told of what is noticed. One that is new, or was set
    /// up anew, begins with the next alert; what waited on one that is not there is given up
    /// (Cancelled).
    [[nodiscard]] Result<void> begin(const QList<TellingWay> &ways, UtcMs now);
    /// begin(), and the next parcel that is due and that nobody holds, held until `leaseUntil`.
    /// `days` are those that may have a digest, oldest first. Nothing when there is none.
    [[nodiscard]] Result<std::optional<Parcel>>
    claim(const QList<TellingWay> &ways, const QList<LocalDay> &days, UtcMs now, UtcMs leaseUntil);
    /// What a try came to (afterTry()). Nothing when another process holds it since.
    [[nodiscard]] Result<void> finish(const Parcel &parcel, const std::optional<Error> &error,
                                      UtcMs now);
    [[nodiscard]] Result<QList<Telling>> list(int limit); ///< newest first

private:
    struct Begun
    {
        QString setup;
        qint64 after = 0; ///< the last alert that was there when the way was set up
        qint64 until = 0; ///< the last alert that is in a parcel
    };
    [[nodiscard]] Result<std::optional<Begun>> begun(TellingChannel channel);
    [[nodiscard]] Result<void> giveUp(TellingChannel channel, UtcMs now);
    /// The parcel of a way that waits, made where none does and there is something to tell.
    [[nodiscard]] Result<bool> makeWaiting(const TellingWay &way, const QList<LocalDay> &days,
                                           UtcMs now);
    [[nodiscard]] Result<bool> makeDigest(const Begun &begun, const LocalDay &day, UtcMs now);
    [[nodiscard]] Result<void> insert(TellingChannel channel, const LocalDay &day, qint64 after,
                                      qint64 last, int alerts, UtcMs now);
    [[nodiscard]] Result<std::optional<Parcel>> take(TellingChannel channel, UtcMs now,
                                                     UtcMs leaseUntil);
    [[nodiscard]] Result<void> prune(TellingChannel channel);

    Database &m_db;
};

} // namespace sanjia
