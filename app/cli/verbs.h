// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QCommandLineOption>

#include <functional>
#include <memory>

namespace sanjia::cli {

/// One verb: what the help says of it, and how it is done.
struct Verb
{
    QString name;
    QString arguments; ///< as in the help: "KEYWORDS…"
    QString summary; ///< one line
    QList<QCommandLineOption> options; ///< beside the common ones
    std::function<std::unique_ptr<Command>(Arguments, Console &)> make;
};

// Each in a file of its own.
[[nodiscard]] Verb searchVerb();
[[nodiscard]] Verb wholesaleVerb();
[[nodiscard]] Verb offerVerb();
[[nodiscard]] Verb libraryVerb();
[[nodiscard]] Verb importVerb();
[[nodiscard]] Verb trendVerb();
[[nodiscard]] Verb compareVerb();
[[nodiscard]] Verb shortlistVerb();
[[nodiscard]] Verb watchVerb();
[[nodiscard]] Verb alertsVerb();
[[nodiscard]] Verb searchesVerb();
[[nodiscard]] Verb tagVerb();
[[nodiscard]] Verb targetVerb();
[[nodiscard]] Verb guideVerb();
[[nodiscard]] Verb supplierVerb();
[[nodiscard]] Verb similarVerb();
[[nodiscard]] Verb signVerb();
[[nodiscard]] Verb accountVerb();
[[nodiscard]] Verb journalVerb();
[[nodiscard]] Verb sandboxVerb();
[[nodiscard]] Verb sampleVerb();
[[nodiscard]] Verb backupVerb();
[[nodiscard]] Verb restoreVerb();
[[nodiscard]] Verb doctorVerb();
[[nodiscard]] Verb completionVerb();
[[nodiscard]] Verb manualVerb();

/// --freight and --rate, as Reader::terms() reads them.
[[nodiscard]] QList<QCommandLineOption> termOptions();

/// All of them, in the order of the help.
[[nodiscard]] QList<Verb> allVerbs();

template <class C> [[nodiscard]] auto making()
{
    return [](Arguments arguments, Console &console) -> std::unique_ptr<Command> {
        return std::make_unique<C>(std::move(arguments), console);
    };
}

} // namespace sanjia::cli
