// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountverbs.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/services/accountdesk.h"
#include "ui/text/authorizationpages.h"
#include "ui/text/format.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

class Authorize final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        m_format = read().format();
        read().noWordsAfter(1);
        if (refused())
            return;
        withSession(Reach::Market, [this] { begin(); });
    }

private:
    void begin()
    {
        const Settings &settings = session().settings();
        if (!settings.isKept())
            return refuse(
                Words::tr("Tokens are kept with an account: make one with 'sanjia account "
                          "set' first."));
        m_authorization = session().accountDesk().authorization(
            session().accountInUse(), session().credentialsInUse(), authorizationPages());
        const Result<QUrl> page = m_authorization->start();
        if (!page)
            return finishWith(page.error());
        const QString address = page->toString(QUrl::FullyEncoded);
        console().say(Words::tr("Allow the app to call in your name on this page:"));
        console().say(address);
        if (!read().isSet(u"no-browser"_s))
            openBrowser(address);
        m_waiting = m_authorization->tokens();
        m_waiting.then(this, [this](const Result<TokenSet> &tokens) {
            if (!tokens)
                return finishWith(tokens.error());
            keep(*tokens);
        });
    }

    static void openBrowser(const QString &address)
    {
        const QString opener = QStandardPaths::findExecutable(u"xdg-open"_s);
        if (!opener.isEmpty())
            QProcess::startDetached(opener, {address});
    }

    void keep(const TokenSet &tokens)
    {
        m_tokens = tokens;
        Credentials credentials = session().settings().credentials;
        credentials.tokens = tokens;
        m_saving = session().accounts().save(session().settings().account, credentials);
        m_saving.then(this, [this](const Result<Account> &saved) {
            if (!saved)
                return finishWith(saved.error());
            report();
        });
    }

    void report()
    {
        if (m_format == Format::Json)
            print(jsonText(
                {{u"owner"_s, m_tokens.owner},
                 {u"token_until"_s, jsonTime(m_tokens.accessUntil.value_or(0))},
                 {u"refresh_token_until"_s, jsonTime(m_tokens.refreshUntil.value_or(0))}}));
        const QString end = m_tokens.accessUntil ? format::dateTime(*m_tokens.accessUntil)
                                                 : format::unknown();
        console().say(
            m_tokens.refresh.isEmpty()
                ? Words::tr("Authorized until %1.").arg(end)
                : Words::tr("Authorized until %1; the token is renewed by itself.").arg(end));
        finish();
    }

    std::unique_ptr<Authorization> m_authorization;
    Format m_format = Format::Table;
    TokenSet m_tokens;
    Request<TokenSet> m_waiting;
    Request<Account> m_saving;
};

} // namespace

std::unique_ptr<Command> accountAuthorize(Arguments arguments, Console &console)
{
    return std::make_unique<Authorize>(std::move(arguments), console);
}

} // namespace sanjia::cli
