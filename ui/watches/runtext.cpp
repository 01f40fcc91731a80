// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/runtext.h"

#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

class RunWords
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::RunWords)
public:
    static QString result(const WatchTally &tally)
    {
        QStringList parts;
        //: Part of what a run of a watch came to: offers that were looked at
        parts.append(tr("%Ln seen", nullptr, tally.checked));
        if (tally.changed > 0)
            //: Part of what a run of a watch came to: offers that are different
            parts.append(tr("%Ln changed", nullptr, tally.changed));
        if (tally.failed > 0)
            //: Part of what a run of a watch came to: calls that failed
            parts.append(tr("%Ln failed", nullptr, tally.failed));
        //: Between the words of a list
        return parts.join(tr(", "));
    }
};

} // namespace

QString runResult(const std::optional<WatchRun> &run)
{
    return run ? RunWords::result(run->tally) : QString();
}

QString runTrouble(const WatchRun &run)
{
    return run.error ? errorText({*run.error, run.errorCode, {}, {}}).sentence() : QString();
}

} // namespace sanjia
