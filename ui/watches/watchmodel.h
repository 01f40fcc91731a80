// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/watchrun.h"
#include "ui/watches/recordmodel.h"

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
class WatchModel : public RecordModel
{
    Q_OBJECT
public:
    enum Column { Kind, What, Every, Rules, LastRun, NextRun, Result, Unread, Count };

    using RecordModel::RecordModel;

    /// `now` tells what is due already.
    void setWatches(const QList<Watch> &watches, const QHash<qint64, WatchNews> &news, UtcMs now);
    [[nodiscard]] const QList<Watch> &watches() const { return m_watches; }
    [[nodiscard]] const Watch *find(qint64 id) const; ///< null: not there
    /// As the table names it.
    [[nodiscard]] QString nameOf(const Watch &watch) const;

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_watches.size()); }
    [[nodiscard]] int columns() const override { return Count; }
    [[nodiscard]] qint64 idOf(int row) const override { return m_watches.at(row).id; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant key(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] QString hint(int row, int column) const override;
    [[nodiscard]] bool isBold(int row, int column) const override;

private:
    QList<Watch> m_watches;
    QHash<qint64, WatchNews> m_news;
    UtcMs m_now = 0;
};

} // namespace sanjia
