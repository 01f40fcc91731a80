// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/clidriver.h"
#include "tests/soak/chaosproxy.h"
#include "tests/soak/simulatedtime.h"
#include "tests/soak/witness.h"

#include <QProcess>

namespace sanjia::soak {

/// A library, a sandbox that the real program serves, the bad network before it and a witness of
/// all that passes: what a soak lives in. Thread: one.
class Household
{
public:
    static constexpr int kBudget = 50;

    Household(const SimulatedTime &time, QString clockPath, unsigned seed);
    ~Household();
    Household(const Household &) = delete;
    Household &operator=(const Household &) = delete;

    /// Starts the sandbox anew; its gateway stays the same for the program.
    [[nodiscard]] bool startSandbox(const QStringList &faults, int faultPercent);
    /// Makes the watches and lets them see everything once.
    [[nodiscard]] QString settle(int offers, const QString &every);

    /// A run of the program, ready to be started, known to the witness by its own token.
    [[nodiscard]] std::unique_ptr<QProcess> program(const QStringList &arguments);
    [[nodiscard]] static QByteArray nameOf(const QProcess &process);
    [[nodiscard]] QString library() const
    {
        return m_program.path(QStringLiteral("data/sample.sqlite"));
    }
    [[nodiscard]] QString anOffer(qsizetype number) const
    {
        return m_offers.at(number % m_offers.size());
    }
    [[nodiscard]] ChaosProxy &network() { return m_network; }
    [[nodiscard]] Witness &witness() { return m_witness; }
    [[nodiscard]] qint64 sandboxPid() const { return m_sandbox->processId(); }

private:
    void stopSandbox();
    [[nodiscard]] QByteArray output(const QStringList &arguments);

    clitest::Program m_program;
    QString m_clockPath;
    Witness m_witness;
    ChaosProxy m_network;
    std::unique_ptr<QProcess> m_sandbox;
    QString m_appKey;
    QString m_appSecret;
    QStringList m_offers;
    int m_started = 0;
};

/// Resident memory of a process; 0 when it is gone.
[[nodiscard]] qint64 residentKilobytes(qint64 pid);

/// Files, sockets and pipes that a process has open; 0 when it is gone.
[[nodiscard]] qint64 openFiles(qint64 pid);

/// Waits with the event loop running, because the network lives in it.
bool waitUntil(const std::function<bool()> &is, int ms);

} // namespace sanjia::soak
