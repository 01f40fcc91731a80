// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/export/sheet.h"

namespace sanjia {

/// A field of the contract in the words of the program's language; the name itself for one that
/// has none yet.
[[nodiscard]] QString fieldTitle(const QString &name);

/// The sheet with a title, and one for each of its columns.
[[nodiscard]] Sheet titled(Sheet sheet, const QString &title);

} // namespace sanjia
