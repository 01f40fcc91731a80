// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/weblink.h"

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

bool isMarketPage(const QUrl &url)
{
    const QString host = url.host();
    return url.isValid() && url.scheme() == "https"_L1 && url.userInfo().isEmpty()
        && url.port() == -1 && (host == "1688.com"_L1 || host.endsWith(".1688.com"_L1));
}

} // namespace

QUrl offerPage(const Offer &offer)
{
    const QUrl named(offer.detailUrl, QUrl::StrictMode);
    if (isMarketPage(named))
        return named;
    if (offer.id.isEmpty())
        return {};
    const QUrl made(detailPageUrl(offer.id), QUrl::StrictMode);
    return isMarketPage(made) ? made : QUrl();
}

} // namespace sanjia
