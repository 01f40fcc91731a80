// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountverbs.h"
#include "app/cli/secretprompt.h"
#include "app/cli/vaultopener.h"
#include "app/cli/words.h"
#include "core/gateway/aopdialect.h"
#include "core/services/accounts.h"

#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// Makes an account or changes one: what is not said stays as it was. The way is a chain of
/// questions: where secrets go, the passphrase that needs, what was kept, the secrets themselves.
class Set final : public Command
{
public:
    Set(Arguments arguments, Console &commandConsole)
        : Command(std::move(arguments), commandConsole), m_prompt(commandConsole)
    {
    }

    void start() override
    {
        const QStringList words = read().words().mid(1);
        m_account.name = words.isEmpty() ? u"default"_s : words.join(u' ').simplified();
        readOptions();
        if (!refused())
            withSession(Reach::Library, [this] { begin(); });
    }

private:
    void readOptions()
    {
        m_budget = read().integerIfSet(u"calls-per-minute"_s, 1, 1'000);
        m_port = read().integerIfSet(u"redirect-port"_s, 1'024, 65'535);
        if (read().isSet(u"sign-method"_s)) {
            m_method = signer::topMethod(read().text(u"sign-method"_s));
            if (!m_method)
                read().refuse(Words::tr("--sign-method must be md5, hmac or hmac-sha256, not '%1'.")
                                  .arg(read().text(u"sign-method"_s)));
        }
        if (read().isSet(u"address"_s)) {
            m_address = topAddressNamed(read().text(u"address"_s));
            if (!m_address)
                read().refuse(Words::tr("%1 must be portal or router, not '%2'.")
                                  .arg(u"--address"_s, read().text(u"address"_s)));
        }
        if (read().isSet(u"secrets"_s)) {
            m_place = secretPlaceNamed(read().text(u"secrets"_s));
            if (!m_place)
                read().refuse(Words::tr("--secrets must be keychain, vault or memory, not '%1'.")
                                  .arg(read().text(u"secrets"_s)));
        }
        checkCall(u"search-call"_s, AopDialect::searchApis());
        checkCall(u"detail-call"_s, AopDialect::offerApis());
    }

    void checkCall(const QString &option, const QStringList &known)
    {
        const QString call = read().text(option);
        if (read().isSet(option) && !known.contains(call))
            read().refuse(Words::tr("%1 must be one of %2, not '%3'.")
                              .arg(u"--"_s + option, known.join(u", "_s), call));
    }

    void begin()
    {
        const auto before = session().accounts().find(m_account.name);
        m_isNew = !before;
        if (before)
            m_account = *before;
        applyOptions();
        if (m_account.appKey.isEmpty())
            return refuse(Words::tr("Which app? Give --app-key or set SANJIA_APP_KEY."));
        m_vault = std::make_unique<VaultOpener>(session().accounts(), m_prompt, console(),
                                                session().settings().passphrase);
        connect(m_vault.get(), &VaultOpener::refused, this,
                [this](const QString &why) { refuse(why); });
        connect(m_vault.get(), &VaultOpener::failed, this,
                [this](const Error &error) { finishWith(error); });
        m_vault->choose(m_place || m_isNew ? m_place : std::optional(m_account.place),
                        [this](SecretPlace place) { openPlace(place); });
    }

    void applyOptions()
    {
        const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const Account &said = session().settings().account; // the environment's and the options'
        if (read().isSet(u"dialect"_s) || environment.contains(u"SANJIA_DIALECT"_s))
            m_account.dialect = said.dialect;
        if (read().isSet(u"gateway"_s) || environment.contains(u"SANJIA_GATEWAY"_s))
            m_account.gateway = said.gateway;
        const QString key = read().isSet(u"app-key"_s)
            ? read().text(u"app-key"_s).trimmed()
            : environment.value(u"SANJIA_APP_KEY"_s).trimmed();
        if (!key.isEmpty())
            m_account.appKey = key;
        if (m_method)
            m_account.signMethod = *m_method;
        if (m_address)
            m_account.topAddress = *m_address;
        if (read().isSet(u"search-call"_s))
            m_account.searchApi = read().text(u"search-call"_s);
        if (read().isSet(u"detail-call"_s))
            m_account.offerApi = read().text(u"detail-call"_s);
        if (m_budget)
            m_account.budgetPerMinute = static_cast<int>(*m_budget);
        if (m_port)
            m_account.redirectPort = static_cast<quint16>(*m_port);
    }

    /// The vault may be needed twice: to read what was kept and to keep it.
    void openPlace(SecretPlace place)
    {
        const bool needsVault = place == SecretPlace::Vault
            || (!m_isNew && m_account.place == SecretPlace::Vault);
        m_kept = m_account.place;
        m_account.place = place;
        if (!needsVault)
            return readKept();
        m_vault->open([this] { readKept(); });
    }

    void readKept()
    {
        if (m_isNew)
            return askSecret({});
        Account before = m_account;
        before.place = m_kept;
        m_reading = session().accounts().credentials(before);
        m_reading.then(this, [this](const Result<Credentials> &kept) {
            if (!kept)
                return finishWith(kept.error());
            askSecret(*kept);
        });
    }

    void askSecret(const Credentials &kept)
    {
        m_credentials = kept;
        const Credentials &said = session().settings().credentials;
        if (!said.tokens.access.isEmpty() || !said.tokens.refresh.isEmpty())
            m_credentials.tokens = said.tokens;
        if (!said.appSecret.isEmpty()) {
            m_credentials.appSecret = said.appSecret;
            return save();
        }
        const QString label = kept.appSecret.isEmpty()
            ? Words::tr("App secret:")
            : Words::tr("App secret (empty: as it was):");
        m_prompt.ask(label, [this](const Secret &secret) {
            if (!secret.isEmpty())
                m_credentials.appSecret = secret;
            if (m_credentials.appSecret.isEmpty())
                return refuse(Words::tr("An account needs its app secret."));
            askToken();
        });
    }

    void askToken()
    {
        if (!session().settings().credentials.tokens.access.isEmpty())
            return save();
        const QString label = m_credentials.tokens.access.isEmpty()
            ? Words::tr("Access token (empty: none, or from 'account authorize'):")
            : Words::tr("Access token (empty: as it was):");
        m_prompt.ask(label, [this](const Secret &token) {
            if (!token.isEmpty()) {
                m_credentials.tokens = {}; // a token by hand has no known end and no renewal
                m_credentials.tokens.access = token;
            }
            save();
        });
    }

    void save()
    {
        m_saving = session().accounts().save(m_account, m_credentials);
        m_saving.then(this, [this](const Result<Account> &saved) {
            if (!saved)
                return finishWith(saved.error(), m_account.name);
            console().say(Words::tr("The account '%1' is kept, its secrets in: %2.")
                              .arg(saved->name, wordOf(saved->place)));
            if (saved->place == SecretPlace::Memory)
                console().say(Words::tr("Memory ends with this process: set SANJIA_APP_SECRET when "
                                        "you use the account."));
            else
                console().say(Words::tr("'sanjia account test' tells whether the platform accepts "
                                        "it."));
            finish();
        });
    }

    SecretPrompt m_prompt;
    std::unique_ptr<VaultOpener> m_vault;
    Account m_account;
    bool m_isNew = true;
    SecretPlace m_kept = SecretPlace::Memory;
    std::optional<SecretPlace> m_place;
    std::optional<signer::TopMethod> m_method;
    std::optional<TopAddress> m_address;
    std::optional<qint64> m_budget;
    std::optional<qint64> m_port;
    Credentials m_credentials;
    Request<Credentials> m_reading;
    Request<Account> m_saving;
};

} // namespace

std::unique_ptr<Command> accountSet(Arguments arguments, Console &console)
{
    return std::make_unique<Set>(std::move(arguments), console);
}

} // namespace sanjia::cli
