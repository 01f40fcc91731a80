// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

#include <QUrl>

namespace sanjia {

/// Whether a page may be opened in the browser: an https page of 1688.com, and no other host,
/// scheme, port or login. Addresses come from answers, so from outside.
[[nodiscard]] bool mayBeOpened(const QUrl &page);

/// The page of an offer: the one its answer named if that may be opened, else the one made from its
/// id. Empty for an offer without id.
[[nodiscard]] QUrl offerPage(const Offer &offer);

/// Opens `page` in the browser; does nothing if it may not be opened. The only way from this
/// program into a browser.
void openInBrowser(const QUrl &page);

} // namespace sanjia
