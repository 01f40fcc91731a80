// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/emptystate.h"

#include "ui/support/icons.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace sanjia {

EmptyState::EmptyState(const QString &icon, QWidget *parent)
    : QWidget(parent),
      m_name(icon),
      m_icon(new QLabel(this)),
      m_what(new QLabel(this)),
      m_hint(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(10);
    layout->addStretch(2);
    for (QLabel *label : {m_icon, m_what, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch(3);
    QFont font = m_what->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setBold(true);
    m_what->setFont(font);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    paintIcon();
}

void EmptyState::say(const QString &what, const QString &hint)
{
    m_what->setText(what);
    m_hint->setText(hint);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
    QWidget::changeEvent(event);
}

void EmptyState::paintIcon()
{
    m_icon->setPixmap(
        icons::pixmap(m_name, 64, palette().color(QPalette::Mid), devicePixelRatioF()));
}

} // namespace sanjia
