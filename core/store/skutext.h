// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

namespace sanjia {

/// A SKU's attributes in one text column, and back.
[[nodiscard]] QString packed(const QList<SkuAttribute> &attributes);
[[nodiscard]] QList<SkuAttribute> unpacked(const QString &text);

} // namespace sanjia
