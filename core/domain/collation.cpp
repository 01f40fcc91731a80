// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/collation.h"

#include <unicode/ucol.h>

#include <algorithm>
#include <array>
#include <memory>

namespace sanjia {

namespace {

constexpr qsizetype kLongest = 24; // bytes: a Chinese character takes two

using Collator = std::unique_ptr<UCollator, decltype(&ucol_close)>;

Collator openCollator()
{
    UErrorCode status = U_ZERO_ERROR;
    Collator collator(ucol_open("zh_CN", &status), &ucol_close);
    if (collator)
        ucol_setAttribute(collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    return collator;
}

/// As long as it gets.
QByteArray keyOf(const QString &text)
{
    // A collator may not be shared between threads while it makes keys.
    thread_local const Collator collator = openCollator();
    if (!collator) // ICU without its data: order by code point is better than none
        return text.toUtf8();
    const auto *units = reinterpret_cast<const UChar *>(text.utf16());
    const auto count = static_cast<int32_t>(text.size());
    std::array<uint8_t, 512> key{};
    const int32_t length = ucol_getSortKey(collator.get(), units, count, key.data(),
                                           static_cast<int32_t>(key.size()));
    if (length <= static_cast<int32_t>(key.size()))
        return {reinterpret_cast<const char *>(key.data()), length};
    QByteArray longer(length, Qt::Uninitialized);
    ucol_getSortKey(collator.get(), units, count, reinterpret_cast<uint8_t *>(longer.data()),
                    length);
    return longer;
}

} // namespace

QByteArray collationKeyOf(const QString &text)
{
    QByteArray key = text.isEmpty() ? QByteArray("") : keyOf(text);
    if (key.endsWith('\0'))
        key.chop(1);
    return key;
}

QByteArray sortKeyOf(const QString &text)
{
    // Twice as many characters as fit: shorter text makes no shorter beginning of a key.
    return text.isEmpty() ? QByteArray("") : keyOf(text.left(2 * kLongest)).left(kLongest);
}

} // namespace sanjia
