// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report.h"

namespace sanjia {

/// The report as one HTML file (well-formed XML, UTF-8) that needs nothing beside itself: style,
/// pictures and trends are inside, there is no script, and nothing is fetched. Links lead to the
/// offers' pages on 1688 only. Readable in light and dark, and printed on A4. Any thread.
[[nodiscard]] QByteArray htmlFrom(const Report &report);

} // namespace sanjia
