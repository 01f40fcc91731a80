// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/library.h"

#include <QByteArray>
#include <QSize>
#include <QString>

namespace sanjia {

/// The trend chart as a picture, drawn by the same code as the one in the window. Needs a
/// QApplication (any platform, also "offscreen"). `title` is plain text.
[[nodiscard]] QByteArray trendPng(const Trend &trend, const QString &title, QSize size);
[[nodiscard]] QByteArray trendSvg(const Trend &trend, const QString &title, QSize size);

} // namespace sanjia
