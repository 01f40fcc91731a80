// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/sandbox/sandbox.h"

#include <csignal>
#include <limits>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// Serves until it is stopped: SIGTERM is the usual end, SIGINT an interruption.
class ServeSandbox final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        SandboxOptions options;
        options.port = static_cast<quint16>(read().integer(u"port"_s, 0, 0, 65'535));
        options.seed = static_cast<quint64>(
            read().integer(u"seed"_s, 1688, 0, std::numeric_limits<qint64>::max()));
        options.budgetPerMinute = static_cast<int>(read().integer(u"budget"_s, 50, 0, 1'000'000));
        options.faults = read().text(u"faults"_s).split(u',', Qt::SkipEmptyParts);
        options.faultPercent = static_cast<int>(read().integer(u"fault-percent"_s, 100, 0, 100));
        const QStringList known = Sandbox::knownFaults();
        for (const QString &fault : options.faults) {
            if (!known.contains(fault))
                read().refuse(Words::tr("There is no fault '%1'; there are: %2.")
                                  .arg(fault, known.join(u", "_s)));
        }
        read().noWordsAfter(0);
        if (refused())
            return;

        m_sandbox = std::make_unique<Sandbox>(m_clock, options);
        const Result<QUrl> origin = m_sandbox->start();
        if (!origin)
            return finishWith(origin.error());
        // A contract: scripts read the first line.
        const QString line = u"gateway=%1 app_key=%2 app_secret=%3\n"_s.arg(
            origin->toString(), m_sandbox->appKey(),
            QString::fromUtf8(m_sandbox->appSecret().utf8()));
        if (!console().write(line.toUtf8())) {
            console().warn(Words::tr("The result could not be written to standard output."));
            noteStatus(kStorage);
            return finish();
        }
        console().say(Words::tr("Serving the sample market on this machine. Ctrl+C stops it."));
    }

    void interrupt(int signalNumber) override
    {
        m_sandbox.reset();
        noteStatus(signalNumber == SIGTERM ? kDone : kInterrupted);
        finish();
    }

private:
    SystemClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
};

} // namespace

Verb sandboxVerb()
{
    return {u"sandbox"_s,
            {},
            Words::tr("Serves the sample market on this machine until stopped."),
            {
                {u"port"_s, Words::tr("The port; any free one otherwise."), Words::tr("N")},
                //: a placeholder in the help text: names with commas between
                {u"faults"_s, Words::tr("Misbehaves on purpose: names with commas between."),
                 Words::tr("LIST")},
                {u"fault-percent"_s,
                 Words::tr("How many calls of a hundred --faults meets (100), by chance."),
                 Words::tr("N")},
                {u"budget"_s, Words::tr("Calls allowed in a minute (50); 0: any number."),
                 Words::tr("N")},
                {u"seed"_s, Words::tr("Another market (1688)."), Words::tr("N")},
            },
            making<ServeSandbox>()};
}

} // namespace sanjia::cli
