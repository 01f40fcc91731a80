// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accountwork.h"

#include "ui/support/dialogs.h"

#include <QWidget>

namespace sanjia {

AccountWork::AccountWork(Accounts &accounts, Dialogs &dialogs, QWidget *parent)
    : QObject(parent), m_accounts(accounts), m_dialogs(dialogs), m_window(parent)
{
}

void AccountWork::withPlace(SecretPlace place, const std::function<void()> &use)
{
    if (place != SecretPlace::Vault || m_accounts.isVaultOpen())
        return use();
    const bool exists = m_accounts.vaultExists();
    m_dialogs.askSecret(
        m_window, exists ? tr("Open the vault") : tr("A new vault"),
        exists ? tr("Passphrase of the vault:")
               : tr("A passphrase for the vault. Nobody can read it, or help you, without it:"),
        !exists, [this, use](const Secret &passphrase) { openVault(passphrase, use); });
}

void AccountWork::openVault(const Secret &passphrase, std::function<void()> use)
{
    m_opening = m_accounts.openVault(passphrase);
    m_opening.then(this, [this, use = std::move(use)](const Result<void> &opened) {
        if (!opened)
            Q_EMIT failed(opened.error());
        else
            use();
    });
}

void AccountWork::read(const Account &account, std::function<void(const Credentials &)> use)
{
    withPlace(account.place, [this, account, use = std::move(use)] {
        m_reading = m_accounts.credentials(account);
        m_reading.then(this, [this, use](const Result<Credentials> &kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
            else
                use(*kept);
        });
    });
}

void AccountWork::save(const Account &account, const Credentials &credentials,
                       std::function<void(const Account &)> use)
{
    withPlace(account.place, [this, account, credentials, use = std::move(use)] {
        Q_EMIT busyChanged(true);
        m_saving = m_accounts.save(account, credentials);
        m_saving.then(this, [this, use](const Result<Account> &saved) {
            Q_EMIT busyChanged(false);
            if (!saved)
                Q_EMIT failed(saved.error());
            else
                use(*saved);
        });
    });
}

void AccountWork::forget(const Account &account, std::function<void()> use)
{
    Q_EMIT busyChanged(true);
    m_forgetting = m_accounts.forget(account.name);
    m_forgetting.then(this, [this, use = std::move(use)](const Result<void> &forgotten) {
        Q_EMIT busyChanged(false);
        if (!forgotten)
            Q_EMIT failed(forgotten.error());
        else
            use();
    });
}

} // namespace sanjia
