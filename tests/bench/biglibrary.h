// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/offer.h"

#include <QString>

/// A library of generated offers, every tenth of them read in full.
namespace sanjia::bench {

constexpr UtcMs kStart = 1'700'000'000'000; ///< when the first of them was seen

[[nodiscard]] QList<Offer> pageFrom(int first, int count, int round, bool detailed);

/// The path of the library in `directory`, which is filled with `offers` when there is none yet.
[[nodiscard]] QString bigLibrary(const QString &directory, int offers);

/// Says that it is more than a year later.
class Clockwork final : public Clock
{
public:
    [[nodiscard]] UtcMs now() const override { return kStart + 400 * kMsPerDay; }
};

} // namespace sanjia::bench
