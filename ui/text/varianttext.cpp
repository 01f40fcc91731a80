// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/varianttext.h"

#include "ui/text/format.h"

#include <algorithm>

namespace sanjia {

QString VariantText::of(const Offer &offer, const VariantChoice &choice)
{
    using Fit = VariantChoice::Fit;
    switch (choice.fit) {
    case Fit::Any:
        //: The variant of an offer that is costed: none was chosen
        return tr("any");
    case Fit::None:
        //: An offer has variants, but none like the one that was chosen
        return tr("has no such variant");
    case Fit::NoVariants:
        //: An offer of which there is only one kind
        return tr("no variants, costed as it is");
    case Fit::Unread:
        return tr("variants not read yet");
    case Fit::Exact:
    case Fit::Similar:
        break;
    }
    const auto sku = std::ranges::find(offer.skus, choice.sku, &Sku::id);
    if (sku == offer.skus.cend())
        return format::unknown();
    QString text = format::attributes(*sku);
    if (choice.fit == Fit::Similar)
        //: A variant that is nearly the one that was chosen. %1: its attributes
        text = tr("similar: %1").arg(text);
    if (choice.fitting > 1)
        //: %1: the variant that is costed; %n: how many are like the one that was chosen
        text = tr("%1 (the cheapest of %n that fit)", nullptr, static_cast<int>(choice.fitting))
                   .arg(text);
    return text;
}

QString VariantText::of(const VariantWish &wish)
{
    if (wish.isEmpty())
        return tr("any");
    Sku sku;
    sku.attributes = wish.parts;
    return format::attributes(sku);
}

} // namespace sanjia
