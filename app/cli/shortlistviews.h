// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orderplan.h"

#include <QByteArray>
#include <QString>

namespace sanjia::cli {

// A shortlist and what it costs at each seller. `plan` is that of its lines, those without a
// quantity of their own at `quantity`.

[[nodiscard]] QByteArray shortlistJson(const Shortlist &shortlist, const OrderPlan &plan,
                                       qint64 quantity);
/// The lines, then the sellers with their totals, then the total of all.
[[nodiscard]] QString shortlistTable(const Shortlist &shortlist, const OrderPlan &plan,
                                     qint64 quantity, const OrderTerms &terms);

} // namespace sanjia::cli
