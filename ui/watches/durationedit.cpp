// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/durationedit.h"

#include "ui/support/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kHour = 60;
constexpr int kDay = 1'440;
} // namespace

DurationEdit::DurationEdit(const QString &name, int least, int most, QWidget *parent)
    : QWidget(parent),
      m_least(least),
      m_most(most),
      m_number(new QSpinBox(this)),
      m_unit(new QComboBox(this))
{
    m_number->setObjectName(name);
    m_unit->setObjectName(name + u"Unit"_s);
    //: Unit of time, behind a number
    m_unit->addItem(tr("minutes"), 1);
    //: Unit of time, behind a number
    m_unit->addItem(tr("hours"), kHour);
    //: Unit of time, behind a number
    m_unit->addItem(tr("days"), kDay);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kBarSpacing);
    row->addWidget(m_number);
    row->addWidget(m_unit);
    row->addStretch();
    setFocusProxy(m_number);
    fitUnit();
    connect(m_number, &QSpinBox::valueChanged, this, &DurationEdit::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        fitUnit();
        Q_EMIT changed();
    });
}

void DurationEdit::fitUnit()
{
    const QSignalBlocker quiet(m_number);
    const int unit = m_unit->currentData().toInt();
    m_number->setRange((m_least + unit - 1) / unit, m_most / unit);
}

int DurationEdit::minutes() const { return m_number->value() * m_unit->currentData().toInt(); }

void DurationEdit::setMinutes(int minutes)
{
    const int kept = std::clamp(minutes, m_least, m_most);
    int unit = kept % kDay == 0 ? kDay : kept % kHour == 0 ? kHour : 1;
    if (kept == 0)
        unit = kHour;
    {
        const QSignalBlocker quiet(m_unit);
        m_unit->setCurrentIndex(m_unit->findData(unit));
        fitUnit();
        const QSignalBlocker quietNumber(m_number);
        m_number->setValue(kept / unit);
    }
    Q_EMIT changed();
}

void DurationEdit::setAccessibleNames(const QString &number, const QString &unit)
{
    m_number->setAccessibleName(number);
    m_unit->setAccessibleName(unit);
}

} // namespace sanjia
