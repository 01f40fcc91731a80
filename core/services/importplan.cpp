// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/importplan.h"

#include "core/services/chain.h"
#include "core/services/library.h"

#include <algorithm>

namespace sanjia {

namespace {

/// How many offers the library is asked for at once: a long list must not hold up a search.
constexpr qsizetype kLookAtOnce = 500;

Request<ImportPlan> planFrom(Library &library, ImportPlan plan, qsizetype first)
{
    if (first == plan.ids.size())
        return readyRequest<ImportPlan>(std::move(plan));
    const qsizetype next = std::min(first + kLookAtOnce, plan.ids.size());
    auto looking = library.offers(plan.ids.sliced(first, next - first));
    return followed<ImportPlan>(
        std::move(looking), &library,
        [&library, next, plan = std::move(plan)](const QList<Offer> &offers) mutable {
            for (const Offer &offer : offers) {
                plan.known.insert(offer.id);
                if (offer.detailed)
                    plan.inFull.insert(offer.id, offer);
            }
            return planFrom(library, std::move(plan), next);
        });
}

} // namespace

Request<ImportPlan> planImport(Library &library, const QList<OfferId> &ids)
{
    return planFrom(library, {ids, {}, {}}, 0);
}

} // namespace sanjia
