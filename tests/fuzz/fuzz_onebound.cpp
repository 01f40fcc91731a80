// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/oneboundparse.h"
#include "tests/fuzz/checks.h"
#include "tests/fuzz/promise.h"

using namespace sanjia;

/// Dialect `onebound`: any bytes as an answer.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = fuzz::bytesOf(data, size);
    const OfferId asked = fuzz::idIn(body);
    for (const int status : {200, 400}) {
        fuzz::check(oneboundparse::search(body, status));
        fuzz::check(oneboundparse::offer(body, status, asked), asked);
    }
    return 0;
}
