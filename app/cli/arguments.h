// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace sanjia::cli {

/// What a person typed after "sanjia", taken apart but not yet judged: options by their long
/// names, the last one winning, and the words that are not options.
struct Arguments
{
    QString verb; ///< empty: the window
    QStringList words;
    QHash<QString, QString> options; ///< flags have an empty value
    QHash<QString, QStringList> repeated; ///< all values of each, in order

    [[nodiscard]] bool isSet(const QString &name) const { return options.contains(name); }
    [[nodiscard]] QString value(const QString &name) const { return options.value(name); }
};

/// Options every verb takes, before or after it.
[[nodiscard]] QList<QCommandLineOption> commonOptions();

/// The verb in `typed` (without the program's name) and what else was typed, in order. Needs no
/// application, so that it can be decided which kind to make. An unknown option before the verb is
/// left in `rest`, where take() finds it.
struct Typed
{
    QString verb;
    QStringList rest;
};
[[nodiscard]] Typed splitVerb(const QStringList &typed);

/// Takes `typed` apart with the common options and `own`. The other case says in the program's
/// language what is wrong.
[[nodiscard]] tl::expected<Arguments, QString> takeApart(const Typed &typed,
                                                         const QList<QCommandLineOption> &own);

} // namespace sanjia::cli
