// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountverbs.h"
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/cli/words.h"
#include "core/services/accountcalls.h"
#include "core/services/accounts.h"
#include "core/services/csv.h"
#include "ui/text/format.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

class List final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        m_format = read().format();
        read().noWordsAfter(1);
        if (refused())
            return;
        withSession(Reach::Library, [this] { show(); });
    }

private:
    void show()
    {
        const QList<Account> accounts = session().accounts().list();
        const auto chosen = session().accounts().chosen();
        QList<Record> records;
        for (const Account &account : accounts)
            records.append({{"name"_L1, account.name},
                            {"app_key"_L1, account.appKey},
                            {"dialect"_L1, wordOf(account.dialect)},
                            {"gateway"_L1, known(account.gateway.toString())},
                            {"secrets"_L1, wordOf(account.place)},
                            {"chosen"_L1, chosen && chosen->id == account.id}});
        if (m_format == Format::Json) {
            QJsonArray list;
            for (const Record &record : std::as_const(records))
                list.append(jsonFrom(record));
            print(jsonText({{u"accounts"_s, list}}));
        } else if (m_format == Format::Csv) {
            print(csvFrom(
                records,
                {u"name"_s, u"app_key"_s, u"dialect"_s, u"gateway"_s, u"secrets"_s, u"chosen"_s}));
        } else {
            print(table(accounts, chosen));
        }
        finish();
    }

    [[nodiscard]] static QByteArray table(const QList<Account> &accounts,
                                          const std::optional<Account> &chosen)
    {
        if (accounts.isEmpty())
            return (Words::tr("No accounts are kept.") + u'\n').toUtf8();
        TextTable table({{Words::tr("Account")},
                         {Words::tr("App key")},
                         {Words::tr("Dialect")},
                         //: heading: where an account's secrets are kept
                         {Words::tr("Secrets in")},
                         //: heading: marks the account that is used
                         {Words::tr("In use")}});
        for (const Account &account : accounts)
            table.addRow({account.name, account.appKey, wordOf(account.dialect),
                          wordOf(account.place),
                          chosen && chosen->id == account.id ? u"*"_s : QString()});
        return table.toText().toUtf8();
    }

    Format m_format = Format::Table;
};

class Show final : public Command
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
        withSession(Reach::Library, [this] {
            m_unlocked = session().unlock();
            m_unlocked.then(this, [this](const Result<void> &unlocked) {
                // A vault that stays closed hides whether there are secrets, nothing else.
                if (!unlocked && unlocked.error().kind != ErrorKind::Authentication)
                    note(unlocked.error(), session().settings().account.name);
                show();
            });
        });
    }

