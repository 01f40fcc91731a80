// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <openssl/crypto.h>

#include <utility>

namespace sanjia {

/// Bytes that are overwritten when they go: keys, and secrets on their way to or from a file.
/// The size is fixed at birth, because growing would leave a copy behind.
class WipedBytes
{
public:
    WipedBytes() = default;
    explicit WipedBytes(qsizetype size) : m_bytes(size, '\0') {}
    WipedBytes(WipedBytes &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    WipedBytes &operator=(WipedBytes &&other) noexcept
    {
        m_bytes.swap(other.m_bytes); // the other one wipes what was here
        return *this;
    }
    WipedBytes(const WipedBytes &) = delete;
    WipedBytes &operator=(const WipedBytes &) = delete;
    ~WipedBytes()
    {
        if (m_bytes.isDetached())
            OPENSSL_cleanse(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] char *data() { return m_bytes.data(); }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }

private:
    QByteArray m_bytes;
};

} // namespace sanjia
