// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QByteArray>
#include <QString>

namespace sanjia::cli {

/// Standard output and standard error, and nothing else: results go to the one, everything said to
/// a person to the other. A reader that went away (a closed pipe) is no error, because what was
/// asked for was done; a disk that is full is.
class Console
{
public:
    /// Opens what the caller closed, so that no database or socket can get the number of standard
    /// output and be written into. Before anything else opens a file.
    static void secureStandardFiles();

    /// Whether a person looks at standard output, and no file or pipe takes it.
    [[nodiscard]] static bool isTerminal();

    /// All bytes, at once. False when they could not be written.
    bool write(const QByteArray &bytes);

    void say(const QString &text); ///< a line on standard error
    void warn(const QString &text); ///< the same, with the program's name before it
    void complain(const Error &error,
                  const QString &about = {}); ///< what happened, what to do, where
    /// What is going on, on one line that the next one overwrites; only on a terminal.
    void progress(const QString &text);

private:
    void clearProgress();

    bool m_progressShown = false;
};

} // namespace sanjia::cli
