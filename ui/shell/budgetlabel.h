// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace sanjia {

class Market;

/// In the status bar: how many calls the platform still allows in this minute. Empty where it does
/// not count them.
class BudgetLabel : public QLabel
{
    Q_OBJECT
public:
    /// `market` must outlive it.
    explicit BudgetLabel(Market &market, QWidget *parent = nullptr);

private:
    void showLeft();

    Market &m_market;
};

} // namespace sanjia
