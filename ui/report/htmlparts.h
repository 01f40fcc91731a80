// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report.h"

/// What the pages this program makes have in common (htmlreport.cpp): one file that needs nothing
/// beside itself, in which text from outside can be nothing but text, readable in light and dark
/// and printed on A4.
namespace sanjia::html {

[[nodiscard]] QString escaped(const QString &text);
[[nodiscard]] QString heading(const QString &text, bool number = false); ///< of a column
[[nodiscard]] QString cell(const QString &text, QLatin1String kind); ///< `kind`: its class
/// Its title, a link where it has one, with seller and variant below.
[[nodiscard]] QString offerCell(const Report::Line &line);
[[nodiscard]] QString trendCell(const Report::Line &line);

/// The whole page: `title` as heading, `about` below it, and `inner`, which is markup.
[[nodiscard]] QByteArray page(const QString &title, const QString &about, const QString &inner);

} // namespace sanjia::html
