// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/watchrule.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace sanjia {

class RuleForm;

/// The rules of a watch, a row each: what is on the screen is what is kept, nothing waits for
/// another button. The same rule twice counts once.
class RulesEdit : public QWidget
{
    Q_OBJECT
public:
    explicit RulesEdit(QWidget *parent = nullptr);

    /// Nothing while one of them lacks a figure.
    [[nodiscard]] std::optional<QList<WatchRule>> rules() const;
    void setRules(const QList<WatchRule> &rules);
    void setOfSearch(bool search); ///< whether there are offers that can be new
    void focusTrouble(); ///< the first rule that lacks a figure

Q_SIGNALS:
    void changed();

private:
    RuleForm *addRow(const WatchRule &rule);
    void addNew();
    void tell();

    QList<RuleForm *> m_forms;
    QVBoxLayout *m_column = nullptr;
    QScrollArea *m_area;
    QLabel *m_none;
    QPushButton *m_add;
    bool m_search = true;
};

} // namespace sanjia
