// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sanjia {

/// What a Chinese reader types to name a text in short: the first letters of the syllables, latin
/// letters and digits as they are, nothing of the rest ("导出 CSV" is "dccsv"). A text with
/// characters that are read in more than one way has several; at most eight. Empty for a text
/// without Chinese. Thread-safe.
[[nodiscard]] QStringList pinyinInitials(const QString &text);

/// What may be typed for each Chinese character, without tones and ü as v ("shang" of 商), and each
/// word of other letters or digits as it is, in lower case; nothing of the rest. A character that
/// is read in several ways has several where pinyinInitials() knows them, else that of ICU. Empty
/// for a text without Chinese. Thread-safe, but ICU takes some hundred milliseconds to get ready
/// for the first text, and much longer for a new character than for one that was read before: not
/// for the window's thread.
[[nodiscard]] QList<QStringList> pinyinReadings(const QString &text);

} // namespace sanjia
