// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendranges.h"

#include "core/domain/clock.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kAllDays = 0; // the id of the "All" button; the others are their days
constexpr int kOwnDays = -2; // -1 would be given out by QButtonGroup
constexpr int kFirstDays = 90;

} // namespace

TrendRanges::TrendRanges(const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_clock(clock),
      m_buttons(new QButtonGroup(this)),
      m_row(new QHBoxLayout),
      m_own(new QWidget(this)),
      m_from(new QDateEdit(m_own)),
      m_to(new QDateEdit(m_own))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    m_row->setSpacing(2);
    box->addLayout(m_row);
    //: Range of the chart: the last week; keep it very short
    addButton(7, tr("1 W"), tr("Last week"));
    //: Range of the chart: the last month; keep it very short
    addButton(30, tr("1 M"), tr("Last month"));
    //: Range of the chart: the last three months; keep it very short
    addButton(kFirstDays, tr("3 M"), tr("Last three months"));
    //: Range of the chart: the last year; keep it very short
    addButton(365, tr("1 Y"), tr("Last year"));
    //: Range of the chart: everything ever seen
    addButton(kAllDays, tr("All"), tr("Everything ever seen"));
    //: Range of the chart: from one day to another; keep it very short
    addButton(kOwnDays, tr("Dates…"), tr("From one day to another"));
    m_row->addStretch();

    auto *days = new QHBoxLayout(m_own);
    days->setContentsMargins({});
    const auto add = [&](QDateEdit *edit, const QString &object, const QString &name,
                         const QString &text) {
        edit->setObjectName(object);
        edit->setAccessibleName(name);
        edit->setCalendarPopup(true);
        auto *label = new QLabel(text, m_own);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(edit);
        days->addWidget(label);
        days->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &TrendRanges::changed);
    };
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now()).date();
    m_from->setDate(today.addDays(-kFirstDays));
    m_to->setDate(today);
    //: First day of a range
    add(m_from, u"rangeFrom"_s, tr("First day of the range"), tr("From"));
    //: Last day of a range
    add(m_to, u"rangeTo"_s, tr("Last day of the range"), tr("to"));
    days->addStretch();
    m_own->hide();
    box->addWidget(m_own);

    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        m_own->setVisible(id == kOwnDays);
        Q_EMIT changed();
    });
}

void TrendRanges::addButton(int id, const QString &text, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(id == kOwnDays ? u"rangeOwn"_s : u"range%1"_s.arg(id));
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setCheckable(true);
    button->setChecked(id == kFirstDays);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->addButton(button, id);
    m_row->addWidget(button);
}

void TrendRanges::addWidget(QWidget *widget) { m_row->addWidget(widget); }

TrendRange TrendRanges::range() const
{
    const int days = m_buttons->checkedId();
    if (days == kAllDays)
        return {};
    if (days != kOwnDays)
        return {m_clock.now() - days * kMsPerDay, {}};
    const QDate first = std::min(m_from->date(), m_to->date());
    const QDate last = std::max(m_from->date(), m_to->date());
    return {first.startOfDay().toMSecsSinceEpoch(),
            last.addDays(1).startOfDay().toMSecsSinceEpoch() - 1};
}

} // namespace sanjia
