// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accountpane.h"

#include "core/services/accountcalls.h"
#include "core/services/accountdesk.h"
#include "ui/account/accountform.h"
#include "ui/account/accounttalk.h"
#include "ui/account/accountwork.h"
#include "ui/account/connectpane.h"
#include "ui/detail/section.h"
#include "ui/support/dialogs.h"
#include "ui/support/emptynote.h"
#include "ui/support/metrics.h"
#include "ui/support/panes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kFormWidth = 720;
} // namespace

AccountPane::AccountPane(AccountDesk &desk, Dialogs &dialogs, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_dialogs(dialogs),
      m_work(new AccountWork(desk.accounts(), dialogs, this)),
      m_list(new QListWidget(this)),
      m_form(new AccountForm(this)),
      m_talk(new AccountTalk(desk, dialogs, this)),
      m_intro(plainLabel(this, u"accountIntro"_s)),
      m_complaint(plainLabel(this, u"accountComplaint"_s)),
      m_sides(new QStackedLayout(this)),
      m_new(new QPushButton(tr("N&ew"), this)),
      //: a button: leads through everything that has to be done to connect
      m_lead(new QPushButton(tr("Step &by step…"), this)),
      m_forget(new QPushButton(tr("Forget…"), this)),
      m_use(new QPushButton(tr("&Use this account"), this)),
      m_save(new QPushButton(tr("&Save"), this)),
      m_test(new QPushButton(tr("Test &connection"), this)),
      m_authorize(new QPushButton(tr("Authori&ze in the browser…"), this))
{
    build();
    connectParts();
    panes::mark(m_list);
    panes::mark(m_form);
    refresh();
}

AccountPane::~AccountPane() = default;

QWidget *AccountPane::buildLeft()
{
    auto *left = new QWidget(this);
    left->setFixedWidth(240);
    m_list->setObjectName(u"accountList"_s);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setFrameShape(QFrame::NoFrame);
    new EmptyNote(tr("No account yet. “Step by step…” helps you set one up."), m_list);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kBarSpacing);
    buttons->addWidget(m_new);
    buttons->addWidget(m_forget);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(kBarSpacing);
    auto *heading = new QLabel(tr("Accounts"), left);
    scaleFont(heading, 1.15, true);
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addWidget(m_lead);
    return left;
}

QWidget *AccountPane::buildRight()
{
    auto *right = new QWidget(this);
    right->setMaximumWidth(kFormWidth);
    m_complaint->hide();
    m_intro->setText(tr("Make an app on open.1688.com and enter its AppKey and AppSecret here. "
                        "“Test connection” then says what is still missing on 1688's side. "
                        "Without an account you are in the sample market."));
    makeQuiet(m_intro);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kBarSpacing);
    for (QPushButton *button : {m_save, m_test, m_authorize})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_use);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(kBarSpacing * 2);
    column->addWidget(m_intro);
    column->addWidget(m_form);
    column->addWidget(m_complaint);
    column->addLayout(buttons);
    column->addWidget(m_talk);
    column->addStretch();
    return right;
}

void AccountPane::build()
{
    m_new->setObjectName(u"accountNew"_s);
    m_lead->setObjectName(u"accountGuide"_s);
    m_lead->setToolTip(tr("Says what you need from 1688, where it is found, and tests it"));
    m_forget->setObjectName(u"accountForget"_s);
    m_use->setObjectName(u"accountUse"_s);
    m_save->setObjectName(u"accountSave"_s);
    m_test->setObjectName(u"accountTest"_s);
    m_authorize->setObjectName(u"accountAuthorize"_s);
    m_test->setToolTip(tr("Asks the platform step by step and says what is missing"));
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields are where the keyboard goes
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(buildRight());
    auto *form = new QWidget(this);
    auto *line = new QFrame(form);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildLeft());
    row->addWidget(line);
    row->addWidget(scroll, 1);
    m_sides->addWidget(form);
}

