// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/goods.h"

#include <QByteArray>

namespace sanjia {

/// A picture of goods that do not exist, as PNG: a flat drawing in colours that follow from
/// `colourSeed`. No text is drawn, so it needs no fonts and no QGuiApplication.
[[nodiscard]] QByteArray goodsPicture(Shape shape, quint64 colourSeed);

} // namespace sanjia
