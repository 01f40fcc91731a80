// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/vaultopener.h"

#include "app/cli/console.h"
#include "app/cli/words.h"

namespace sanjia::cli {

VaultOpener::VaultOpener(Accounts &accounts, SecretPrompt &prompt, Console &console,
                         const Secret &passphrase)
    : m_accounts(accounts), m_prompt(prompt), m_console(console), m_passphrase(passphrase)
{
}

void VaultOpener::choose(std::optional<SecretPlace> wanted, std::function<void(SecretPlace)> use)
{
    if (wanted)
        return use(*wanted);
    m_probing = m_accounts.hasKeychain();
    m_probing.then(this, [this, use = std::move(use)](const Result<bool> &works) {
        if (works.value_or(false))
            return use(SecretPlace::Keychain);
        m_console.say(Words::tr("There is no keychain that works here: secrets go into a vault "
                                "under a passphrase."));
        use(SecretPlace::Vault);
    });
}

void VaultOpener::open(std::function<void()> use)
{
    if (m_accounts.isVaultOpen())
        return use();
    if (!m_passphrase.isEmpty())
        return openWith(m_passphrase, use);
    const QString label = m_accounts.vaultExists() ? Words::tr("Passphrase of the vault:")
                                                   : Words::tr("A passphrase for the new vault:");
    m_prompt.ask(label, [this, use = std::move(use)](const Secret &word) {
        // Nobody there to ask: an empty passphrase would only be called wrong.
        if (word.isEmpty())
            return Q_EMIT refused(Words::tr("The vault needs a passphrase: type it on a terminal, "
                                            "or set SANJIA_PASSPHRASE."));
        if (m_accounts.vaultExists())
            return openWith(word, use);
        m_prompt.ask(Words::tr("The same passphrase again:"),
                     [this, word, use](const Secret &again) {
                         if (word != again)
                             Q_EMIT refused(Words::tr("The two passphrases differ."));
                         else
                             openWith(word, use);
                     });
    });
}

void VaultOpener::openWith(const Secret &word, const std::function<void()> &use)
{
    m_opening = m_accounts.openVault(word);
    m_opening.then(this, [this, use](const Result<void> &opened) {
        if (opened)
            use();
        else
            Q_EMIT failed(opened.error());
    });
}

} // namespace sanjia::cli
