// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/check.h"
#include "ui/text/errortext.h"

#include <QString>

namespace sanjia {

/// A step of the connection test in words, for the window and the command line alike.
[[nodiscard]] QString checkName(Check check);
[[nodiscard]] QString checkState(CheckResult::State state);
/// What to know or do about a step; empty when there is nothing. `call` as errorText() has it.
[[nodiscard]] ErrorText checkText(const CheckResult &result, const QString &call);
/// The same as one text.
[[nodiscard]] QString checkRemark(const CheckResult &result, const QString &call);

} // namespace sanjia
