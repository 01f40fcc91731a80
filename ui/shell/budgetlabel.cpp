// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/budgetlabel.h"

#include "core/services/market.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace sanjia {

BudgetLabel::BudgetLabel(Market &market, QWidget *parent) : QLabel(parent), m_market(market)
{
    setObjectName(u"budget"_s);
    setToolTip(tr("Calls the platform still allows in this minute"));
    connect(&market, &Market::budgetChanged, this, &BudgetLabel::showLeft);
    showLeft();
}

void BudgetLabel::showLeft()
{
    const int left = m_market.budgetLeft();
    const bool any = left == std::numeric_limits<int>::max();
    setText(any ? QString() : tr("%1 of %2 calls left").arg(left).arg(m_market.budgetPerMinute()));
}

} // namespace sanjia
