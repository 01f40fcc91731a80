// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/weblink.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace sanjia {

bool mayBeOpened(const QUrl &page)
{
    const QString host = page.host();
    return page.isValid() && page.scheme() == "https"_L1 && page.userInfo().isEmpty()
        && page.port() == -1 && (host == "1688.com"_L1 || host.endsWith(".1688.com"_L1));
}

QUrl offerPage(const Offer &offer)
{
    const QUrl named(offer.detailUrl, QUrl::StrictMode);
    if (mayBeOpened(named))
        return named;
    if (offer.id.isEmpty())
        return {};
    const QUrl made(detailPageUrl(offer.id), QUrl::StrictMode);
    return mayBeOpened(made) ? made : QUrl();
}

void openInBrowser(const QUrl &page)
{
    if (mayBeOpened(page))
        QDesktopServices::openUrl(page);
}

} // namespace sanjia
