// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/check.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace sanjia {

/// The steps of a connection test as they come in: a sign, the step, how it went, and what to do.
class CheckList : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(QWidget *parent = nullptr);

    void clear();
    /// `call`: the platform's call that the step asked, where the account had a choice.
    void add(const CheckResult &result, const QString &call);
    /// A sentence under the steps.
    void conclude(const QString &words);

private:
    QGridLayout *m_grid;
    QLabel *m_end;
};

} // namespace sanjia
