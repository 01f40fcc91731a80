// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accounttalk.h"

#include "core/services/accountcalls.h"
#include "core/services/accountdesk.h"
#include "ui/account/checklist.h"
#include "ui/detail/section.h"
#include "ui/support/dialogs.h"
#include "ui/support/metrics.h"
#include "ui/support/tintedbar.h"
#include "ui/text/authorizationpages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

AccountTalk::AccountTalk(AccountDesk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_dialogs(dialogs),
      m_waiting(new TintedBar(TintedBar::Tint::Note, this)),
      m_checks(new CheckList(this))
{
    buildWaiting();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kBarSpacing * 2);
    column->addWidget(m_waiting);
    column->addWidget(m_checks);
}

AccountTalk::~AccountTalk() = default;

void AccountTalk::buildWaiting()
{
    m_waiting->setObjectName(u"accountWaiting"_s);
    m_waiting->hide();
    auto *stop = new QPushButton(tr("Stop &waiting"), m_waiting);
    stop->setObjectName(u"accountStop"_s);
    connect(stop, &QPushButton::clicked, this, &AccountTalk::stop);
    auto *words = plainLabel(m_waiting);
    words->setText(tr("Allow Sanjia to call in your name on the page that has opened in the "
                      "browser. It comes back here by itself."));
    auto *inside = new QHBoxLayout(m_waiting);
    inside->setContentsMargins(12, 8, 12, 8);
    inside->addWidget(words, 1);
    inside->addWidget(stop);
}

void AccountTalk::test(const Account &account, const Credentials &credentials)
{
    m_checks->clear();
    m_results.clear();
    m_usable.clear();
    m_testing = m_desk.test(account, credentials);
    connect(m_testing.get(), &DialectTest::checked, this,
            [this, account](const CheckResult &result) {
                m_results.append(result);
                m_checks->add(result, accountcalls::askedBy(result.check, account));
            });
    connect(m_testing.get(), &DialectTest::finished, this, &AccountTalk::conclude);
    Q_EMIT changed();
    m_testing->start();
}

void AccountTalk::conclude()
{
    QStringList words;
    m_usable = m_testing->usable();
    for (const DialectName dialect : std::as_const(m_usable))
        words.append(wordOf(dialect));
    m_checks->conclude(words.isEmpty()
                           ? tr("No dialect can be used for a search yet.")
                           : tr("A search was answered in: %1.").arg(words.join(u", "_s)));
    m_testing.release()->deleteLater(); // it is speaking
    Q_EMIT changed();
    Q_EMIT tested();
}

void AccountTalk::authorize(const Account &account, const Credentials &credentials)
{
    m_authorization = m_desk.authorization(account, credentials, authorizationPages());
    const Result<QUrl> page = m_authorization->start();
    if (!page) {
        m_authorization.reset();
        Q_EMIT failed(page.error());
        return;
    }
    m_coming = m_authorization->tokens();
    m_coming.then(this, [this](const Result<TokenSet> &tokens) { take(tokens); });
    m_waiting->show();
    Q_EMIT changed();
    m_dialogs.openPage(*page);
}

void AccountTalk::take(const Result<TokenSet> &tokens)
{
    m_waiting->hide();
    m_authorization.release()->deleteLater(); // it is speaking
    Q_EMIT changed();
    if (tokens)
        Q_EMIT authorized(*tokens);
    else
        Q_EMIT failed(tokens.error());
}

void AccountTalk::stop()
{
    m_coming.cancel();
    m_authorization.reset();
    m_waiting->hide();
    Q_EMIT changed();
}

void AccountTalk::clear()
{
    m_testing.reset();
    m_checks->clear();
    m_results.clear();
    m_usable.clear();
    stop();
}

} // namespace sanjia
