// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/request.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPixmap>

#include <memory>

namespace sanjia {

class Pictures;

/// Small pictures of several offers at once, fetched and decoded elsewhere. An offer whose picture
/// cannot be had is silently without one: a missing picture is no failure of the page.
class Thumbnails : public QObject
{
    Q_OBJECT
public:
    explicit Thumbnails(Pictures &pictures, QObject *parent = nullptr);

    /// Once for each address; `side` in device-independent pixels.
    void ask(const OfferId &id, const QString &url, int side, qreal ratio);
    void forget(const OfferId &id); ///< stops what is still under way

Q_SIGNALS:
    void ready(const sanjia::OfferId &id, const QPixmap &picture);
    void missing(const sanjia::OfferId &id); ///< it cannot be had

private:
    struct Work
    {
        QString url;
        Request<QByteArray> fetching;
        Request<QImage> decoding;
    };
    void decode(const OfferId &id, const QByteArray &bytes, int side, qreal ratio);

    Pictures &m_pictures;
    QHash<OfferId, std::shared_ptr<Work>> m_work; // shared: QHash wants to copy what it holds
};

} // namespace sanjia
