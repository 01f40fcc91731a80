// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"

#include <QObject>
#include <QStringList>

#include <chrono>

namespace sanjia {

/// Runs a program of the buyer's with something on its standard input. There is no shell, so
/// nothing in an alert can be taken for a command; arguments are the buyer's own, and of the
/// environment everything that begins with SANJIA_ (keys, passphrases) is left out. What it prints
/// is thrown away, but for the end of what it says on standard error when it fails. A program that
/// takes too long is killed with all that it started.
///
/// Thread: the one it lives in; nothing is waited for. Dropping the request kills the program.
/// Errors: FileUnreadable (it cannot be started; code: the program), Timeout, Defect (it failed;
/// code: its exit status, or "crashed"; detail: the end of its standard error).
class CommandRun : public QObject
{
public:
    using QObject::QObject;

    static constexpr std::chrono::milliseconds kLimit{30'000};
    [[nodiscard]] Request<void> run(const QString &program, const QStringList &arguments,
                                    const QByteArray &input,
                                    std::chrono::milliseconds limit = kLimit);
};

} // namespace sanjia
