// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sanjia {

/// What a guess costs an attacker, and an unlock the buyer: 128 MiB and some tenths of a second.
struct ScryptCost
{
    int log2N = 17;
    int r = 8;
    int p = 1;

    friend bool operator==(const ScryptCost &, const ScryptCost &) = default;
};

} // namespace sanjia
