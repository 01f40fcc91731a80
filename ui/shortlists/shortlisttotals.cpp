// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortlists/shortlisttotals.h"

#include "ui/shortlists/ordersmodel.h"
#include "ui/text/format.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sanjia {

ShortlistTotals::ShortlistTotals(QWidget *parent)
    : QWidget(parent),
      m_model(new OrdersModel(this)),
      m_view(new QTableView(this)),
      m_line(new QLabel(this))
{
    m_view->setObjectName(u"orderView"_s);
    m_view->setAccessibleName(tr("Orders by seller"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    static constexpr std::array kWidths{280, 70, 90, 110, 100, 110, 120, 200};
    for (int column = 0; column < OrdersModel::Count; ++column)
        header->resizeSection(column, kWidths.at(static_cast<size_t>(column)));
    m_line->setObjectName(u"listTotal"_s);
    m_line->setTextFormat(Qt::PlainText);
    QFont bold = m_line->font();
    bold.setBold(true);
    m_line->setFont(bold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view);
}

void ShortlistTotals::showPlan(const OrderPlan &plan, const OrderTerms &terms)
{
    m_model->setPlan(plan);
    m_view->setColumnHidden(OrdersModel::Freight, !terms.freight);
    m_view->setColumnHidden(OrdersModel::Total, !terms.freight);
    m_view->setColumnHidden(OrdersModel::Foreign, !terms.rate);
    // As high as its rows, up to some, fewer in a low window: the lines above are what is worked
    // with.
    constexpr int kMostRows = 5;
    constexpr int kLeastRows = 1;
    const int rows = std::min(m_model->rowCount(), kMostRows);
    const int row = m_view->verticalHeader()->defaultSectionSize();
    const int around = m_view->horizontalHeader()->sizeHint().height() + 2;
    m_view->setMinimumHeight(around + std::min(rows, kLeastRows) * row);
    m_view->setMaximumHeight(around + rows * row);
    setVisible(rows > 0);
    m_line->setText(rows > 0 ? textOf(plan, terms) : QString());
}

QString ShortlistTotals::textOf(const OrderPlan &plan, const OrderTerms &terms)
{
    qsizetype lines = 0;
    for (const SupplierOrder &order : plan.orders)
        lines += order.lines.size();
    //: %1: "5 offers", %2: "2 orders"
    QString text = tr("%1 in %2")
                       .arg(tr("%n offer(s)", nullptr, static_cast<int>(lines)),
                            //: one for each seller
                            tr("%n order(s)", nullptr, static_cast<int>(plan.orders.size())));
    if (terms.freight)
        //: %1: "5 offers in 2 orders", %2, %3: amounts of money
        text = tr("%1, goods %2, freight %3")
                   .arg(text, format::money(plan.goods), format::money(plan.freight));
    //: %1: what is on a list, %2: an amount of money
    text = tr("%1, total %2").arg(text, format::money(plan.total));
    if (terms.rate)
        //: %1: an amount of yuan, %2: the same in the buyer's currency
        text = tr("%1 (%2 in my currency)").arg(text, format::foreign(plan.foreignTotal));
    if (plan.uncosted > 0)
        //: %1: what is known of a list's cost
        text = tr("%1 (%n without a price)", nullptr, plan.uncosted).arg(text);
    return text;
}

} // namespace sanjia
