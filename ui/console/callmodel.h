// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callrecord.h"
#include "ui/support/plainmodel.h"

#include <QList>

namespace sanjia {

/// The journal's calls, newest first. A refused call says so in words, not by colour alone. It
/// shows; it fetches nothing.
class CallModel : public PlainModel
{
    Q_OBJECT
public:
    enum Column { Time, Call, Status, Tries, Milliseconds, Count };
    static constexpr int RefusedRole = Qt::UserRole; ///< bool
    static constexpr int SearchRole = Qt::UserRole + 1; ///< all a filter looks through
    static constexpr int kMostRows = 1'000;

    using PlainModel::PlainModel;

    void setCalls(const QList<CallRecord> &calls); ///< newest first
    void prepend(const CallRecord &call); ///< the oldest goes when there are too many
    [[nodiscard]] const CallRecord &callAt(int row) const { return m_calls.at(row); }

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_calls.size()); }
    [[nodiscard]] int columns() const override { return Count; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] QString hint(int row, int column) const override;
    [[nodiscard]] QVariant other(int row, int column, int role) const override;

private:
    QList<CallRecord> m_calls;
};

} // namespace sanjia
