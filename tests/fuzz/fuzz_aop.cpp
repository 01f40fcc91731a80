// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/aopparse.h"
#include "core/gateway/apierror.h"
#include "tests/fuzz/checks.h"
#include "tests/fuzz/promise.h"

#include <QJsonDocument>

using namespace sanjia;

/// Dialect `aop`: any bytes as an answer.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = fuzz::bytesOf(data, size);
    const OfferId asked = fuzz::idIn(body);
    for (const int status : {200, 400}) {
        fuzz::check(aopparse::search(body, status));
        fuzz::check(aopparse::offer(body, status, asked), asked);
    }
    if (const auto time = aopparse::currentTime(body, 200); !time)
        fuzz::check(time.error());
    if (const auto refused = apierror::inBody(QJsonDocument::fromJson(body).object()))
        fuzz::check(*refused);
    (void)apierror::retryAfter(body, 1779681600000);
    return 0;
}
