// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/wirecall.h"

namespace sanjia {

void noteTry(CallRecord &record, const WireCall &call)
{
    ++record.tries;
    record.interfaceName = call.interfaceName;
    record.post = !call.form.isEmpty();
    record.address = call.url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
    record.parameters = call.parameters;
    record.textToSign = call.textToSign;
    record.signature = call.signature;
    record.status = 0;
    record.reply.clear();
}

} // namespace sanjia
