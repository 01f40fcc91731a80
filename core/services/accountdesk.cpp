// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accountdesk.h"

#include "core/gateway/ownaddresses.h"
#include "core/gateway/tokenkeeper.h"
#include "core/services/sharedbudget.h"

namespace sanjia {

AccountDesk::AccountDesk(Accounts &accounts, Store &store, const Clock &clock, CallLog *log,
                         std::chrono::milliseconds timeout)
    : m_accounts(accounts), m_store(store), m_clock(clock), m_log(log), m_timeout(timeout)
{
}

AccountDesk::~AccountDesk() = default;

QList<OwnAddress> AccountDesk::ownAddresses() { return sanjia::ownAddresses(); }

GatewayConfig AccountDesk::config(const Account &account, const Credentials &credentials) const
{
    GatewayConfig config = configFor(account, credentials);
    config.timeout = m_timeout;
    return config;
}

SharedBudget *AccountDesk::budgetOf(const GatewayConfig &config)
{
    m_budgets.push_back(SharedBudget::of(config, m_store, m_clock));
    return m_budgets.back().get();
}

std::unique_ptr<DialectTest> AccountDesk::test(const Account &account,
                                               const Credentials &credentials)
{
    const GatewayConfig spoken = config(account, credentials);
    GatewayHelp help{m_log, budgetOf(spoken), nullptr};
    if (!account.id.isEmpty()) {
        if (auto keeper = m_accounts.keeperFor(account)) {
            m_keepers.push_back(std::move(keeper));
            help.keeper = m_keepers.back().get();
        }
    }
    return std::make_unique<DialectTest>(spoken, m_clock, help);
}

std::unique_ptr<Authorization> AccountDesk::authorization(const Account &account,
                                                          const Credentials &credentials,
                                                          const RedirectPages &pages)
{
    const GatewayConfig spoken = config(account, credentials);
    return std::make_unique<Authorization>(spoken, account.redirectPort, pages, m_clock, m_log,
                                           budgetOf(spoken));
}

} // namespace sanjia
