// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/accounts.h"

#include <QObject>

#include <functional>

class QWidget;

namespace sanjia {

class Dialogs;

/// Reads and keeps accounts, asking for the vault's passphrase where one is needed. One piece of
/// work at a time; a newer one takes the place of what is under way.
class AccountWork : public QObject
{
    Q_OBJECT
public:
    AccountWork(Accounts &accounts, Dialogs &dialogs, QWidget *parent);

    void read(const Account &account, std::function<void(const Credentials &)> use);
    void save(const Account &account, const Credentials &credentials,
              std::function<void(const Account &)> use);
    void forget(const Account &account, std::function<void()> use);
    /// Makes sure that secrets can be kept there and read: a vault is open.
    void withPlace(SecretPlace place, const std::function<void()> &use);

Q_SIGNALS:
    void failed(const sanjia::Error &error);
    /// While something is being written: what is shown must not change meanwhile.
    void busyChanged(bool busy);

private:
    void openVault(const Secret &passphrase, std::function<void()> use);

    Accounts &m_accounts;
    Dialogs &m_dialogs;
    QWidget *m_window;
    Request<void> m_opening;
    Request<Credentials> m_reading;
    Request<Account> m_saving;
    Request<void> m_forgetting;
};

} // namespace sanjia
