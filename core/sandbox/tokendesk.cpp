// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/tokendesk.h"

#include "core/gateway/signer.h"

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kTimeDigits = 12; // of a moment in hexadecimal
constexpr int kSealDigits = 20;

UtcMs lifeOf(TokenDesk::Kind kind)
{
    switch (kind) {
    case TokenDesk::Kind::Code:
        return TokenDesk::kCodeLife;
    case TokenDesk::Kind::Access:
        return TokenDesk::kAccessLife;
    case TokenDesk::Kind::Refresh:
        return TokenDesk::kRefreshLife;
    }
    Q_UNREACHABLE();
}

} // namespace

QString TokenDesk::sealed(Kind kind, UtcMs end) const
{
    const QString time = u"%1"_s.arg(end, kTimeDigits, 16, QChar(u'0'));
    const QString seal = signer::aopSign(QString::number(static_cast<int>(kind)) + time, {}, m_seal)
                             .toLower()
                             .first(kSealDigits);
    // As a UUID, which is what the platform's look like.
    QString token = time + seal;
    for (const qsizetype place : {8, 13, 18, 23})
        token.insert(place, u'-');
    return token;
}

QString TokenDesk::give(Kind kind) const { return sealed(kind, m_clock.now() + lifeOf(kind)); }

std::optional<UtcMs> TokenDesk::endOf(Kind kind, const QString &token) const
{
    bool ok = false;
    const UtcMs end = QString(token).remove(u'-').left(kTimeDigits).toLongLong(&ok, 16);
    return ok && token == sealed(kind, end) ? std::optional(end) : std::nullopt;
}

TokenDesk::State TokenDesk::judge(Kind kind, const QString &token) const
{
    const auto end = endOf(kind, token);
    if (!end)
        return State::Unknown;
    return *end > m_clock.now() ? State::Good : State::Ended;
}

bool TokenDesk::takeCode(const QString &code)
{
    if (judge(Kind::Code, code) != State::Good || m_used.contains(code))
        return false;
    m_used.insert(code);
    return true;
}

} // namespace sanjia
