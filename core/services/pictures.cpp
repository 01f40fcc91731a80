// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/pictures.h"

#include "core/gateway/pictureloader.h"
#include "core/services/chain.h"

#include <QUrl>

namespace sanjia {

namespace {
constexpr int kKeptKiB = 32 * 1024;
} // namespace

Pictures::Pictures(PictureLoader &loader, QObject *parent)
    : QObject(parent), m_loader(loader), m_kept(kKeptKiB)
{
}

Request<QByteArray> Pictures::fetch(const QString &url)
{
    if (const QByteArray *kept = m_kept.object(url))
        return readyRequest<QByteArray>(*kept);
    return transformed<QByteArray>(m_loader.fetch(QUrl(url, QUrl::StrictMode)), this,
                                   [this, url](const QByteArray &bytes) {
                                       const auto kib = static_cast<int>(bytes.size() / 1024 + 1);
                                       m_kept.insert(url, new QByteArray(bytes), kib);
                                       return bytes;
                                   });
}

} // namespace sanjia
