// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/variantwish.h"

#include <QCoreApplication>
#include <QString>

namespace sanjia {

/// What a wished variant came to, in words, the same in the window and on the command line: which
/// variant of an offer is costed, and whatever keeps it from being simply the one that was meant.
class VariantText
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::VariantText)
public:
    /// "颜色: 黑色, 尺码: L", with "the cheapest of 3 that fit" or "similar" where it is so.
    [[nodiscard]] static QString of(const Offer &offer, const VariantChoice &choice);
    /// "颜色: 黑色, 尺码: L" of a wish; "any variant" for none.
    [[nodiscard]] static QString of(const VariantWish &wish);
};

} // namespace sanjia
