// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/columnsort.h"
#include "core/store/offerreads.h"
#include "core/store/scan.h"
#include "core/store/shelf.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kLeastTitle = 20; ///< percent; less is another kind of goods
constexpr size_t kMostRead = 400; ///< of the best by title, that are looked at in full
constexpr qsizetype kMostTerms = 64; ///< a title has some twenty

struct Candidate
{
    quint32 weight = 0;
    qint32 row = 0;
};

} // namespace

Result<quint32> Shelf::weigh(const QStringList &terms, std::vector<quint32> &weights)
{
    quint32 all = 0;
    std::vector<qint64> rows;
    for (const QString &term : terms.first(std::min(terms.size(), kMostTerms))) {
        rows.clear();
        Scan scan(m_db, u"SELECT rowid FROM offer_words WHERE offer_words MATCH ?"_s,
                  {QString(u'"' + term + u'"')});
        while (scan.next())
            rows.push_back(scan.integer(0));
        if (auto done = scan.end(); !done)
            return fail(done.error());
        const auto weight = static_cast<quint32>(
            termWeight(m_order.size(), static_cast<qint64>(rows.size())));
        all += weight;
        for (const qint64 row : rows) {
            if (row >= 0 && static_cast<size_t>(row) < weights.size())
                weights[static_cast<size_t>(row)] += weight;
        }
    }
    return all;
}

Result<QList<SimilarOffer>> Shelf::similar(const SimilarQuery &query, const Stopped &stopped)
{
    const Interruptible interruptible(m_db, stopped);
    const Transaction look(m_db, Transaction::Kind::Looking);
    if (!look.begun())
        return fail(look.begun().error());
    OfferReads reads(m_db);
    const auto own = reads.rowOf(query.offer)
                         .and_then(
                             [&](std::optional<qint64> row) -> Result<std::pair<qint64, Offer>> {
                                 if (!row)
                                     return fail(ErrorKind::NotFound, query.offer.value);
                                 return reads.byRows({static_cast<qint32>(*row)})
                                     .map([row](const QList<Offer> &offers) {
                                         return std::pair(*row, offers.constFirst());
                                     });
                             });
    if (!own)
        return fail(own.error());
    const auto &[ownRow, offer] = *own;
    if (auto ready = catchUp().and_then([this] { return need({Supplier, Gone}); }); !ready)
        return fail(ready.error());
    std::vector<quint32> weights(m_limit, 0);
    const auto all = weigh(titleTerms(offer.title), weights);
    if (!all)
        return fail(all.error());
    if (*all == 0)
        return QList<SimilarOffer>();

    const qint64 seller = keyIn(Supplier, static_cast<size_t>(ownRow));
    std::vector<Candidate> candidates;
    for (size_t row = 0; row < weights.size(); ++row) {
        const bool elsewhere = seller == kUnknownKey || keyIn(Supplier, row) != seller;
        if (weights[row] * 100 / *all >= kLeastTitle && elsewhere
            && static_cast<qint64>(row) != ownRow && keyIn(Gone, row) == kUnknownKey)
            candidates.push_back({weights[row], static_cast<qint32>(row)});
    }
    std::ranges::sort(candidates, [](const Candidate &a, const Candidate &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.row > b.row;
    });
    candidates.resize(std::min(candidates.size(), kMostRead));
    LibraryRows rows;
    for (const Candidate &candidate : candidates)
        rows.append(candidate.row);
    const auto offers = reads.byRows(rows);
    if (!offers)
        return fail(offers.error());
    QList<SimilarOffer> found;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto title = static_cast<int>(candidates[static_cast<size_t>(i)].weight * 100 / *all);
        found.append({offers->at(i), likeness(title, offer, offers->at(i), query.quantity)});
    }
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const SimilarOffer &one) { return one.likeness.percent; });
    if (found.size() > query.limit)
        found.resize(query.limit);
    return found;
}

} // namespace sanjia
