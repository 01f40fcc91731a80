// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/telling.h"
#include "ui/watches/recordmodel.h"

namespace sanjia {

/// What became of the last messages as a table, a row each, newest first. Roles of recordtable.h.
class TellingModel : public RecordModel
{
    Q_OBJECT
public:
    enum Column { When, Way, Alerts, State, Tries, Why, Count };

    using RecordModel::RecordModel;

    void setTellings(const QList<Telling> &tellings);

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_tellings.size()); }
    [[nodiscard]] int columns() const override { return Count; }
    [[nodiscard]] qint64 idOf(int row) const override { return m_tellings.at(row).id; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant key(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] QString hint(int row, int column) const override;

private:
    QList<Telling> m_tellings;
};

} // namespace sanjia
