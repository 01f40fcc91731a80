// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace sanjia {

/// An identifier that cannot be mistaken for another kind of identifier. The platform's ids are
/// 11 to 13 digit numbers today, but they travel as text in half of its answers, so they are kept
/// as text and never calculated with. An empty value means "no id".
template <class Tag> struct Id
{
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        return a.value.compare(b.value) <=> 0;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using OfferId = Id<struct OfferIdTag>;
using SkuId = Id<struct SkuIdTag>;
using SupplierId = Id<struct SupplierIdTag>;

} // namespace sanjia
