// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace sanjia {

Section::Section(const QString &heading, QWidget *content, QWidget *parent)
    : QWidget(parent), m_head(new QHBoxLayout), m_notice(plainLabel(this)), m_content(content)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(4);
    auto *title = new QLabel(heading, this);
    title->setTextFormat(Qt::PlainText);
    scaleFont(title, 1.05, true);
    m_head->addWidget(title, 1);
    box->addLayout(m_head);
    box->addWidget(m_notice);
    box->addWidget(content);
    makeQuiet(m_notice);
    m_notice->hide();
}

void Section::setNotice(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    m_content->setVisible(notice.isEmpty());
}

void Section::addToHeading(QWidget *widget) { m_head->addWidget(widget); }

QLabel *plainLabel(QWidget *parent, const QString &objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void makeQuiet(QWidget *widget) { widget->setForegroundRole(QPalette::PlaceholderText); }

void scaleFont(QWidget *widget, double factor, bool bold)
{
    QFont font = widget->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(font.pixelSize() * factor));
    font.setBold(bold);
    widget->setFont(font);
}

} // namespace sanjia
