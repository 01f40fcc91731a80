// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/account.h"

#include <QList>

#include <optional>

namespace sanjia {

/// The accounts of a data directory, in a file people can read ("accounts.ini"); never a secret.
/// Every change is written at once and whole, and every question reads the file anew, because
/// another process may have changed it. An entry that makes no sense is left out and left alone.
///
/// Thread: any one. Errors: StoreUnwritable with the path, NotFound, BadParameter.
class AccountBook
{
public:
    explicit AccountBook(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] QList<Account> list() const; ///< by name
    [[nodiscard]] std::optional<Account> find(const QString &name) const;
    /// The one that is used when none is named; the first when the chosen one is gone.
    [[nodiscard]] std::optional<Account> chosen() const;
    [[nodiscard]] Result<void> choose(const QString &name); ///< NotFound
    /// Adds it, or replaces the one with the same id. BadParameter when the name is empty or
    /// another's. The first account is chosen by itself.
    [[nodiscard]] Result<void> save(const Account &account);
    [[nodiscard]] Result<void> remove(const QString &id);

private:
    QString m_path;
};

} // namespace sanjia
