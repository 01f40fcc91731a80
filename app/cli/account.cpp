// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountverbs.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

using Make = std::unique_ptr<Command> (*)(Arguments, Console &);

constexpr std::array<std::pair<QLatin1String, Make>, 8> kAccountActions{{
    {"guide"_L1, &accountGuide},
    {"list"_L1, &accountList},
    {"show"_L1, &accountShow},
    {"use"_L1, &accountUse},
    {"set"_L1, &accountSet},
    {"test"_L1, &accountTest},
    {"authorize"_L1, &accountAuthorize},
    {"forget"_L1, &accountForget},
}};

/// For a word that is none of them.
class NoSuchAction final : public Command
{
public:
    using Command::Command;
    void start() override
    {
        const QString action = read().words().value(0);
        refuse(action.isEmpty()
                   ? Words::tr("Say guide, list, show, use, set, test, authorize or forget.")
                   : Words::tr("There is no 'account %1'.").arg(action));
    }
};

std::unique_ptr<Command> made(Arguments arguments, Console &console)
{
    for (const auto &[name, make] : kAccountActions) {
        if (arguments.words.value(0) == name)
            return make(std::move(arguments), console);
    }
    return std::make_unique<NoSuchAction>(std::move(arguments), console);
}

} // namespace

Verb accountVerb()
{
    return {u"account"_s,
            Words::tr("guide | list | show | set [NAME] | use NAME | test | authorize | "
                      "forget NAME"),
            Words::tr("The accounts: which there are, which is used, whether the platform accepts "
                      "it. Secrets come from the environment or a prompt, never from arguments."),
            {
                //: a placeholder in the help text
                {u"app-key"_s, Words::tr("set: the app's key."), Words::tr("KEY")},
                {u"search-call"_s, Words::tr("set, aop: the call that serves search."),
                 //: a placeholder in the help text: the name of one of the platform's calls
                 Words::tr("CALL")},
                {u"detail-call"_s, Words::tr("set, aop: the call that serves detail."),
                 Words::tr("CALL")},
                {u"sign-method"_s, Words::tr("set, top: md5, hmac or hmac-sha256."),
                 Words::tr("METHOD")},
                {u"address"_s, Words::tr("set, top: portal or router, of the guide's addresses."),
                 //: a placeholder in the help text
                 Words::tr("NAME")},
                {u"calls-per-minute"_s, Words::tr("set: what the platform allows (50)."),
                 Words::tr("N")},
                {u"redirect-port"_s,
                 Words::tr("set: the port of the redirect address registered for the app (16880)."),
                 Words::tr("N")},
                {u"secrets"_s, Words::tr("set: where secrets are kept: keychain, vault or memory."),
                 //: a placeholder in the help text: where something is kept
                 Words::tr("PLACE")},
                {u"no-browser"_s, Words::tr("authorize: only prints the page to open.")},
            },
            &made};
}

} // namespace sanjia::cli
