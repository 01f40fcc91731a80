// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/termsfields.h"

#include "core/domain/clock.h"
#include "ui/support/metrics.h"
#include "ui/support/moneyedit.h"
#include "ui/support/uistate.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace sanjia {

TermsFields::TermsFields(UiState *state, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_clock(clock),
      m_freight(new MoneyEdit(this)),
      m_rate(new QLineEdit(this)),
      m_day(new QLabel(this))
{
    m_freight->setObjectName(u"freight"_s);
    m_freight->setFixedWidth(100);
    m_freight->setPlaceholderText(tr("per order"));
    m_freight->setAccessibleName(tr("Freight per order"));
    m_rate->setObjectName(u"rate"_s);
    m_rate->setFixedWidth(100);
    m_rate->setAlignment(Qt::AlignRight);
    //: Example of a currency rate
    m_rate->setPlaceholderText(tr("0.14"));
    m_rate->setAccessibleName(tr("Currency rate"));
    m_rate->setToolTip(tr("Units of your currency for one yuan"));
    m_rate->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"\\d{0,9}(\\.\\d{0,6})?"_s), m_rate));
    m_day->setObjectName(u"rateDay"_s);
    m_day->setTextFormat(Qt::PlainText);
    m_day->setForegroundRole(QPalette::PlaceholderText);
    auto *freight = new QLabel(tr("Freigh&t ¥"), this);
    freight->setBuddy(m_freight);
    auto *rate = new QLabel(tr("R&ate"), this);
    rate->setBuddy(m_rate);

    auto *row = new QHBoxLayout(this);
    row->setSpacing(kBarSpacing);
    row->setContentsMargins({});
    for (QWidget *widget : {static_cast<QWidget *>(freight), static_cast<QWidget *>(m_freight),
                            static_cast<QWidget *>(rate), static_cast<QWidget *>(m_rate),
                            static_cast<QWidget *>(m_day)})
        row->addWidget(widget);
    row->addStretch(1); // a label stands beside its field
    takeKept();
    connect(m_freight, &QLineEdit::textChanged, this, &TermsFields::keepFreight);
    connect(m_rate, &QLineEdit::textChanged, this, &TermsFields::keepRate);
}

OrderTerms TermsFields::terms() const
{
    return {m_freight->amount(), ExchangeRate::parse(m_rate->text())};
}

void TermsFields::takeKept()
{
    if (!m_state)
        return showDay();
    const OrderTerms before = terms();
    m_taking = true;
    m_freight->setText(m_state->freight());
    if (!m_freight->amount())
        m_freight->clear();
    const QString rate = m_state->rate();
    m_rate->setText(ExchangeRate::parse(rate) ? rate : QString());
    m_rateDay = m_rate->text().isEmpty() ? QDate() : m_state->rateDay();
    m_taking = false;
    showDay();
    if (terms() != before)
        Q_EMIT changed();
}

void TermsFields::showEvent(QShowEvent *event)
{
    takeKept();
    QWidget::showEvent(event);
}

void TermsFields::keepFreight()
{
    if (m_taking)
        return;
    if (m_state)
        m_state->setFreight(m_freight->amount() ? m_freight->text() : QString());
    Q_EMIT changed();
}

void TermsFields::keepRate()
{
    if (m_taking)
        return;
    const bool told = terms().rate.has_value();
    m_rateDay = told ? QDateTime::fromMSecsSinceEpoch(m_clock.now()).date() : QDate();
    if (m_state)
        m_state->setRate(told ? m_rate->text() : QString(), m_rateDay);
    showDay();
    Q_EMIT changed();
}

void TermsFields::showDay()
{
    //: Beside a currency rate. %1: the day on which the buyer set it
    m_day->setText(m_rateDay.isValid()
                       ? tr("set on %1").arg(QLocale().toString(m_rateDay, QLocale::ShortFormat))
                       : QString());
    m_day->setVisible(m_rateDay.isValid());
}

} // namespace sanjia
