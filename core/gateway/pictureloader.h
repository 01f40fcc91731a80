// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/gateway/transport.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

namespace sanjia {

/// Fetches the pictures of offers: undecoded bytes, because core knows no images. Sends no
/// referrer (the picture host refuses foreign ones) and no cookies, follows no redirect, and
/// refuses other hosts than the platform's and loopback, and bodies over 5 MiB.
///
/// Thread: the thread it lives in; never blocks. At most six downloads run at once, the newest
/// question first, because it is about what is on the screen now. Errors: BadParameter for a
/// refused address, NotFound, network kinds, BadAnswer.
class PictureLoader : public QObject
{
    Q_OBJECT
public:
    /// `loopback`: where pictures of a sample market are now. Its port is another one at every
    /// start, so stored addresses on loopback are asked there.
    explicit PictureLoader(QUrl loopback = {}, QObject *parent = nullptr);

    Request<QByteArray> fetch(const QUrl &url);

private:
    struct Waiting
    {
        QUrl url;
        Pending<QByteArray> pending;
    };
    void next();

    QUrl m_loopback;
    Transport m_transport;
    QList<Waiting> m_waiting; // the last is next
    int m_running = 0;
};

} // namespace sanjia
