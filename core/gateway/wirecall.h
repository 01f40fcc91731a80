// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callrecord.h"
#include "core/gateway/signer.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace sanjia {

/// One call, signed and ready to send.
struct WireCall
{
    QString interfaceName; ///< "com.alibaba.product.search"
    QUrl url; ///< with the whole query; holds a signature, so it is never logged
    QByteArray form; ///< the body of a POST; empty: a GET
    // For the journal, secrets masked:
    signer::Parameters parameters;
    QString textToSign; ///< empty where nothing is signed
    QString signature;
};

/// Writes what `call` is into `record`, as one more try of it.
void noteTry(CallRecord &record, const WireCall &call);

} // namespace sanjia
