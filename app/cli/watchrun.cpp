// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "app/cli/watchcommands.h"
#include "app/cli/words.h"
#include "core/services/tellingdesk.h"
#include "core/services/watches.h"
#include "core/services/watchschedule.h"
#include "ui/text/tellingtext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// How long what is to be told outside is worked off at the end of --once; the rest is told by the
/// next run.
constexpr std::chrono::milliseconds kMostTelling{60'000};

/// Works off what is due, for cron and timers with --once, else until it is stopped.
class WatchRunCommand final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        m_format = read().format();
        readWatches();
        m_once = read().isSet(u"once"_s) || !m_ids.isEmpty();
        if (read().isSet(u"all"_s) && (!m_once || !m_ids.isEmpty()))
            read().refuse(m_ids.isEmpty() ? Words::tr("--all goes with --once.")
                                          : Words::tr("Either --all or some watches."));
        for (const QString &name : {u"every"_s, u"rule"_s, u"cool-down"_s, u"quiet"_s, u"pages"_s,
                                    u"sort"_s, u"deep"_s}) {
            if (read().isSet(name))
                read().refuse(Words::tr("--%1 is not for 'watch run'.").arg(name));
        }
        if (refused())
            return;
        withSession(Reach::Market, [this] { check(m_ids); });
    }

    void interrupt(int signalNumber) override
    {
        if (!m_running)
            return Command::interrupt(signalNumber);
        noteStatus(kInterrupted);
        m_stopped = true;
        if (m_ending) // what is being told now is told later
            return session().telling().teller().stop();
        WatchSchedule &schedule = session().watchSchedule();
        const bool busy = schedule.runner().isRunning();
        schedule.turnOff(); // finished() follows when it was busy
        if (!busy)
            end();
    }

private:
    void readWatches()
    {
        const QStringList words = read().words().mid(1);
        for (const QString &word : words) {
            bool isNumber = false;
            const qint64 id = word.toLongLong(&isNumber);
            if (!isNumber || id <= 0)
                read().refuse(Words::tr("Which watch? Give its number, as 'watch list' has it."));
            else if (!m_ids.contains(id))
                m_ids.append(id);
        }
    }

    /// All of them must be there before anything is looked at.
    void check(QList<qint64> left)
    {
        if (left.isEmpty())
            return begin();
        m_checking = session().watches().show(left.takeFirst());
        m_checking.then(this, [this, left](const Result<Watch> &watch) {
            if (!watch)
                return finishWith(watch.error());
            check(left);
        });
    }

    void begin()
    {
        // Before anything is noticed, so that all of it is told.
        m_beginning = session().telling().begin();
        m_beginning.then(this, [this](const Result<void> &begun) {
            if (!begun)
                console().complain(begun.error());
            run();
        });
    }

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
        connect(&session().telling().teller(), &Teller::tried, this, &WatchRunCommand::sayTried);
        if (!m_ids.isEmpty())
            return schedule.run(m_ids);
        if (read().isSet(u"all"_s))
            return schedule.runAll();
        if (m_once)
            return schedule.look();
        session().telling().teller().turnOn();
        schedule.turnOn();
    }

    void sayTried(TellingChannel channel, int, const std::optional<Error> &error)
    {
        // No failure of looking: it is tried again, and 'alerts telling show' has it.
        if (error && error->kind != ErrorKind::Cancelled)
            console().warn(Words::tr("%1: %2").arg(format::tellingChannel(channel),
                                                   format::tellingTrouble(channel, *error)));
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
        if (tally.alerts > 0)
            session().telling().teller().work();
    }

    void end()
    {
        if (std::exchange(m_ending, true))
            return;
        print(tallyText(m_tally, m_format));
        Teller &teller = session().telling().teller();
        connect(&teller, &Teller::finished, this, [this] { finish(); });
        if (!m_stopped)
            return teller.work(QDeadlineTimer(kMostTelling));
        const bool busy = teller.isWorking();
        teller.turnOff(); // finished() follows when it was busy
        if (!busy)
            finish();
    }

    Format m_format = Format::Table;
    bool m_once = false;
    bool m_running = false;
    bool m_stopped = false;
    bool m_ending = false;
    QList<qint64> m_ids; ///< only these
    WatchTally m_tally;
    Request<Watch> m_checking;
    Request<void> m_beginning;
};

} // namespace

std::unique_ptr<Command> makeWatchRun(Arguments arguments, Console &console)
{
    return std::make_unique<WatchRunCommand>(std::move(arguments), console);
}

} // namespace sanjia::cli
