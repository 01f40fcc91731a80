// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sanjia {

/// What a Chinese reader types to name a text in short: the first letters of the syllables, latin
/// letters and digits as they are, nothing of the rest ("导出 CSV" is "dccsv"). A text with
/// characters that are read in more than one way has several; at most eight. Empty for a text
/// without Chinese. Thread-safe.
[[nodiscard]] QStringList pinyinInitials(const QString &text);

} // namespace sanjia
