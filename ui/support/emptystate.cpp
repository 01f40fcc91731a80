// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/emptystate.h"

#include "ui/support/icons.h"
#include "ui/support/menutext.h"
#include "ui/text/errortext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kIconSide = 64;
constexpr int kRoomForIcon = 4 * kIconSide;
} // namespace

EmptyState::EmptyState(const QString &icon, QWidget *parent)
    : QWidget(parent),
      m_name(icon),
      m_icon(new QLabel(this)),
      m_what(new QLabel(this)),
      m_hint(new QLabel(this)),
      m_examples(new QWidget(this)),
      m_row(new QHBoxLayout(m_examples))
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
    m_row->setContentsMargins(0, 6, 0, 0);
    m_examples->hide();
    layout->addWidget(m_examples, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    QFont font = m_what->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setBold(true);
    m_what->setFont(font);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_icon->setObjectName(u"emptyIcon"_s);
    paintIcon();
}

void EmptyState::say(const QString &what, const QString &hint)
{
    m_what->setText(what);
    m_hint->setText(hint);
    offerExamples({});
}

void EmptyState::say(const Error &error)
{
    const ErrorText text = errorText(error);
    say(text.what, text.advice);
}

void EmptyState::offerExamples(const QStringList &examples)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    for (const QString &example : examples) {
        auto *button = new QPushButton(menuText(example), m_examples);
        button->setAccessibleName(example);
        button->setObjectName(u"example"_s);
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QPushButton::clicked, this,
                [this, example] { Q_EMIT exampleChosen(example); });
        m_row->addWidget(button);
    }
    m_examples->setVisible(!examples.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
    QWidget::changeEvent(event);
}

/// In the smallest window there is room for the words alone, and half a drawing looks broken.
void EmptyState::resizeEvent(QResizeEvent *event)
{
    m_icon->setVisible(height() >= kRoomForIcon);
    QWidget::resizeEvent(event);
}

void EmptyState::paintIcon()
{
    m_icon->setPixmap(
        icons::pixmap(m_name, kIconSide, palette().color(QPalette::Mid), devicePixelRatioF()));
}

} // namespace sanjia
