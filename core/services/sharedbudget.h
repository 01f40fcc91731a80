// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/budgetledger.h"

#include <QString>

namespace sanjia {

class Clock;
class Store;

/// The budget of one account, kept in the library file, which all processes of an account open.
/// `store` and `clock` must outlive it.
class SharedBudget : public BudgetLedger
{
public:
    SharedBudget(Store &store, const Clock &clock, QString account, int perMinute);
    [[nodiscard]] Request<BudgetTake> take() override;

private:
    Store &m_store;
    const Clock &m_clock;
    QString m_account;
    int m_perMinute;
};

} // namespace sanjia
