// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/busybar.h"

#include <QSizePolicy>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kPatienceMs = 200;
constexpr int kHeight = 3;
} // namespace

BusyBar::BusyBar(QWidget *parent) : QProgressBar(parent)
{
    setObjectName(u"busyBar"_s);
    setAccessibleName(tr("Work in progress"));
    setRange(0, 0);
    setTextVisible(false);
    setFixedHeight(kHeight);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        show();
        Q_EMIT appeared();
    });
}

void BusyBar::start()
{
    if (isHidden() && !m_patience.isActive())
        m_patience.start();
}

void BusyBar::stop()
{
    m_patience.stop();
    hide();
}

} // namespace sanjia
