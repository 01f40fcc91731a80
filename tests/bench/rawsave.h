// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

#include <QList>
#include <QString>

namespace sanjia {

/// The statements that saving new offers in full takes, through SQLite's C API alone: without
/// merging, comparing, reporting, or any value of Qt's on the way. What the store is measured by.
/// With `alone` each offer is a transaction of its own in a file as SQLite makes it by default,
/// which is what a program does that never thought of transactions.
class RawSave
{
public:
    /// `path` is a library that exists, and is written to.
    RawSave(const QString &path, bool alone);
    ~RawSave();
    RawSave(const RawSave &) = delete;
    RawSave &operator=(const RawSave &) = delete;

    /// Processor time is taken outside; what is not SQLite's is made by prepare().
    void prepare(const QList<QList<Offer>> &pages);
    void save();

private:
    struct Private;
    Private *d;
};

} // namespace sanjia
