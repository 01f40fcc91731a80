// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSettings;

namespace sanjia {

/// How high the rows of tables are. Pictures are shown at the highest only.
enum class RowHeight { Compact, Normal, Pictures };

/// What all tables of the window have in common and the buyer chooses: kept with everything else
/// that the window remembers (UiState), and told to tables that are open when it changes.
class TableLooks : public QObject
{
    Q_OBJECT
public:
    /// `file` belongs to the caller and outlives this.
    explicit TableLooks(QSettings &file);

    [[nodiscard]] RowHeight rowHeight() const;
    void setRowHeight(RowHeight height);

Q_SIGNALS:
    void changed();
    void currencyChanged(); ///< UiState::foreignCurrency() may be another

private:
    QSettings &m_file;
};

} // namespace sanjia
