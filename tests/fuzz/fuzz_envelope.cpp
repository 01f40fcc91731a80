// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/answerfields.h"
#include "core/gateway/aopparse.h"
#include "core/gateway/apierror.h"
#include "core/gateway/oauth.h"
#include "tests/fuzz/checks.h"
#include "tests/fuzz/promise.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sanjia;
using fuzz::require;

namespace {

constexpr UtcMs kNow = 1'779'681'600'000;

/// A token as the platform makes them; only such can be told from what stands around it.
bool isUsual(const QByteArray &token)
{
    return token.size() >= 8 && std::ranges::all_of(token, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                   || c == '-' || c == '_';
           });
}

void checkTokens(const QByteArray &body)
{
    const auto tokens = oauth::tokensIn(body, 200, kNow);
    if (!tokens)
        return fuzz::check(tokens.error());
    require(!tokens->access.isEmpty() || !tokens->refresh.isEmpty(), "an answer brings a token");
    require(!tokens->accessUntil || *tokens->accessUntil > kNow, "a token is good for a while");
    const QByteArray masked = oauth::maskedReply(body);
    for (const auto &[name, token] : {std::pair{"\"access_token\"", tokens->access.utf8()},
                                      std::pair{"\"refresh_token\"", tokens->refresh.utf8()}}) {
        // Its name may be written with escapes, or its value stand elsewhere too.
        if (isUsual(token) && body.count(name) == 1 && body.count(token) == 1)
            require(!masked.contains(token), "no token is noted");
    }
}

void checkRetryAfter(const QByteArray &header)
{
    const auto wait = apierror::retryAfter(header, kNow);
    require(wait == apierror::retryAfter(header, kNow), "the same header is the same wait");
    require(!wait || (wait->count() >= 0 && wait->count() < kMsPerDay), "a wait is under a day");
}

} // namespace

/// What stands around an answer: refusals, tokens, moments and how long to wait.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = fuzz::bytesOf(data, size);
    for (const int status : {200, 302, 400, 401, 403, 429, 503}) {
        if (const auto object = answerfields::objectOf(body, status); !object)
            fuzz::check(object.error());
    }
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (const auto refused = apierror::inBody(object)) {
        fuzz::check(*refused);
        require(!answerfields::objectOf(body, 200), "a refusal is no answer");
    }
    checkTokens(body);
    checkRetryAfter(body);
    const QString text = QString::fromUtf8(body);
    fuzz::check(apierror::inWords(jsonread::text(QJsonValue(text))));
    require(aopparse::timeIn(text) == aopparse::timeIn(text), "the same text is the same moment");
    const QString plain = answerfields::plainText(text);
    require(plain == answerfields::plainText(text), "the same text is the same title");
    return 0;
}
