// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/connectpane.h"

#include "core/services/accountcalls.h"
#include "core/services/accountdesk.h"
#include "ui/account/accountform.h"
#include "ui/account/accounttalk.h"
#include "ui/account/accountwork.h"
#include "ui/account/connectpages.h"
#include "ui/detail/section.h"
#include "ui/support/metrics.h"
#include "ui/support/panes.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr auto kStep = "connect"_L1; // in a Spot
constexpr auto kAccount = "account"_L1;
constexpr auto kWay = "way"_L1;
constexpr int kListWidth = 200;

/// A name that no account has yet.
QString freeName(const QList<Account> &accounts)
{
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? u"1688"_s : u"1688 (%1)"_s.arg(number);
        if (std::ranges::none_of(accounts,
                                 [&name](const Account &one) { return one.name == name; }))
            return name;
    }
}

/// From the left, none wider than it has to be.
QWidget *rowOf(QWidget *parent, const QList<QWidget *> &parts)
{
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kBarSpacing * 2);
    for (QWidget *part : parts)
        line->addWidget(part);
    line->addStretch();
    return row;
}

} // namespace

ConnectPane::ConnectPane(AccountDesk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_work(new AccountWork(desk.accounts(), dialogs, this)),
      m_list(new QListWidget(this)),
      m_pages(new QStackedWidget(this)),
      m_choice(new DialectChoice(this)),
      m_needs(new NeedTable(this)),
      m_addresses(plainLabel(this, u"connectAddresses"_s)),
      m_copy(new QPushButton(tr("&Copy the address"), this)),
      m_form(new AccountForm(this)),
      m_all(new QCheckBox(tr("Show all s&ettings"), this)),
      m_paste(new QPushButton(tr("Pa&ste"), this)),
      m_complaint(plainLabel(this, u"connectComplaint"_s)),
      m_authorize(new QPushButton(tr("Authori&ze in the browser…"), this)),
      m_consent(plainLabel(this, u"connectConsent"_s)),
      m_test(new QPushButton(tr("Test &connection"), this)),
      m_mend(new QPushButton(this)),
      m_doubt(plainLabel(this, u"connectDoubt"_s)),
      m_talk(new AccountTalk(desk, dialogs, this)),
      //: a button: leaves the guided page for the page of the accounts
      m_close(new QPushButton(tr("Acco&unt page"), this)),
      //: a button: to the step before
      m_back(new QPushButton(tr("&Back"), this)),
      //: a button: to the next step
      m_next(new QPushButton(tr("Ne&xt"), this))
{
    setObjectName(u"connectPane"_s);
    build();
    connectParts();
    panes::mark(m_list);
    panes::mark(m_pages);
    load({});
}

ConnectPane::~ConnectPane() = default;

ConnectPage *ConnectPane::add(ConnectStep step)
{
    auto *page = new ConnectPage(step, m_pages);
    m_pages->addWidget(page);
    return page;
}

ConnectPage *ConnectPane::page(ConnectStep step) const
{
    return static_cast<ConnectPage *>(m_pages->widget(static_cast<int>(step)));
}

void ConnectPane::build()
{
    m_list->setObjectName(u"connectSteps"_s);
    m_list->setAccessibleName(tr("Steps"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(kListWidth);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_close->setObjectName(u"connectClose"_s);
    m_back->setObjectName(u"connectBack"_s);
    m_next->setObjectName(u"connectNext"_s);
    for (QPushButton *button : {m_close, m_back, m_next})
        button->setAutoDefault(true); // Enter presses it
    // In the order of ConnectStep.
    add(ConnectStep::Begin)->setFirst(m_next);
    ConnectPage *way = add(ConnectStep::Way);
    way->add(m_choice);
    ConnectPage *calls = add(ConnectStep::Calls);
    calls->add(m_needs);
    calls->setFirst(m_needs->first());
    buildAddress();
    buildKeys();
    buildAuthorize();
    buildTest();
    ConnectPage *done = add(ConnectStep::Done);
    done->add(m_doubt);
    done->setFirst(m_next);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 8, 20, 12);
    buttons->setSpacing(kBarSpacing);
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addLayout(buttons);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(12, 12, 12, 12);
    left->setSpacing(kBarSpacing);
    auto *heading = new QLabel(tr("Connect 1688"), this);
    scaleFont(heading, 1.15, true);
    left->addWidget(heading);
    left->addWidget(m_list, 1);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left);
    row->addWidget(line);
    row->addLayout(right, 1);
}

void ConnectPane::buildAddress()
{
    m_copy->setObjectName(u"connectCopy"_s);
    ConnectPage *address = add(ConnectStep::Address);
    address->add(m_addresses);
    address->add(rowOf(address, {m_copy}));
}

void ConnectPane::buildKeys()
{
    m_paste->setObjectName(u"connectPaste"_s);
    m_paste->setToolTip(tr("Takes keys out of what was copied"));
    m_all->setObjectName(u"connectAll"_s);
    m_form->setBrief(true);
    m_complaint->hide();
    ConnectPage *keys = add(ConnectStep::Keys);
    keys->add(rowOf(keys, {m_paste, m_all}));
    keys->add(m_form);
    keys->add(m_complaint);
    keys->setFirst(m_paste);
}

void ConnectPane::buildAuthorize()
{
    m_authorize->setObjectName(u"connectAuthorize"_s);
    ConnectPage *consent = add(ConnectStep::Authorize);
    consent->add(rowOf(consent, {m_authorize}));
    consent->add(m_consent);
    consent->setFirst(m_authorize);
}

void ConnectPane::buildTest()
{
    m_test->setObjectName(u"connectTest"_s);
    m_mend->setObjectName(u"connectMend"_s);
    m_mend->hide();
    ConnectPage *test = add(ConnectStep::Test);
    test->add(rowOf(test, {m_test, m_mend}));
    test->add(m_talk);
    test->setFirst(m_test);
}

void ConnectPane::connectParts()
{
    connect(m_work, &AccountWork::failed, this, &ConnectPane::failed);
    connect(m_work, &AccountWork::busyChanged, this, [this](bool busy) { setEnabled(!busy); });
    connect(m_talk, &AccountTalk::failed, this, &ConnectPane::failed);
    connect(m_talk, &AccountTalk::changed, this, &ConnectPane::fitButtons);
    connect(m_talk, &AccountTalk::tested, this, &ConnectPane::showTested);
    connect(m_talk, &AccountTalk::authorized, this, &ConnectPane::keepTokens);
    connect(m_choice, &DialectChoice::chosen, this, [this](const QString &word) {
        m_form->setDialect(dialectNamed(word).value_or(DialectName::Aop));
    });
    connect(m_form, &AccountForm::changed, this, [this] {
        m_complaint->hide();
        fitTexts();
        fitButtons();
    });
    connect(m_form, &AccountForm::pasted, this,
            [this](const QString &what) { Q_EMIT noticed(tr("Pasted: %1").arg(what)); });
    const auto edits = m_form->findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits)
        connect(edit, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(m_all, &QCheckBox::toggled, this, [this](bool all) { m_form->setBrief(!all); });
    connect(m_paste, &QPushButton::clicked, this, &ConnectPane::paste);
    connect(m_copy, &QPushButton::clicked, this, &ConnectPane::copyAddress);
    connect(m_authorize, &QPushButton::clicked, this, [this] {
        if (!complains())
            m_talk->authorize(m_form->account(), m_form->credentials());
    });
    connect(m_test, &QPushButton::clicked, this, &ConnectPane::test);
    connect(m_mend, &QPushButton::clicked, this, [this] { go(m_mending); });
    connect(m_close, &QPushButton::clicked, this, &ConnectPane::closed);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    // Later: it may be sent back to the row that it comes from.
    connect(
        m_list, &QListWidget::currentRowChanged, this,
        [this](int row) {
            if (row >= 0 && row < m_steps.size())
                go(m_steps.at(row));
        },
        Qt::QueuedConnection);
}

QString ConnectPane::dialect() const { return wordOf(m_form->account().dialect); }

void ConnectPane::begin(const std::optional<Account> &account)
{
    const Account shown = m_form->account();
    if (account ? account->id != shown.id : !shown.id.isEmpty()) {
        load(account);
        m_at = ConnectStep::Begin;
    }
    show(m_at);
}

void ConnectPane::load(const std::optional<Account> &account)
{
    Account shown;
    shown.dialect = DialectName::Aop;
    shown.place = SecretPlace::Keychain;
    shown.name = freeName(m_desk.accounts().list());
    if (account)
        shown = *account;
    m_talk->clear();
    m_seen.clear();
    m_mend->hide();
    m_form->show(shown, {});
    fitTexts();
    fitButtons();
    if (account && (shown.place != SecretPlace::Vault || m_desk.accounts().isVaultOpen()))
        m_work->read(shown, [this, shown](const Credentials &kept) {
            m_form->show(shown, kept);
            fitButtons();
        });
}

Spot ConnectPane::place() const
{
    const Account shown = m_form->account();
    return {{kStep, connecttext::wordOf(m_at)},
            {kAccount, shown.id.isEmpty() ? QString() : shown.name},
            {kWay, wordOf(shown.dialect)}};
}

bool ConnectPane::knows(const Spot &place)
{
    return connecttext::stepNamed(place.value(kStep)).has_value();
}

void ConnectPane::goTo(const Spot &place)
{
    const QString name = place.value(kAccount);
    const auto account = name.isEmpty() ? std::nullopt : m_desk.accounts().find(name);
    const Account shown = m_form->account();
    if (account && account->id != shown.id)
        load(account);
    else if (const auto way = dialectNamed(place.value(kWay)); way && shown.id.isEmpty())
        m_form->setDialect(*way);
    show(connecttext::stepNamed(place.value(kStep)).value_or(ConnectStep::Begin));
}

/// What depends on the dialect and the calls that are chosen.
void ConnectPane::fitTexts()
{
    const Account account = m_form->account();
    const QStringList fitted{dialect(), account.searchApi, account.offerApi,
                             QString::number(account.redirectPort)};
    if (fitted == m_fitted)
        return;
    m_fitted = fitted;
    m_steps = connecttext::steps(dialect());
    m_choice->choose(dialect());
    page(ConnectStep::Way)->setFirst(m_choice->first());
    m_needs->show(accountcalls::needs(account));
    for (int number = 0; number < m_pages->count(); ++number)
        static_cast<ConnectPage *>(m_pages->widget(number))
            ->setText(dialect(), account.redirectPort);
    fillSteps();
}

void ConnectPane::fillSteps()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (qsizetype number = 0; number < m_steps.size(); ++number)
        //: a step in a list of them. %1: its number, %2: what it is called
        m_list->addItem(tr("%1. %2").arg(number + 1).arg(connecttext::title(m_steps.at(number))));
    markStep();
}

