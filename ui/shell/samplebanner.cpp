// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/samplebanner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sanjia {

SampleBanner::SampleBanner(bool mayConnect, QWidget *parent) : TintedBar(Tint::Note, parent)
{
    setObjectName(u"sampleBanner"_s);
    auto *words = new QLabel(
        tr("You are looking at the sample market: its offers and prices are invented."), this);
    words->setTextFormat(Qt::PlainText);
    auto *inside = new QHBoxLayout(this);
    inside->setContentsMargins(14, 6, 14, 6);
    inside->addWidget(words);
    inside->addStretch();
    if (!mayConnect)
        return;
    // No key of its own: Alt and a digit goes to a page, and with two meanings would do neither.
    auto *button = new QPushButton(tr("Connect 1688…"), this);
    button->setObjectName(u"connectButton"_s);
    connect(button, &QPushButton::clicked, this, &SampleBanner::connectRequested);
    inside->addWidget(button);
}

} // namespace sanjia
