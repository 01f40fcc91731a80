// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callneed.h"
#include "core/domain/check.h"
#include "core/gateway/dialects.h"
#include "core/services/account.h"

#include <QStringList>

/// Which of the live platform's calls can serve an account, the usual one first, for whoever lets a
/// person choose.
namespace sanjia::accountcalls {

[[nodiscard]] QStringList search();
[[nodiscard]] QStringList detail();
/// The call of `account` that a step of the connection test asks; empty where it has no choice.
[[nodiscard]] QString askedBy(Check check, const Account &account);

/// Every call that the program makes for `account`, and those that could take the place of one, in
/// the order a buyer meets them.
[[nodiscard]] QList<CallNeed> needs(const Account &account);

} // namespace sanjia::accountcalls
