// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

#include <QUrl>

namespace sanjia {

/// The page of an offer that may be opened in the browser: the one its answer named if that is an
/// https page of 1688.com, else the one made from its id. The name in an answer comes from
/// outside, so no other host, scheme, port or login is ever opened. Empty for an offer without id.
[[nodiscard]] QUrl offerPage(const Offer &offer);

} // namespace sanjia
