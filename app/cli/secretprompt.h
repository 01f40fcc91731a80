// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secret.h"

#include <QByteArray>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace sanjia::cli {

class Console;

/// Asks for secrets on standard input, one line each: without echo on a terminal, plainly from a
/// pipe. The event loop goes on meanwhile, so that an interruption is heard; the terminal gets its
/// echo back however this ends.
class SecretPrompt
{
public:
    explicit SecretPrompt(Console &console);
    ~SecretPrompt();
    SecretPrompt(const SecretPrompt &) = delete;
    SecretPrompt &operator=(const SecretPrompt &) = delete;

    /// `use` gets the line, empty at the end of input. One question at a time.
    void ask(const QString &label, std::function<void(const Secret &)> use);

private:
    class Silence;
    void read();
    void finish();

    Console &m_console;
    std::unique_ptr<Silence> m_silence; ///< while a question is open on a terminal
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::function<void(const Secret &)> m_use;
    QByteArray m_line;
};

} // namespace sanjia::cli
