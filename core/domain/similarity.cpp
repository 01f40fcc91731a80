// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/similarity.h"

#include "core/domain/cost.h"
#include "core/domain/textcut.h"

#include <QSet>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kTitleCounts = 4;
constexpr qsizetype kMostWords = 30; ///< characters

QSet<QString> variantValues(const Offer &offer)
{
    QSet<QString> values;
    for (const Sku &sku : offer.skus) {
        for (const SkuAttribute &attribute : sku.attributes)
            values.insert(textcut::folded(attribute.value).simplified());
    }
    values.remove(QString());
    return values;
}

std::optional<int> sharedVariants(const Offer &offer, const Offer &other)
{
    const QSet<QString> own = variantValues(offer);
    const QSet<QString> theirs = variantValues(other);
    if (own.isEmpty() || theirs.isEmpty())
        return std::nullopt;
    qsizetype shared = 0;
    for (const QString &value : own)
        shared += theirs.contains(value) ? 1 : 0;
    return static_cast<int>(shared * 100 / own.size());
}

std::optional<int> priceNearness(const Offer &offer, const Offer &other, qint64 quantity)
{
    const auto own = costAt(offer, quantity);
    const auto theirs = costAt(other, quantity);
    if (!own || !theirs)
        return std::nullopt;
    const Money low = std::min(own->unit, theirs->unit);
    const Money high = std::max(own->unit, theirs->unit);
    const auto scaled = low.times(100);
    if (high.e4() <= 0 || !scaled)
        return std::nullopt;
    return static_cast<int>(scaled->e4() / high.e4());
}

} // namespace

QStringList titleTerms(const QString &title)
{
    QStringList terms = textcut::termsOf(title).split(u' ', Qt::SkipEmptyParts);
    terms.removeIf([](const QString &term) { return term.size() < 2; });
    return terms;
}

int termWeight(qint64 offers, qint64 with)
{
    if (with < 1 || offers <= with)
        return 1;
    return static_cast<int>(std::bit_width(static_cast<quint64>(offers / with)));
}

Likeness likeness(int title, const Offer &offer, const Offer &other, qint64 quantity)
{
    Likeness like;
    like.title = title;
    like.variants = sharedVariants(offer, other);
    like.price = priceNearness(offer, other, quantity);
    int sum = title * kTitleCounts;
    int count = kTitleCounts;
    for (const std::optional<int> &part : {like.variants, like.price}) {
        if (part) {
            sum += *part;
            ++count;
        }
    }
    like.percent = sum / count;
    return like;
}

QString marketWords(const QString &title)
{
    const QString words = title.simplified();
    if (words.size() <= kMostWords)
        return words;
    QString cut = words.first(kMostWords);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    // Not in the middle of a word, where words are divided.
    const qsizetype space = cut.lastIndexOf(u' ');
    return space > kMostWords / 2 && words[cut.size()] != u' ' ? cut.first(space) : cut.trimmed();
}

} // namespace sanjia