void ConnectPane::markStep()
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(static_cast<int>(m_steps.indexOf(m_at)));
}

void ConnectPane::fitButtons()
{
    const bool busy = m_talk->isTesting() || m_talk->isWaiting();
    const bool isLast = m_at == ConnectStep::Done;
    const Account account = m_form->account();
    m_back->setEnabled(m_at != ConnectStep::Begin);
    m_next->setText(isLast ? tr("Use it and &search") : tr("Ne&xt"));
    m_next->setEnabled(!isLast || !account.id.isEmpty());
    m_test->setEnabled(!busy);
    m_test->setText(m_talk->isTesting() ? tr("Testing…") : tr("Test &connection"));
    m_authorize->setEnabled(!busy);
    m_consent->setText(m_form->credentials().tokens.access.isEmpty() ? tr("There is no token yet.")
                                                                     : tr("There is a token."));
    m_doubt->setText(doubt());
    m_doubt->setVisible(!m_doubt->text().isEmpty());
}

/// The last page is reached without a test, too, and must not promise what nobody saw.
QString ConnectPane::doubt() const
{
    if (m_talk->usable().contains(m_form->account().dialect))
        return {};
    return m_talk->results().isEmpty()
        ? tr("No test was made yet. The step before this one says whether 1688 answers.")
        : tr("The last test did not go well, and searches will be refused for the reason it "
             "names. The step before this one tests again.");
}

