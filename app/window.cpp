// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/cli/exitstatus.h"
#include "app/samplefill.h"
#include "core/gateway/pictureloader.h"
#include "core/services/accountdesk.h"
#include "core/services/market.h"
#include "core/services/picturecache.h"
#include "core/services/pictures.h"
#include "core/services/samplelibrary.h"
#include "core/services/shortlists.h"
#include "ui/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/secretdialog.h"
#include "ui/support/uistate.h"
#include "translations/languages.h"
#include "ui/text/errortext.h"

#include <QApplication>
#include <QMessageBox>

#include <utility>

namespace sanjia {

WindowProgram::WindowProgram(Settings settings, ReadSettings readAgain, QString language)
    : m_readAgain(std::move(readAgain)),
      m_language(std::move(language)),
      m_door(settings.dataDir),
      m_session(std::make_unique<Session>(std::move(settings), Reach::Market))
{
    speak();
    connect(&m_door, &LinkDoor::offerWanted, this, [this](const OfferId &id) {
        m_wanted = id;
        showWanted();
    });
}

WindowProgram::~WindowProgram()
{
    m_window.reset(); // it speaks to everything else until its end
}

void WindowProgram::start(const OfferId &wanted)
{
    m_wanted = wanted;
    unlock({});
}

/// While there is no window: one that is there would keep its words.
void WindowProgram::speak()
{
    installLanguage(*QCoreApplication::instance(),
                    m_language.isEmpty() ? UiState().language() : m_language);
}

void WindowProgram::restart()
{
    auto settings = m_readAgain();
    if (!settings)
        return; // the environment was good when the program started
    // A window that closes for another one is not the end of the program.
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    m_fill.reset();
    m_desk.reset();
    m_pictures.reset();
    m_disk.reset();
    m_loader.reset();
    m_accountTrouble.reset();
    const std::shared_ptr<Accounts> accounts = m_session->shareAccounts();
    m_session.reset();
    speak();
    m_session = std::make_unique<Session>(*std::move(settings), Reach::Market, accounts);
    QGuiApplication::setQuitOnLastWindowClosed(quits);
    unlock({});
}

void WindowProgram::unlock(const Secret &passphrase)
{
    m_unlocking = m_session->unlock(passphrase);
    m_unlocking.then(this, [this, again = !passphrase.isEmpty()](const Result<void> &unlocked) {
        takeUnlocked(unlocked, again);
    });
}

void WindowProgram::takeUnlocked(const Result<void> &unlocked, bool again)
{
    if (unlocked)
        return connectMarket();
    m_accountTrouble = unlocked.error();
    if (unlocked.error().kind == ErrorKind::SecretsLocked
        && m_session->settings().account.place == SecretPlace::Vault)
        return askPassphrase(again);
    connectMarket();
}

void WindowProgram::askPassphrase(bool again)
{
    const QString name = m_session->settings().account.name;
    auto *dialog = new SecretDialog(
        again ? tr("That is not the passphrase of the vault with the keys of “%1”. Try again:")
                    .arg(name)
              : tr("Passphrase of the vault with the keys of “%1”:").arg(name),
        false);
    dialog->setWindowTitle(tr("Sanjia"));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_accountTrouble.reset();
        unlock(dialog->secret());
    });
    connect(dialog, &QDialog::rejected, this, &WindowProgram::connectMarket);
    dialog->open();
}

void WindowProgram::connectMarket()
{
    if (!m_accountTrouble) {
        const Result<void> connected = m_session->connectMarket();
        if (!connected && connected.error().kind != ErrorKind::Authentication)
            return giveUp(connected.error());
        if (!connected)
            m_accountTrouble = connected.error();
    }
    if (m_accountTrouble)
        m_session->refuseMarket(*m_accountTrouble);
    open();
}

void WindowProgram::open()
{
    m_opening = m_session->open();
    m_opening.then(this, [this](const Result<void> &opened) {
        if (!opened)
            return giveUp(opened.error());
        if (m_session->usesSandbox())
            countSamples();
        else
            show(false);
    });
}

void WindowProgram::countSamples()
{
    LibraryQuery query;
    query.limit = 1;
    m_counting = m_session->library().query(query);
    m_counting.then(this, [this](const Result<LibraryPage> &page) {
        if (!page)
            return giveUp(page.error());
        show(page->total == 0);
    });
}

void WindowProgram::show(bool firstStart)
{
    m_loader = std::make_unique<PictureLoader>(m_session->loopbackOrigin());
    m_disk = std::make_unique<PictureCache>(m_session->settings().pictureDir, m_session->clock());
    m_pictures = std::make_unique<Pictures>(*m_loader, m_disk.get());
    m_desk = std::make_unique<Desk>(
        Desk{m_session->market(), m_session->library(), m_session->shortlists(), *m_pictures,
             m_session->clock(), nullptr, &m_session->journal(), &m_session->accountDesk(),
             &m_session->watches(),
             // An account that cannot be used would fail run after run.
             m_accountTrouble ? nullptr : &m_session->watchSchedule(), &m_session->telling()});
    if (firstStart) {
        m_fill = std::make_unique<SampleFill>(m_session->store());
        if (!m_fill->prepare())
            m_fill.reset(); // the market can still be searched; there are no trends yet
    }
    SampleLibrary *const filling = m_fill ? &m_fill->library() : nullptr;
    WindowContext context;
    context.sample = m_session->settings().isSample();
    context.gatewayName = m_session->gatewayName();
    context.filling = filling;
    context.accountTrouble = m_accountTrouble;
    context.otherNames = otherNames;
    const QStringList spoken = languages();
    for (const QString &language : spoken)
        context.languages.append({language, ownNameOf(language)});
    context.languageIsTyped = !m_language.isEmpty();
    m_window = std::make_unique<MainWindow>(*m_desk, context);
    // Later: what asks for it lives in the window that goes.
    connect(m_window.get(), &MainWindow::restartNeeded, this, &WindowProgram::restart,
            Qt::QueuedConnection);
    m_window->show();
    showWanted();
    if (filling)
        filling->start();
    m_door.open();
}

/// Now, or when there is a window again.
void WindowProgram::showWanted()
{
    if (!m_window || m_wanted.isEmpty())
        return;
    m_window->showOffer(std::exchange(m_wanted, {}));
    m_window->comeForward();
}

void WindowProgram::giveUp(const Error &error)
{
    const ErrorText text = errorText(error);
    auto *const box = new QMessageBox(QMessageBox::Critical, tr("Sanjia cannot start"), text.what,
                                      QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text.advice);
    const int status = cli::exitStatusOf(error.kind);
    connect(box, &QDialog::finished, this, [status] { QCoreApplication::exit(status); });
    box->open();
}

} // namespace sanjia
