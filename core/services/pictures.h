// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"

#include <QByteArray>
#include <QCache>
#include <QObject>
#include <QString>

namespace sanjia {

class PictureLoader;

/// The pictures of offers for those who show them, as undecoded bytes: the last 32 MiB are kept,
/// so going back to an offer costs no download. Thread: that of the window.
class Pictures : public QObject
{
    Q_OBJECT
public:
    explicit Pictures(PictureLoader &loader, QObject *parent = nullptr);

    /// BadParameter for an address that is empty or not allowed.
    Request<QByteArray> fetch(const QString &url);

private:
    PictureLoader &m_loader;
    QCache<QString, QByteArray> m_kept;
};

} // namespace sanjia
