// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/domain/request.h"
#include "core/domain/shortlistedit.h"

#include <QObject>

class QAction;
class QUndoStack;

namespace sanjia {

class Shortlists;

/// Undo and redo of every edit of the lists in this window, wherever it was made (a page's Ctrl+D,
/// an import, a drag). An edit that cannot be taken back, because another program edited the list
/// since, empties the history: what is older builds on it.
class ShortlistHistory : public QObject
{
    Q_OBJECT
public:
    explicit ShortlistHistory(Shortlists &lists, QObject *parent = nullptr);

    [[nodiscard]] QAction *undoAction() const { return m_undo; } ///< "Undo remove 2 offers …"
    [[nodiscard]] QAction *redoAction() const { return m_redo; }

Q_SIGNALS:
    void failed(const sanjia::Error &error);
    /// A list was brought back or renamed: where the eye should go.
    void shown(const QString &list);

private:
    class Edit;
    void apply(const QList<ShortlistChange> &changes);

    Shortlists &m_lists;
    QUndoStack *m_stack;
    QAction *m_undo;
    QAction *m_redo;
    Request<void> m_applying;
};

} // namespace sanjia
