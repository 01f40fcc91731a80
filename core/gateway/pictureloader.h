// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace sanjia {

/// Fetches the pictures of offers: undecoded bytes, because core knows no images. Sends no
/// referrer (the picture host refuses foreign ones), no cookies, follows no redirect to another
/// host, and refuses addresses that are neither https nor loopback and bodies over 5 MiB.
///
/// Thread: the thread it lives in; never blocks. At most six downloads run at once, the newest
/// question first. Errors: BadParameter for a refused address, network kinds, BadAnswer.
class PictureLoader : public QObject
{
    Q_OBJECT
public:
    explicit PictureLoader(QObject *parent = nullptr);
    ~PictureLoader() override;

    Request<QByteArray> fetch(const QUrl &url);

private:
    class Queue;
    std::unique_ptr<Queue> m_queue;
};

} // namespace sanjia
