// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/comparison.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QStringList>

namespace sanjia {

/// The chart of unit costs as a picture: dark on white, its lines named below it by `names` (plain
/// text). Needs a QApplication (any platform, also "offscreen"). A null image of no size.
[[nodiscard]] QImage costImage(const CostCurves &curves, const QStringList &names, QSize size);
[[nodiscard]] QByteArray costPng(const CostCurves &curves, const QStringList &names, QSize size);

} // namespace sanjia
