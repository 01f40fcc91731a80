// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/runstrip.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/text/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kMostWidth = 260;
} // namespace

RunStrip::RunStrip(QWidget *parent) : QWidget(parent), m_words(new QLabel(this))
{
    setObjectName(u"runStrip"_s);
    m_words->setObjectName(u"runWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    auto *stop = new QToolButton(this);
    stop->setObjectName(u"runStop"_s);
    stop->setIcon(icons::icon(u"stop"_s));
    stop->setAutoRaise(true);
    stop->setFocusPolicy(Qt::TabFocus);
    stop->setToolTip(tr("Stop looking at watches"));
    stop->setAccessibleName(tr("Stop looking at watches"));
    connect(stop, &QToolButton::clicked, this, &RunStrip::stopRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, kBarSpacing, 0);
    row->setSpacing(kBarSpacing / 2);
    row->addWidget(m_words);
    row->addWidget(stop);
    hide();
}

void RunStrip::showRun(const Watch &watch)
{
    m_checked = 0;
    say(watch);
    show();
}

void RunStrip::addChecked(const Watch &watch, int offers)
{
    m_checked += offers;
    say(watch);
}

void RunStrip::say(const Watch &watch)
{
    const QString what = m_words->fontMetrics().elidedText(watch.what, Qt::ElideRight, kMostWidth);
    //: In the status bar. %1: what a watch looks at
    const QString words = tr("Looking at %1").arg(what);
    m_words->setText(m_checked == 0
                         ? words
                         //: In the status bar. %1: "Looking at …", %2: a number of offers
                         : tr("%1 · %2 seen").arg(words, format::number(m_checked)));
}

} // namespace sanjia
