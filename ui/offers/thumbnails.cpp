// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/thumbnails.h"

#include "core/services/pictures.h"
#include "ui/detail/picturedecoder.h"

namespace sanjia {

Thumbnails::Thumbnails(Pictures &pictures, QObject *parent) : QObject(parent), m_pictures(pictures)
{
}

void Thumbnails::ask(const OfferId &id, const QString &url, int side, qreal ratio)
{
    const std::shared_ptr<Work> before = m_work.value(id);
    if (url.isEmpty() || (before && before->url == url))
        return;
    const auto work = std::make_shared<Work>();
    work->url = url;
    m_work.insert(id, work);
    work->fetching = m_pictures.fetch(url);
    work->fetching.then(this, [this, id, side, ratio](const Result<QByteArray> &bytes) {
        if (bytes)
            decode(id, *bytes, side, ratio);
        else
            Q_EMIT missing(id);
    });
}

void Thumbnails::decode(const OfferId &id, const QByteArray &bytes, int side, qreal ratio)
{
    const std::shared_ptr<Work> work = m_work.value(id);
    if (!work)
        return;
    const int pixels = qRound(side * ratio);
    work->decoding = decodeInBackground(bytes, {pixels, pixels});
    work->decoding.then(this, [this, id, ratio](const Result<QImage> &image) {
        if (!image)
            return Q_EMIT missing(id);
        QPixmap picture = QPixmap::fromImage(*image);
        picture.setDevicePixelRatio(ratio);
        Q_EMIT ready(id, picture);
    });
}

void Thumbnails::forget(const OfferId &id) { m_work.remove(id); }

} // namespace sanjia
