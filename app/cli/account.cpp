// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "app/session.h"
#include "core/gateway/aopdialect.h"
#include "core/services/connectiontest.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

QString nameOf(Check check)
{
    switch (check) {
    case Check::Network:
        //: a step of the connection test
        return Words::tr("Network");
    case Check::Clock:
        //: a step of the connection test: is this machine's clock right
        return Words::tr("Clock");
    case Check::Signature:
        //: a step of the connection test: are key, secret and token accepted
        return Words::tr("Signature");
    case Check::Search:
        //: a step of the connection test: is the search call granted
        return Words::tr("Search");
    case Check::Detail:
        //: a step of the connection test: is the call for one offer granted
        return Words::tr("Detail");
    }
    Q_UNREACHABLE();
}

QString wireName(Check check)
{
    static const QStringList names{u"network"_s, u"clock"_s, u"signature"_s, u"search"_s,
                                   u"detail"_s};
    return names.at(static_cast<int>(check));
}

QString stateOf(const CheckResult &result)
{
    switch (result.state) {
    case CheckResult::State::Passed:
        //: a step of the connection test went well
        return Words::tr("passed");
    case CheckResult::State::Failed:
        //: a step of the connection test went wrong
        return Words::tr("failed");
    case CheckResult::State::Skipped:
        //: a step of the connection test was left out
        return Words::tr("not tested");
    }
    Q_UNREACHABLE();
}

/// What to know or do about a step.
QString remark(const CheckResult &result)
{
    if (result.check == Check::Clock && result.state == CheckResult::State::Failed)
        return Words::tr("This machine's clock is %1 s off. Set its date and time.")
            .arg(format::number(result.clockOffMs / 1'000));
    if (!result.error)
        return {};
    const ErrorText text = errorText(*result.error);
    return QString(text.what + u' ' + text.advice).trimmed();
}

class AccountCommand final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        const QString action = read().words().value(0);
        m_format = read().format();
        read().noWordsAfter(1);
        if (action != "show"_L1 && action != "test"_L1)
            read().refuse(action.isEmpty() ? Words::tr("Say show or test.")
                                           : Words::tr("There is no 'account %1'.").arg(action));
        if (m_format == Format::Csv)
            read().refuse(Words::tr("An account is shown as a table or as json."));
        if (refused())
            return;
        if (action == "show"_L1)
            withSession(Reach::Library, [this] { show(); });
        else
            withSession(Reach::Market, [this] { test(); });
    }

private:
    void show()
    {
        const Settings &settings = session().settings();
        const bool aop = settings.dialect == DialectName::Aop;
        const auto call = [aop](const QString &chosen, const QStringList &known) {
            return chosen.isEmpty() ? aop ? known.constFirst() : QString() : chosen;
        };
        const QString search = call(settings.searchApi, AopDialect::searchApis());
        const QString detail = call(settings.offerApi, AopDialect::offerApis());
        if (m_format == Format::Json) {
            print(jsonText({{u"app_key"_s, settings.appKey},
                            {u"has_secret"_s, !settings.appSecret.isEmpty()},
                            {u"has_token"_s, !settings.accessToken.isEmpty()},
                            {u"sample"_s, settings.isSample()},
                            {u"gateway"_s, session().gatewayName()},
                            {u"dialect"_s, wordOf(settings.dialect)},
                            {u"search_call"_s, search},
                            {u"detail_call"_s, detail},
                            {u"budget_per_minute"_s, settings.budgetPerMinute},
                            {u"store"_s, session().storePath()}}));
            return finish();
        }
        //: headings of a list of settings
        TextTable table({{Words::tr("Setting")}, {Words::tr("Value")}});
        table.addRow({Words::tr("App key"),
                      settings.appKey.isEmpty() ? Words::tr("none: the sample market is used")
                                                : settings.appKey});
        table.addRow({Words::tr("App secret"), format::yesNo(!settings.appSecret.isEmpty())});
        table.addRow({Words::tr("Access token"), format::yesNo(!settings.accessToken.isEmpty())});
        table.addRow({Words::tr("Gateway"), session().gatewayName()});
        table.addRow({Words::tr("Dialect"), wordOf(settings.dialect)});
        if (aop) {
            table.addRow({Words::tr("Call for search"), search});
            table.addRow({Words::tr("Call for detail"), detail});
        }
        table.addRow({Words::tr("Calls per minute"), format::number(settings.budgetPerMinute)});
        table.addRow({Words::tr("Library"), session().storePath()});
        print(table.toText().toUtf8());
        finish();
    }

    void test()
    {
        m_test = std::make_unique<ConnectionTest>(session().gateway(), session().clock());
        connect(m_test.get(), &ConnectionTest::finished, this, [this] { showResults(); });
        m_test->start();
    }

    void showResults()
    {
        const QList<CheckResult> &results = m_test->results();
        if (m_format == Format::Json) {
            QJsonArray checks;
            for (const CheckResult &result : results)
                checks.append(json(result));
            print(jsonText(
                {{u"dialect"_s, wordOf(session().settings().dialect)}, {u"checks"_s, checks}}));
        } else {
            QString text;
            for (const CheckResult &result : results) {
                const QString why = remark(result);
                text += nameOf(result.check) + u": "_s + stateOf(result);
                text += why.isEmpty() ? u"\n"_s : QString(u"\n  "_s + terminalSafe(why) + u'\n');
            }
            print(text.toUtf8());
        }
        for (const CheckResult &result : results) {
            if (result.error)
                noteStatus(exitStatusOf(result.error->kind));
        }
        finish();
    }

    [[nodiscard]] static QJsonObject json(const CheckResult &result)
    {
        static const QStringList states{u"passed"_s, u"failed"_s, u"skipped"_s};
        QJsonObject object{{u"check"_s, wireName(result.check)},
                           {u"state"_s, states.at(static_cast<int>(result.state))}};
        if (result.error) {
            object.insert("error_code"_L1, result.error->code);
            object.insert("message"_L1, remark(result));
        }
        if (result.check == Check::Clock && result.state != CheckResult::State::Skipped)
            object.insert("clock_off_ms"_L1, result.clockOffMs);
        return object;
    }

    std::unique_ptr<ConnectionTest> m_test;
    Format m_format = Format::Table;
};

} // namespace

Verb accountVerb()
{
    return {u"account"_s,
            Words::tr("show|test"),
            Words::tr("The account in use, and whether the platform accepts it: network, clock, "
                      "signature, search and detail, each with what to do."),
            {},
            making<AccountCommand>()};
}

} // namespace sanjia::cli
