// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errorbar.h"

#include "ui/support/icons.h"
#include "ui/support/linkbutton.h"
#include "ui/text/errortext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sanjia {

ErrorBar::ErrorBar(QWidget *parent)
    : TintedBar(Tint::Trouble, parent),
      m_what(new QLabel(this)),
      m_advice(new QLabel(this)),
      m_link(new LinkButton(this)),
      m_retry(new QPushButton(tr("Tr&y again"), this))
{
    setObjectName(u"errorBar"_s);
    m_what->setObjectName(u"errorWhat"_s);
    m_advice->setObjectName(u"errorAdvice"_s);
    m_link->setObjectName(u"errorLink"_s);
    m_retry->setObjectName(u"errorRetry"_s);
    QFont bold = m_what->font();
    bold.setBold(true);
    m_what->setFont(bold);
    for (QLabel *label : {m_what, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *close = new QToolButton(this);
    close->setIcon(icons::icon(u"close"_s));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(close->accessibleName());
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_what);
    words->addWidget(m_advice);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->addLayout(words, 1);
    layout->addWidget(m_link);
    layout->addWidget(m_retry);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &ErrorBar::clear);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        const auto again = m_again;
        clear();
        if (again)
            again();
    });
    hide();
}

void ErrorBar::say(const Error &error, std::function<void()> retry)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    const ErrorText text = errorText(error);
    m_what->setText(text.what);
    m_advice->setText(text.advice);
    m_advice->setVisible(!text.advice.isEmpty());
    m_link->leadOn(text);
    m_again = std::move(retry);
    m_retry->setVisible(static_cast<bool>(m_again));
    setAccessibleName(text.what);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ErrorBar::clear() { hide(); }

} // namespace sanjia
