// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/actionbar.h"

#include "ui/support/flowlayout.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

QPushButton *makeButton(QWidget *bar, const QString &text, const QString &name, const QString &tip)
{
    auto *button = new QPushButton(text, bar);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoDefault(false);
    bar->layout()->addWidget(button);
    return button;
}

} // namespace

ActionBar::ActionBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"detailActions"_s);
    auto *row = new FlowLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(6);
    //: Button: put this offer on a shortlist, which is asked for next
    auto *shortlist = makeButton(this, tr("Shortlist…"), u"shortlistButton"_s,
                                 tr("Add this offer to a shortlist"));
    //: Button: lay this offer beside others
    auto *compare = makeButton(this, tr("Compare"), u"compareButton"_s,
                               tr("Compare this offer with others"));
    m_open = makeButton(this, tr("Open on 1688"), u"linkButton"_s,
                        tr("Open the offer's page on 1688.com in the browser"));
    //: Button: read the offer from the market again
    m_refresh = makeButton(this, tr("Refresh"), u"refreshButton"_s,
                           tr("Read this offer from the market again"));
    connect(shortlist, &QPushButton::clicked, this, &ActionBar::shortlistRequested);
    connect(compare, &QPushButton::clicked, this, &ActionBar::compareRequested);
    connect(m_open, &QPushButton::clicked, this, &ActionBar::openRequested);
    connect(m_refresh, &QPushButton::clicked, this, &ActionBar::refreshRequested);
}

void ActionBar::setCanOpen(bool can) { m_open->setEnabled(can); }

void ActionBar::setCanRefresh(bool can) { m_refresh->setEnabled(can); }

} // namespace sanjia
