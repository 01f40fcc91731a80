// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/secret.h"

#include <QSet>
#include <QString>

#include <optional>

namespace sanjia {

/// Gives out codes and tokens as the platform does and tells its own from invented ones. A token
/// says itself when it ends, under a seal, so nothing but the codes that were used is remembered.
///
/// Thread: one at a time. `clock` must outlive it.
class TokenDesk
{
public:
    TokenDesk(const Clock &clock, const Secret &seal) : m_clock(clock), m_seal(seal) {}

    enum class Kind { Code, Access, Refresh };
    enum class State { Good, Ended, Unknown };

    [[nodiscard]] QString give(Kind kind) const;
    [[nodiscard]] State judge(Kind kind, const QString &token) const;
    [[nodiscard]] std::optional<UtcMs> endOf(Kind kind, const QString &token) const;
    /// Good once.
    [[nodiscard]] bool takeCode(const QString &code);

    // docs/protocol.md part B 1; a refresh token's life is told by the answer and differs by
    // account.
    static constexpr UtcMs kCodeLife = 120'000;
    static constexpr UtcMs kAccessLife = 36'000'000;
    static constexpr UtcMs kRefreshLife = 180 * kMsPerDay;
    static constexpr UtcMs kPostponable = 30 * kMsPerDay;

private:
    [[nodiscard]] QString sealed(Kind kind, UtcMs end) const;

    const Clock &m_clock;
    Secret m_seal;
    QSet<QString> m_used;
};

} // namespace sanjia
