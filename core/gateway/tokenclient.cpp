// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/tokenclient.h"

#include "core/gateway/calllog.h"
#include "core/gateway/oauth.h"
#include "core/gateway/pacer.h"
#include "core/gateway/transport.h"

#include <algorithm>

namespace sanjia {

/// One question on its way. A child of the client that deletes itself when answered or cancelled.
class TokenClient::Question : public QObject
{
public:
    Question(TokenClient &client, WireCall call, TokenSet before)
        : QObject(&client), m_client(client), m_call(std::move(call)), m_before(std::move(before))
    {
        m_record.at = client.m_clock.now();
        m_pending.onCancel(this, [this] { finish(fail(ErrorKind::Cancelled)); });
    }

    [[nodiscard]] Request<TokenSet> start()
    {
        Request<TokenSet> request = m_pending.request();
        m_turn = m_client.m_pacer.acquire(Lane::Person);
        m_turn.then(this, [this](const Result<void> &) { send(); });
        return request;
    }

private:
    void send()
    {
        noteTry(m_record, m_call);
        m_sent = m_client.m_transport.send(m_call.url, m_call.form);
        m_sent.then(this, [this](const Result<HttpAnswer> &answer) { take(answer); });
    }

    void take(const Result<HttpAnswer> &answer)
    {
        if (!answer)
            return finish(fail(answer.error()));
        m_record.status = answer->status;
        m_record.reply = oauth::maskedReply(answer->body).left(CallRecord::kMostReply);
        finish(oauth::tokensIn(answer->body, answer->status, m_client.m_clock.now(), m_before));
    }

    void finish(Result<TokenSet> result)
    {
        if (!result)
            result.error().call = m_call.interfaceName;
        m_turn.cancel();
        m_sent.cancel();
        if (m_client.m_log && m_record.tries > 0) {
            m_record.milliseconds = std::max<UtcMs>(0, m_client.m_clock.now() - m_record.at);
            if (!result)
                m_record.error = result.error();
            m_client.m_log->record(m_record);
        }
        m_pending.finish(std::move(result));
        deleteLater();
    }

    TokenClient &m_client;
    WireCall m_call;
    TokenSet m_before;
    Pending<TokenSet> m_pending;
    Request<void> m_turn;
    Request<HttpAnswer> m_sent;
    CallRecord m_record;
};

TokenClient::TokenClient(Transport &transport, Pacer &pacer, const Clock &clock, CallLog *log,
                         QObject *parent)
    : QObject(parent), m_transport(transport), m_pacer(pacer), m_clock(clock), m_log(log)
{
}

TokenClient::~TokenClient()
{
    // Questions refer to this, which is half gone when QObject deletes its children.
    const QObjectList questions = children();
    qDeleteAll(questions);
}

Request<TokenSet> TokenClient::ask(const WireCall &call, const TokenSet &before)
{
    auto *question = new Question(*this, call, before);
    return question->start();
}

} // namespace sanjia
