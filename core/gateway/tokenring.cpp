// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/tokenring.h"

#include "core/gateway/dialects.h"
#include "core/gateway/oauth.h"
#include "core/gateway/tokenclient.h"
#include "core/gateway/tokenkeeper.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

TokenRing::TokenRing(const GatewayConfig &config, TokenClient &client, const Clock &clock,
                     TokenKeeper *keeper, QObject *parent)
    : QObject(parent),
      m_config(config),
      // A reseller knows no tokens, and must never see those of the platform.
      m_tokens(isReseller(config.dialect) ? TokenSet() : config.tokens),
      m_client(client),
      m_clock(clock),
      m_keeper(keeper)
{
}

bool TokenRing::endsSoon() const
{
    return m_tokens.accessUntil && *m_tokens.accessUntil - kMargin <= m_clock.now();
}

bool TokenRing::hasEnded() const
{
    return m_tokens.access.isEmpty()
        || (m_tokens.accessUntil && *m_tokens.accessUntil <= m_clock.now());
}

Request<Secret> TokenRing::current()
{
    const bool renewable = canRenew() && (m_tokens.access.isEmpty() || endsSoon());
    if (renewable || m_isRenewing)
        return waitForRenewal();
    postponeIfDue();
    return readyRequest<Secret>(m_tokens.access);
}

Request<Secret> TokenRing::insteadOf(const Secret &refused)
{
    if (m_tokens.access != refused && !m_isRenewing)
        return current(); // renewed while the refused call was under way
    if (!canRenew())
        return readyRequest<Secret>(
            fail(ErrorKind::Authentication, {}, u"the token cannot be renewed"_s));
    // Believed to be good until now: no answer may bring it back.
    m_tokens.accessUntil = m_clock.now();
    return waitForRenewal();
}

Request<Secret> TokenRing::waitForRenewal()
{
    const Pending<Secret> waiting;
    m_waiting.append(waiting);
    if (!std::exchange(m_isRenewing, true))
        renew();
    return waiting.request();
}

void TokenRing::renew()
{
    if (!m_keeper)
        return askPlatform();
    m_looking = m_keeper->latest();
    m_looking.then(this, [this](const Result<TokenSet> &kept) {
        const Secret ours = m_tokens.access;
        if (kept && !kept->access.isEmpty() && kept->access != ours) {
            adopt(*kept);
            if (!endsSoon())
                return finish({});
        }
        askPlatform();
    });
}

void TokenRing::askPlatform()
{
    m_asking = m_client.ask(oauth::refreshCall(m_config, m_tokens), m_tokens);
    m_asking.then(this, [this](const Result<TokenSet> &renewed) {
        if (!renewed)
            return lookForAnothers(renewed.error());
        adopt(*renewed);
        if (!m_keeper)
            return finish({});
        // Kept before it is used: the old one may be dead, and this process may be too in a moment.
        Request<void> keeping = m_keeper->keep(*renewed);
        keeping.then(this, [this](const Result<void> &) {
            finish({}); // what could not be kept still works for as long as this process lives
        });
        keeping.detach();
    });
}

/// A refused renewal may mean that another process was quicker: refresh tokens die when postponed.
void TokenRing::lookForAnothers(const Error &refusal)
{
    if (!m_keeper)
        return finish(fail(refusal));
    m_looking = m_keeper->latest();
    m_looking.then(this, [this, refusal](const Result<TokenSet> &kept) {
        const Secret ours = m_tokens.access;
        if (!kept || kept->access.isEmpty() || kept->access == ours)
            return finish(fail(refusal));
        adopt(*kept);
        finish(hasEnded() ? Result<void>(fail(refusal)) : Result<void>());
    });
}

void TokenRing::adopt(const TokenSet &tokens) { m_tokens = tokens; }

void TokenRing::finish(const Result<void> &outcome)
{
    m_isRenewing = false;
    const QList<Pending<Secret>> waiting = std::exchange(m_waiting, {});
    for (const Pending<Secret> &one : waiting) {
        if (outcome || !hasEnded()) // not renewed, but good for a few minutes more
            one.finish(m_tokens.access);
        else
            one.finish(fail(outcome.error()));
    }
    if (outcome)
        postponeIfDue();
}

void TokenRing::postponeIfDue()
{
    const UtcMs now = m_clock.now();
    if (!m_tokens.refreshUntil || *m_tokens.refreshUntil - now >= kPostponable
        || *m_tokens.refreshUntil <= now || m_postponing.isRunning()
        || (m_postponedAt != 0 && now - m_postponedAt < kPostponeAgain))
        return;
    m_postponedAt = now;
    m_postponing = m_client.ask(oauth::postponeCall(m_config, m_tokens), m_tokens);
    m_postponing.then(this, [this](const Result<TokenSet> &postponed) {
        // Refused or not heard: the token has days to live, and it is tried again tomorrow.
        if (!postponed)
            return;
        // Only what was asked for: the access token may have been renewed meanwhile.
        m_tokens.refresh = postponed->refresh;
        m_tokens.refreshUntil = postponed->refreshUntil;
        if (m_keeper)
            m_keeper->keep(m_tokens).detach();
    });
}

} // namespace sanjia
