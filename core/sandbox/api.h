// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/secret.h"
#include "core/gateway/signer.h"
#include "core/sandbox/faults.h"
#include "core/sandbox/samplemarket.h"
#include "core/sandbox/tokendesk.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace sanjia {

/// What the sample market answers, before it is HTTP.
struct ApiAnswer
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json; charset=utf-8";
    int retryAfterSeconds = 0; ///< 0: none
    QByteArray location = {}; ///< of a redirect
};

/// The sample market's side of the dialects: checks key, time, signature and budget as the platform
/// does, in its order, and answers in its shapes. `top` is here, the others in apiothers.cpp,
/// authorization and tokens in apitokens.cpp. No sockets.
///
/// Thread: one at a time.
class SandboxApi
{
public:
    SandboxApi(const Clock &clock, quint64 seed, QList<Fault> faults);

    [[nodiscard]] static QString appKey();
    [[nodiscard]] static QString appSecret(quint64 seed);
    void setBudgetPerMinute(int calls) { m_budget = calls; }
    /// How many calls of a hundred the faults meet, by the seed's dice.
    void setFaultPercent(int percent) { m_faultPercent = percent; }
    /// Whether the call that was answered last had to wait.
    [[nodiscard]] bool wasSlow() const { return has(Fault::Slow); }
    void setPictureBase(const QString &base) { m_pictureBase = base; }

    /// `wholesalePath`: the call came in on the cross-border address.
    [[nodiscard]] ApiAnswer answer(const signer::Parameters &parameters, bool wholesalePath);
    /// Dialect aop: `path` is what follows "/openapi/", "param2/1/namespace/name/appKey".
    [[nodiscard]] ApiAnswer answerAop(const QString &path, const signer::Parameters &parameters);
    /// Dialect onebound: `call` is item_search or item_get.
    [[nodiscard]] ApiAnswer answerOnebound(const QString &call,
                                           const signer::Parameters &parameters);
    /// The page on which a person allows an app to call: leads straight back with a code.
    [[nodiscard]] ApiAnswer authorize(const signer::Parameters &parameters);
    /// `call` is getToken or postponeToken, `key` what its path ends in.
    [[nodiscard]] ApiAnswer answerToken(const QString &call, const QString &key,
                                        const signer::Parameters &parameters);
    /// The drawing for "/img/ID.png"; empty for an offer that never was.
    [[nodiscard]] QByteArray picture(const OfferId &id) const;

private:
    struct Refusal
    {
        int status;
        QString code;
        QString message;
        QString subCode;
    };
    class Call;

    [[nodiscard]] static ApiAnswer refused(const Refusal &refusal);
    [[nodiscard]] std::optional<Refusal> check(const Call &call, const QString &method) const;
    [[nodiscard]] static ApiAnswer refusedByGateway(int status, const QString &code,
                                                    const QString &message);
    [[nodiscard]] std::optional<ApiAnswer> staged(); ///< what a fault answers to anything
    [[nodiscard]] int retryAfterSeconds() const;
    [[nodiscard]] QList<Offer> pageOf(const QList<qsizetype> &found, int page, int pageSize) const;
    [[nodiscard]] Offer pictured(Offer offer) const;
    [[nodiscard]] ApiAnswer keywordQuery(const QString &text);
    [[nodiscard]] ApiAnswer crossDetail(const QString &text);
    [[nodiscard]] bool takeFromBudget();
    [[nodiscard]] bool acceptsToken(const signer::Parameters &parameters) const;
    [[nodiscard]] ApiAnswer search(const Call &call, SearchMarket market);
    [[nodiscard]] ApiAnswer detail(const Call &call);
    [[nodiscard]] QJsonObject rowJson(qsizetype index, UtcMs at) const;
    [[nodiscard]] QJsonObject detailJson(qsizetype index, UtcMs at, const QString &fields) const;
    [[nodiscard]] bool has(Fault fault) const
    {
        return m_faults.contains(fault) && (m_isHit || isOfTheMarket(fault));
    }

    const Clock &m_clock;
    quint64 m_seed;
    QList<Fault> m_faults;
    SampleMarket m_market;
    TokenDesk m_tokens;
    int m_budget = 50;
    int m_faultPercent = 100;
    quint64 m_asked = 0;
    bool m_isHit = true; ///< by the faults: the call that is being answered
    QString m_pictureBase;
    QList<UtcMs> m_spent;
};

} // namespace sanjia
