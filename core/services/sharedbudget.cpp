// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sharedbudget.h"

#include "core/domain/clock.h"
#include "core/store/store.h"

#include <utility>

namespace sanjia {

SharedBudget::SharedBudget(Store &store, const Clock &clock, QString account, int perMinute)
    : m_store(store), m_clock(clock), m_account(std::move(account)), m_perMinute(perMinute)
{
}

std::unique_ptr<SharedBudget> SharedBudget::of(const GatewayConfig &config, Store &store,
                                               const Clock &clock)
{
    return std::make_unique<SharedBudget>(store, clock, config.appKey + u'@' + hostOf(config),
                                          config.budgetPerMinute);
}

Request<BudgetTake> SharedBudget::take(Lane lane)
{
    const int reserved = lane == Lane::Background ? reservedForPeople(m_perMinute) : 0;
    return m_store.takeFromBudget(m_account, m_perMinute, reserved, m_clock);
}

} // namespace sanjia
