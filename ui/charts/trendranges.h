// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/library.h"

#include <QWidget>

class QButtonGroup;
class QDateEdit;
class QHBoxLayout;

namespace sanjia {

/// Which part of a price history is wanted: the last week, month, three months, year, all, or from
/// one day to another. Days are those of the person's time zone, both included.
class TrendRanges : public QWidget
{
    Q_OBJECT
public:
    explicit TrendRanges(const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] TrendRange range() const; ///< as of now
    void addWidget(QWidget *widget); ///< at the end of the row

Q_SIGNALS:
    void changed();

private:
    void addButton(int id, const QString &text, const QString &name);

    const Clock &m_clock;
    QButtonGroup *m_buttons;
    QHBoxLayout *m_row;
    QWidget *m_own;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace sanjia
