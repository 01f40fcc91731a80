// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/pictures.h"

#include "core/gateway/pictureloader.h"
#include "core/services/chain.h"
#include "core/services/picturecache.h"

#include <QUrl>

namespace sanjia {

namespace {
constexpr int kKeptKiB = 32 * 1024;
} // namespace

Pictures::Pictures(PictureLoader &loader, PictureCache *disk, QObject *parent)
    : QObject(parent), m_loader(loader), m_disk(disk), m_kept(kKeptKiB)
{
}

void Pictures::remember(const QString &url, const QByteArray &bytes)
{
    m_kept.insert(url, new QByteArray(bytes), static_cast<int>(bytes.size() / 1024 + 1));
}

Request<QByteArray> Pictures::fetch(const QString &url)
{
    if (const QByteArray *kept = m_kept.object(url))
        return readyRequest<QByteArray>(*kept);
    if (!m_disk || url.isEmpty())
        return load(url);
    auto kept = transformed<QByteArray>(m_disk->read(url), this,
                                        [this, url](const QByteArray &bytes) {
                                            remember(url, bytes);
                                            return bytes;
                                        });
    return otherwise<QByteArray>(std::move(kept), this, [this, url] { return load(url); });
}

Request<QByteArray> Pictures::load(const QString &url)
{
    return transformed<QByteArray>(m_loader.fetch(QUrl(url, QUrl::StrictMode)), this,
                                   [this, url](const QByteArray &bytes) {
                                       remember(url, bytes);
                                       if (m_disk)
                                           m_disk->keep(url, bytes);
                                       return bytes;
                                   });
}

} // namespace sanjia
