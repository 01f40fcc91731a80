// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/exitstatus.h"
#include "app/cli/words.h"
#include "core/services/filewriter.h"

#include <QProcessEnvironment>

#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

Command::Command(Arguments arguments, Console &console)
    : m_arguments(std::move(arguments)), m_reader(m_arguments), m_console(console)
{
}

Command::~Command() = default;

void Command::interrupt(int)
{
    noteStatus(kInterrupted);
    finish();
}

bool Command::refused()
{
    if (m_reader.problem().isEmpty())
        return false;
    refuse(m_reader.problem());
    return true;
}

void Command::refuse(const QString &why)
{
    m_console.warn(why);
    m_console.say(Words::tr("'sanjia %1 --help' tells more.").arg(m_arguments.verb));
    noteStatus(kUsage);
    finish();
}

void Command::withSession(Reach reach, std::function<void()> use)
{
    auto settings = readSettings(m_arguments.options, QProcessEnvironment::systemEnvironment());
    if (!settings)
        return refuse(settings.error());
    if (reach == Reach::Sample && !settings->isSample())
        return refuse(Words::tr("An account is set: its library takes no samples. Clear "
                                "SANJIA_APP_KEY and SANJIA_APP_SECRET first."));
    m_session = std::make_unique<Session>(*std::move(settings), reach);
    if (reach != Reach::Market && reach != Reach::Writing)
        return openStore(std::move(use));
    m_unlocking = m_session->unlock();
    m_unlocking.then(this, [this, reach, use = std::move(use)](const Result<void> &unlocked) {
        m_lockedWhy = unlocked ? std::nullopt : std::optional(unlocked.error());
        if (reach == Reach::Market && !connectMarket())
            return;
        openStore(use);
    });
}

void Command::openStore(std::function<void()> use)
{
    m_opening = m_session->open();
    m_opening.then(this, [this, use = std::move(use)](const Result<void> &opened) {
        if (!opened)
            return finishWith(opened.error());
        use();
    });
}

bool Command::connectMarket()
{
    const Settings &settings = m_session->settings();
    if (m_session->wouldMixSecrets()) {
        refuse(Words::tr("The account '%1' cannot speak %2: a reseller has keys of its own, and "
                         "neither must see the other's.")
                   .arg(settings.account.name, wordOf(settings.account.dialect)));
        return false;
    }
    if (m_lockedWhy && m_lockedWhy->kind != ErrorKind::Authentication) {
        finishWith(*m_lockedWhy, settings.account.name);
        return false;
    }
    if (!settings.wantsSandbox()
        && (settings.account.appKey.isEmpty() || settings.credentials.appSecret.isEmpty())) {
        m_console.warn(Words::tr("The account is not complete."));
        m_console.say(
            settings.isKept()
                ? Words::tr("Its secret is not kept here: run 'sanjia account set %1', or "
                            "set SANJIA_APP_SECRET.")
                      .arg(settings.account.name)
                : Words::tr("Set SANJIA_APP_KEY and SANJIA_APP_SECRET, or run 'sanjia "
                            "account set'. With neither account nor gateway the sample "
                            "market is used."));
        noteStatus(kAuthentication);
        finish();
        return false;
    }
    const bool before = m_session->usesSandbox();
    const Result<void> connected = m_session->connectMarket();
    if (!connected) {
        finishWith(connected.error());
        return false;
    }
    if (m_session->usesSandbox() && !before)
        m_console.say(Words::tr("No account is set: this is the sample market. Nothing in it is "
                                "for sale."));
    return true;
}

void Command::warnOfSkipped(const QList<SkippedRow> &skipped, const QString &about)
{
    if (skipped.isEmpty())
        return;
    const QString text = Words::tr("%n row(s) could not be understood and were skipped.", nullptr,
                                   static_cast<int>(skipped.size()));
    m_console.warn(about.isEmpty() ? text : Words::tr("%1: %2").arg(about, text));
    if (!verbose())
        return;
    for (const SkippedRow &row : skipped) {
        m_console.say(Words::tr("  row %1: %2").arg(QString::number(row.index + 1), row.reason));
    }
}

void Command::note(const Error &error, const QString &about)
{
    if (error.kind != ErrorKind::Cancelled)
        m_console.complain(error, about);
    noteStatus(exitStatusOf(error.kind));
}

void Command::noteStatus(int status)
{
    if (m_status == kDone)
        m_status = status;
}

bool Command::save(const QString &path, const QByteArray &bytes)
{
    const Result<void> written = writeWhole(path, bytes);
    if (!written)
        note(written.error());
    return written.has_value();
}

void Command::print(const QByteArray &bytes)
{
    const QString path = m_arguments.value(u"output"_s);
    if (m_arguments.isSet(u"output"_s)) {
        save(path, bytes);
    } else if (!m_console.write(bytes)) {
        m_console.warn(Words::tr("The result could not be written to standard output."));
        noteStatus(kStorage);
    }
}

void Command::finish()
{
    if (!std::exchange(m_finished, true))
        Q_EMIT finished(m_status);
}

void Command::finishWith(const Error &error, const QString &about)
{
    note(error, about);
    finish();
}

} // namespace sanjia::cli