void ConnectPane::step(int by)
{
    if (m_at == ConnectStep::Done && by > 0)
        return Q_EMIT useRequested(m_form->account().name);
    const qsizetype number = m_steps.indexOf(m_at) + by;
    if (number >= 0 && number < m_steps.size())
        go(m_steps.at(number));
}

/// Keys are kept on the way on: what follows needs them.
void ConnectPane::go(ConnectStep wanted)
{
    const Account account = m_form->account();
    const bool keeps = m_at <= ConnectStep::Keys && wanted > ConnectStep::Keys
        && (account.id.isEmpty() || m_form->isChanged());
    if (!keeps)
        return show(wanted);
    if (complains())
        return show(ConnectStep::Keys);
    markStep(); // until it is kept, and for good when no passphrase is given
    m_work->save(account, m_form->credentials(), [this, wanted](const Account &saved) {
        m_form->show(saved, m_form->credentials());
        Q_EMIT noticed(tr("The account “%1” is kept.").arg(saved.name));
        show(wanted);
    });
}

void ConnectPane::show(ConnectStep wanted)
{
    const bool there = m_steps.contains(wanted);
    const bool same = m_at == wanted;
    m_at = there ? wanted : ConnectStep::Begin;
    if (m_at == ConnectStep::Address) {
        m_addresses->setText(connecttext::addressHint(AccountDesk::ownAddresses(), m_seen));
        m_copy->setVisible(!m_seen.isEmpty());
    }
    // The talk with the platform is shown where it is had.
    page(m_at == ConnectStep::Authorize ? ConnectStep::Authorize : ConnectStep::Test)->add(m_talk);
    m_pages->setCurrentWidget(page(m_at));
    markStep();
    fitButtons();
    page(m_at)->arrive();
    if (!same)
        Q_EMIT moved();
}

