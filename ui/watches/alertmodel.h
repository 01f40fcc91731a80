// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/watchrun.h"
#include "ui/watches/recordmodel.h"

namespace sanjia {

/// What watches told as a table, a row each, newest first. What was not read yet says so in words
/// and is bold. Years of watching make many, so it may hold the newest only: a view that comes to
/// the end of them wants more, which moreWanted() tells. It reads nothing itself. Roles of
/// recordtable.h.
class AlertModel : public RecordModel
{
    Q_OBJECT
public:
    enum Column { State, When, Offer, What, Old, New, Change, About, Count };

    using RecordModel::RecordModel;

    void setAlerts(const QList<Alert> &alerts, bool more); ///< `more`: there are older ones
    void appendAlerts(const QList<Alert> &older, bool more);
    [[nodiscard]] bool hasMore() const { return m_more; }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] const QList<Alert> &alerts() const { return m_alerts; }
    [[nodiscard]] const Alert *find(qint64 id) const; ///< null: not there

Q_SIGNALS:
    void moreWanted();

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_alerts.size()); }
    [[nodiscard]] int columns() const override { return Count; }
    [[nodiscard]] qint64 idOf(int row) const override { return m_alerts.at(row).id; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant key(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] QString hint(int row, int column) const override;
    [[nodiscard]] bool isBold(int row, int column) const override;
    [[nodiscard]] QString heard(int row, int column) const override;

private:
    QList<Alert> m_alerts;
    bool m_more = false;
};

} // namespace sanjia
