// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orderplan.h"
#include "core/services/export/sheet.h"

#include <QStringList>

namespace sanjia {

/// What a list is costed with: the quantity of lines that have none of their own, and what
/// surrounds its orders.
struct ListTerms
{
    ListTerms(qint64 pieces, const OrderTerms &terms = {}) : quantity(pieces), order(terms) {}

    qint64 quantity;
    OrderTerms order;
};

/// What can be exported of an offer and of a line of a shortlist: the fields of the contract, and
/// when the price was seen. The names stand in their usual order.
[[nodiscard]] QStringList offerExportNames();
[[nodiscard]] QStringList lineExportNames();

/// The columns called `names`, in that order; names that there are not are left out. Lines are
/// costed as they are ordered with each other (core/domain/orderplan.h). Titles are for the caller
/// to give.
[[nodiscard]] Sheet offerSheet(const QList<Offer> &offers, qint64 quantity,
                               const QStringList &names);
[[nodiscard]] Sheet lineSheet(const QList<ShortlistLine> &lines, const ListTerms &terms,
                              const QStringList &names);
/// The orders that the lines come to, one a seller: the fields of orderRecord().
[[nodiscard]] Sheet sellerSheet(const QList<ShortlistLine> &lines, const ListTerms &terms);

} // namespace sanjia