bool ConnectPane::complains()
{
    const QString words = m_form->complaint();
    m_complaint->setText(words);
    m_complaint->setVisible(!words.isEmpty());
    return !words.isEmpty();
}

void ConnectPane::paste()
{
    const QString what = m_form->paste(QGuiApplication::clipboard()->text());
    m_complaint->setText(what.isEmpty() ? tr("What was copied holds no keys.")
                                        : tr("Pasted: %1").arg(what));
    m_complaint->show();
}

void ConnectPane::copyAddress() { QGuiApplication::clipboard()->setText(m_seen); }

void ConnectPane::test()
{
    if (complains())
        return show(ConnectStep::Keys);
    m_mend->hide();
    m_talk->test(m_form->account(), m_form->credentials());
}

void ConnectPane::showTested()
{
    fitButtons();
    for (const CheckResult &result : m_talk->results()) {
        if (result.state != CheckResult::State::Failed)
            continue;
        if (const QString seen = publicAddressIn(result.error.value_or(Error()).detail);
            !seen.isEmpty())
            m_seen = seen;
        m_mending = connecttext::mends(result);
        const bool elsewhere = !m_talk->usable().isEmpty()
            && !m_talk->usable().contains(m_form->account().dialect);
        if (elsewhere)
            m_mending = ConnectStep::Way; // the keys are good, for another dialect
        m_mend->setText(tr("Go to “%1”").arg(connecttext::title(m_mending)));
        m_mend->setVisible(m_mending != ConnectStep::Test && m_steps.contains(m_mending));
        if (m_at == ConnectStep::Test)
            m_test->setFocus();
        return;
    }
    if (m_at == ConnectStep::Test)
        m_next->setFocus();
}

void ConnectPane::keepTokens(const TokenSet &tokens)
{
    Credentials credentials = m_form->credentials();
    credentials.tokens = tokens;
    m_work->save(m_form->account(), credentials, [this, credentials](const Account &saved) {
        m_form->show(saved, credentials);
        fitButtons();
        m_next->setFocus();
    });
}

} // namespace sanjia
