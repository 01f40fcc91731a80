// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/wording.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

struct Phrase
{
    QStringView words;
    Wording meaning;
};

constexpr std::array kPhrases{
    Phrase{u"need user authorized", Wording::TokenRefused},
    Phrase{u"need user authenticated", Wording::TokenMissing},
    Phrase{u"signature", Wording::SignatureRefused},
    Phrase{u"timestamp", Wording::SignatureRefused},
    Phrase{u"无权限查询该商品", Wording::OfferNotListed},
    Phrase{u"不是精选货源商品", Wording::OfferNotInPool},
    Phrase{u"不是自己的", Wording::NotYours},
};

} // namespace

Wording wordingOf(const QString &detail)
{
    for (const Phrase &phrase : kPhrases) {
        if (detail.contains(phrase.words, Qt::CaseInsensitive))
            return phrase.meaning;
    }
    static const QRegularExpression gone(u"商品(\\[[^\\]]*\\])?不存在"_s);
    return detail.contains(gone) ? Wording::OfferGone : Wording::Unknown;
}

} // namespace sanjia
