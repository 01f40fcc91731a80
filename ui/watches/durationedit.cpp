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
    for (const int unit : {1, kHour, kDay})
        m_unit->addItem(QString(), unit);
    m_unit->setMinimumContentsLength(7); // the longest, which may only come with another number
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kBarSpacing);
    row->addWidget(m_number);
    row->addWidget(m_unit);
    row->addStretch();
    setFocusProxy(m_number);
    fitUnit();
    nameUnits();
    connect(m_number, &QSpinBox::valueChanged, this, [this] {
        nameUnits();
        Q_EMIT changed();
    });
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        fitUnit();
        nameUnits(); // a narrower range may have changed the number
        Q_EMIT changed();
    });
}

void DurationEdit::fitUnit()
{
    const QSignalBlocker quiet(m_number);
    const int unit = m_unit->currentData().toInt();
    m_number->setRange((m_least + unit - 1) / unit, m_most / unit);
}

void DurationEdit::nameUnits()
{
    const int number = m_number->value();
    //: Unit of time, behind a number that stands in a field of its own
    m_unit->setItemText(0, tr("minute(s)", nullptr, number));
    //: Unit of time, behind a number that stands in a field of its own
    m_unit->setItemText(1, tr("hour(s)", nullptr, number));
    //: Unit of time, behind a number that stands in a field of its own
    m_unit->setItemText(2, tr("day(s)", nullptr, number));
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
        nameUnits();
    }
    Q_EMIT changed();
}

void DurationEdit::setAccessibleNames(const QString &number, const QString &unit)
{
    m_number->setAccessibleName(number);
    m_unit->setAccessibleName(unit);
}

} // namespace sanjia
