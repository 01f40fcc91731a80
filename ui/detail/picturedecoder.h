// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace sanjia {

/// The picture in `bytes`, turned upright and no larger than `box` (device pixels), or a null
/// image. The bytes come from outside: only pixel formats are read (no SVG), and nothing wider or
/// higher than 4096 pixels, which also stays under Qt's own limit of 128 MB. Any thread.
[[nodiscard]] QImage decodePicture(const QByteArray &bytes, QSize box);

/// The same in a worker thread. BadAnswer for what is no picture.
[[nodiscard]] Request<QImage> decodeInBackground(const QByteArray &bytes, QSize box);

} // namespace sanjia
