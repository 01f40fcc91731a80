// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctor.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "app/session.h"
#include "core/services/accountcalls.h"
#include "core/services/accounts.h"
#include "core/services/connectiontest.h"
#include "ui/text/checktext.h"
#include "ui/text/format.h"

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// Unlocks the account, asks the platform, tells, and is gone.
class PlatformLook : public QObject
{
public:
    PlatformLook(const Settings &settings, Tell tell)
        : m_session(settings, Reach::Market), m_tell(std::move(tell))
    {
        //: doctor: the account in use
        m_account = {u"account"_s, Words::tr("Account"), Finding::State::Fine, {}, {}, kDone};
        m_unlocking = m_session.unlock();
        m_unlocking.then(this, [this](const Result<void> &unlocked) { begin(unlocked); });
    }

private:
    void begin(const Result<void> &unlocked)
    {
        const Settings &settings = m_session.settings();
        if (settings.wantsSandbox()) {
            m_account.text = Words::tr("None is set: the sample market in this process is used.");
            return end({});
        }
        const Result<void> ready = unlocked.and_then(
            [this]() -> Result<void> { return m_session.connectMarket(); });
        if (!ready) {
            m_account = wrong(m_account, ready.error());
            return end({});
        }
        const QString name = settings.isKept() ? settings.account.name
                                               : Words::tr("that of the environment");
        m_account.text = Words::tr("%1, app key %2, dialect %3, at %4.")
                             .arg(name, settings.account.appKey, wordOf(settings.account.dialect),
                                  m_session.gatewayName());
        const TokenSet &tokens = settings.credentials.tokens;
        m_test = std::make_unique<ConnectionTest>(m_session.gateway(), m_session.clock(),
                                                  !tokens.access.isEmpty()
                                                      || !tokens.refresh.isEmpty());
        connect(m_test.get(), &ConnectionTest::finished, this, [this] { end(m_test->results()); });
        m_test->start();
    }

    void end(const QList<CheckResult> &results)
    {
        QList<Finding> findings{m_account};
        for (const CheckResult &result : results) {
            if (result.state != CheckResult::State::Skipped)
                findings.append(findingOf(result));
        }
        m_tell(findings);
        deleteLater();
    }

    [[nodiscard]] Finding findingOf(const CheckResult &result)
    {
        Finding finding{
            checkWord(result.check), checkName(result.check), Finding::State::Fine, {}, {}, kDone};
        if (result.state == CheckResult::State::Passed) {
            finding.text = result.check == Check::Clock
                ? Words::tr("%1 ms off.").arg(format::number(result.clockOffMs))
                : Words::tr("The platform accepts it.");
            return finding;
        }
        const Error error = result.error.value_or(Error());
        const ErrorText text = checkText(
            result, accountcalls::askedBy(result.check, m_session.settings().account));
        finding = wrong(finding, error);
        finding.text = text.what;
        finding.advice = text.advice;
        return finding;
    }

    Session m_session;
    Tell m_tell;
    Finding m_account;
    Request<void> m_unlocking;
    std::unique_ptr<ConnectionTest> m_test;
};

/// Asks the keychain, tells, and is gone.
class KeychainLook : public QObject
{
public:
    KeychainLook(const Settings &settings, Tell tell)
        : m_accounts(settings.dataDir), m_tell(std::move(tell))
    {
        m_asking = m_accounts.hasKeychain();
        m_asking.then(this, [this](const Result<bool> &works) {
            //: doctor: the system's place for secrets
            Finding finding{u"keychain"_s, Words::tr("Keychain"), Finding::State::Fine, {}, {},
                            kDone};
            if (!works)
                finding = wrong(finding, works.error());
            else if (*works)
                finding.text = Words::tr("It keeps what it is given.");
            else
                finding = attention(
                    finding, Words::tr("There is none that works."),
                    Words::tr("Secrets can be kept in a vault under a passphrase."));
            m_tell({finding});
            deleteLater();
        });
    }

private:
    Accounts m_accounts;
    Tell m_tell;
    Request<bool> m_asking;
};

} // namespace

void examinePlatform(const Settings &settings, const Tell &tell)
{
    new PlatformLook(settings, tell); // deletes itself
}

void examineKeychain(const Settings &settings, const Tell &tell)
{
    new KeychainLook(settings, tell); // deletes itself
}

} // namespace sanjia::cli
