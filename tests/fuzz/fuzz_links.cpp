// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/offer.h"
#include "core/domain/offertext.h"
#include "tests/fuzz/promise.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using namespace sanjia;
using fuzz::require;

/// One argument or one cell: an id, a link in any of its forms, or neither.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = fuzz::textOf(data, size);
    const auto id = offerIdFrom(text);
    require(id == offerIdFrom(text), "the same text is the same offer");
    if (!id)
        return 0;
    require(fuzz::isDigits(id->value) && id->value.size() >= 5 && id->value.size() <= 19,
            "an id is 5 to 19 digits");
    require(offerIdFrom(id->value) == id, "an id names its offer");
    const QString page = detailPageUrl(*id);
    require(offerIdFrom(page) == id, "an offer's page names its offer");
    for (const QString &said : QStringList{page, u"看 "_s + page + u"，好"_s, u'(' + page + u')'}) {
        const OfferText found = offersIn(said);
        require(found.ids == QList{*id} && found.notUnderstood.isEmpty(),
                "an offer's page is found in a text");
    }
    return 0;
}
