// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/dialect.h"
#include "core/gateway/gatewayconfig.h"
#include "core/gateway/signer.h"

#include <QStringList>

namespace sanjia {

/// What the live platform speaks (docs/protocol.md part B 1 to 3): POST forms to a path that names
/// the call, signed with HMAC-SHA1 over path and parameters. The platform grants each call by
/// itself, so which one serves search and which one detail is the account's choice.
class AopDialect final : public Dialect
{
public:
    /// Calls are named "namespace:name", as the platform's pages do. The first is the usual one.
    [[nodiscard]] static QStringList searchApis();
    [[nodiscard]] static QStringList offerApis();
    /// Needs no permission: proves network, key and signature.
    [[nodiscard]] static QString timeApi();

    /// An empty or unknown call name means the usual one.
    explicit AopDialect(GatewayConfig config);

    [[nodiscard]] WireCall searchCall(const SearchQuery &query,
                                      const CallStamp &stamp) const override;
    [[nodiscard]] WireCall offerCall(const OfferId &id, const CallStamp &stamp) const override;
    [[nodiscard]] std::optional<WireCall> timeCall(const CallStamp &stamp) const override;
    [[nodiscard]] Result<SearchPage> readSearch(const QByteArray &body,
                                                int httpStatus) const override;
    [[nodiscard]] Result<OfferDetail> readOffer(const QByteArray &body, int httpStatus,
                                                const OfferId &asked) const override;
    [[nodiscard]] Result<UtcMs> readTime(const QByteArray &body, int httpStatus) const override;

private:
    [[nodiscard]] WireCall call(const QString &api, signer::Parameters parameters,
                                const CallStamp &stamp) const;

    GatewayConfig m_config;
};

} // namespace sanjia
