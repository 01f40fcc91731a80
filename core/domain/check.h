// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QMetaType>

#include <optional>

namespace sanjia {

/// What stands between an account and its first price, in the order it is met.
enum class Check { Network, Clock, Signature, Token, Search, Detail };

/// How one of them went.
struct CheckResult
{
    enum class State {
        Passed,
        Failed,
        Skipped, ///< one before it failed, or there is nothing to test it with
    };
    Check check = Check::Network;
    State state = State::Skipped;
    std::optional<Error> error; ///< with Failed
    qint64 clockOffMs = 0; ///< with Check::Clock: this machine's clock minus the platform's
};

} // namespace sanjia

Q_DECLARE_METATYPE(sanjia::CheckResult)
