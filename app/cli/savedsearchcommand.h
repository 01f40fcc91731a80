// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/domain/savedsearch.h"

namespace sanjia::cli {

/// What verbs that search share: --saved asks what is kept under a name, --save keeps what is
/// asked. What is typed beside --saved goes before what is kept.
class SavedSearchCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;

protected:
    /// What was typed, over `search`; it may refuse.
    virtual SavedSearch typedOver(const SavedSearch &search) = 0;
    /// `search` is complete, and kept where that was asked for.
    virtual void begin(const SavedSearch &search) = 0;

    [[nodiscard]] bool asksSaved() const { return arguments().isSet(QStringLiteral("saved")); }
    /// After typedOver() nothing and with an open session: on to begin(), unless it is refused.
    void findSearch(SavedSearch::Kind kind);

private:
    void keepAndBegin(const SavedSearch &search);

    Request<SavedSearch> m_finding;
    Request<SavedSearchChange> m_keeping;
};

/// --saved and --save.
[[nodiscard]] QList<QCommandLineOption> savedSearchOptions();

} // namespace sanjia::cli
