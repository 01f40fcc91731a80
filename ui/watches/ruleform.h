// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/watchrule.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace sanjia {

class MoneyEdit;

/// One rule of a watch to choose and to fill in: its kind, and the figures that this kind takes,
/// no others. What WatchRule cannot say cannot be said here, because rule() asks it.
class RuleForm : public QWidget
{
    Q_OBJECT
public:
    explicit RuleForm(QWidget *parent = nullptr);

    /// Nothing while a figure is missing or makes no sense.
    [[nodiscard]] std::optional<WatchRule> rule() const;
    void setRule(const WatchRule &rule);
    /// Only a search brings offers that are new.
    void setOfSearch(bool search);
    void focusFigure(); ///< what is missing, else the kind

Q_SIGNALS:
    void changed();

private:
    void build();
    void addKinds();
    void fitKind();
    void nameUnits();
    [[nodiscard]] WatchRule::Kind kind() const;
    [[nodiscard]] WatchRule::Against against() const;
    [[nodiscard]] bool moves() const; ///< drop or rise
    [[nodiscard]] bool crosses() const; ///< below or above

    QComboBox *m_kind;
    QComboBox *m_measure;
    QDoubleSpinBox *m_percent;
    MoneyEdit *m_amount;
    QComboBox *m_against;
    QSpinBox *m_days;
    QCheckBox *m_atQuantity;
    QSpinBox *m_quantity;
    QSpinBox *m_count;
};

} // namespace sanjia
