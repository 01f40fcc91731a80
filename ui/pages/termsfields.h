// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orderplan.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace sanjia {

class Clock;
class MoneyEdit;
class UiState;

/// Freight per order and the rate of the buyer's currency, for every page that costs orders. They
/// are kept in the window's state, the rate with the day on which it was set, because a rate of
/// last year is worse than none. All pages show the same: one takes what was set on another when
/// it is shown. Without a state each is on its own. What cannot be read counts as not told.
class TermsFields : public QWidget
{
    Q_OBJECT
public:
    TermsFields(UiState *state, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] OrderTerms terms() const;

Q_SIGNALS:
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void takeKept();
    void keepFreight();
    void keepRate();
    void showDay();

    UiState *m_state;
    const Clock &m_clock;
    MoneyEdit *m_freight;
    QLineEdit *m_rate;
    QLabel *m_day;
    QDate m_rateDay; ///< when the rate was set; none without a rate
    bool m_taking = false; ///< what is kept is being shown, not set anew
};

} // namespace sanjia
