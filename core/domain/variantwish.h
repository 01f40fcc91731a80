// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cost.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace sanjia {

/// The variant a buyer wants of every offer ("the black one of each"), as attributes and their
/// values, since no two sellers share the ids of their SKUs. It exists so that offers are compared
/// by the goods that are meant, and not by the cheapest colour of the one against the only colour
/// of the other. An attribute without a name may be any. Empty: any variant.
struct VariantWish
{
    QList<SkuAttribute> parts; ///< a variant must have all of them
    [[nodiscard]] bool isEmpty() const { return parts.isEmpty(); }
    friend bool operator==(const VariantWish &, const VariantWish &) = default;
};

/// "黑色", "颜色=黑色", "颜色：黑色；尺码：L": parts between semicolons, names before = or a colon,
/// plain or full-width. Nothing for a text without a value, or with a name that has none.
[[nodiscard]] std::optional<VariantWish> variantWishFrom(QStringView text);

/// Which variant of an offer a wish comes to.
struct VariantChoice
{
    enum class Fit {
        Any, ///< nothing is wished: the offer as a whole
        Exact, ///< it says what was wished
        Similar, ///< it says so with other words: 黑 or 黑色加厚 for 黑色
        None, ///< the offer has variants, but none like this: it cannot be costed
        NoVariants, ///< read in full, it has none to choose from: the offer as a whole
        Unread, ///< its variants are not known yet, and what is not known is not costed
    };
    Fit fit = Fit::Any;
    SkuId sku; ///< with Exact and Similar
    qsizetype fitting = 0; ///< how many variants fit as well as this one, itself among them

    [[nodiscard]] bool isCosted() const { return fit != Fit::None && fit != Fit::Unread; }
    friend bool operator==(const VariantChoice &, const VariantChoice &) = default;
};

/// Of the variants that fit best: the same value goes before the same but for 色, that before one
/// that begins with it, that before one that has it in it. A word of letters or digits counts
/// whole (L is not in XL), and a colour is another one behind a sign that makes it so (粉红 is no
/// 红). The attribute's name chooses where to look, in offers that have an attribute of that name.
/// Of several that fit alike (all sizes of the black one): not sold out, then the cheapest at the
/// least order, then the one with the most stock. Pure: no clock, no locale.
[[nodiscard]] VariantChoice variantOf(const Offer &offer, const VariantWish &wish);

/// What `offer` costs by its variant that a wish came to; nothing where that is none.
[[nodiscard]] std::optional<Cost> costOf(const Offer &offer, qint64 quantity,
                                         const VariantChoice &choice);

/// An attribute that compared offers have, and its values: what there is to wish for.
struct AttributeValues
{
    struct Value
    {
        QString text; ///< as the first offer that has it writes it
        qsizetype offers = 0; ///< how many have it, written this way or nearly
        friend bool operator==(const Value &, const Value &) = default;
    };
    QString name; ///< may be empty
    QList<Value> values; ///< of most offers first
    friend bool operator==(const AttributeValues &, const AttributeValues &) = default;
};

/// In the order of their first appearance.
[[nodiscard]] QList<AttributeValues> attributeValues(const QList<Offer> &offers);

} // namespace sanjia
