// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sanjia {

/// Bytes that sort as a Chinese reader expects: Chinese by pinyin, numbers in text by their value
/// (型号2 before 型号12). Cut after a dozen characters, which is what fits in a column; what agrees
/// so far is a tie. From ICU, as Qt's own collator; Qt does not hand out its keys. Empty text has
/// an empty key. Thread-safe.
[[nodiscard]] QByteArray sortKeyOf(const QString &text);

} // namespace sanjia
