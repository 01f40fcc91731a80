// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standardinput.h"

#include <array>
#include <cerrno>

#include <unistd.h>

namespace sanjia::cli {

StandardInput::StandardInput(qint64 most, QObject *parent)
    : QObject(parent), m_notifier(STDIN_FILENO, QSocketNotifier::Read), m_most(most)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &StandardInput::readSome);
}

void StandardInput::readSome()
{
    std::array<char, 65'536> some; // NOLINT: filled by read()
    const ssize_t count = ::read(STDIN_FILENO, some.data(), some.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count > 0)
        m_bytes.append(some.data(), count);
    if (count > 0 && m_bytes.size() <= m_most)
        return;
    m_notifier.setEnabled(false);
    if (count < 0)
        Q_EMIT failed(qt_error_string(errno));
    else
        Q_EMIT ended(m_bytes);
}

} // namespace sanjia::cli
