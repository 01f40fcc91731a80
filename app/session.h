// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "core/domain/clock.h"
#include "core/domain/request.h"
#include "core/services/library.h"

#include <memory>

namespace sanjia {

class AccountDesk;
class Accounts;
class Gateway;
class Journal;
class Market;
class Sandbox;
class SharedBudget;
class Shortlists;
class Store;
class TellingDesk;
class TokenKeeper;
class Watches;
class WatchSchedule;

/// What a piece of work needs of the outside world.
enum class Reach {
    Market, ///< asks the market
    Library, ///< only looks at what is known
    Writing, ///< writes into the account's library; asks the market only if it must
    Sample, ///< fills the sample library from a market of its own
};

/// The composition root of one account and data directory: makes clock, store, gateway and
/// services once and wires them. It starts nothing that is not asked for: what works offline
/// opens no socket.
///
/// Sample data never mixes with a real account's: the live platform's offers are kept in
/// library.sqlite, those of any gateway on loopback in sample.sqlite beside it. Thread: one.
class Session
{
public:
    /// `accounts`: those of an earlier session on the same directory, so that a vault stays open
    /// and what is only in memory stays there.
    Session(Settings settings, Reach reach, std::shared_ptr<Accounts> accounts = {});
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// Opens the store, with its directory. Once, before the store is asked for anything.
    Request<void> open();
    /// Reads what a kept account needs to be believed; before connectMarket(). SecretsLocked when
    /// the vault's passphrase is missing or wrong (then it may be called again with another),
    /// Authentication when nothing is kept. Does nothing for other accounts.
    Request<void> unlock(const Secret &passphrase = {});
    /// A kept account of a reseller is to speak with the platform, or the other way round: then it
    /// must not be used, because its secret would go to somebody else.
    [[nodiscard]] bool wouldMixSecrets() const;
    /// Starts the sandbox where no account is set, and makes the gateway. Authentication when the
    /// account lacks something or the store is a real account's and there is none, Offline when the
    /// sandbox cannot listen. May be called again; the first success counts.
    [[nodiscard]] Result<void> connectMarket();
    /// In its place, where the account cannot be used: what works offline goes on.
    void refuseMarket(const Error &why);

    [[nodiscard]] Market &market(); ///< after connectMarket()
    [[nodiscard]] Gateway &gateway(); ///< after connectMarket()
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] Library &library() { return *m_library; }
    [[nodiscard]] Shortlists &shortlists() { return *m_shortlists; }
    [[nodiscard]] Watches &watches() { return *m_watches; }
    [[nodiscard]] WatchSchedule &watchSchedule(); ///< after connectMarket(); off at first
    [[nodiscard]] TellingDesk &telling() { return *m_telling; }
    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] Accounts &accounts() { return *m_accounts; }
    [[nodiscard]] std::shared_ptr<Accounts> shareAccounts() const { return m_accounts; }
    [[nodiscard]] AccountDesk &accountDesk() { return *m_accountDesk; }
    /// What the gateway was made with, the sandbox's own account too; after connectMarket().
    [[nodiscard]] Account accountInUse() const;
    [[nodiscard]] Credentials credentialsInUse() const;
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }

    [[nodiscard]] bool usesSandbox() const { return m_sandbox != nullptr; }
    /// The gateway in use for people: "127.0.0.1:8080", or the platform's host.
    [[nodiscard]] QString gatewayName() const;
    /// Where the sample market answers now; empty for the platform itself.
    [[nodiscard]] QUrl loopbackOrigin() const;
    [[nodiscard]] QString storePath() const;

private:
    [[nodiscard]] Result<void> startSandbox();
    void useGateway(std::unique_ptr<Gateway> gateway);

    Settings m_settings;
    SystemClock m_clock;
    GatewayConfig m_config;
    // Destroyed in reverse: services before the gateway and store they speak to.
    std::shared_ptr<Accounts> m_accounts;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<AccountDesk> m_accountDesk;
    std::unique_ptr<SharedBudget> m_budget;
    std::unique_ptr<TokenKeeper> m_keeper;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<Market> m_market;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Shortlists> m_shortlists;
    std::unique_ptr<Watches> m_watches;
    std::unique_ptr<WatchSchedule> m_schedule;
    std::unique_ptr<TellingDesk> m_telling;
};

/// The file of `settings` in its data directory. Reach::Library takes the other file where the
/// account's own does not exist and the other does, so that a library can be looked at without
/// the account that filled it.
[[nodiscard]] QString storePathFor(const Settings &settings, Reach reach);

} // namespace sanjia
