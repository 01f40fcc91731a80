// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/reader.h"
#include "app/session.h"
#include "core/domain/searchquery.h"

#include <QObject>

#include <functional>
#include <memory>

namespace sanjia::cli {

/// One verb at work. It reads its arguments in start(), works in the event loop, and ends with
/// finished() exactly once. What it already has is printed even when something fails later; the
/// first failure is the exit status.
class Command : public QObject
{
    Q_OBJECT
public:
    Command(Arguments arguments, Console &console);
    ~Command() override;

    virtual void start() = 0;
    /// SIGINT or SIGTERM. Verbs that hold something worth printing print it.
    virtual void interrupt(int signalNumber);

Q_SIGNALS:
    void finished(int status);

protected:
    [[nodiscard]] Reader &read() { return m_reader; }
    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] Console &console() { return m_console; }
    [[nodiscard]] bool verbose() const { return m_arguments.isSet(QStringLiteral("verbose")); }

    /// True, and the work is over, when something typed was wrong.
    bool refused();
    void refuse(const QString &why);

    /// Opens the session's store (and with Reach::Market its market), then runs `use`. Failures
    /// end the work.
    void withSession(Reach reach, std::function<void()> use);
    [[nodiscard]] Session &session() { return *m_session; }
    /// Makes sure of the market; false, and the work is over, when there is none.
    bool connectMarket();

    void warnOfSkipped(const QList<SkippedRow> &skipped, const QString &about = {});
    /// Tells of a failure and remembers its status if it is the first.
    void note(const Error &error, const QString &about = {});
    void noteStatus(int status);
    /// A file, whole or not at all; a failure is noted.
    bool save(const QString &path, const QByteArray &bytes);
    /// To --output or standard output; a failure is noted.
    void print(const QByteArray &bytes);
    void finish(); ///< with the first failure's status, or 0
    void finishWith(const Error &error, const QString &about = {});

private:
    void openStore(std::function<void()> use);

    Arguments m_arguments;
    Reader m_reader;
    Console &m_console;
    std::unique_ptr<Session> m_session;
    Request<void> m_unlocking;
    std::optional<Error> m_lockedWhy; ///< why a kept account's secrets could not be read
    Request<void> m_opening;
    int m_status = 0;
    bool m_finished = false;
};

} // namespace sanjia::cli
