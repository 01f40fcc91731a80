// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/searchquery.h"
#include "core/domain/result.h"
#include "core/gateway/wirecall.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace sanjia {

/// What a call is made with beside its question.
struct CallStamp
{
    CallStamp(UtcMs moment, const Secret &accessToken = {}) : now(moment), token(accessToken) {}

    UtcMs now; ///< the moment of sending: timestamps are signed
    Secret token; ///< empty: none is sent
};

/// One way of speaking with the platform: how a question is written and signed, and how its answer
/// is read. Pure: no network, no clock of its own, no state but the account it signs for.
class Dialect
{
public:
    virtual ~Dialect() = default;

    [[nodiscard]] virtual WireCall searchCall(const SearchQuery &query,
                                              const CallStamp &stamp) const = 0;
    [[nodiscard]] virtual WireCall offerCall(const OfferId &id, const CallStamp &stamp) const = 0;

    /// The refusal in an answer, BadAnswer for one that makes no sense.
    [[nodiscard]] virtual Result<SearchPage> readSearch(const QByteArray &body,
                                                        int httpStatus) const = 0;
    [[nodiscard]] virtual Result<OfferDetail> readOffer(const QByteArray &body, int httpStatus,
                                                        const OfferId &asked) const = 0;

    /// The platform's clock, for a connection test; nothing in a dialect that has no such call.
    [[nodiscard]] virtual std::optional<WireCall> timeCall(const CallStamp &) const
    {
        return std::nullopt;
    }
    [[nodiscard]] virtual Result<UtcMs> readTime(const QByteArray &, int) const
    {
        return fail(ErrorKind::Defect, {}, QStringLiteral("this dialect tells no time"));
    }
};

struct GatewayConfig;
/// The one `config` names.
[[nodiscard]] std::unique_ptr<Dialect> makeDialect(const GatewayConfig &config);

} // namespace sanjia
