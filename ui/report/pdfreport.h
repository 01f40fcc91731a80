// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/services/export/workbook.h"
#include "ui/report/report.h"

namespace sanjia {

/// The report as PDF on A4: the heading of the table on every page, no row across two pages, page
/// numbers. Drawn by hand, because QTextDocument repeats no headings and cuts rows in two. Needs a
/// QGuiApplication (any platform, also "offscreen") for its fonts. Any thread. Cancelled when
/// `stop` says so between two rows.
[[nodiscard]] Result<QByteArray> pdfFrom(const Report &report, const StopAsked &stop = {});

} // namespace sanjia