void AccountPane::connectParts()
{
    connect(m_work, &AccountWork::failed, this, &AccountPane::failed);
    connect(m_work, &AccountWork::busyChanged, this, [this](bool busy) { setEnabled(!busy); });
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountPane::showCurrent);
    connect(m_form, &AccountForm::changed, this, [this] {
        m_complaint->hide();
        fitButtons();
    });
    connect(m_form, &AccountForm::pasted, this,
            [this](const QString &what) { Q_EMIT noticed(tr("Pasted: %1").arg(what)); });
    connect(m_talk, &AccountTalk::failed, this, &AccountPane::failed);
    connect(m_talk, &AccountTalk::changed, this, &AccountPane::fitButtons);
    connect(m_talk, &AccountTalk::authorized, this, &AccountPane::keepTokens);
    connect(m_lead, &QPushButton::clicked, this, &AccountPane::guide);
    connect(m_new, &QPushButton::clicked, this, &AccountPane::startNew);
    connect(m_forget, &QPushButton::clicked, this, &AccountPane::forgetCurrent);
    connect(m_use, &QPushButton::clicked, this, &AccountPane::useCurrent);
    connect(m_save, &QPushButton::clicked, this, &AccountPane::save);
    connect(m_test, &QPushButton::clicked, this, &AccountPane::test);
    connect(m_authorize, &QPushButton::clicked, this, &AccountPane::authorize);
}

std::optional<Account> AccountPane::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? m_desk.accounts().find(item->data(Qt::UserRole).toString()) : std::nullopt;
}

void AccountPane::refresh()
{
    const auto before = current();
    const auto chosen = m_desk.accounts().chosen();
    if (m_form->isChanged() || m_sides->currentWidget() == m_guide)
        return; // what is being typed is not thrown away
    fillList(before ? before->name : chosen ? chosen->name : QString());
}

void AccountPane::fillList(const QString &name)
{
    const auto chosen = m_desk.accounts().chosen();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const QList<Account> accounts = m_desk.accounts().list();
        for (const Account &account : accounts) {
            const bool inUse = chosen && chosen->id == account.id;
            auto *item = new QListWidgetItem(
                inUse ? tr("%1 (in use)").arg(account.name) : account.name, m_list);
            item->setData(Qt::UserRole, account.name);
            if (account.name == name)
                m_list->setCurrentItem(item);
        }
    }
    showCurrent();
}

void AccountPane::showCurrent()
{
    m_talk->clear();
    m_complaint->hide();
    const auto account = current();
    if (!account)
        return startNew();
    // What a closed vault holds is asked for when it is needed.
    m_form->show(*account, {});
    fitButtons();
    if (account->place != SecretPlace::Vault || m_desk.accounts().isVaultOpen())
        m_work->read(*account, [this, account](const Credentials &kept) {
            m_form->show(*account, kept);
            fitButtons();
        });
}

void AccountPane::startNew()
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentItem(nullptr);
    }
    m_talk->clear();
    Account fresh;
    fresh.dialect = DialectName::Aop;
    // Whether it works is found out by saving: a look at it may ask the person for a password.
    fresh.place = SecretPlace::Keychain;
    m_form->show(fresh, {});
    fitButtons();
}

bool AccountPane::complains()
{
    const QString words = m_form->complaint();
    m_complaint->setText(words);
    m_complaint->setVisible(!words.isEmpty());
    return !words.isEmpty();
}

void AccountPane::save()
{
    if (!complains())
        m_work->save(m_form->account(), m_form->credentials(),
                     [this](const Account &account) { saved(account); });
}

void AccountPane::saved(const Account &account)
{
    const Credentials kept = m_form->credentials();
    m_form->show(account, kept);
    fillList(account.name);
    Q_EMIT noticed(tr("The account “%1” is kept.").arg(account.name));
    const auto chosen = m_desk.accounts().chosen();
    if (chosen && chosen->id == account.id)
        Q_EMIT restartNeeded();
}

