// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "app/cli/listcommand.h"
#include "app/cli/vaultopener.h"
#include "app/cli/watchcommands.h"
#include "app/cli/words.h"
#include "core/services/tellingdesk.h"
#include "core/services/tellingfields.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

constexpr int kShown = 20; // of the last deliveries

/// Sets up how alerts are told outside, shows it, tries it. The address of a webhook and its key
/// are asked for, never arguments: other processes can read those.
class TellingCommand final : public ListCommand
{
public:
    TellingCommand(Arguments arguments, Console &commandConsole)
        : ListCommand(std::move(arguments), commandConsole), m_prompt(commandConsole)
    {
    }

    void start() override;

private:
    void readSet();
    void readWay(qsizetype word, bool mustBeSaid);
    void set();
    void askWebhook();
    void keepWebhook(const Secret &address, const std::optional<Secret> &key);
    void test();
    void testNext();
    void show();
    void done(Request<void> change);
    template <class F> void withVault(SecretPlace place, F use);

    [[nodiscard]] TellingDesk &desk() { return session().telling(); }

    Format m_format = Format::Table;
    QString m_action;
    std::optional<TellingChannel> m_way;
    int m_hour = 8;
    std::optional<SecretPlace> m_place;
    SecretPrompt m_prompt;
    std::unique_ptr<VaultOpener> m_vault;
    QList<TellingChannel> m_toTest;
    QList<TellingTest> m_tests;
    Request<void> m_changing;
    Request<QList<Telling>> m_listing;
};

void TellingCommand::start()
{
    m_format = read().format();
    m_action = read().words().value(1, u"show"_s);
    if (m_action == "show"_L1) {
        read().noWordsAfter(2);
    } else if (m_action == "set"_L1) {
        readSet();
    } else if (m_action == "off"_L1 || m_action == "test"_L1) {
        readWay(2, m_action == "off"_L1);
        read().noWordsAfter(3);
    } else {
        read().refuse(Words::tr("There is no 'alerts telling %1'.").arg(m_action));
    }
    if (refused())
        return;
    withSession(Reach::Library, [this] {
        if (m_action == "show"_L1)
            show();
        else if (m_action == "set"_L1)
            set();
        else if (m_action == "off"_L1)
            done(desk().turnOff(*m_way));
        else
            test();
    });
}

void TellingCommand::readWay(qsizetype word, bool mustBeSaid)
{
    const QString name = read().words().value(word);
    m_way = tellingChannelNamed(name);
    if (!m_way && (mustBeSaid || !name.isEmpty()))
        read().refuse(
            name.isEmpty()
                ? Words::tr("Which way? command, webhook or digest.")
                : Words::tr("The way must be command, webhook or digest, not '%1'.").arg(name));
}

void TellingCommand::readSet()
{
    readWay(2, true);
    m_hour = static_cast<int>(read().integer(u"hour"_s, m_hour, 0, 23));
    if (read().isSet(u"secrets"_s)) {
        m_place = secretPlaceNamed(read().text(u"secrets"_s));
        if (!m_place)
            read().refuse(Words::tr("--secrets must be keychain, vault or memory, not '%1'.")
                              .arg(read().text(u"secrets"_s)));
        else if (*m_place == SecretPlace::Memory)
            read().refuse(Words::tr("Memory ends with this process: nothing could be told."));
    }
    if (m_way == TellingChannel::Webhook && read().words().size() > 3)
        read().refuse(Words::tr("The address of a webhook is asked for, because other programs "
                                "can read arguments."));
    if (m_way == TellingChannel::Command && read().words().value(3).isEmpty())
        read().refuse(Words::tr("Which program? Give its path, then its arguments, after --."));
    if (m_way == TellingChannel::Digest && read().words().value(3).isEmpty())
        read().refuse(Words::tr("Into which folder? Give its path."));
    if (m_way == TellingChannel::Digest)
        read().noWordsAfter(4);
}

void TellingCommand::set()
{
    const QStringList words = read().words();
    if (*m_way == TellingChannel::Command)
        done(desk().setCommand(words.at(3), words.mid(4)));
    else if (*m_way == TellingChannel::Digest)
        done(desk().setDigest(QDir(words.at(3)).absolutePath(), m_hour));
    else
        askWebhook();
}

