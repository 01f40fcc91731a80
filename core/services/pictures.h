// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"

#include <QByteArray>
#include <QCache>
#include <QObject>
#include <QString>

namespace sanjia {

class PictureCache;
class PictureLoader;

/// The pictures of offers for those who show them, as undecoded bytes: the last 32 MiB are kept in
/// memory and more on disk, so going back to an offer costs no download, today or after a restart.
/// Thread: that of the window.
class Pictures : public QObject
{
    Q_OBJECT
public:
    /// Without a `disk` what was fetched is known until the program ends. Both outlive it.
    explicit Pictures(PictureLoader &loader, PictureCache *disk = nullptr,
                      QObject *parent = nullptr);

    /// BadParameter for an address that is empty or not allowed.
    Request<QByteArray> fetch(const QString &url);
    [[nodiscard]] PictureCache *disk() const { return m_disk; } ///< may be null

private:
    [[nodiscard]] Request<QByteArray> load(const QString &url);
    void remember(const QString &url, const QByteArray &bytes);

    PictureLoader &m_loader;
    PictureCache *m_disk;
    QCache<QString, QByteArray> m_kept;
};

} // namespace sanjia
