// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/ruleform.h"

#include "core/domain/shortlist.h"
#include "ui/support/metrics.h"
#include "ui/support/moneyedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QStandardItemModel>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

using Kind = WatchRule::Kind;
using Against = WatchRule::Against;

constexpr double kMostPercent = 100'000;
constexpr int kHundredths = 100;

int number(Kind kind) { return static_cast<int>(kind); }

} // namespace

RuleForm::RuleForm(QWidget *parent)
    : QWidget(parent),
      m_kind(new QComboBox(this)),
      m_measure(new QComboBox(this)),
      m_percent(new QDoubleSpinBox(this)),
      m_amount(new MoneyEdit(this)),
      m_against(new QComboBox(this)),
      m_days(new QSpinBox(this)),
      //: Check box before a number of pieces: the price per piece when so many are bought
      m_atQuantity(new QCheckBox(tr("per piece at"), this)),
      m_quantity(new QSpinBox(this)),
      m_count(new QSpinBox(this))
{
    addKinds();
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fitKind();
        Q_EMIT changed();
    });
    for (QComboBox *box : {m_measure, m_against})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            fitKind();
            Q_EMIT changed();
        });
    connect(m_atQuantity, &QCheckBox::toggled, this, [this] {
        fitKind();
        Q_EMIT changed();
    });
    connect(m_percent, &QDoubleSpinBox::valueChanged, this, &RuleForm::changed);
    connect(m_amount, &QLineEdit::textChanged, this, &RuleForm::changed);
    for (QSpinBox *box : {m_days, m_quantity, m_count})
        connect(box, &QSpinBox::valueChanged, this, &RuleForm::changed);
    fitKind();
    nameUnits();
    for (QSpinBox *box : {m_days, m_quantity})
        connect(box, &QSpinBox::valueChanged, this, &RuleForm::nameUnits);
}

/// 1 day, 2 days.
void RuleForm::nameUnits()
{
    //: Behind a number in the same field
    m_days->setSuffix(tr(" day(s)", nullptr, m_days->value()));
    //: Behind a number in the same field
    m_quantity->setSuffix(tr(" piece(s)", nullptr, m_quantity->value()));
}

void RuleForm::addKinds()
{
    const auto add = [this](Kind kind, const QString &text) {
        m_kind->addItem(text, number(kind));
    };
    //: Kind of rule, before its figure
    add(Kind::Drop, tr("The price falls by"));
    //: Kind of rule, before its figure
    add(Kind::Rise, tr("The price rises by"));
    //: Kind of rule, before an amount of money
    add(Kind::Below, tr("The price is at most"));
    //: Kind of rule, before an amount of money
    add(Kind::Above, tr("The price is at least"));
    //: Kind of rule, before a number of days
    add(Kind::Lowest, tr("The lowest price in"));
    //: Kind of rule, before an amount of money
    add(Kind::NewBelow, tr("A new offer at most at"));
    //: Kind of rule, before a least change in percent
    add(Kind::Any, tr("Anything changes"));
    //: Kind of rule
    add(Kind::Tiers, tr("The tier prices change"));
    //: Kind of rule
    add(Kind::Variants, tr("A variant comes or goes"));
    //: Kind of rule
    add(Kind::Seller, tr("Another seller has it"));
    //: Kind of rule
    add(Kind::OutOfStock, tr("It is out of stock"));
    //: Kind of rule
    add(Kind::InStock, tr("It is in stock again"));
    //: Kind of rule, before a number of pieces
    add(Kind::StockBelow, tr("The stock falls below"));
    //: Kind of rule, before a number of pieces
    add(Kind::StockAbove, tr("The stock reaches"));
    //: Kind of rule
    add(Kind::Gone, tr("It is no longer on sale"));
    //: Kind of rule
    add(Kind::Back, tr("It is on sale again"));
}

