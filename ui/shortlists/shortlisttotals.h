// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orderplan.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace sanjia {

class OrdersModel;

/// What a shortlist costs: a row for each seller's order, and one line for all of them. What was
/// not told (freight, rate) takes no room.
class ShortlistTotals : public QWidget
{
    Q_OBJECT
public:
    explicit ShortlistTotals(QWidget *parent = nullptr);

    /// `plan` of a list's lines, as it was made with `terms`.
    void showPlan(const OrderPlan &plan, const OrderTerms &terms);
    /// The line for all orders, a bold label that is this widget's to fill and its owner's to
    /// place.
    [[nodiscard]] QLabel *line() const { return m_line; }

private:
    [[nodiscard]] static QString textOf(const OrderPlan &plan, const OrderTerms &terms);

    OrdersModel *m_model;
    QTableView *m_view;
    QLabel *m_line;
};

} // namespace sanjia
