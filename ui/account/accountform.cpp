// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accountform.h"

#include "core/domain/keypaste.h"
#include "core/services/accountcalls.h"
#include "ui/detail/section.h"
#include "ui/support/metrics.h"
#include "ui/text/connecttext.h"
#include "ui/text/format.h"

#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

template <class T> void choose(QComboBox *box, T value)
{
    box->setCurrentIndex(std::max(0, box->findData(QVariant::fromValue(value))));
}

QLineEdit *secretEdit(QWidget *parent, const QString &objectName)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return edit;
}

QString secretHint(bool kept)
{
    //: Placeholder of a field for a secret
    return kept ? AccountForm::tr("kept; type to replace it") : AccountForm::tr("none yet");
}

} // namespace

AccountForm::AccountForm(QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_name(new QLineEdit(this)),
      m_dialect(new QComboBox(this)),
      m_appKey(new QLineEdit(this)),
      m_appSecret(secretEdit(this, u"accountSecret"_s)),
      m_token(secretEdit(this, u"accountToken"_s)),
      m_tokenState(plainLabel(this, u"accountTokenState"_s)),
      m_place(new QComboBox(this)),
      m_signMethod(new QComboBox(this)),
      m_address(new QComboBox(this)),
      m_searchApi(new QComboBox(this)),
      m_offerApi(new QComboBox(this)),
      m_gateway(new QLineEdit(this)),
      m_budget(new QSpinBox(this)),
      m_port(new QSpinBox(this))
{
    build();
    for (QLineEdit *edit : {m_name, m_appKey, m_appSecret, m_token, m_gateway})
        connect(edit, &QLineEdit::textEdited, this, &AccountForm::changed);
    for (QComboBox *box : {m_dialect, m_place, m_signMethod, m_address, m_searchApi, m_offerApi})
        connect(box, &QComboBox::activated, this, &AccountForm::changed);
    for (QSpinBox *box : {m_budget, m_port})
        connect(box, &QSpinBox::valueChanged, this, &AccountForm::changed);
    connect(m_dialect, &QComboBox::currentIndexChanged, this, &AccountForm::fitDialect);
    for (QLineEdit *edit : {m_appKey, m_appSecret, m_token})
        edit->installEventFilter(this);
    show(Account(), {});
}

void AccountForm::addRow(const QString &label, QWidget *field, const QString &hint)
{
    const int row = m_grid->rowCount();
    auto *words = new QLabel(label, this);
    words->setBuddy(field);
    m_labels.insert(field, words);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setToolTip(hint);
    m_grid->addWidget(words, row, 0);
    m_grid->addWidget(field, row, 1);
}

void AccountForm::build()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kBarSpacing * 2);
    m_grid->setVerticalSpacing(kBarSpacing);
    m_grid->setColumnStretch(1, 1);
    m_name->setObjectName(u"accountName"_s);
    m_name->setMaxLength(60);
    m_appKey->setObjectName(u"accountKey"_s);
    m_dialect->setObjectName(u"accountDialect"_s);
    for (const DialectName name : kDialects)
        m_dialect->addItem(connecttext::dialectName(wordOf(name)), QVariant::fromValue(name));
    m_place->setObjectName(u"accountPlace"_s);
    m_place->addItem(tr("the system's keychain"), QVariant::fromValue(SecretPlace::Keychain));
    m_place->addItem(tr("a vault under a passphrase"), QVariant::fromValue(SecretPlace::Vault));
    m_place->addItem(tr("memory only, until Sanjia ends"),
                     QVariant::fromValue(SecretPlace::Memory));
    m_signMethod->setObjectName(u"accountSignMethod"_s);
    for (const auto method :
         {signer::TopMethod::Md5, signer::TopMethod::Hmac, signer::TopMethod::HmacSha256})
        m_signMethod->addItem(signer::wireName(method), QVariant::fromValue(method));
    m_address->setObjectName(u"accountAddress"_s);
    m_address->addItem(tr("portal – gw.open.1688.com"), QVariant::fromValue(TopAddress::Portal));
    m_address->addItem(tr("router – api.1688.com/router/rest"),
                       QVariant::fromValue(TopAddress::Router));
    m_searchApi->setObjectName(u"accountSearchCall"_s);
    m_searchApi->addItems(accountcalls::search());
    m_offerApi->setObjectName(u"accountDetailCall"_s);
    m_offerApi->addItems(accountcalls::detail());
    for (QComboBox *box : {m_searchApi, m_offerApi}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(30);
    }
    m_gateway->setObjectName(u"accountGateway"_s);
    m_gateway->setPlaceholderText(tr("the platform's own"));
    m_budget->setObjectName(u"accountBudget"_s);
    m_budget->setRange(1, 1'000);
    m_port->setObjectName(u"accountPort"_s);
    m_port->setRange(1'024, 65'535);

    addRow(tr("&Name"), m_name, tr("Yours to choose, to tell accounts apart"));
    addRow(tr("Dia&lect"), m_dialect, tr("The test below says which one the account can use"));
    addRow(tr("App&Key"), m_appKey, tr("AppKey of your app on open.1688.com"));
    addRow(tr("A&ppSecret"), m_appSecret, tr("Never shown again and never written in clear"));
    addRow(tr("&Access token"), m_token,
           tr("Only for a token from the platform's console; authorizing in the browser brings one "
              "by itself"));
    m_grid->addWidget(m_tokenState, m_grid->rowCount(), 1);
    makeQuiet(m_tokenState);
    addRow(tr("Secrets &in"), m_place, tr("Where key and tokens are kept between two starts"));
    addRow(tr("Signed wi&th"), m_signMethod);
    addRow(tr("Add&ress"), m_address,
           tr("The guide names both; use the one that answers your app"));
    addRow(tr("Sea&rch call"), m_searchApi,
           tr("The platform grants each call by itself; choose the one your app was granted"));
    addRow(tr("De&tail call"), m_offerApi,
           tr("The platform grants each call by itself; choose the one your app was granted"));
    addRow(tr("Calls per &minute"), m_budget,
           tr("What the platform allows: 50 for a personal account, up to 1000 for an enterprise"));
    addRow(
        tr("Redirect p&ort"), m_port,
        tr("http://127.0.0.1:PORT/callback must be the redirect address registered for the app"));
    addRow(tr("Gateway"), m_gateway,
           tr("Only for another address: https://HOST, or http://127.0.0.1:PORT on this computer"));
}

