// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callrecord.h"

#include <QAbstractTableModel>
#include <QList>

namespace sanjia {

/// The journal's calls, newest first. A refused call says so in words, not by colour alone. It
/// shows; it fetches nothing.
class CallModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Call, Status, Tries, Milliseconds, Count };
    static constexpr int RefusedRole = Qt::UserRole; ///< bool
    static constexpr int SearchRole = Qt::UserRole + 1; ///< all a filter looks through
    static constexpr int kMostRows = 1'000;

    using QAbstractTableModel::QAbstractTableModel;

    void setCalls(const QList<CallRecord> &calls); ///< newest first
    void prepend(const CallRecord &call); ///< the oldest goes when there are too many
    [[nodiscard]] const CallRecord &callAt(int row) const { return m_calls.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<CallRecord> m_calls;
};

} // namespace sanjia
