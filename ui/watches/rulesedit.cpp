// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/rulesedit.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/panes.h"
#include "ui/watches/ruleform.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kHeight = 170;
} // namespace

RulesEdit::RulesEdit(QWidget *parent)
    : QWidget(parent),
      m_area(new QScrollArea(this)),
      m_none(new QLabel(tr("No alerts. Prices are still kept for the trends."), this)),
      m_add(new QPushButton(tr("Add a &rule"), this))
{
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_add->setObjectName(u"ruleAdd"_s);
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &RulesEdit::addNew);
    auto *inside = new QWidget(m_area);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kBarSpacing);
    m_column->addWidget(m_none);
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addStretch();
    m_column->addLayout(row);
    m_column->addStretch();
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setMinimumHeight(kHeight);
    setFocusProxy(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
}

RuleForm *RulesEdit::addRow(const WatchRule &rule)
{
    auto *row = new QWidget(m_area->widget());
    auto *form = new RuleForm(row);
    form->setRule(rule);
    form->setOfSearch(m_search);
    auto *remove = new QToolButton(row);
    remove->setObjectName(u"ruleRemove"_s);
    remove->setIcon(icons::icon(u"close"_s));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::TabFocus);
    remove->setToolTip(tr("Remove this rule"));
    remove->setAccessibleName(tr("Remove this rule"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kBarSpacing);
    layout->addWidget(form, 1);
    layout->addWidget(remove);
    m_column->insertWidget(static_cast<int>(m_forms.size()), row);
    m_forms.append(form);
    row->show();
    connect(form, &RuleForm::changed, this, &RulesEdit::changed);
    connect(remove, &QToolButton::clicked, this, [this, row, form] {
        m_forms.removeOne(form);
        row->hide();
        row->deleteLater();
        m_add->setFocus();
        tell();
    });
    panes::orderTabs(window()); // the new row comes last otherwise
    return form;
}

void RulesEdit::addNew()
{
    constexpr qint64 kFivePercent = 500;
    WatchRule rule{WatchRule::Kind::Drop};
    rule.percent = kFivePercent;
    RuleForm *form = addRow(rule);
    form->setFocus();
    tell();
    m_area->widget()->layout()->activate();
    m_area->ensureWidgetVisible(form);
}

void RulesEdit::tell()
{
    m_none->setVisible(m_forms.isEmpty());
    Q_EMIT changed();
}

std::optional<QList<WatchRule>> RulesEdit::rules() const
{
    QList<WatchRule> rules;
    for (const RuleForm *form : m_forms) {
        const auto rule = form->rule();
        if (!rule)
            return std::nullopt;
        if (!rules.contains(*rule))
            rules.append(*rule);
    }
    return rules;
}

void RulesEdit::setRules(const QList<WatchRule> &rules)
{
    for (RuleForm *form : std::as_const(m_forms))
        delete form->parentWidget();
    m_forms.clear();
    for (const WatchRule &rule : rules)
        addRow(rule);
    tell();
}

void RulesEdit::setOfSearch(bool search)
{
    m_search = search;
    for (RuleForm *form : std::as_const(m_forms))
        form->setOfSearch(search);
}

void RulesEdit::focusTrouble()
{
    const auto lacking = std::ranges::find_if(m_forms,
                                              [](const RuleForm *form) { return !form->rule(); });
    if (lacking != m_forms.end())
        (*lacking)->focusFigure();
}

} // namespace sanjia
