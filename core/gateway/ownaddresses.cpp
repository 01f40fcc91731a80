// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ownaddresses.h"

#include <QNetworkInterface>

#include <algorithm>

namespace sanjia {

QList<OwnAddress> ownAddresses()
{
    QList<OwnAddress> found;
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all) {
        if (address.isLoopback() || address.isLinkLocal() || address.isMulticast())
            continue;
        const QString text = address.toString();
        found.append({text, isPublicAddress(text)});
    }
    std::ranges::stable_sort(found, {}, [](const OwnAddress &one) { return !one.isPublic; });
    return found;
}

} // namespace sanjia
