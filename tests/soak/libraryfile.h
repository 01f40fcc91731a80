// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

struct sqlite3;

namespace sanjia::soak {

/// The program's library, looked at through SQLite itself: what is proven must not depend on the
/// code that is to be proven.
class LibraryFile
{
public:
    explicit LibraryFile(const QString &path);

    /// All rows of a statement; empty when it fails, which error() then says.
    [[nodiscard]] QList<QVariantList> rows(const QByteArray &sql, const QVariantList &values = {});
    [[nodiscard]] qint64 number(const QByteArray &sql, const QVariantList &values = {});
    [[nodiscard]] QString error() const { return m_error; }

    /// Nobody else may write until it is released, or this is gone.
    [[nodiscard]] bool lock();
    void release();

private:
    std::unique_ptr<sqlite3, int (*)(sqlite3 *)> m_db;
    QString m_error;
};

} // namespace sanjia::soak
