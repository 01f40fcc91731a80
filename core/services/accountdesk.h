// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ownaddress.h"
#include "core/services/accounts.h"
#include "core/services/authorization.h"
#include "core/services/dialecttest.h"

#include <memory>

namespace sanjia {

class SharedBudget;
class Store;

/// Speaks with the platform about an account, in use or only being tried: tests it and gets it
/// authorized. What such calls spend is taken from that account's own budget, and they are noted
/// like all others.
///
/// Thread: the main one. The collaborators must outlive it, and it what it makes. `log` may be
/// null.
class AccountDesk
{
public:
    AccountDesk(Accounts &accounts, Store &store, const Clock &clock, CallLog *log,
                std::chrono::milliseconds timeout);
    ~AccountDesk();

    [[nodiscard]] Accounts &accounts() { return m_accounts; }

    /// What this computer knows of its own addresses; nobody is asked.
    [[nodiscard]] static QList<OwnAddress> ownAddresses();

    /// Tokens that are renewed meanwhile are kept when the account is.
    [[nodiscard]] std::unique_ptr<DialectTest> test(const Account &account,
                                                    const Credentials &credentials);
    [[nodiscard]] std::unique_ptr<Authorization> authorization(const Account &account,
                                                               const Credentials &credentials,
                                                               const RedirectPages &pages);

private:
    [[nodiscard]] GatewayConfig config(const Account &account,
                                       const Credentials &credentials) const;
    [[nodiscard]] SharedBudget *budgetOf(const GatewayConfig &config);

    Accounts &m_accounts;
    Store &m_store;
    const Clock &m_clock;
    CallLog *m_log;
    std::chrono::milliseconds m_timeout;
    std::vector<std::unique_ptr<SharedBudget>> m_budgets;
    std::vector<std::unique_ptr<TokenKeeper>> m_keepers;
};

} // namespace sanjia
