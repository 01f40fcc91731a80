// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/tellingdialog.h"

#include "ui/account/accountwork.h"
#include "ui/detail/section.h"
#include "ui/support/dialogs.h"
#include "ui/support/emptynote.h"
#include "ui/support/metrics.h"
#include "ui/support/panes.h"
#include "ui/text/errortext.h"
#include "ui/text/tellingtext.h"
#include "ui/watches/recordtable.h"
#include "ui/watches/tellingmodel.h"
#include "ui/watches/tellingwaybox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProcess>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kShown = 50; // of the last messages

/// As QProcess::splitCommand() reads it: quotes around what has blanks, three for one quote.
QString typed(const QStringList &words)
{
    QStringList all;
    for (QString word : words) {
        word.replace(u'"', u"\"\"\""_s);
        all.append(word.isEmpty() || word.contains(u' ') ? u'"' + word + u'"' : word);
    }
    return all.join(u' ');
}

QPushButton *chooser(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(TellingDialog::tr("Choose…"), parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

TellingDialog::TellingDialog(TellingDesk &desk, Dialogs &dialogs, UiState *state, bool notifies,
                             QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_dialogs(dialogs),
      m_places(new AccountWork(desk.accounts(), dialogs, this)),
      m_notify(new QCheckBox(tr("&Notify on the desktop"), this)),
      m_program(new QLineEdit(this)),
      m_arguments(new QLineEdit(this)),
      m_address(new QLineEdit(this)),
      m_key(new QLineEdit(this)),
      m_place(new QComboBox(this)),
      m_folder(new QLineEdit(this)),
      m_hour(new QComboBox(this)),
      m_model(new TellingModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"tellingDialog"_s);
    setWindowTitle(tr("Notifications of alerts"));
    m_notify->setObjectName(u"tellingNotify"_s);
    m_notify->setChecked(notifies);
    connect(m_notify, &QCheckBox::clicked, this, &TellingDialog::notifyingWanted);
    connect(m_places, &AccountWork::failed, this,
            [this](const Error &error) { m_webhook->say(errorText(error).sentence()); });
    build(state);
    for (TellingWayBox *box : {m_command, m_webhook, m_digest})
        follow(box);
    if (const auto settings = desk.settings())
        show(*settings);
    connect(&desk, &TellingDesk::changed, this, &TellingDialog::showDeliveries);
    showDeliveries();
    m_notify->setFocus();
}

TellingDialog::~TellingDialog() = default;

TellingWayBox *TellingDialog::buildCommand()
{
    auto *box = new TellingWayBox(TellingChannel::Command, u"command"_s, this);
    m_program->setObjectName(u"commandProgram"_s);
    m_arguments->setObjectName(u"commandArguments"_s);
    m_arguments->setPlaceholderText(tr("as in a terminal, with \"quotes\" around spaces"));
    QPushButton *choose = chooser(u"commandChoose"_s, box);
    choose->setAccessibleName(tr("Choose a program"));
    connect(choose, &QPushButton::clicked, this, [this] {
        m_dialogs.openFile(this, tr("Choose a program"), {},
                           [this](const QString &path) { m_program->setText(path); });
    });
    //: Label: a program that alerts are sent to
    box->addRow(tr("&Program"), m_program, choose);
    //: Label: what a program is started with
    box->addRow(tr("&Arguments"), m_arguments);
    return box;
}

TellingWayBox *TellingDialog::buildWebhook()
{
    auto *box = new TellingWayBox(TellingChannel::Webhook, u"webhook"_s, this);
    m_address->setObjectName(u"webhookAddress"_s);
    m_address->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    m_key->setObjectName(u"webhookKey"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_place->setObjectName(u"webhookPlace"_s);
    m_place->addItem(tr("the system's keychain"), QVariant::fromValue(SecretPlace::Keychain));
    m_place->addItem(tr("a vault under a passphrase"), QVariant::fromValue(SecretPlace::Vault));
    m_place->addItem(tr("memory only, until Sanjia ends"),
                     QVariant::fromValue(SecretPlace::Memory));
    //: Label: where alerts are posted to
    box->addRow(tr("A&ddress"), m_address);
    //: Label: what messages are signed with
    box->addRow(tr("Signing &key"), m_key);
    //: Label: where address and key are kept
    box->addRow(tr("Stored &in"), m_place);
    return box;
}

TellingWayBox *TellingDialog::buildDigest()
{
    auto *box = new TellingWayBox(TellingChannel::Digest, u"digest"_s, this);
    m_folder->setObjectName(u"digestFolder"_s);
    m_hour->setObjectName(u"digestHour"_s);
    constexpr int kHours = 24;
    constexpr int kMorning = 8;
    for (int hour = 0; hour < kHours; ++hour) // as every other time is written
        m_hour->addItem(QLocale().toString(QTime(hour, 0), QLocale::ShortFormat));
    m_hour->setCurrentIndex(kMorning);
    m_hour->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QPushButton *choose = chooser(u"digestChoose"_s, box);
    choose->setAccessibleName(tr("Choose a folder"));
    connect(choose, &QPushButton::clicked, this, [this] {
        m_dialogs.openFolder(this, tr("Choose a folder"),
                             [this](const QString &path) { m_folder->setText(path); });
    });
    //: Label: a folder
    box->addRow(tr("&Folder"), m_folder, choose);
    //: Label, before an hour: when the page of yesterday is written
    box->addRow(tr("Wri&tten next day at"), m_hour);
    return box;
}

/// Their fields begin at the same place.
void TellingDialog::alignBoxes()
{
    const int width = std::max(
        {m_command->labelWidth(), m_webhook->labelWidth(), m_digest->labelWidth()});
    for (TellingWayBox *box : {m_command, m_webhook, m_digest})
        box->setLabelWidth(width);
}

void TellingDialog::build(UiState *state)
{
    m_command = buildCommand();
    m_webhook = buildWebhook();
    m_digest = buildDigest();
    alignBoxes();
    m_view = new RecordTable(*m_model, {125, 95, 55, 160, 50, 190}, state, u"alerts/telling"_s,
                             this);
    m_view->setObjectName(u"tellingView"_s);
    m_view->setAccessibleName(tr("Last messages"));
    m_view->horizontalHeader()->setStretchLastSection(true);
    new EmptyNote(tr("No notifications yet. Set up a channel above; Test sends one right away."),
                  m_view);
    m_view->setFrameShape(QFrame::StyledPanel);
    m_view->addRowAction(tr("Copy as table"), QKeySequence(QKeySequence::Copy),
                         [this] { m_view->copyRows(); });
    auto *intro = plainLabel(this);
    intro->setText(tr("Each alert is sent once through every channel set up here, by the window or "
                      "by “sanjia watch run”, whichever gets to it first. A failed message is "
                      "retried for three days."));
    makeQuiet(intro);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kBarSpacing);
    column->addWidget(intro);
    column->addWidget(m_notify);
    for (TellingWayBox *box : {m_command, m_webhook, m_digest})
        column->addWidget(box);
    column->addWidget(new QLabel(tr("Last messages"), this));
    column->addWidget(m_view, 1);
    column->addWidget(buttons);
    resize(760, 780);
    panes::orderTabs(this);
}

void TellingDialog::follow(TellingWayBox *box)
{
    connect(box, &TellingWayBox::keepWanted, this, [this, box] { keep(box); });
    connect(box, &TellingWayBox::testWanted, this, [this, box] { test(box); });
    connect(box, &TellingWayBox::offWanted, this,
            [this, box] { take(box, m_desk.turnOff(box->channel()), tr("Turned off.")); });
}

void TellingDialog::show(const TellingSettings &settings)
{
    const QString off = tr("Not set up: nothing is sent.");
    m_command->setOn(settings.command.has_value());
    m_command->say(settings.command ? QString() : off);
    if (settings.command) {
        m_program->setText(settings.command->program);
        m_arguments->setText(typed(settings.command->arguments));
    }
    m_webhook->setOn(settings.webhook.has_value());
    m_address->clear();
    m_key->clear();
    m_address->setPlaceholderText(settings.webhook
                                      //: In an empty field. %1: a host
                                      ? tr("unchanged (%1)").arg(settings.webhook->host)
                                      : u"https://…"_s);
    m_key->setPlaceholderText(settings.webhook && settings.webhook->isSigned
                                  //: In an empty field: what was kept stays
                                  ? tr("unchanged")
                                  //: In an empty field: it may stay so
                                  : tr("none"));
    if (settings.webhook)
        m_place->setCurrentIndex(m_place->findData(QVariant::fromValue(settings.webhook->place)));
    //: How a webhook is set up. %1: a host
    m_webhook->say(!settings.webhook ? off : tr("Sends to %1.").arg(settings.webhook->host));
    m_digest->setOn(settings.digest.has_value());
    m_digest->say(settings.digest ? QString() : off);
    if (settings.digest) {
        m_folder->setText(settings.digest->folder);
        m_hour->setCurrentIndex(settings.digest->hour);
    }
}

void TellingDialog::showDeliveries()
{
    m_listing = m_desk.deliveries(kShown);
    m_listing.then(this, [this](const Result<QList<Telling>> &tellings) {
        if (tellings)
            m_view->refill([&] { m_model->setTellings(*tellings); });
    });
}

QStringList TellingDialog::wordsIn(const QString &text) { return QProcess::splitCommand(text); }

void TellingDialog::keep(TellingWayBox *box)
{
    switch (box->channel()) {
    case TellingChannel::Command:
        if (m_program->text().trimmed().isEmpty()) {
            box->say(tr("Which program?"));
            return m_program->setFocus();
        }
        return take(box, m_desk.setCommand(m_program->text(), wordsIn(m_arguments->text())),
                    tr("New alerts are sent from now on."));
    case TellingChannel::Webhook:
        return keepWebhook();
    case TellingChannel::Digest:
        break;
    }
    if (m_folder->text().trimmed().isEmpty()) {
        box->say(tr("Into which folder?"));
        return m_folder->setFocus();
    }
    take(box, m_desk.setDigest(m_folder->text().trimmed(), m_hour->currentIndex()),
         tr("New alerts are sent from now on."));
}

void TellingDialog::keepWebhook()
{
    const auto settings = m_desk.settings();
    const auto before = settings && settings->webhook ? std::optional(settings->webhook->place)
                                                      : std::nullopt;
    const Secret address(m_address->text().trimmed());
    if (!before && address.isEmpty()) {
        m_webhook->say(tr("Which address?"));
        return m_address->setFocus();
    }
    const auto key = m_key->text().isEmpty() && before ? std::nullopt
                                                       : std::optional(Secret(m_key->text()));
    const auto place = m_place->currentData().value<SecretPlace>();
    const bool vault = place == SecretPlace::Vault || before == SecretPlace::Vault;
    m_places->withPlace(vault ? SecretPlace::Vault : place, [this, address, key, place] {
        take(m_webhook, m_desk.setWebhook(address, key, place),
             tr("New alerts are sent from now on."));
    });
}

void TellingDialog::take(TellingWayBox *box, Request<void> change, const QString &done)
{
    box->setBusy(true);
    m_changing = std::move(change);
    m_changing.then(this, [this, box, done](const Result<void> &changed) {
        box->setBusy(false);
        if (!changed)
            return box->say(format::tellingTrouble(box->channel(), changed.error()));
        if (const auto settings = m_desk.settings())
            show(*settings);
        box->say(done);
    });
}

void TellingDialog::test(TellingWayBox *box)
{
    //: A test message is under way
    box->say(tr("Testing…"));
    const auto run = [this, box] {
        box->setBusy(true);
        m_changing = m_desk.test(box->channel());
        m_changing.then(this, [box](const Result<void> &told) {
            box->setBusy(false);
            box->say(told ? tr("The test arrived.")
                          : format::tellingTrouble(box->channel(), told.error()));
        });
    };
    const auto settings = m_desk.settings();
    if (box->channel() == TellingChannel::Webhook && settings && settings->webhook)
        m_places->withPlace(settings->webhook->place, run);
    else
        run();
}

} // namespace sanjia
