// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/gateway.h"

#include <utility>

namespace sanjia {

/// Stands where a gateway would when an account cannot be used (its secrets are locked away or
/// missing): everything that needs no platform works on, and a question to it says why not.
class RefusingGateway final : public Gateway
{
public:
    explicit RefusingGateway(Error why, QObject *parent = nullptr)
        : Gateway(parent), m_why(std::move(why))
    {
    }

    Request<SearchPage> search(const SearchQuery &, Lane) override
    {
        return readyRequest<SearchPage>(fail(m_why));
    }
    Request<OfferDetail> offer(const OfferId &, Lane) override
    {
        return readyRequest<OfferDetail>(fail(m_why));
    }
    Request<UtcMs> platformTime() override { return readyRequest<UtcMs>(fail(m_why)); }
    [[nodiscard]] int budgetLeft() const override { return 0; }
    [[nodiscard]] int budgetPerMinute() const override { return 0; }

private:
    Error m_why;
};

} // namespace sanjia
