// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTableView>

#include <functional>

class QAction;
class QSortFilterProxyModel;
class QToolButton;

namespace sanjia {

class UiState;

/// What a model says of its rows besides their text.
enum RecordRole {
    kIdRole = Qt::UserRole, ///< what the row is, wherever it stands; a qint64
    kSortRole, ///< a number or a text; nothing where a value is unknown
};

/// A table of records that have a number each, sorted by a click on a column, with the columns
/// remembered. A model that begins anew does not lose what was chosen: refill() finds the same
/// records again, and when the current one is gone the one in its place is.
class RecordTable : public QTableView
{
    Q_OBJECT
public:
    /// `layout` names what is remembered in `state`, which may be null.
    RecordTable(QAbstractItemModel &model, const QList<int> &widths, UiState *state,
                const QString &layout, QWidget *parent = nullptr);
    ~RecordTable() override;

    [[nodiscard]] QList<qint64> selectedIds() const; ///< in the order shown
    [[nodiscard]] qint64 currentId() const; ///< 0: none
    void refill(const std::function<void()> &set);
    void choose(qint64 id);
    void copyRows();

    /// Of the table alone and in its menu; disabled while no row is current.
    QAction *addRowAction(const QString &text, const QKeySequence &keys,
                          const std::function<void()> &use);
    [[nodiscard]] static QToolButton *buttonFor(QAction *action, QWidget *parent);

Q_SIGNALS:
    void currentRecordChanged(qint64 id); ///< 0: none

private:
    void showCurrent();

    UiState *m_state;
    QString m_layout;
    QSortFilterProxyModel *m_order;
    QList<QAction *> m_rowActions;
    bool m_filling = false;
    qint64 m_told = 0;
};

} // namespace sanjia
