// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sanjia {

/// Bytes that sort as a Chinese reader expects, whatever language the program speaks: Chinese by
/// pinyin, numbers in text by their value (型号2 before 型号12). From ICU, as Qt's own collator;
/// Qt does not hand out its keys. Empty text has an empty key. Thread-safe.
[[nodiscard]] QByteArray collationKeyOf(const QString &text);

/// The beginning of such a key, after a dozen characters, which is what fits in a column of a file;
/// what agrees so far is a tie. Files hold these: what makes them may not change.
[[nodiscard]] QByteArray sortKeyOf(const QString &text);

} // namespace sanjia
