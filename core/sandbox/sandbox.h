// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/result.h"
#include "core/domain/secret.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace sanjia {

/// How a sample market is to be.
struct SandboxOptions
{
    quint16 port = 0; ///< 0: any free one
    quint64 seed = 1688; ///< the same seed and clock give the same market
    int budgetPerMinute = 50; ///< 0: no budget is enforced
    QStringList faults; ///< names from Sandbox::knownFaults()
    int faultPercent = 100; ///< how many calls of a hundred they meet
};

/// A sample market behind a real gateway: HTTP on loopback, real signatures, a real budget, the
/// guide's error codes. It exists so that the program can be tried, shown and tested without an
/// account. It must never be reachable from another machine and holds no state but its budget:
/// every answer follows from seed, clock and request.
///
/// Thread: serves in a thread of its own; this handle is used from one thread. `clock` must
/// outlive it and be thread-safe.
class Sandbox
{
public:
    Sandbox(const Clock &clock, SandboxOptions options = {});
    ~Sandbox();
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    /// Starts to listen; Offline if the port is taken, BadParameter for an unknown fault.
    [[nodiscard]] Result<QUrl> start();

    [[nodiscard]] QUrl origin() const; ///< "http://127.0.0.1:PORT", empty before start()
    [[nodiscard]] QString appKey() const;
    [[nodiscard]] Secret appSecret() const;
    /// Takes effect at once; for filling the sample library. 0: no budget.
    void setBudgetPerMinute(int calls);

    [[nodiscard]] static QStringList knownFaults();

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

} // namespace sanjia
