// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/targetrows.h"

#include "core/store/offerreads.h"

using namespace Qt::StringLiterals;

namespace sanjia {

Result<TargetChange> TargetRows::set(const OfferId &id, std::optional<Money> target)
{
    const auto offer = OfferReads(m_db).rowOf(id);
    if (!offer)
        return fail(offer.error());
    if (!*offer)
        return fail(ErrorKind::NotFound, id.value, u"an offer never seen"_s);
    const auto before = of(**offer);
    if (!before)
        return fail(before.error());
    const auto done = target
        ? m_db.run(u"INSERT OR REPLACE INTO offer_target (offer, target_e4) VALUES (?, ?)"_s,
                   {**offer, target->e4()})
        : m_db.run(u"DELETE FROM offer_target WHERE offer = ?"_s, {**offer});
    return done.map([&](QSqlQuery *) { return TargetChange{id, *before, target}; });
}

Result<void> TargetRows::apply(const TargetChange &change)
{
    return set(change.id, change.after).and_then([&](const TargetChange &done) -> Result<void> {
        if (done.before != change.before)
            return fail(ErrorKind::Changed, change.id.value, u"another edit came between"_s);
        return {};
    });
}

Result<std::optional<Money>> TargetRows::of(qint64 offerRow)
{
    return m_db.value(u"SELECT target_e4 FROM offer_target WHERE offer = ?"_s, {offerRow})
        .map([](const std::optional<QVariant> &found) {
            return found ? moneyIn(*found) : std::nullopt;
        });
}

} // namespace sanjia