void AccountForm::setShown(QWidget *field, bool shown)
{
    field->setVisible(shown);
    m_labels.value(field)->setVisible(shown);
}

DialectName AccountForm::dialect() const { return m_dialect->currentData().value<DialectName>(); }

void AccountForm::fitDialect()
{
    const bool top = dialect() == DialectName::Top;
    const bool aop = dialect() == DialectName::Aop;
    setShown(m_signMethod, top && !m_brief);
    setShown(m_address, top && !m_brief);
    setShown(m_searchApi, aop && !m_brief);
    setShown(m_offerApi, aop && !m_brief);
    setShown(m_token, top || aop); // a reseller knows none
    setShown(m_port, (top || aop) && !m_brief);
    for (QWidget *field : std::initializer_list<QWidget *>{m_dialect, m_gateway, m_budget})
        setShown(field, !m_brief);
    m_tokenState->setVisible((top || aop) && !m_tokenState->text().isEmpty());
}

void AccountForm::setBrief(bool brief)
{
    m_brief = brief;
    fitDialect();
}

void AccountForm::setDialect(DialectName dialect)
{
    choose(m_dialect, dialect);
    Q_EMIT changed();
}

QString AccountForm::paste(const QString &text)
{
    const PastedKeys keys = keysIn(text);
    const bool takesToken = !isReseller(dialect());
    QStringList found;
    const auto fill = [&found](QLineEdit *edit, const QString &value) {
        if (value.isEmpty())
            return;
        edit->setText(value);
        found.append(edit->accessibleName());
    };
    fill(m_appKey, keys.appKey);
    fill(m_appSecret, QString::fromUtf8(keys.appSecret.utf8()));
    if (takesToken)
        fill(m_token, QString::fromUtf8(keys.accessToken.utf8()));
    if (!found.isEmpty())
        Q_EMIT changed();
    return found.join(tr(", "));
}

