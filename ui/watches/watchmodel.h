// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/watchrun.h"

#include <QAbstractTableModel>
#include <QHash>

namespace sanjia {

/// What is known of a watch besides itself.
struct WatchNews
{
    QString name; ///< of the offer or seller; empty: as `what` says
    int unread = 0; ///< alerts
    std::optional<WatchRun> last; ///< newest run
    friend bool operator==(const WatchNews &, const WatchNews &) = default;
};

/// Watches as a table, a row each, in the order they come. Roles of recordtable.h.
class WatchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, What, Every, Rules, LastRun, NextRun, Result, Unread, Count };

    using QAbstractTableModel::QAbstractTableModel;

    /// `now` tells what is due already.
    void setWatches(const QList<Watch> &watches, const QHash<qint64, WatchNews> &news, UtcMs now);
    [[nodiscard]] const QList<Watch> &watches() const { return m_watches; }
    [[nodiscard]] const Watch *find(qint64 id) const; ///< null: not there
    /// As the table names it.
    [[nodiscard]] QString nameOf(const Watch &watch) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const Watch &watch, int column) const;
    [[nodiscard]] QVariant key(const Watch &watch, int column) const;

    QList<Watch> m_watches;
    QHash<qint64, WatchNews> m_news;
    UtcMs m_now = 0;
};

} // namespace sanjia
