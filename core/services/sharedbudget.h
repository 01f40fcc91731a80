// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/budgetledger.h"
#include "core/gateway/gatewayconfig.h"

#include <QString>

#include <memory>

namespace sanjia {

class Clock;
class Store;

/// The budget of one account, kept in the library file, which all processes of an account open.
/// `store` must outlive it, and `clock` the store. Thread: that of the gateway which asks; answers
/// come there. Where the file cannot be asked its error is the answer.
class SharedBudget : public BudgetLedger
{
public:
    /// That of the account and gateway `config` is for.
    [[nodiscard]] static std::unique_ptr<SharedBudget> of(const GatewayConfig &config, Store &store,
                                                          const Clock &clock);
    SharedBudget(Store &store, const Clock &clock, QString account, int perMinute);
    [[nodiscard]] Request<BudgetTake> take(Lane lane) override;

private:
    Store &m_store;
    const Clock &m_clock;
    QString m_account;
    int m_perMinute;
};

} // namespace sanjia
