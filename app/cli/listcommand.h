// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/services/offerfields.h"

#include <QCommandLineOption>

namespace sanjia::cli {

/// What the parts of 'sanjia shortlist' share. Each part is a command of its own; the verb chooses
/// one by its first word.
class ListCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;

protected:
    /// The list's name, the word after the action; refuses none.
    [[nodiscard]] QString nameAt(qsizetype word);

    /// Goes on with the value, or ends the work with the error (its text names the list).
    template <class T, class F> void await(Request<T> &slot, Request<T> request, F use)
    {
        slot = std::move(request);
        slot.then(this, [this, use = std::move(use)](const Result<T> &result) {
            if (!result)
                return finishWith(result.error());
            if constexpr (std::is_void_v<T>)
                use();
            else
                use(*result);
        });
    }

    /// What a change did, in every form, and the end of the work.
    void report(const Record &record, const QString &sentence, Format format);
};

// The parts besides showing, adding and removing: each knows its actions.
[[nodiscard]] bool isListEdit(const QString &action);
[[nodiscard]] std::unique_ptr<Command> makeListEdit(Arguments arguments, Console &console);
[[nodiscard]] QList<QCommandLineOption> listEditOptions();

[[nodiscard]] bool isSnapshotAction(const QString &action);
[[nodiscard]] std::unique_ptr<Command> makeSnapshotCommand(Arguments arguments, Console &console);
[[nodiscard]] QList<QCommandLineOption> snapshotOptions();

} // namespace sanjia::cli
