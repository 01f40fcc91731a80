// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/currencydialog.h"

#include "core/domain/clock.h"
#include "ui/support/uistate.h"
#include "ui/text/currencytext.h"
#include "ui/text/format.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kFieldWidth = 130;
constexpr int kNarrowestCurrency = 380;
constexpr qint64 kExampleYuan = 100;
} // namespace

CurrencyDialog::CurrencyDialog(UiState &state, const Clock &clock, QWidget *parent)
    : QDialog(parent),
      m_state(state),
      m_clock(clock),
      m_code(new QLineEdit(this)),
      m_rate(new QLineEdit(this)),
      m_example(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"currencyDialog"_s);
    setWindowTitle(tr("My currency"));
    auto *words = new QLabel(tr("Costs are shown in this currency beside yuan. Without its name "
                                "they are in yuan alone. The rate is yours to set: the program "
                                "asks nobody for it."),
                             this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setMinimumWidth(kNarrowestCurrency);
    m_code->setObjectName(u"currencyCode"_s);
    m_code->setAccessibleName(tr("Currency"));
    //: Example of a currency's name
    m_code->setPlaceholderText(tr("USD"));
    m_code->setText(state.currency());
    m_code->setFixedWidth(kFieldWidth);
    m_code->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z]{0,8}"_s), m_code));
    m_rate->setObjectName(u"currencyRate"_s);
    m_rate->setAccessibleName(tr("Units for 100 yuan"));
    //: Example of a currency rate for a hundred yuan
    m_rate->setPlaceholderText(tr("14.05"));
    m_rate->setFixedWidth(kFieldWidth);
    m_rate->setAlignment(Qt::AlignRight);
    m_rate->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"\\d{0,9}(\\.\\d{0,4})?"_s), m_rate));
    if (const auto rate = ExchangeRate::parse(state.rate()))
        m_rate->setText(perHundredText(*rate));
    m_example->setObjectName(u"currencyExample"_s);
    m_example->setTextFormat(Qt::PlainText);
    m_example->setForegroundRole(QPalette::PlaceholderText);
    auto *code = new QLabel(tr("&Currency:"), this);
    code->setBuddy(m_code);
    auto *rate = new QLabel(tr("&Units for 100 yuan:"), this);
    rate->setBuddy(m_rate);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    connect(buttons, &QDialogButtonBox::accepted, this, &CurrencyDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_code, &QLineEdit::textChanged, this, &CurrencyDialog::showExample);
    connect(m_rate, &QLineEdit::textChanged, this, &CurrencyDialog::showExample);

    auto *grid = new QGridLayout(this);
    grid->addWidget(words, 0, 0, 1, 2);
    grid->addWidget(code, 1, 0);
    grid->addWidget(m_code, 1, 1, Qt::AlignLeft);
    grid->addWidget(rate, 2, 0);
    grid->addWidget(m_rate, 2, 1, Qt::AlignLeft);
    grid->addWidget(m_example, 3, 0, 1, 2);
    grid->addWidget(buttons, 4, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    showExample();
}

void CurrencyDialog::showExample()
{
    const QString code = ForeignCurrency::codeFrom(m_code->text());
    const auto rate = ratePerHundred(m_rate->text());
    // Half a currency cannot be kept; none at all, or a rate alone, can.
    m_save->setEnabled(m_rate->text().isEmpty()
                           ? m_code->text().isEmpty()
                           : rate && (!code.isEmpty() || m_code->text().isEmpty()));
    QStringList says;
    if (rate && !code.isEmpty())
        says.append(
            format::withCurrency(Money::fromFen(kExampleYuan * 100), ForeignCurrency{code, *rate}));
    if (rate && m_state.rateDay().isValid() && rate == ExchangeRate::parse(m_state.rate()))
        //: Beside a currency rate. %1: the day on which the buyer set it
        says.append(
            tr("set on %1").arg(QLocale().toString(m_state.rateDay(), QLocale::ShortFormat)));
    m_example->setText(says.join(u" · "_s));
}

void CurrencyDialog::save()
{
    const auto rate = ratePerHundred(m_rate->text());
    m_state.setCurrency(ForeignCurrency::codeFrom(m_code->text()));
    // A rate that is the same was set when it was set.
    if (rate != ExchangeRate::parse(m_state.rate()))
        m_state.setRate(rate ? perYuanText(*rate) : QString(),
                        rate ? QDateTime::fromMSecsSinceEpoch(m_clock.now()).date() : QDate());
    accept();
}

} // namespace sanjia
