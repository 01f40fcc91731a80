// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

namespace sanjia::cli {

/// What the shell is told. The numbers are a contract with scripts and never change meaning.
enum ExitStatus : int {
    kDone = 0,
    kDefect = 1,
    kUsage = 2,
    kAuthentication = 3,
    kRateLimit = 4,
    kNetwork = 5,
    kNotFound = 6,
    kBadAnswer = 7,
    kStorage = 8,
    kInterrupted = 130,
};

/// What a verb ends with after this error.
[[nodiscard]] int exitStatusOf(ErrorKind kind);

} // namespace sanjia::cli
