// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/collation.h"

#include <unicode/ucol.h>

#include <algorithm>
#include <array>
#include <memory>

namespace sanjia {

namespace {

constexpr int kLongest = 24; // bytes: a Chinese character takes two

using Collator = std::unique_ptr<UCollator, decltype(&ucol_close)>;

Collator openCollator()
{
    UErrorCode status = U_ZERO_ERROR;
    Collator collator(ucol_open("zh_CN", &status), &ucol_close);
    if (collator)
        ucol_setAttribute(collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    return collator;
}

} // namespace

QByteArray sortKeyOf(const QString &text)
{
    if (text.isEmpty())
        return QByteArray("");
    // A collator may not be shared between threads while it makes keys.
    thread_local const Collator collator = openCollator();
    if (!collator) // ICU without its data: order by code point is better than none
        return text.toUtf8().left(kLongest);
    // Twice as many characters as fit: shorter text makes no shorter beginning of a key.
    const QString start = text.left(2 * kLongest);
    std::array<uint8_t, 512> key{};
    const int32_t length = ucol_getSortKey(
        collator.get(), reinterpret_cast<const UChar *>(start.utf16()),
        static_cast<int32_t>(start.size()), key.data(), static_cast<int32_t>(key.size()));
    return QByteArray(reinterpret_cast<const char *>(key.data()), std::min(length, kLongest));
}

} // namespace sanjia