private:
    void show()
    {
        const Settings &settings = session().settings();
        const Account &account = settings.account;
        const TokenSet &tokens = settings.credentials.tokens;
        const QString search = accountcalls::askedBy(Check::Search, account);
        const QString detail = accountcalls::askedBy(Check::Detail, account);
        if (m_format == Format::Json) {
            print(jsonText(
                {{u"name"_s, settings.isKept() ? QJsonValue(account.name) : QJsonValue()},
                 {u"app_key"_s, account.appKey},
                 {u"has_secret"_s, !settings.credentials.appSecret.isEmpty()},
                 {u"has_token"_s, !tokens.access.isEmpty()},
                 {u"has_refresh_token"_s, !tokens.refresh.isEmpty()},
                 {u"token_until"_s, jsonTime(tokens.accessUntil.value_or(0))},
                 {u"refresh_token_until"_s, jsonTime(tokens.refreshUntil.value_or(0))},
                 {u"sample"_s, settings.isSample()},
                 {u"gateway"_s,
                  settings.wantsSandbox() ? QJsonValue() : QJsonValue(session().gatewayName())},
                 {u"dialect"_s, wordOf(account.dialect)},
                 {u"sign_method"_s, signer::wireName(account.signMethod)},
                 {u"address"_s, wordOf(account.topAddress)},
                 {u"search_call"_s, search},
                 {u"detail_call"_s, detail},
                 {u"budget_per_minute"_s, account.budgetPerMinute},
                 {u"redirect_port"_s, account.redirectPort},
                 {u"secrets"_s, wordOf(account.place)},
                 {u"store"_s, session().storePath()}}));
            return finish();
        }
        //: headings of a list of settings
        TextTable table({{Words::tr("Setting")}, {Words::tr("Value")}});
        if (settings.isKept())
            table.addRow({Words::tr("Account"), account.name});
        table.addRow({Words::tr("App key"),
                      account.appKey.isEmpty() ? Words::tr("none: the sample market is used")
                                               : account.appKey});
        table.addRow(
            {Words::tr("App secret"), format::yesNo(!settings.credentials.appSecret.isEmpty())});
        table.addRow({Words::tr("Access token"), tokenText(tokens)});
        if (!settings.wantsSandbox()) { // the sample market is in the process and has none
            table.addRow({Words::tr("Gateway"), session().gatewayName()});
            table.addRow({Words::tr("Dialect"), wordOf(account.dialect)});
        }
        if (!search.isEmpty()) {
            table.addRow({Words::tr("Call for search"), search});
            table.addRow({Words::tr("Call for detail"), detail});
        }
        table.addRow({Words::tr("Calls per minute"), format::number(account.budgetPerMinute)});
        if (settings.isKept())
            table.addRow({Words::tr("Secrets in"), wordOf(account.place)});
        table.addRow({Words::tr("Library"), session().storePath()});
        print(table.toText().toUtf8());
        finish();
    }

    [[nodiscard]] static QString tokenText(const TokenSet &tokens)
    {
        if (tokens.access.isEmpty() || !tokens.accessUntil)
            return format::yesNo(!tokens.access.isEmpty());
        const QString end = format::dateTime(*tokens.accessUntil);
        return tokens.refresh.isEmpty() ? Words::tr("until %1").arg(end)
                                        : Words::tr("until %1, renewed by itself").arg(end);
    }

    Format m_format = Format::Table;
    Request<void> m_unlocked;
};

/// `use` and `forget`: one name, done or not.
class OnName : public Command
{
public:
    using Command::Command;

    void start() override
    {
        m_name = read().words().mid(1).join(u' ').trimmed();
        if (m_name.isEmpty())
            read().refuse(Words::tr("Which account? Give its name."));
        if (!refused())
            withSession(Reach::Library, [this] { act(); });
    }

protected:
    virtual void act() = 0;
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    QString m_name;
};

class Use final : public OnName
{
    using OnName::OnName;
    void act() override
    {
        const Result<void> chosen = session().accounts().choose(name());
        if (!chosen)
            return finishWith(chosen.error());
        console().say(Words::tr("The account '%1' is used from now on.").arg(name()));
        finish();
    }
};

class Forget final : public OnName
{
    using OnName::OnName;
    void act() override
    {
        m_forgetting = session().accounts().forget(name());
        m_forgetting.then(this, [this](const Result<void> &forgotten) {
            if (!forgotten)
                return finishWith(forgotten.error());
            console().say(Words::tr("The account '%1' and its secrets are forgotten. Offers and "
                                    "prices stay.")
                              .arg(name()));
            finish();
        });
    }
    Request<void> m_forgetting;
};

} // namespace

std::unique_ptr<Command> accountList(Arguments arguments, Console &console)
{
    return std::make_unique<List>(std::move(arguments), console);
}

std::unique_ptr<Command> accountShow(Arguments arguments, Console &console)
{
    return std::make_unique<Show>(std::move(arguments), console);
}

std::unique_ptr<Command> accountUse(Arguments arguments, Console &console)
{
    return std::make_unique<Use>(std::move(arguments), console);
}

std::unique_ptr<Command> accountForget(Arguments arguments, Console &console)
{
    return std::make_unique<Forget>(std::move(arguments), console);
}

} // namespace sanjia::cli
