// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/domain/request.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QAction;

namespace sanjia {

/// What can be undone and done again in a window, wherever in it an edit was made: one line of
/// time, as buyers know it from a spreadsheet, with what is next named in the menu. It is no
/// QUndoStack, because a step is carried out by the store, which may refuse it when the thing was
/// changed elsewhere: that step then leaves the history, wherever it stands, and the others stay.
class EditHistory : public QObject
{
    Q_OBJECT
public:
    explicit EditHistory(QObject *parent = nullptr);

    /// An edit that has happened already.
    struct Step
    {
        QString text; ///< follows "Undo": "remove 2 offers from “Spring”"
        /// Steps of one chain build on each other: where one is refused, the others go with it.
        /// Empty: it stands alone.
        QString chain;
        std::function<Request<void>()> undo;
        std::function<Request<void>()> redo;
    };
    void add(const Step &step);

    /// For a menu and its buttons; they say what they undo.
    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }

Q_SIGNALS:
    /// `text` of the step; it is done when the store has it.
    void undone(const QString &text);
    void redone(const QString &text);
    /// It could not be done, and is not in the history any more.
    void failed(const sanjia::Error &error);

private:
    struct Kept
    {
        qint64 number = 0;
        Step step;
    };
    /// Moves the last of `from` to the end of `into`, and lets the store do it.
    void go(std::vector<Kept> &from, std::vector<Kept> &into,
            std::function<Request<void>()> Step::*way, void (EditHistory::*done)(const QString &));
    void drop(const Kept &refused);
    void fit();

    std::vector<Kept> m_past; ///< the latest last
    std::vector<Kept> m_future; ///< the next last
    qint64 m_numbers = 0;
    QAction *m_undo;
    QAction *m_redo;
};

/// From now on every edit that `service` tells of is a step. `text` names one; `chain` as above.
/// The service outlives the history.
template <class Service, class Edit>
void record(Service &service, EditHistory &history, void (Service::*told)(const Edit &),
            QString (*text)(const Edit &), const QString &chain = {})
{
    QObject::connect(&service, told, &history, [&service, &history, text, chain](const Edit &edit) {
        history.add({text(edit), chain, [&service, edit] { return service.apply(reversed(edit)); },
                     [&service, edit] {
                         return service.apply(edit);
                     }});
    });
}

} // namespace sanjia
