// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callrecord.h"

namespace sanjia {

/// Where a gateway tells how its calls went. Called on the gateway's thread; must not block.
class CallLog
{
public:
    virtual ~CallLog() = default;
    virtual void record(const CallRecord &call) = 0;
};

} // namespace sanjia
