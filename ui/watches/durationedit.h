// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace sanjia {

/// A time as a number of minutes, hours or days, whole minutes inside. It shows the largest unit
/// in which the time is a whole number, and never leaves its bounds. The words of the units follow
/// the number: 1 day, 2 days.
class DurationEdit : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what it is called: the object name of the number, for those who look for it.
    DurationEdit(const QString &name, int least, int most, QWidget *parent = nullptr);

    [[nodiscard]] int minutes() const;
    void setMinutes(int minutes);
    void setAccessibleNames(const QString &number, const QString &unit);

Q_SIGNALS:
    void changed();

private:
    void fitUnit();
    void nameUnits();

    int m_least;
    int m_most;
    QSpinBox *m_number;
    QComboBox *m_unit;
};

} // namespace sanjia
