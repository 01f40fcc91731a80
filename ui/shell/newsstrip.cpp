// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newsstrip.h"

#include "ui/detail/section.h"
#include "ui/support/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace sanjia {

NewsStrip::NewsStrip(const QString &version, QWidget *parent) : TintedBar(Tint::Note, parent)
{
    setObjectName(u"newsStrip"_s);
    auto *words = plainLabel(this);
    //: after an update. %1: a version, such as 1.2.0
    words->setText(tr("Sanjia was updated; this is version %1.").arg(version));
    auto *news = new QPushButton(tr("What is new"), this);
    news->setObjectName(u"newsButton"_s);
    auto *close = new QToolButton(this);
    close->setObjectName(u"newsClose"_s);
    close->setIcon(icons::icon(u"close"_s));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(close->accessibleName());
    auto *inside = new QHBoxLayout(this);
    inside->setContentsMargins(14, 6, 8, 6);
    inside->addWidget(words, 1);
    inside->addWidget(news);
    inside->addWidget(close);
    connect(news, &QPushButton::clicked, this, &NewsStrip::newsRequested);
    for (QAbstractButton *button :
         {static_cast<QAbstractButton *>(news), static_cast<QAbstractButton *>(close)})
        connect(button, &QAbstractButton::clicked, this, [this] {
            hide();
            Q_EMIT dismissed();
        });
}

bool NewsStrip::isNewer(const QString &now, const QString &before)
{
    return QVersionNumber::fromString(now) > QVersionNumber::fromString(before);
}

} // namespace sanjia
