// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortlists/shortlisthistory.h"

#include "core/services/shortlists.h"
#include "ui/shortlists/changetext.h"

#include <QAction>
#include <QUndoCommand>
#include <QUndoStack>

namespace sanjia {

namespace {
constexpr int kMostSteps = 200;
} // namespace

/// One edit that has happened already when it is pushed.
class ShortlistHistory::Edit final : public QUndoCommand
{
public:
    Edit(ShortlistHistory &history, const QList<ShortlistChange> &changes)
        : QUndoCommand(changeText(changes)), m_history(history), m_changes(changes)
    {
    }
    void undo() override { m_history.apply(reversed(m_changes)); }
    void redo() override
    {
        if (std::exchange(m_happened, true))
            m_history.apply(m_changes);
    }

private:
    ShortlistHistory &m_history;
    QList<ShortlistChange> m_changes;
    bool m_happened = false;
};

ShortlistHistory::ShortlistHistory(Shortlists &lists, QObject *parent)
    : QObject(parent),
      m_lists(lists),
      m_stack(new QUndoStack(this)),
      //: In a menu, followed by what is undone
      m_undo(m_stack->createUndoAction(this, tr("Undo"))),
      //: In a menu, followed by what is done again
      m_redo(m_stack->createRedoAction(this, tr("Redo")))
{
    m_stack->setUndoLimit(kMostSteps);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts(QKeySequence::Redo);
    connect(&lists, &Shortlists::edited, this, [this](const QList<ShortlistChange> &changes) {
        m_stack->push(new Edit(*this, changes));
    });
}

void ShortlistHistory::apply(const QList<ShortlistChange> &changes)
{
    // The store does one after the other, so several quick steps need not wait for each other.
    Request<void> applying = m_lists.apply(changes);
    applying.then(this, [this, changes](const Result<void> &done) {
        if (!done) {
            m_stack->clear();
            Q_EMIT failed(done.error());
        } else if (changes.last().after) {
            Q_EMIT shown(changes.last().after->name);
        }
    });
    m_applying = std::move(applying);
}

} // namespace sanjia
