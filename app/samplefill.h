// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"

#include <memory>

namespace sanjia {

class HttpGateway;
class Market;
class SampleLibrary;
class Sandbox;
class Store;

/// A sandbox whose days pass as fast as they can be lived through, with the gateway and the market
/// to live through them, all saving into `store`. Separate from the session's own market, whose
/// clock is the real one. Thread: one.
class SampleFill
{
public:
    /// The last `days` days before `until`; 0: before now.
    explicit SampleFill(Store &store, int days = kDefaultDays, UtcMs until = 0);
    ~SampleFill();

    /// Starts the sandbox; false when this machine allows no port on loopback.
    [[nodiscard]] bool prepare();
    /// After prepare(): ready to start().
    [[nodiscard]] SampleLibrary &library() { return *m_library; }

    static constexpr int kDefaultDays = 180;

private:
    Store &m_store;
    int m_days;
    SettableClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<HttpGateway> m_gateway;
    std::unique_ptr<Market> m_market;
    std::unique_ptr<SampleLibrary> m_library;
};

} // namespace sanjia
