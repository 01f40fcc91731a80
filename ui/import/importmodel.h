// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importrun.h"
#include "core/services/importtext.h"
#include "ui/support/plainmodel.h"

#include <array>
#include <vector>

namespace sanjia {

/// What was understood of a text and what became of it: its offers in order, then the pieces that
/// were not understood. It shows; it reads and fetches nothing.
class ImportModel : public PlainModel
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

    using PlainModel::PlainModel;

    void setPlan(const ImportPlan &plan, const QList<NotUnderstood> &notUnderstood);
    void take(const ImportResult &result);
    [[nodiscard]] qsizetype countOf(Kind kind) const
    {
        return m_counts.at(static_cast<size_t>(kind));
    }
    [[nodiscard]] Kind kindAt(int row) const { return m_rows.at(static_cast<size_t>(row)).kind; }

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columns() const override { return Count; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] QString hint(int row, int column) const override;

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
    void append(Row row);

    std::vector<Row> m_rows;
    QHash<OfferId, int> m_rowOf;
    std::array<qsizetype, static_cast<size_t>(Kind::NotUnderstood) + 1> m_counts{};
};

} // namespace sanjia
