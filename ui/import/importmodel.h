// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importrun.h"
#include "core/services/importtext.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace sanjia {

/// What was understood of a text and what became of it: its offers in order, then the pieces that
/// were not understood. It shows; it reads and fetches nothing.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Outcome, What, About, Count };
    enum class Kind {
        Unseen, ///< not fetched yet, and never seen
        Seen, ///< not fetched yet, and known
        New,
        Known,
        Changed,
        Gone,
        Failed,
        NotUnderstood,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const ImportPlan &plan, const QList<NotUnderstood> &notUnderstood);
    void take(const ImportResult &result);
    [[nodiscard]] qsizetype countOf(Kind kind) const
    {
        return m_counts.at(static_cast<size_t>(kind));
    }
    [[nodiscard]] Kind kindAt(int row) const { return m_rows.at(static_cast<size_t>(row)).kind; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row
    {
        Kind kind = Kind::Unseen;
        QString what; ///< an id, or a piece of the text
        QString title;
        qint64 line = 0; ///< with NotUnderstood
        std::optional<Error> error;
    };
    [[nodiscard]] static QString wordOf(Kind kind);
    [[nodiscard]] static QString aboutOf(const Row &row);
    [[nodiscard]] static QString textOf(const Row &row, int column);
    void append(Row row);

    std::vector<Row> m_rows;
    QHash<OfferId, int> m_rowOf;
    std::array<qsizetype, static_cast<size_t>(Kind::NotUnderstood) + 1> m_counts{};
};

} // namespace sanjia
