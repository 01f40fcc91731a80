// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <cerrno>
#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace sanjia::cli {

namespace {

volatile std::sig_atomic_t handlerSocket = -1;

extern "C" void noteSignal(int number)
{
    // Only what is allowed in a signal handler: one byte to the event loop.
    const int before = errno;
    const char byte = static_cast<char>(number);
    [[maybe_unused]] const ssize_t written = ::write(handlerSocket, &byte, 1);
    errno = before;
}

} // namespace

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_sockets.data()) != 0)
        return; // the signals keep their usual effect
    handlerSocket = m_sockets[1];
    m_notifier.setSocket(m_sockets[0]);
    m_notifier.setEnabled(true);
    connect(&m_notifier, &QSocketNotifier::activated, this, &Interrupt::readSignal);

    struct sigaction action = {};
    action.sa_handler = noteSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

Interrupt::~Interrupt()
{
    ::signal(SIGINT, SIG_DFL);
    ::signal(SIGTERM, SIG_DFL);
    m_notifier.setEnabled(false);
    handlerSocket = -1;
    for (const int socket : m_sockets) {
        if (socket >= 0)
            ::close(socket);
    }
}

void Interrupt::readSignal()
{
    char byte = 0;
    if (::read(m_sockets[0], &byte, 1) == 1)
        Q_EMIT caught(byte);
}

} // namespace sanjia::cli
