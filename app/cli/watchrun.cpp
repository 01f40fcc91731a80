// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "app/cli/watchcommands.h"
#include "app/cli/words.h"
#include "core/services/watchschedule.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// Works off what is due, for cron and timers with --once, else until it is stopped.
class WatchRunCommand final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        read().noWordsAfter(1);
        m_format = read().format();
        m_once = read().isSet(u"once"_s);
        if (read().isSet(u"all"_s) && !m_once)
            read().refuse(Words::tr("--all goes with --once."));
        for (const QString &name : {u"every"_s, u"rule"_s, u"cool-down"_s, u"quiet"_s, u"pages"_s,
                                    u"sort"_s, u"deep"_s}) {
            if (read().isSet(name))
                read().refuse(Words::tr("--%1 is not for 'watch run'.").arg(name));
        }
        if (refused())
            return;
        withSession(Reach::Market, [this] { run(); });
    }

    void interrupt(int signalNumber) override
    {
        if (!m_running)
            return Command::interrupt(signalNumber);
        noteStatus(kInterrupted);
        m_stopped = true;
        WatchSchedule &schedule = session().watchSchedule();
        const bool busy = schedule.runner().isRunning();
        schedule.turnOff(); // finished() follows when it was busy
        if (!busy)
            end();
    }

private:
    void run()
    {
        m_running = true;
        WatchSchedule &schedule = session().watchSchedule();
        WatchRunner &runner = schedule.runner();
        connect(&runner, &WatchRunner::failed, this,
                [this](const Watch &watch, const Error &error) { note(error, watch.what); });
        connect(&runner, &WatchRunner::runStarted, this, [this](const Watch &watch) {
            //: progress on a terminal. %1: what is watched
            console().progress(Words::tr("looking at %1").arg(watch.what));
        });
        connect(&runner, &WatchRunner::finished, this, &WatchRunCommand::take);
        if (read().isSet(u"all"_s))
            schedule.runAll();
        else if (m_once)
            schedule.look();
        else
            schedule.turnOn();
    }

    void take(const WatchTally &tally, const std::optional<Error> &error)
    {
        m_tally += tally;
        // What a call met was told when it met it.
        if (error && error->kind != ErrorKind::Cancelled && tally.failed == 0)
            note(*error);
        if (m_once || m_stopped)
            return end();
        if (tally.alerts > 0)
            console().say(
                Words::tr("%n new alert(s); 'sanjia alerts' shows them.", nullptr, tally.alerts));
    }

    void end()
    {
        print(tallyText(m_tally, m_format));
        finish();
    }

    Format m_format = Format::Table;
    bool m_once = false;
    bool m_running = false;
    bool m_stopped = false;
    WatchTally m_tally;
};

} // namespace

std::unique_ptr<Command> makeWatchRun(Arguments arguments, Console &console)
{
    return std::make_unique<WatchRunCommand>(std::move(arguments), console);
}

} // namespace sanjia::cli
