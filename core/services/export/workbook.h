// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/export/sheet.h"

#include <functional>

namespace sanjia {

/// Asked between rows, in the writer's thread; true ends the work with Cancelled.
using StopAsked = std::function<bool()>;

/// Sheets as an XLSX workbook: real numbers, amounts with the yuan sign, dates in local time,
/// links, pictures in front of their rows, the header frozen with filters under it, widths that
/// fit. A `note`, where there is one, stands in a line of its own above each heading. Text is
/// written as text and never read as a formula or a link.
///
/// The only place where an amount becomes a double: the file format has no other number, and
/// libxlsxwriter takes nothing else. One of up to 15 significant digits (below 100 000 000 000
/// yuan) reads back as the same decimal; a larger one, like a larger count, is written as text.
///
/// Any thread. Goes by way of a private directory for temporary files. Errors: FileUnwritable with
/// that directory as code when its disk is full, Cancelled.
[[nodiscard]] Result<QByteArray> workbookFrom(const QList<Sheet> &sheets,
                                              const StopAsked &stop = {}, const QString &note = {});

/// `title` as a sheet's name: at most 31 characters, none that a spreadsheet forbids, and none of
/// `taken`, whatever their case. Never empty.
[[nodiscard]] QString sheetName(const QString &title, const QStringList &taken);

} // namespace sanjia
