// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/dialect.h"

#include "core/gateway/aopdialect.h"
#include "core/gateway/onebounddialect.h"
#include "core/gateway/topdialect.h"

namespace sanjia {

std::unique_ptr<Dialect> makeDialect(const GatewayConfig &config)
{
    switch (config.dialect) {
    case DialectName::Top:
        return std::make_unique<TopDialect>(config);
    case DialectName::Aop:
        return std::make_unique<AopDialect>(config);
    case DialectName::Onebound:
        return std::make_unique<OneboundDialect>(config);
    }
    Q_UNREACHABLE();
}

} // namespace sanjia
