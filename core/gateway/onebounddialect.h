// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/dialect.h"
#include "core/gateway/gatewayconfig.h"
#include "core/gateway/signer.h"

namespace sanjia {

/// A reseller of the platform's data (docs/protocol.md part B 3.8): GET with key and secret in the
/// query and no signature, so only ever over TLS. Its prices are yuan.
class OneboundDialect final : public Dialect
{
public:
    /// As calls are noted: "1688.item_search".
    [[nodiscard]] static QString searchApi();
    [[nodiscard]] static QString offerApi();

    explicit OneboundDialect(GatewayConfig config) : m_config(std::move(config)) {}

    [[nodiscard]] WireCall searchCall(const SearchQuery &query,
                                      const CallStamp &stamp) const override;
    [[nodiscard]] WireCall offerCall(const OfferId &id, const CallStamp &stamp) const override;
    [[nodiscard]] Result<SearchPage> readSearch(const QByteArray &body,
                                                int httpStatus) const override;
    [[nodiscard]] Result<OfferDetail> readOffer(const QByteArray &body, int httpStatus,
                                                const OfferId &asked) const override;

private:
    [[nodiscard]] WireCall call(const QString &name, const signer::Parameters &parameters) const;

    GatewayConfig m_config;
};

} // namespace sanjia
