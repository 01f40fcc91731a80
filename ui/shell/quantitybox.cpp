// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quantitybox.h"

#include "core/domain/shortlist.h"
#include "ui/support/panes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kQuantityTypingMs = 150;
}

QuantityBox::QuantityBox(qint64 pieces, QWidget *parent)
    : QWidget(parent), m_number(new QSpinBox(this))
{
    auto *label = new QLabel(tr("My &quantity "), this);
    label->setBuddy(m_number);
    m_number->setObjectName(u"quantity"_s);
    m_number->setAccessibleName(tr("My quantity"));
    m_number->setToolTip(tr("How many pieces you want to buy: every page shows what they cost"));
    m_number->setRange(1, kMostPieces);
    m_number->setGroupSeparatorShown(true);
    m_number->setMinimumWidth(120);
    m_number->setValue(static_cast<int>(pieces));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_number);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kQuantityTypingMs);
    connect(m_number, &QSpinBox::valueChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT changed(m_number->value()); });
    panes::mark(m_number);
}

void QuantityBox::begin()
{
    m_number->setFocus(Qt::ShortcutFocusReason);
    m_number->selectAll();
}

} // namespace sanjia
