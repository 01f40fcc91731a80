// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace sanjia {

/// One piece of long work with its progress and a way to stop it.
class WorkStrip : public QWidget
{
    Q_OBJECT
public:
    explicit WorkStrip(const QString &what, QWidget *parent = nullptr);

    void setProgress(int done, int total);

Q_SIGNALS:
    void stopRequested();

private:
    QLabel *m_what;
    QProgressBar *m_bar;
};

} // namespace sanjia
