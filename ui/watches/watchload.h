// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace sanjia {

class TintedBar;

/// How many calls watches take, against those that background work may take of the request budget;
/// with a warning where they do not fit.
class WatchLoad : public QWidget
{
    Q_OBJECT
public:
    explicit WatchLoad(QWidget *parent = nullptr);

    /// `perDay`: of the watch that is being edited, and `others` of all others. Without a known
    /// budget there is nothing to fit into.
    void show(qint64 perRun, qint64 perDay, qint64 others, int budgetPerMinute);
    void showAll(qint64 perDay, int budgetPerMinute);
    void clear();

private:
    void warn(qint64 perDay, int budgetPerMinute);

    QLabel *m_words;
    TintedBar *m_bar;
};

} // namespace sanjia
