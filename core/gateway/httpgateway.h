// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/gateway/backoff.h"
#include "core/gateway/circuit.h"
#include "core/gateway/gateway.h"
#include "core/gateway/gatewayconfig.h"
#include "core/gateway/pacer.h"
#include "core/gateway/tokenclient.h"
#include "core/gateway/tokenring.h"
#include "core/gateway/transport.h"

#include <functional>
#include <memory>

namespace sanjia {

class BudgetLedger;
class CallLog;
class Dialect;
class TokenKeeper;

/// What a gateway uses where it is there; all outlive it.
struct GatewayHelp
{
    CallLog *log = nullptr; ///< told of every call
    BudgetLedger *ledger = nullptr; ///< the budget shared with other processes
    TokenKeeper *keeper = nullptr; ///< where renewed tokens outlive the process
};

/// The gateway over HTTP: pace ▸ sign ▸ send ▸ retry ▸ read. Tries again only what may be well the
/// next time (throttled, server down, network), at most three times; every try takes from the
/// budget and is signed anew, because timestamps are. A token that was refused is renewed and the
/// call sent once more. A gateway that is down is left alone for a while (Circuit). Cancelling
/// works at once at every station.
///
/// Thread: the one it lives in. `clock` must outlive it.
class HttpGateway final : public Gateway
{
    Q_OBJECT
public:
    HttpGateway(const GatewayConfig &config, const Clock &clock, Backoff backoff = {},
                GatewayHelp help = {}, QObject *parent = nullptr);
    ~HttpGateway() override;

    Request<SearchPage> search(const SearchQuery &query, Lane lane = Lane::Person) override;
    Request<OfferDetail> offer(const OfferId &id, Lane lane = Lane::Person) override;
    Request<UtcMs> platformTime() override;
    [[nodiscard]] int budgetLeft() const override { return m_pacer.left(); }
    [[nodiscard]] int budgetPerMinute() const override { return m_pacer.perMinute(); }

private:
    template <class T> class Attempt;
    template <class T> friend class Attempt;

    std::unique_ptr<Dialect> m_dialect;
    const Clock &m_clock;
    Backoff m_backoff;
    Pacer m_pacer;
    Transport m_transport;
    Circuit m_circuit;
    CallLog *m_log;
    TokenClient m_tokenClient;
    TokenRing m_tokens;
};

} // namespace sanjia
