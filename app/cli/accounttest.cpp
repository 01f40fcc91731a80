// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountverbs.h"
#include "app/cli/exitstatus.h"
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/cli/words.h"
#include "core/services/accountcalls.h"
#include "core/services/accountdesk.h"
#include "core/services/csv.h"
#include "ui/text/checktext.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

class Test final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        m_format = read().format();
        read().noWordsAfter(1);
        if (m_format == Format::Csv)
            read().refuse(Words::tr("An account is shown as a table or as json."));
        if (refused())
            return;
        withSession(Reach::Market, [this] {
            m_test = session().accountDesk().test(session().accountInUse(),
                                                  session().credentialsInUse());
            connect(m_test.get(), &DialectTest::finished, this, [this] { show(); });
            m_test->start();
        });
    }

private:
    [[nodiscard]] ErrorText explained(const CheckResult &result)
    {
        return checkText(result, accountcalls::askedBy(result.check, session().settings().account));
    }

    void show()
    {
        QStringList usable;
        for (const DialectName dialect : m_test->usable())
            usable.append(wordOf(dialect));
        print(m_format == Format::Json ? json(usable) : text(usable));
        for (const CheckResult &result : m_test->results()) {
            if (result.error)
                noteStatus(exitStatusOf(result.error->kind));
        }
        finish();
    }

    [[nodiscard]] QByteArray json(const QStringList &usable)
    {
        QJsonArray checks;
        for (const CheckResult &result : m_test->results())
            checks.append(json(result));
        return jsonText({{u"dialect"_s, wordOf(session().settings().account.dialect)},
                         {u"usable_dialects"_s, QJsonArray::fromStringList(usable)},
                         {u"checks"_s, checks}});
    }

    [[nodiscard]] QJsonObject json(const CheckResult &result)
    {
        static const QStringList states{u"passed"_s, u"failed"_s, u"skipped"_s};
        QJsonObject object{{u"check"_s, checkWord(result.check)},
                           {u"state"_s, states.at(static_cast<int>(result.state))}};
        if (result.error) {
            object.insert("error_code"_L1, result.error->code);
            const ErrorText why = explained(result);
            object.insert("message"_L1, why.sentence());
            object.insert("advice"_L1, jsonFrom(known(why.advice)));
            object.insert("link"_L1, jsonFrom(known(why.link.toString())));
        }
        if (result.check == Check::Clock && result.state != CheckResult::State::Skipped)
            object.insert("clock_off_ms"_L1, result.clockOffMs);
        return object;
    }

    [[nodiscard]] QByteArray text(const QStringList &usable)
    {
        QString text;
        for (const CheckResult &result : m_test->results()) {
            const ErrorText why = explained(result);
            text += checkName(result.check) + u": "_s + checkState(result.state) + u'\n';
            if (!why.what.isEmpty())
                text += u"  "_s + terminalSafe(why.sentence()) + u'\n';
            if (const QString where = seeLine(why); !where.isEmpty())
                text += u"  "_s + where + u'\n';
        }
        text += usable.isEmpty()
            ? Words::tr("No dialect can be used for a search yet.")
            : Words::tr("A search was answered in: %1.").arg(usable.join(u", "_s));
        return (text + u'\n').toUtf8();
    }

    std::unique_ptr<DialectTest> m_test;
    Format m_format = Format::Table;
};

} // namespace

std::unique_ptr<Command> accountTest(Arguments arguments, Console &console)
{
    return std::make_unique<Test>(std::move(arguments), console);
}

} // namespace sanjia::cli
