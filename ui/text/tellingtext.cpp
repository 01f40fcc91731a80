// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/tellingtext.h"

#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sanjia::format {

namespace {

class TellingWords
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::TellingText)
public:
    static QString command(const Error &error)
    {
        switch (error.kind) {
        case ErrorKind::FileUnreadable:
            //: %1: a program
            return tr("“%1” cannot be started. Is its name right?").arg(error.code);
        case ErrorKind::Timeout:
            return said(tr("It took too long and was ended."), error);
        case ErrorKind::Defect:
            return said(error.code == "crashed"_L1 ? tr("It crashed.")
                                                   //: A program's exit status. %1: a number
                                                   : tr("It ended with status %1.").arg(error.code),
                        error);
        default:
            return errorText(error).sentence();
        }
    }

    static QString webhook(const Error &error)
    {
        switch (error.kind) {
        case ErrorKind::Offline:
            return tr("The address cannot be reached.");
        case ErrorKind::Timeout:
            return tr("It did not answer in time.");
        case ErrorKind::Tls:
            return tr("No secure connection could be made.");
        case ErrorKind::ServerDown:
            //: %1: an HTTP status such as 503
            return tr("Its server has trouble of its own (%1).").arg(error.code);
        case ErrorKind::RateLimited:
            //: %1: an HTTP status such as 429
            return tr("It asks for more time between messages (%1).").arg(error.code);
        case ErrorKind::Authentication:
        case ErrorKind::Permission:
            //: %1: an HTTP status such as 401
            return tr("It does not let us in (%1). Is the address whole, with its token?")
                .arg(error.code);
        case ErrorKind::BadParameter:
            if (error.code.isEmpty())
                return tr("The address must begin with https:// and must not hold a user or a "
                          "part after #.");
            //: %1: an HTTP status such as 404
            return tr("It refused the message (%1). Is the address right?").arg(error.code);
        case ErrorKind::BadAnswer:
            if (error.code.isEmpty())
                return tr("Its answer is longer than any answer has to be.");
            //: %1: an HTTP status such as 302
            return tr("It leads elsewhere (%1), which is not followed. Enter the new address.")
                .arg(error.code);
        case ErrorKind::SecretsLocked:
            return tr("The place that keeps its address is locked. For sanjia watch run set "
                      "SANJIA_PASSPHRASE.");
        case ErrorKind::SecretsUnavailable:
            return tr("Its address is not kept here any more. Enter it again.");
        default:
            return errorText(error).sentence();
        }
    }

    static QString state(const Telling &telling)
    {
        switch (telling.state) {
        case TellingState::Told:
            //: State of a message: it arrived
            return tr("told");
        case TellingState::GivenUp:
            return telling.error && telling.error->kind == ErrorKind::Cancelled
                //: State of a message: its way out was switched off before
                ? tr("dropped")
                //: State of a message: it is not tried any more
                : tr("given up");
        case TellingState::Waiting:
            break;
        }
        //: State of a message. %1: date and time of the next try
        return telling.tries == 0 ? tr("waits") : tr("again %1").arg(dateTime(telling.nextAt));
    }

    static QString channel(TellingChannel channel)
    {
        switch (channel) {
        case TellingChannel::Command:
            //: A way to tell of alerts: a program that is run
            return tr("Program");
        case TellingChannel::Webhook:
            //: A way to tell of alerts: an address they are posted to
            return tr("Webhook");
        case TellingChannel::Digest:
            break;
        }
        //: A way to tell of alerts: an HTML file a day
        return tr("Daily page");
    }

    static QString trouble(TellingChannel channel, const Error &error)
    {
        if (error.kind == ErrorKind::Cancelled)
            return tr("It was interrupted, or switched off.");
        switch (channel) {
        case TellingChannel::Command:
            return command(error);
        case TellingChannel::Webhook:
            return webhook(error);
        case TellingChannel::Digest:
            break;
        }
        return errorText(error).sentence();
    }

private:
    static QString said(const QString &what, const Error &error)
    {
        const QString last = error.detail.section(u'\n', -1).simplified();
        //: %1: what happened to a program, %2: what it said last
        return last.isEmpty() ? what : tr("%1 It said: %2").arg(what, last);
    }
};

} // namespace

QString tellingChannel(TellingChannel channel) { return TellingWords::channel(channel); }

QString tellingState(const Telling &telling) { return TellingWords::state(telling); }

QString tellingTrouble(TellingChannel channel, const Error &error)
{
    return TellingWords::trouble(channel, error);
}

} // namespace sanjia::format