template <class F> void TellingCommand::withVault(SecretPlace place, F use)
{
    if (place != SecretPlace::Vault)
        return use();
    m_vault->open(use);
}

void TellingCommand::askWebhook()
{
    const auto settings = desk().settings();
    if (!settings)
        return finishWith(settings.error());
    m_vault = std::make_unique<VaultOpener>(session().accounts(), m_prompt, console(),
                                            session().settings().passphrase);
    connect(m_vault.get(), &VaultOpener::refused, this,
            [this](const QString &why) { refuse(why); });
    connect(m_vault.get(), &VaultOpener::failed, this,
            [this](const Error &error) { finishWith(error); });
    const bool isNew = !settings->webhook;
    m_prompt.ask(isNew ? Words::tr("Address of the webhook:")
                       : Words::tr("Address of the webhook (empty: as it was):"),
                 [this, isNew](const Secret &address) {
                     if (isNew && address.isEmpty())
                         return refuse(Words::tr("Without an address there is no webhook."));
                     m_prompt.ask(isNew ? Words::tr("Key to sign messages with (empty: none):")
                                        : Words::tr("Key to sign messages with (empty: as it "
                                                    "was, -: none):"),
                                  [this, address, isNew](const Secret &key) {
                                      if (key.isEmpty() && !isNew)
                                          keepWebhook(address, {});
                                      else
                                          keepWebhook(address,
                                                      key == Secret(u"-"_s) ? Secret() : key);
                                  });
                 });
}

void TellingCommand::keepWebhook(const Secret &address, const std::optional<Secret> &key)
{
    const auto settings = desk().settings();
    if (!settings)
        return finishWith(settings.error());
    const auto before = settings->webhook ? std::optional(settings->webhook->place) : std::nullopt;
    m_vault->choose(m_place ? m_place : before, [this, address, key, before](SecretPlace place) {
        // What was kept may have to be read from one place and written to another.
        const bool needsVault = place == SecretPlace::Vault || before == SecretPlace::Vault;
        withVault(needsVault ? SecretPlace::Vault : place, [this, address, key, place] {
            m_changing = desk().setWebhook(address, key, place);
            m_changing.then(this, [this](const Result<void> &kept) {
                if (!kept && kept.error().kind == ErrorKind::BadParameter)
                    return refuse(Words::tr("The address must be https://… (http:// on this "
                                            "machine only), without a user and without #."));
                if (!kept)
                    return finishWith(kept.error());
                show();
            });
        });
    });
}

void TellingCommand::done(Request<void> change)
{
    await(m_changing, std::move(change), [this] { show(); });
}

void TellingCommand::show()
{
    await(m_listing, desk().deliveries(kShown), [this](const QList<Telling> &deliveries) {
        const auto settings = desk().settings();
        if (!settings)
            return finishWith(settings.error());
        print(tellingText(*settings, deliveries, m_format));
        finish();
    });
}

void TellingCommand::test()
{
    const auto settings = desk().settings();
    if (!settings)
        return finishWith(settings.error());
    for (const TellingChannel channel : kTellingChannels) {
        if (settings->has(channel) && (!m_way || *m_way == channel))
            m_toTest.append(channel);
    }
    if (m_toTest.isEmpty()) {
        console().warn(Words::tr("Nothing is set up to test. 'sanjia alerts telling set' does."));
        noteStatus(kNotFound);
        return finish();
    }
    testNext();
}

void TellingCommand::testNext()
{
    if (m_toTest.isEmpty()) {
        print(tellingTestText(m_tests, m_format));
        return finish();
    }
    const TellingChannel channel = m_toTest.takeFirst();
    m_changing = desk().test(channel);
    m_changing.then(this, [this, channel](const Result<void> &told) {
        m_tests.append({channel, told ? std::nullopt : std::optional(told.error())});
        if (!told)
            noteStatus(exitStatusOf(told.error().kind));
        testNext();
    });
}

} // namespace

std::unique_ptr<Command> makeAlertsTelling(Arguments arguments, Console &console)
{
    return std::make_unique<TellingCommand>(std::move(arguments), console);
}

} // namespace sanjia::cli
