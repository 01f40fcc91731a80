// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"
#include "core/domain/request.h"

namespace sanjia {

/// The request budget that all processes of this machine share. The platform counts calls of an
/// account, not of a program, so window, command line and scheduled runs take from one purse.
class BudgetLedger
{
public:
    virtual ~BudgetLedger() = default;
    /// Takes one call if there is one left, for background work only beyond what is reserved for
    /// people.
    [[nodiscard]] virtual Request<BudgetTake> take(Lane lane) = 0;
};

} // namespace sanjia
