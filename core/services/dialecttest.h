// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/gatewayconfig.h"
#include "core/gateway/httpgateway.h"
#include "core/services/connectiontest.h"

#include <memory>
#include <optional>
#include <vector>

namespace sanjia {

/// Tests an account in its own dialect and then says in which of the platform's two it can be used:
/// the guide and the live platform disagree, and a buyer cannot know which one an app was granted.
/// A reseller's dialect is tested alone, and never with the platform's secret. Spends two to six
/// calls.
///
/// Thread: the one it lives in; used once. `clock` and what `help` names must outlive it.
class DialectTest : public QObject
{
    Q_OBJECT
public:
    DialectTest(const GatewayConfig &config, const Clock &clock, GatewayHelp help,
                QObject *parent = nullptr);
    ~DialectTest() override;

    void start();
    /// The steps in the account's own dialect.
    [[nodiscard]] const QList<CheckResult> &results() const;
    /// The dialects in which a search was answered.
    [[nodiscard]] const QList<DialectName> &usable() const { return m_usable; }

Q_SIGNALS:
    void checked(const sanjia::CheckResult &result); ///< a step in the account's own dialect
    void finished(); ///< exactly once

private:
    struct Trial
    {
        DialectName dialect;
        std::unique_ptr<HttpGateway> gateway;
        std::unique_ptr<ConnectionTest> test;
    };
    void add(const GatewayConfig &config, const Clock &clock, const GatewayHelp &help);
    void run(size_t number);

    std::vector<Trial> m_trials; ///< the account's own dialect first
    QList<DialectName> m_usable;
};

} // namespace sanjia