bool AccountForm::eventFilter(QObject *watched, QEvent *event)
{
    // A field for one line would make one word of several keys.
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        const QString text = QGuiApplication::clipboard()->text();
        if (text.trimmed().contains(u'\n')) {
            if (const QString what = paste(text); !what.isEmpty()) {
                Q_EMIT pasted(what);
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AccountForm::show(const Account &account, const Credentials &kept)
{
    m_shown = account;
    m_kept = kept;
    m_name->setText(account.name);
    choose(m_dialect, account.dialect);
    m_appKey->setText(account.appKey);
    m_appSecret->clear();
    m_appSecret->setPlaceholderText(secretHint(!kept.appSecret.isEmpty()));
    m_token->clear();
    m_token->setPlaceholderText(secretHint(!kept.tokens.access.isEmpty()));
    choose(m_place, account.place);
    choose(m_signMethod, account.signMethod);
    choose(m_address, account.topAddress);
    m_searchApi->setCurrentIndex(std::max(0, m_searchApi->findText(account.searchApi)));
    m_offerApi->setCurrentIndex(std::max(0, m_offerApi->findText(account.offerApi)));
    m_gateway->setText(account.gateway.toString());
    m_budget->setValue(account.budgetPerMinute);
    m_port->setValue(account.redirectPort);
    const TokenSet &tokens = kept.tokens;
    QString state;
    if (!tokens.access.isEmpty() && tokens.accessUntil)
        state = tokens.refresh.isEmpty()
            ? tr("Good until %1.").arg(format::dateTime(*tokens.accessUntil))
            : tr("Good until %1, renewed by itself.").arg(format::dateTime(*tokens.accessUntil));
    else if (!tokens.access.isEmpty())
        state = tr("It has no known end.");
    m_tokenState->setText(state);
    fitDialect();
}

Account AccountForm::account() const
{
    Account account = m_shown;
    account.name = m_name->text().simplified();
    account.dialect = dialect();
    account.appKey = m_appKey->text().trimmed();
    account.place = m_place->currentData().value<SecretPlace>();
    account.signMethod = m_signMethod->currentData().value<signer::TopMethod>();
    account.topAddress = m_address->currentData().value<TopAddress>();
    // The first is the usual one, which an account need not name.
    const auto chosen = [](const QComboBox *box) {
        return box->currentIndex() > 0 ? box->currentText() : QString();
    };
    account.searchApi = chosen(m_searchApi);
    account.offerApi = chosen(m_offerApi);
    account.budgetPerMinute = m_budget->value();
    account.redirectPort = static_cast<quint16>(m_port->value());
    const QString gateway = m_gateway->text().trimmed();
    account.gateway = gateway.isEmpty() ? QUrl() : gatewayOrigin(gateway).value_or(QUrl());
    return account;
}

Credentials AccountForm::credentials() const
{
    Credentials credentials = m_kept;
    if (const QString secret = m_appSecret->text().trimmed(); !secret.isEmpty())
        credentials.appSecret = Secret(secret);
    if (const QString token = m_token->text().trimmed(); !token.isEmpty()) {
        credentials.tokens = {}; // a token by hand has no known end and no renewal
        credentials.tokens.access = Secret(token);
    }
    return credentials;
}

QString AccountForm::complaint() const
{
    if (m_name->text().simplified().isEmpty())
        return tr("Give the account a name.");
    if (m_appKey->text().trimmed().isEmpty())
        return tr("Enter the AppKey.");
    if (m_appSecret->text().trimmed().isEmpty() && m_kept.appSecret.isEmpty())
        return tr("Enter the AppSecret.");
    if (const QString gateway = m_gateway->text().trimmed();
        !gateway.isEmpty() && !gatewayOrigin(gateway))
        return tr("The gateway must be https://HOST, or http://127.0.0.1:PORT on this computer.");
    return {};
}

bool AccountForm::hasKeys() const
{
    // What a closed vault holds is not known yet, but there.
    const bool hasSecret = !m_appSecret->text().trimmed().isEmpty() || !m_kept.appSecret.isEmpty()
        || !m_shown.id.isEmpty();
    return hasSecret && !m_appKey->text().trimmed().isEmpty();
}

bool AccountForm::isChanged() const
{
    return account() != m_shown || !m_appSecret->text().isEmpty() || !m_token->text().isEmpty();
}

} // namespace sanjia
