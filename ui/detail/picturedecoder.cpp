// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/picturedecoder.h"

#include <QBuffer>
#include <QImageReader>
#include <QThreadPool>

#include <algorithm>
#include <array>

namespace sanjia {

QImage decodePicture(const QByteArray &bytes, QSize box)
{
    constexpr int kMostPixels = 4096;
    constexpr std::array kFormats{"jpeg", "png", "webp", "gif", "bmp"};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    if (!std::ranges::any_of(kFormats, [&](const char *known) { return format == known; }))
        return {};
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > kMostPixels || size.height() > kMostPixels)
        return {};
    reader.setAutoTransform(true);
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize room = turned ? box.transposed() : box;
    if (size.width() > room.width() || size.height() > room.height())
        reader.setScaledSize(
            size.scaled(room, Qt::KeepAspectRatio).expandedTo(QSize(1, 1))); // 1 × 4000 stripes
    return reader.read();
}

Request<QImage> decodeInBackground(const QByteArray &bytes, QSize box)
{
    const Pending<QImage> pending;
    Request<QImage> request = pending.request();
    QThreadPool::globalInstance()->start([pending, bytes, box] {
        if (pending.isCancelled())
            return;
        QImage image = decodePicture(bytes, box);
        if (image.isNull())
            pending.finish(fail(ErrorKind::BadAnswer));
        else
            pending.finish(std::move(image));
    });
    return request;
}

} // namespace sanjia
