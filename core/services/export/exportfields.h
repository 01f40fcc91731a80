// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/export/sheet.h"

#include <QStringList>

namespace sanjia {

/// What can be exported of an offer and of a line of a shortlist: the fields of the contract, and
/// when the price was seen. The names stand in their usual order.
[[nodiscard]] QStringList offerExportNames();
[[nodiscard]] QStringList lineExportNames();

/// The columns called `names`, in that order, at `quantity` pieces or what a line has of its own;
/// names that there are not are left out. Titles are for the caller to give.
[[nodiscard]] Sheet offerSheet(const QList<Offer> &offers, qint64 quantity,
                               const QStringList &names);
[[nodiscard]] Sheet lineSheet(const QList<ShortlistLine> &lines, qint64 quantity,
                              const QStringList &names);

} // namespace sanjia
