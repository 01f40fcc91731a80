// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"

#include <QLineEdit>

#include <optional>

namespace sanjia {

/// A line that takes an exact amount of yuan or stays empty. What is not an amount is shown as
/// wrong and counts as empty; nothing is rounded.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Money> amount() const;
    /// Empty, or an amount not below zero.
    [[nodiscard]] bool isFine() const;

private:
    void showState();
};

} // namespace sanjia
