// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/result.h"

#include <QString>

/// Whole copies of a library and how it is. Nothing here needs a Store, and restore() wants none
/// open. Blocking, for the command line and for the store's own thread; a gigabyte takes seconds.
namespace sanjia::storecopy {

/// Puts a copy of the library at `path` into `file`: consistent while others write, checked before
/// it gets its name, private to the user (0600), whole or not there at all. What stood under that
/// name is replaced. BadParameter when both are one file, FileUnwritable, Store*.
[[nodiscard]] Result<void> backUp(const QString &path, const QString &file);

/// Makes the library at `path` what `file` holds. `file` is looked at first: it must be a whole
/// library of this schema or an older one (FileUnreadable, StoreCorrupt, StoreNewer). StoreBusy
/// while any process has the library open. The library that was there stays beside it, as
/// "library.sqlite.20261125-101500.bak"; its path is the answer, empty when there was none.
[[nodiscard]] Result<QString> restore(const QString &file, const QString &path, UtcMs now);

/// How a library is. Sizes are bytes.
struct Health
{
    bool exists = false;
    qint64 schema = 0;
    qint64 newestSchema = 0; ///< what this program knows
    qint64 offers = 0;
    qint64 size = 0;
    qint64 walSize = 0; ///< written but not yet worked into the file
    qint64 diskFree = 0; ///< where it lies
    bool isPrivate = true; ///< nobody else may read or write it
    QString damage; ///< what SQLite's integrity check found; empty: nothing
};

/// Looks, changes nothing. Errors: what keeps it from looking (StoreCorrupt, StoreUnwritable …).
[[nodiscard]] Result<Health> inspect(const QString &path);

} // namespace sanjia::storecopy
