// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sanjia {

/// Who waits for a call: a person's click goes before work nobody looks at.
enum class Lane { Person, Background };

/// How many of the calls in a minute background work leaves to people, whichever process they are
/// in: a click must not wait behind work that was quicker.
[[nodiscard]] constexpr int reservedForPeople(int perMinute) { return perMinute / 5; }

/// What came of asking a shared budget for one call.
struct BudgetTake
{
    bool granted = false;
    int left = 0; ///< calls still allowed in this minute, after this one
    qint64 waitMs = 0; ///< until the next one is free; 0 when granted
};

} // namespace sanjia
