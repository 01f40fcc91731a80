// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/moneyedit.h"

namespace sanjia {

MoneyEdit::MoneyEdit(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(20);
    setAlignment(Qt::AlignRight);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &MoneyEdit::showState);
}

std::optional<Money> MoneyEdit::amount() const
{
    const auto amount = Money::parse(text());
    return amount && !amount->isNegative() ? amount : std::nullopt;
}

bool MoneyEdit::isFine() const { return text().trimmed().isEmpty() || amount(); }

void MoneyEdit::showState()
{
    QPalette colours; // nothing set: follows the theme
    if (!isFine())
        colours.setColor(QPalette::Text, QColor(0xd9, 0x2d, 0x20));
    setPalette(colours);
    setToolTip(isFine() ? QString()
                        : tr("Write an amount such as 12.50, with at most four decimals."));
}

} // namespace sanjia
