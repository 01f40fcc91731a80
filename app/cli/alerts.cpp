// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listcommand.h"
#include "app/cli/verbs.h"
#include "app/cli/watchcommands.h"
#include "app/cli/words.h"
#include "core/services/watches.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// What watches told.
class AlertsCommand final : public ListCommand
{
public:
    using ListCommand::ListCommand;

    void start() override
    {
        constexpr qint64 kLast = std::numeric_limits<qint64>::max();
        constexpr int kMost = 100'000;
        read().noWordsAfter(0);
        for (const QString &name : {u"hour"_s, u"secrets"_s, u"date"_s}) {
            if (read().isSet(name))
                read().refuse(
                    Words::tr("--%1 goes with 'alerts telling' or 'alerts digest'.").arg(name));
        }
        m_format = read().format();
        m_query.unreadOnly = read().isSet(u"unread"_s);
        m_query.limit = static_cast<int>(read().integer(u"limit"_s, 1'000, 1, kMost));
        m_query.watch = read().integer(u"watch"_s, 0, 1, kLast);
        if (refused())
            return;
        withSession(Reach::Library, [this] {
            await(m_found, session().watches().alerts(m_query),
                  [this](const QList<Alert> &alerts) { show(alerts); });
        });
    }

private:
    void show(const QList<Alert> &alerts)
    {
        print(alertsText(alerts, m_format));
        QList<qint64> ids;
        for (const Alert &alert : alerts)
            ids.append(alert.id);
        // Those that were shown, no other: one may have come meanwhile.
        if (!read().isSet(u"mark-read"_s) || ids.isEmpty())
            return finish();
        await(m_marked, session().watches().markRead(ids), [this](int) { finish(); });
    }

    AlertQuery m_query;
    Format m_format = Format::Table;
    Request<QList<Alert>> m_found;
    Request<int> m_marked;
};

} // namespace

Verb alertsVerb()
{
    return {u"alerts"_s,
            Words::tr("[telling show | telling set command PROGRAM ARGUMENTS… | telling set "
                      "webhook | telling set digest FOLDER | telling off WAY | telling test "
                      "[WAY] | digest --date DAY]"),
            Words::tr("What watches told, newest first; and how it is told outside."),
            {{u"unread"_s, Words::tr("Only what was not read yet.")},
             {u"mark-read"_s, Words::tr("Marks what is shown as read.")},
             {u"watch"_s, Words::tr("Only of this watch."), Words::tr("N")},
             {u"limit"_s, Words::tr("How many at most (1000)."), Words::tr("N")},
             {u"hour"_s,
              Words::tr("telling set digest: from which hour of the next day on the page of a day "
                        "is written, 0 to 23 (8)."),
              //: a placeholder in the help text: an hour of the day
              Words::tr("H")},
             {u"secrets"_s,
              Words::tr("telling set webhook: where its address is kept: keychain, vault or "
                        "memory."),
              //: a placeholder in the help text: a place
              Words::tr("WHERE")},
             {u"date"_s, Words::tr("digest: which day, such as 2026-11-25."),
              //: a placeholder in the help text: a day
              Words::tr("DAY")}},
            [](Arguments arguments, Console &console) -> std::unique_ptr<Command> {
                const QString part = arguments.words.value(0);
                if (part == "telling"_L1)
                    return makeAlertsTelling(std::move(arguments), console);
                if (part == "digest"_L1)
                    return makeAlertsDigest(std::move(arguments), console);
                return std::make_unique<AlertsCommand>(std::move(arguments), console);
            }};
}

} // namespace sanjia::cli
