// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accountcalls.h"

#include "core/gateway/aopdialect.h"

namespace sanjia::accountcalls {

QStringList search() { return AopDialect::searchApis(); }

QStringList detail() { return AopDialect::offerApis(); }

} // namespace sanjia::accountcalls
