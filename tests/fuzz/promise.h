// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QString>

#include <cstddef>
#include <cstdint>

/// What every fuzz target has in common: how it says that something it relies on does not hold, and
/// how the fuzzer's bytes become what a parser takes. It knows nothing of any parser.
namespace sanjia::fuzz {

/// Names a broken promise and ends the process, which is how libFuzzer learns of it.
void require(bool holds, const char *promise);

[[nodiscard]] inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// As a file or an answer is read: what is no UTF-8 becomes U+FFFD.
[[nodiscard]] inline QString textOf(const uint8_t *data, size_t size)
{
    return QString::fromUtf8(bytesOf(data, size));
}

/// Template of a folder for files that a parser reads: in memory, as there are thousands a second.
inline constexpr auto kFolder = QLatin1String("/dev/shm/sanjia-fuzz-XXXXXX");

[[nodiscard]] bool isDigits(const QString &text); ///< of ASCII, at least one

} // namespace sanjia::fuzz

/// libFuzzer's way in, which each target defines.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
