// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QTableView>

class QMenu;

namespace sanjia {

class ShortlistModel;
class UiState;

/// The lines of a shortlist as a table: edited in place, dragged or moved by Alt+Up and Alt+Down
/// into the buyer's order, put in order by a column, and filtered by words without losing that
/// order. It asks for what it does not do itself.
class LineTable : public QTableView
{
    Q_OBJECT
public:
    LineTable(ShortlistModel &model, UiState *state, QWidget *parent = nullptr);
    ~LineTable() override;

    [[nodiscard]] QList<int> selectedLines() const; ///< rows on show, rising
    /// Shows only lines with all of these words in title, seller, tags or note.
    void setFilter(const QString &words);
    [[nodiscard]] int hiddenLines() const;
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }
    /// After the rows were set anew: the line that was current, else one near it.
    void restoreCurrent();

Q_SIGNALS:
    void orderRequested(const QList<sanjia::OfferId> &ids); ///< all of them
    void removeRequested();
    void compareRequested();
    void watchRequested();
    void copyRequested();
    void editingEnded();

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void addActions();
    void fillOrderMenu(QMenu *menu);
    void fillColumnMenu(QMenu *menu);
    void move(int step);
    void applyFilter();
    [[nodiscard]] QList<OfferId> idsOfRows(const QList<int> &rows) const;

    ShortlistModel &m_model;
    UiState *m_state;
    QStringList m_words; ///< folded
    OfferId m_before; ///< current before a reset
    QList<OfferId> m_selectedBefore;
    int m_rowBefore = 0;
    int m_columnBefore = 0;
};

} // namespace sanjia