void RuleForm::build()
{
    m_kind->setObjectName(u"ruleKind"_s);
    m_kind->setAccessibleName(tr("Kind of rule"));
    m_measure->setObjectName(u"ruleMeasure"_s);
    m_measure->setAccessibleName(tr("Percent or yuan"));
    m_measure->addItem(u"%"_s);
    m_measure->addItem(u"¥"_s);
    m_percent->setObjectName(u"rulePercent"_s);
    m_percent->setAccessibleName(tr("Percent"));
    m_percent->setRange(0, kMostPercent);
    m_percent->setDecimals(2);
    m_percent->setValue(5);
    m_amount->setObjectName(u"ruleAmount"_s);
    m_amount->setAccessibleName(tr("Amount in yuan"));
    m_amount->setMaximumWidth(110);
    m_against->setObjectName(u"ruleAgainst"_s);
    m_against->setAccessibleName(tr("Against which price"));
    //: What a price is compared with
    m_against->addItem(tr("since last seen"), static_cast<int>(Against::LastSeen));
    //: What a price is compared with
    m_against->addItem(tr("since it is watched"), static_cast<int>(Against::Added));
    //: What a price is compared with, before a number of days
    m_against->addItem(tr("against the mean of"), static_cast<int>(Against::Mean));
    m_days->setObjectName(u"ruleDays"_s);
    m_days->setAccessibleName(tr("Days"));
    m_days->setRange(1, kMostRuleDays);
    m_days->setValue(30);
    m_atQuantity->setObjectName(u"ruleAtQuantity"_s);
    m_quantity->setObjectName(u"ruleQuantity"_s);
    m_quantity->setAccessibleName(tr("Pieces"));
    m_quantity->setRange(1, kMostPieces);
    m_quantity->setGroupSeparatorShown(true);
    m_quantity->setValue(100);
    m_count->setObjectName(u"ruleCount"_s);
    m_count->setAccessibleName(tr("Stock"));
    m_count->setRange(1, kMostPieces);
    m_count->setGroupSeparatorShown(true);
    m_count->setValue(100);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kBarSpacing);
    for (QWidget *field : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_percent),
                           static_cast<QWidget *>(m_amount), static_cast<QWidget *>(m_measure),
                           static_cast<QWidget *>(m_against), static_cast<QWidget *>(m_count),
                           static_cast<QWidget *>(m_atQuantity), static_cast<QWidget *>(m_quantity),
                           static_cast<QWidget *>(m_days)})
        row->addWidget(field);
    row->addStretch();
    setFocusProxy(m_kind);
}

Kind RuleForm::kind() const { return static_cast<Kind>(m_kind->currentData().toInt()); }

Against RuleForm::against() const
{
    return moves() ? static_cast<Against>(m_against->currentData().toInt()) : Against::LastSeen;
}

bool RuleForm::moves() const { return kind() == Kind::Drop || kind() == Kind::Rise; }

bool RuleForm::crosses() const { return kind() == Kind::Below || kind() == Kind::Above; }

void RuleForm::fitKind()
{
    const bool inYuan = moves() && m_measure->currentIndex() == 1;
    m_measure->setVisible(moves());
    m_percent->setVisible((moves() && !inYuan) || kind() == Kind::Any);
    // A least change is not needed to tell of any.
    m_percent->setSpecialValueText(kind() == Kind::Any ? tr("by however much") : QString());
    m_percent->setSuffix(kind() == Kind::Any ? u" %"_s : QString());
    m_amount->setVisible(inYuan || crosses() || kind() == Kind::NewBelow);
    m_against->setVisible(moves());
    m_days->setVisible(kind() == Kind::Lowest || against() == Against::Mean);
    m_atQuantity->setVisible(crosses());
    m_quantity->setVisible(crosses() && m_atQuantity->isChecked());
    m_count->setVisible(countsStock(kind()));
}

std::optional<WatchRule> RuleForm::rule() const
{
    WatchRule rule{kind()};
    const bool inYuan = moves() && m_measure->currentIndex() == 1;
    if ((moves() && !inYuan) || (kind() == Kind::Any && m_percent->value() > 0))
        rule.percent = std::llround(m_percent->value() * kHundredths);
    if (inYuan || crosses() || kind() == Kind::NewBelow)
        rule.amount = m_amount->amount();
    rule.against = against();
    if (kind() == Kind::Lowest || rule.against == Against::Mean)
        rule.days = m_days->value();
    if (crosses() && m_atQuantity->isChecked())
        rule.quantity = m_quantity->value();
    if (countsStock(kind()))
        rule.count = m_count->value();
    // The one place that knows what a rule can be is its own text.
    return WatchRule::parse(rule.text()) == rule ? std::optional(rule) : std::nullopt;
}

void RuleForm::setRule(const WatchRule &rule)
{
    {
        const QSignalBlocker quiet(this);
        m_kind->setCurrentIndex(m_kind->findData(number(rule.kind)));
        m_measure->setCurrentIndex(rule.amount ? 1 : 0);
        m_percent->setValue(static_cast<double>(rule.percent.value_or(0)) / kHundredths);
        m_amount->setText(rule.amount ? rule.amount->toText() : QString());
        m_against->setCurrentIndex(m_against->findData(static_cast<int>(rule.against)));
        if (rule.days > 0)
            m_days->setValue(rule.days);
        m_atQuantity->setChecked(rule.quantity.has_value());
        if (rule.quantity)
            m_quantity->setValue(static_cast<int>(*rule.quantity));
        if (rule.count > 0)
            m_count->setValue(static_cast<int>(rule.count));
        fitKind();
    }
    Q_EMIT changed();
}

void RuleForm::setOfSearch(bool search)
{
    const int at = m_kind->findData(number(Kind::NewBelow));
    if (auto *items = qobject_cast<QStandardItemModel *>(m_kind->model()))
        items->item(at)->setEnabled(search);
    if (!search && m_kind->currentIndex() == at)
        m_kind->setCurrentIndex(m_kind->findData(number(Kind::Below)));
}

void RuleForm::focusFigure()
{
    if (!rule() && m_amount->isVisibleTo(this))
        m_amount->setFocus();
    else if (!rule() && m_percent->isVisibleTo(this))
        m_percent->setFocus();
    else
        m_kind->setFocus();
}

} // namespace sanjia
