// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/dialect.h"
#include "core/gateway/gatewayconfig.h"
#include "core/gateway/signer.h"

namespace sanjia {

/// The guide's protocol (docs/protocol.md part A): GET with everything in the query, `method` names
/// the call, the signature is MD5 (or an HMAC) over the sorted parameters.
class TopDialect final : public Dialect
{
public:
    [[nodiscard]] static QString searchApi();
    [[nodiscard]] static QString wholesaleApi(); ///< the cross-border search
    [[nodiscard]] static QString offerApi();

    explicit TopDialect(GatewayConfig config) : m_config(std::move(config)) {}

    [[nodiscard]] WireCall searchCall(const SearchQuery &query,
                                      const CallStamp &stamp) const override;
    [[nodiscard]] WireCall offerCall(const OfferId &id, const CallStamp &stamp) const override;
    [[nodiscard]] Result<SearchPage> readSearch(const QByteArray &body,
                                                int httpStatus) const override;
    [[nodiscard]] Result<OfferDetail> readOffer(const QByteArray &body, int httpStatus,
                                                const OfferId &asked) const override;

private:
    [[nodiscard]] WireCall call(const QString &method, const QString &address,
                                signer::Parameters parameters, const CallStamp &stamp) const;

    GatewayConfig m_config;
};

} // namespace sanjia
