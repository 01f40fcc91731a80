// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sanjia {

/// Whether `zip` is a ZIP archive in which each XML part ends with the end of its root element.
/// libxlsxwriter (1.1.4) puts a workbook together from temporary files and does not notice when the
/// disk under them is full: what it then calls a success is a workbook that ends in the middle.
[[nodiscard]] bool hasWholeParts(const QByteArray &zip);

} // namespace sanjia
