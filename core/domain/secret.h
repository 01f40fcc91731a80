// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace sanjia {

/// Text that must not be seen: an AppSecret, a token. It has no way into a log or a QVariant and
/// overwrites its bytes when it goes. Only the signers and the transport ask for utf8().
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QString &text) : m_utf8(text.toUtf8()) {}
    /// Without a detour through a QString, which would leave a copy behind.
    [[nodiscard]] static Secret fromUtf8(QByteArrayView utf8)
    {
        Secret secret;
        secret.m_utf8 = utf8.toByteArray();
        return secret;
    }
    Secret(const Secret &) = default;
    /// By value: what was held before goes, wiped, with the copy.
    Secret &operator=(Secret other) noexcept
    {
        m_utf8.swap(other.m_utf8);
        return *this;
    }
    ~Secret()
    {
        // Shared bytes belong to another copy, which will wipe them in its turn.
        if (m_utf8.isDetached()) {
            volatile char *bytes = m_utf8.data();
            for (qsizetype i = 0; i < m_utf8.size(); ++i)
                bytes[i] = 0;
        }
    }

    friend bool operator==(const Secret &, const Secret &) = default;

    [[nodiscard]] bool isEmpty() const { return m_utf8.isEmpty(); }
    [[nodiscard]] const QByteArray &utf8() const { return m_utf8; }

private:
    QByteArray m_utf8;
};

} // namespace sanjia
