// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/watchload.h"

#include "core/domain/watch.h"
#include "ui/support/tintedbar.h"
#include "ui/text/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

bool isKnown(int budgetPerMinute)
{
    return budgetPerMinute > 0 && budgetPerMinute < std::numeric_limits<int>::max();
}

} // namespace

WatchLoad::WatchLoad(QWidget *parent)
    : QWidget(parent), m_words(new QLabel(this)), m_bar(new TintedBar(TintedBar::Tint::Note, this))
{
    m_words->setObjectName(u"watchLoad"_s);
    m_bar->setObjectName(u"watchTooMuch"_s);
    auto *warning = new QLabel(tr("That is more than the request budget allows: runs will be late. "
                                  "Look less often, at fewer pages, or read fewer full details."),
                               m_bar);
    warning->setWordWrap(true);
    auto *inside = new QHBoxLayout(m_bar);
    inside->addWidget(warning);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addWidget(m_bar);
    m_bar->hide();
}

void WatchLoad::clear()
{
    m_words->clear();
    m_bar->hide();
}

void WatchLoad::show(qint64 perRun, qint64 perDay, qint64 others, int budgetPerMinute)
{
    //: Estimate of a watch. %1: a number of calls
    QString words = tr("About %Ln call(s) a run, %1 a day.", nullptr, static_cast<int>(perRun))
                        .arg(format::number(perDay));
    if (isKnown(budgetPerMinute))
        //: Two sentences one after the other
        words = tr("%1 %2").arg(
            words,
            //: Estimate of a watch, continued. %1, %2: numbers of calls
            tr("With all other watches, %1 of the %2 calls a day that background work may make.")
                .arg(format::number(perDay + others),
                     format::number(backgroundCallsPerDay(budgetPerMinute))));
    m_words->setWordWrap(true); // in a dialog of any width
    m_words->setText(words);
    warn(perDay + others, budgetPerMinute);
}

void WatchLoad::showAll(qint64 perDay, int budgetPerMinute)
{
    m_words->setText(isKnown(budgetPerMinute)
                         //: %1, %2: numbers of calls
                         ? tr("About %1 of %2 calls a day")
                               .arg(format::number(perDay),
                                    format::number(backgroundCallsPerDay(budgetPerMinute)))
                         //: %1: number of calls
                         : tr("About %1 calls a day").arg(format::number(perDay)));
    warn(perDay, budgetPerMinute);
}

void WatchLoad::warn(qint64 perDay, int budgetPerMinute)
{
    m_bar->setVisible(isKnown(budgetPerMinute) && perDay > backgroundCallsPerDay(budgetPerMinute));
}

} // namespace sanjia
