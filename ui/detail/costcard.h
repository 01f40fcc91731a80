// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cost.h"
#include "core/domain/foreigncurrency.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace sanjia {

/// What the buyer's quantity really costs: per piece, in total, from which price, and which other
/// quantity would be wiser. Works nothing out itself: costAt() does.
class CostCard : public QFrame
{
    Q_OBJECT
public:
    explicit CostCard(QWidget *parent = nullptr);
    void showCost(const Offer &offer, qint64 quantity, const SkuId &sku);
    /// Shown beside yuan from the next showCost() on.
    void setCurrency(const std::optional<ForeignCurrency> &currency) { m_currency = currency; }
    /// What cannot be bought has no stock, from the next showCost() on.
    void setGone(bool gone) { m_gone = gone; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *addLine(const QString &objectName);
    static void set(QLabel *line, const QString &text);
    void showNothing(const Offer &offer);
    /// What must be ordered, where that is not what was asked, and why.
    [[nodiscard]] static QString orderText(const Offer &offer, const Cost &cost);

    std::optional<ForeignCurrency> m_currency;
    bool m_gone = false;
    QVBoxLayout *m_box;
    QLabel *m_heading;
    QLabel *m_unit;
    QLabel *m_foreign;
    QLabel *m_line;
    QLabel *m_basis;
    QLabel *m_moq;
    QLabel *m_next;
    QLabel *m_better;
    QLabel *m_stock;
};

} // namespace sanjia
