// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/offerfields.h"

#include <QByteArray>
#include <QStringList>

namespace sanjia {

/// A table as UTF-8 CSV with byte-order mark and CRLF, quoted as RFC 4180 says. Text cells that a
/// spreadsheet would run as a formula (starting with = + - @, plain or full-width, tab, return or
/// line feed) get a leading apostrophe; numbers never do.
[[nodiscard]] QByteArray csvFrom(const QStringList &header, const QList<QList<FieldValue>> &rows);

/// Records that all have the same fields; `emptyHeader` names the columns when there is none.
[[nodiscard]] QByteArray csvFrom(const QList<Record> &records, const QStringList &emptyHeader);

} // namespace sanjia
