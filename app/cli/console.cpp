// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/output.h"
#include "app/cli/words.h"
#include "ui/text/errortext.h"

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// 0, or the errno that stopped it.
int writeAll(int file, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(file, bytes.constData() + done,
                                        static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        done += written;
    }
    return 0;
}

} // namespace

void Console::secureStandardFiles()
{
    for (int file = STDIN_FILENO; file <= STDERR_FILENO; ++file) {
        if (::fcntl(file, F_GETFD) != -1)
            continue;
        // The lowest free number is the closed one. The wrong direction on purpose: writing to a
        // closed standard output must fail and be told, not vanish.
        [[maybe_unused]] const int opened = ::open("/dev/null",
                                                   file == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
    ::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error of write(), not our end
}

bool Console::isTerminal() { return ::isatty(STDOUT_FILENO) == 1; }

bool Console::write(const QByteArray &bytes)
{
    clearProgress();
    const int error = writeAll(STDOUT_FILENO, bytes);
    return error == 0 || error == EPIPE;
}

void Console::say(const QString &text)
{
    clearProgress();
    writeAll(STDERR_FILENO, text.toUtf8() + '\n');
}

void Console::warn(const QString &text) { say("sanjia: "_L1 + text); }

void Console::complain(const Error &error, const QString &about)
{
    const ErrorText text = errorText(error);
    //: %1: what it is about, an offer id or a file; %2: what happened
    warn(about.isEmpty() ? text.what : Words::tr("%1: %2").arg(about, text.what));
    if (!text.advice.isEmpty())
        say(text.advice);
    if (const QString where = seeLine(text); !where.isEmpty())
        say(where);
}

void Console::progress(const QString &text)
{
    if (::isatty(STDERR_FILENO) != 1)
        return;
    writeAll(STDERR_FILENO, "\r\033[K" + text.toUtf8());
    m_progressShown = true;
}

void Console::clearProgress()
{
    if (std::exchange(m_progressShown, false))
        writeAll(STDERR_FILENO, "\r\033[K");
}

} // namespace sanjia::cli
