// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

namespace sanjia {

/// Writes a file whole or leaves what was there (temporary file, then rename). FileUnwritable
/// with the path as code when directory, disk or rights refuse.
[[nodiscard]] Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace sanjia
