// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretprompt.h"

#include "app/cli/console.h"

#include <termios.h>
#include <unistd.h>

#include <utility>

namespace sanjia::cli {

namespace {
constexpr qsizetype kMostBytes = 4'096;
} // namespace

/// A terminal without echo for as long as this lives.
class SecretPrompt::Silence
{
public:
    Silence()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= static_cast<tcflag_t>(ECHONL);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence() { ::tcsetattr(STDIN_FILENO, TCSANOW, &m_before); }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before{};
};

SecretPrompt::SecretPrompt(Console &console) : m_console(console) {}

SecretPrompt::~SecretPrompt() = default;

void SecretPrompt::ask(const QString &label, std::function<void(const Secret &)> use)
{
    m_use = std::move(use);
    m_line.clear();
    if (::isatty(STDIN_FILENO) == 1) {
        m_console.say(label);
        m_silence = std::make_unique<Silence>();
    }
    m_notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [this] { read(); });
}

void SecretPrompt::read()
{
    // Byte by byte: what follows the line belongs to the next question.
    char byte = 0;
    const ssize_t got = ::read(STDIN_FILENO, &byte, 1);
    if (got == 1 && byte != '\n') {
        if (byte != '\r' && m_line.size() < kMostBytes)
            m_line += byte;
        return;
    }
    finish();
}

void SecretPrompt::finish()
{
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater(); // this is called by it
    m_silence.reset();
    const Secret secret(QString::fromUtf8(m_line));
    m_line.fill('\0');
    const auto use = std::exchange(m_use, {});
    use(secret);
}

} // namespace sanjia::cli
