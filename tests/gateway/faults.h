// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "tests/gateway/rawserver.h"

#include <QList>

namespace sanjia {

/// One way in which a broken or wicked server may answer, and how that must end.
struct Fault
{
    enum class Tries { Once, Again }; ///< whether the call may be made another time
    enum class Pace { Sent, Endless }; ///< endless ones end by the time limit only

    const char *name;
    RawServer::Answer answer;
    ErrorKind kind;
    Tries tries;
    Pace pace = Pace::Sent;
};

/// All of them. Redirects lead to `elsewhere`, which must never hear of them.
[[nodiscard]] QList<Fault> faults(const QUrl &elsewhere);

} // namespace sanjia
