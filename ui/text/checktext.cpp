// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/checktext.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace sanjia {

namespace {

class CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::CheckWords)
};

} // namespace

QString checkName(Check check)
{
    switch (check) {
    case Check::Network:
        //: a step of the connection test
        return CheckWords::tr("Network");
    case Check::Clock:
        //: a step of the connection test: is this machine's clock right
        return CheckWords::tr("Clock");
    case Check::Signature:
        //: a step of the connection test: are key and secret accepted
        return CheckWords::tr("Signature");
    case Check::Token:
        //: a step of the connection test: is the access token accepted
        return CheckWords::tr("Token");
    case Check::Search:
        //: a step of the connection test: is the search call granted
        return CheckWords::tr("Search");
    case Check::Detail:
        //: a step of the connection test: is the call for one offer granted
        return CheckWords::tr("Detail");
    }
    Q_UNREACHABLE();
}

QString checkState(CheckResult::State state)
{
    switch (state) {
    case CheckResult::State::Passed:
        //: a step of the connection test went well
        return CheckWords::tr("passed");
    case CheckResult::State::Failed:
        //: a step of the connection test went wrong
        return CheckWords::tr("failed");
    case CheckResult::State::Skipped:
        //: a step of the connection test was left out
        return CheckWords::tr("not tested");
    }
    Q_UNREACHABLE();
}

ErrorText checkText(const CheckResult &result, const QString &call)
{
    if (result.check == Check::Clock && result.state == CheckResult::State::Failed)
        return {CheckWords::tr("This machine's clock is %1 s off.")
                    .arg(format::number(result.clockOffMs / 1'000)),
                CheckWords::tr("Set its date and time.")};
    return result.error ? errorText(*result.error, call) : ErrorText();
}

QString checkRemark(const CheckResult &result, const QString &call)
{
    return checkText(result, call).sentence();
}

} // namespace sanjia
