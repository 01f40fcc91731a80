// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitstatus.h"
#include "core/domain/error.h"

#include <QList>
#include <QString>

#include <functional>

namespace sanjia {

struct Settings;

namespace cli {

/// What an examination found: one line for a person.
struct Finding
{
    enum class State {
        Fine,
        Attention, ///< works, but something should be done
        Wrong, ///< does not work
    };
    QString what; ///< stable name for scripts: "store", "clock"
    QString name; ///< the same for a person
    State state = State::Fine;
    QString text; ///< what is the case
    QString advice; ///< what to do; empty when nothing
    ExitStatus status = kDone; ///< what the verb ends with, with Wrong
};

/// Looks at one thing, or at what can only be found together, and tells once, now or later, always
/// in the same thread. To add one, add it to examinations(); the verb runs them one after the other
/// and needs no change.
using Tell = std::function<void(const QList<Finding> &)>;
using Examination = std::function<void(const Settings &, const Tell &)>;

[[nodiscard]] QList<Examination> examinations();

/// The account, then what only asking the platform tells: network, clock, and whether it grants a
/// search. Spends two or three calls.
void examinePlatform(const Settings &settings, const Tell &tell);
/// Whether the system has a keychain that works.
void examineKeychain(const Settings &settings, const Tell &tell);

/// `finding`, as `error` explains it.
[[nodiscard]] Finding wrong(Finding finding, const Error &error);
[[nodiscard]] Finding attention(Finding finding, const QString &text, const QString &advice);

/// The library at `path`: whole, ours, private, with room to grow.
[[nodiscard]] Finding examineStore(const QString &path);
/// The pictures kept in `folder`: how many, and how large.
[[nodiscard]] Finding examinePictures(const QString &folder);

} // namespace cli
} // namespace sanjia
