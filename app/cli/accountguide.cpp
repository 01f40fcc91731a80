// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountverbs.h"
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/cli/words.h"
#include "core/services/accountcalls.h"
#include "core/services/accountdesk.h"
#include "core/services/csv.h"
#include "ui/text/connecttext.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

QString wireName(CallNeed::Purpose purpose)
{
    static const QStringList names{u"search"_s, u"cross_border"_s, u"offer"_s, u"clock"_s,
                                   u"token"_s};
    return names.at(static_cast<int>(purpose));
}

QString wireName(CallNeed::Permission permission)
{
    static const QStringList names{u"none"_s, u"grant"_s, u"consent"_s, u"paid"_s};
    return names.at(static_cast<int>(permission));
}

/// What the window's guided page tells, on a terminal: what must be had, step by step, and the
/// calls of the account in use or of the dialect that is asked about. It asks nobody.
class GuideAccount final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        m_format = read().format();
        read().noWordsAfter(1);
        if (!refused())
            withSession(Reach::Library, [this] { show(); });
    }

private:
    void show()
    {
        m_account = session().settings().account;
        if (session().settings().wantsSandbox() && !read().isSet(u"dialect"_s))
            m_account.dialect = DialectName::Aop; // what a new account begins with
        const QList<CallNeed> needs = accountcalls::needs(m_account);
        QList<Record> records;
        for (const CallNeed &need : needs)
            records.append({{"purpose"_L1, wireName(need.purpose)},
                            {"call"_L1, need.call},
                            {"permission"_L1, wireName(need.permission)},
                            {"in_use"_L1, need.inUse},
                            {"remark"_L1, known(connecttext::remark(need.call))}});
        if (m_format == Format::Json)
            print(json(records));
        else if (m_format == Format::Csv)
            print(csvFrom(records,
                          {u"purpose"_s, u"call"_s, u"permission"_s, u"in_use"_s, u"remark"_s}));
        else
            print(text(needs).toUtf8());
        finish();
    }

    [[nodiscard]] QString textOf(ConnectStep step) const
    {
        return connecttext::text(step, wordOf(m_account.dialect), m_account.redirectPort);
    }

    [[nodiscard]] QByteArray json(const QList<Record> &records) const
    {
        QJsonArray calls;
        for (const Record &record : records)
            calls.append(jsonFrom(record));
        QJsonArray steps;
        for (const ConnectStep step : connecttext::steps(wordOf(m_account.dialect)))
            steps.append(QJsonObject{{u"step"_s, connecttext::wordOf(step)},
                                     {u"title"_s, connecttext::title(step)},
                                     {u"text"_s, textOf(step)}});
        QJsonArray addresses;
        for (const OwnAddress &own : AccountDesk::ownAddresses())
            addresses.append(QJsonObject{{u"address"_s, own.address}, {u"public"_s, own.isPublic}});
        return jsonText(
            {{u"dialect"_s, wordOf(m_account.dialect)},
             {u"redirect_address"_s, u"http://127.0.0.1:%1/callback"_s.arg(m_account.redirectPort)},
             {u"steps"_s, steps},
             {u"calls"_s, calls},
             {u"addresses"_s, addresses}});
    }

    [[nodiscard]] QString text(const QList<CallNeed> &needs) const
    {
        QString text;
        for (const ConnectStep step : connecttext::steps(wordOf(m_account.dialect))) {
            text += u"== "_s + connecttext::title(step) + u"\n\n"_s + textOf(step) + u"\n\n"_s;
            if (step == ConnectStep::Way) {
                const QStringList dialects = dialectWords();
                for (const QString &dialect : dialects)
                    text += u"  "_s + connecttext::dialectName(dialect) + u"\n    "_s
                        + connecttext::dialectText(dialect) + u'\n';
                text += u'\n';
            } else if (step == ConnectStep::Calls) {
                text += table(needs) + u'\n';
            } else if (step == ConnectStep::Address) {
                text += connecttext::addressHint(AccountDesk::ownAddresses(), {}) + u"\n\n"_s;
            } else if (const QString command = commandOf(step); !command.isEmpty()) {
                text += u"  "_s + command + u"\n\n"_s;
            }
        }
        return text.trimmed() + u'\n';
    }

    /// How a step is done here.
    [[nodiscard]] QString commandOf(ConnectStep step) const
    {
        switch (step) {
        case ConnectStep::Keys:
            return u"sanjia account set --dialect %1 --app-key KEY"_s.arg(
                wordOf(m_account.dialect));
        case ConnectStep::Authorize:
            return u"sanjia account authorize"_s;
        case ConnectStep::Test:
            return u"sanjia account test"_s;
        default:
            return {};
        }
    }

    [[nodiscard]] static QString table(const QList<CallNeed> &needs)
    {
        constexpr int kWidest = 70; // the names of calls are what the table is for
        //: heading: what a call of the platform is for
        TextTable table({{Words::tr("For")},
                         //: heading: a call of the platform
                         {Words::tr("Call"), TextTable::Align::Left, kWidest},
                         //: heading: the permission a call of the platform needs
                         {Words::tr("You need")},
                         //: heading
                         {Words::tr("Remark")}});
        for (const CallNeed &need : needs)
            table.addRow({connecttext::purpose(need.purpose), need.call,
                          connecttext::permission(need), connecttext::remark(need.call)});
        return table.toText();
    }

    Format m_format = Format::Table;
    Account m_account;
};

} // namespace

std::unique_ptr<Command> accountGuide(Arguments arguments, Console &console)
{
    return std::make_unique<GuideAccount>(std::move(arguments), console);
}

} // namespace sanjia::cli
