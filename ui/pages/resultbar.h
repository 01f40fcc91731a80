// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/searchquery.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace sanjia {

/// Below a table of results: how many of how many are shown, what could not be understood (with
/// the reasons behind a click), what blocked sellers offer and whether it is hidden, and the way to
/// more.
class ResultBar : public QWidget
{
    Q_OBJECT
public:
    explicit ResultBar(QWidget *parent = nullptr);

    void show(qsizetype shown, std::optional<qint64> total, const QList<SkippedRow> &skipped);
    void setMore(bool possible, bool running);
    /// How many of what was found blocked sellers offer; the button turns `hidden` over.
    void setBlocked(qsizetype offers, bool hidden);
    void setWatchable(bool possible); ///< whether the search can be watched; at first not

Q_SIGNALS:
    void moreRequested();
    void blockedToggled();
    void watchRequested(); ///< the search whose results these are

private:
    void listReasons();

    QLabel *m_count;
    QToolButton *m_skipped;
    QToolButton *m_blocked;
    QPushButton *m_watch;
    QPushButton *m_more;
    QList<SkippedRow> m_reasons;
};

} // namespace sanjia
