// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/dialecttest.h"

#include "core/gateway/dialects.h"

namespace sanjia {

DialectTest::DialectTest(const GatewayConfig &config, const Clock &clock, GatewayHelp help,
                         QObject *parent)
    : QObject(parent)
{
    add(config, clock, help);
    if (isReseller(config.dialect))
        return;
    GatewayConfig other = config;
    other.dialect = config.dialect == DialectName::Top ? DialectName::Aop : DialectName::Top;
    add(other, clock, help);
}

DialectTest::~DialectTest() = default;

void DialectTest::add(const GatewayConfig &config, const Clock &clock, const GatewayHelp &help)
{
    const bool hasToken = !config.tokens.access.isEmpty() || !config.tokens.refresh.isEmpty();
    const DialectName dialect = config.dialect;
    // Once each: a person waits for the answer.
    Backoff once;
    once.maxRetries = 0;
    auto gateway = std::make_unique<HttpGateway>(config, clock, once, help);
    auto test = std::make_unique<ConnectionTest>(*gateway, clock, hasToken);
    m_trials.push_back({dialect, std::move(gateway), std::move(test)});
}

const QList<CheckResult> &DialectTest::results() const { return m_trials.front().test->results(); }

void DialectTest::start()
{
    connect(m_trials.front().test.get(), &ConnectionTest::checked, this, &DialectTest::checked);
    run(0);
}

void DialectTest::run(size_t number)
{
    if (number == m_trials.size()) {
        Q_EMIT finished();
        return;
    }
    const Trial &trial = m_trials.at(number);
    connect(trial.test.get(), &ConnectionTest::finished, this, [this, number] {
        const Trial &done = m_trials.at(number);
        if (done.test->passed(Check::Search))
            m_usable.append(done.dialect);
        run(number + 1);
    });
    trial.test->start();
}

} // namespace sanjia