void AccountPane::useCurrent()
{
    const auto account = current();
    if (!account)
        return;
    const Result<void> chosen = m_desk.accounts().choose(account->name);
    if (!chosen)
        Q_EMIT failed(chosen.error());
    else
        Q_EMIT restartNeeded();
}

void AccountPane::forgetCurrent()
{
    const auto account = current();
    if (!account)
        return;
    const auto chosen = m_desk.accounts().chosen();
    const bool inUse = chosen && chosen->id == account->id;
    m_dialogs.confirm(
        this, tr("Forget an account"),
        tr("Forget “%1” with its key and tokens? Offers and prices stay.").arg(account->name),
        tr("Forget"), [this, account, inUse] {
            m_work->forget(*account, [this, inUse] {
                fillList({});
                if (inUse)
                    Q_EMIT restartNeeded();
            });
        });
}

void AccountPane::test()
{
    if (complains())
        return;
    const bool focused = m_test->hasFocus(); // which it loses while it cannot be pressed
    connect(
        m_talk, &AccountTalk::tested, this,
        [this, focused] {
            if (focused)
                m_test->setFocus();
        },
        Qt::SingleShotConnection);
    m_talk->test(m_form->account(), m_form->credentials());
}

void AccountPane::authorize()
{
    if (!complains())
        m_talk->authorize(m_form->account(), m_form->credentials());
}

void AccountPane::keepTokens(const TokenSet &tokens)
{
    Credentials credentials = m_form->credentials();
    credentials.tokens = tokens;
    m_form->show(m_form->account(), credentials);
    fitButtons();
    save();
}

void AccountPane::fitButtons()
{
    const auto account = current();
    const auto chosen = m_desk.accounts().chosen();
    const bool busy = m_talk->isTesting() || m_talk->isWaiting();
    m_intro->setVisible(m_list->count() == 0);
    m_forget->setEnabled(account.has_value());
    m_use->setVisible(account && chosen && chosen->id != account->id);
    m_save->setEnabled(m_form->isChanged() && !busy);
    m_test->setEnabled(!busy && m_form->hasKeys());
    m_test->setText(m_talk->isTesting() ? tr("Testing…") : tr("Test &connection"));
    m_authorize->setEnabled(!busy && m_form->hasKeys() && !isReseller(m_form->account().dialect));
}

ConnectPane *AccountPane::guidePane()
{
    if (m_guide)
        return m_guide;
    m_guide = new ConnectPane(m_desk, m_dialogs, this);
    connect(m_guide, &ConnectPane::closed, this, &AccountPane::showForm);
    connect(m_guide, &ConnectPane::moved, this, [this] { Q_EMIT moved(false); });
    connect(m_guide, &ConnectPane::failed, this, &AccountPane::failed);
    connect(m_guide, &ConnectPane::noticed, this, &AccountPane::noticed);
    connect(m_guide, &ConnectPane::useRequested, this, &AccountPane::useGuided);
    m_sides->addWidget(m_guide);
    return m_guide;
}

void AccountPane::guide()
{
    ConnectPane *pane = guidePane();
    m_sides->setCurrentWidget(pane);
    pane->begin(current());
    Q_EMIT moved(false);
}

void AccountPane::showForm()
{
    m_sides->setCurrentIndex(0);
    refresh();
    m_lead->setFocus();
    Q_EMIT moved(false);
}

void AccountPane::useGuided(const QString &name)
{
    const Result<void> chosen = m_desk.accounts().choose(name);
    if (!chosen)
        return Q_EMIT failed(chosen.error());
    m_sides->setCurrentIndex(0);
    Q_EMIT searchRequested();
    Q_EMIT restartNeeded();
}

Spot AccountPane::place() const
{
    return m_guide && m_sides->currentWidget() == m_guide ? m_guide->place() : Spot();
}

void AccountPane::goTo(const Spot &place)
{
    if (!ConnectPane::knows(place)) {
        m_sides->setCurrentIndex(0);
        return;
    }
    m_sides->setCurrentWidget(guidePane());
    m_guide->goTo(place);
}

} // namespace sanjia
