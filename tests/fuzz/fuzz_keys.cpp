// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/keypaste.h"
#include "core/domain/ownaddress.h"
#include "tests/fuzz/promise.h"

using namespace Qt::StringLiterals;
using namespace sanjia;
using fuzz::require;

namespace {

QString shown(const Secret &secret) { return QString::fromUtf8(secret.utf8()); }

bool sameKeys(const PastedKeys &a, const PastedKeys &b)
{
    return a.appKey == b.appKey && a.appSecret == b.appSecret && a.accessToken == b.accessToken;
}

} // namespace

/// What is pasted out of an app's console, and the words of a refusal that name an address.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = fuzz::textOf(data, size);
    const PastedKeys keys = keysIn(text);
    require(sameKeys(keys, keysIn(text)), "the same text is the same keys");
    for (const QString &value : {keys.appKey, shown(keys.appSecret), shown(keys.accessToken)}) {
        require(value == value.trimmed(), "a key has no blanks around it");
        require(text.contains(value), "a key stands in the text");
    }
    const QString said = u"AppKey: %1\nApp Secret: %2\nAccess Token: %3"_s.arg(
        keys.appKey, shown(keys.appSecret), shown(keys.accessToken));
    if (!keys.appKey.isEmpty() && !keys.appSecret.isEmpty() && !keys.accessToken.isEmpty())
        require(sameKeys(keysIn(said), keys), "keys read as they are shown");

    const QString address = publicAddressIn(text);
    require(address.isEmpty() || (isPublicAddress(address) && text.contains(address)),
            "an address is public and stands in the text");
    return 0;
}
