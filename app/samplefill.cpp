// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplefill.h"

#include "core/gateway/gatewayconfig.h"
#include "core/gateway/httpgateway.h"
#include "core/sandbox/sandbox.h"
#include "core/services/samplelibrary.h"

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// What a buyer of the sample market has been looking at.
QStringList sampleKeywords()
{
    return {u"蓝牙耳机"_s, u"数据线"_s, u"保温杯"_s, u"手机壳"_s, u"连衣裙"_s, u"双肩包"_s};
}

} // namespace

SampleFill::SampleFill(Store &store, int days, UtcMs until)
    : m_store(store), m_days(days), m_clock(until > 0 ? until : SystemClock().now())
{
}

SampleFill::~SampleFill() = default;

bool SampleFill::prepare()
{
    SandboxOptions options;
    options.budgetPerMinute = 0;
    m_sandbox = std::make_unique<Sandbox>(m_clock, options);
    const Result<QUrl> origin = m_sandbox->start();
    if (!origin)
        return false;
    GatewayConfig config;
    config.origin = *origin;
    config.appKey = m_sandbox->appKey();
    config.appSecret = m_sandbox->appSecret();
    config.budgetPerMinute = 1'000'000; // open: six months must pass in seconds
    m_gateway = std::make_unique<HttpGateway>(std::move(config), m_clock);
    m_market = std::make_unique<Market>(*m_gateway, m_store, m_clock);
    m_library = std::make_unique<SampleLibrary>(*m_market, m_clock, sampleKeywords(), m_days);
    return true;
}

} // namespace sanjia
