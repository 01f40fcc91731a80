// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workstrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sanjia {

WorkStrip::WorkStrip(const QString &what, QWidget *parent)
    : QWidget(parent), m_what(new QLabel(what, this)), m_bar(new QProgressBar(this))
{
    setObjectName(u"workStrip"_s);
    m_bar->setAccessibleName(what);
    m_bar->setMaximumWidth(360);
    auto *stop = new QPushButton(tr("Stop"), this);
    stop->setObjectName(u"workStop"_s);
    connect(stop, &QPushButton::clicked, this, &WorkStrip::stopRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 12, 6);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(stop);
    layout->addStretch();
}

void WorkStrip::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

} // namespace sanjia
