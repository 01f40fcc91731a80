// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/authorization.h"

#include "core/gateway/oauth.h"

#include <QRandomGenerator>

#include <array>
#include <utility>

namespace sanjia {

namespace {

/// 128 bits nobody else can guess.
QString unguessable()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words.data()),
                                          static_cast<qsizetype>(sizeof words))
                                   .toHex());
}

} // namespace

Authorization::Authorization(GatewayConfig config, quint16 port, const RedirectPages &pages,
                             const Clock &clock, CallLog *log, BudgetLedger *ledger,
                             QObject *parent)
    : QObject(parent),
      m_config(std::move(config)),
      m_port(port),
      m_state(unguessable()),
      m_pacer(m_config.budgetPerMinute, clock, ledger),
      m_transport(TransportLimits{m_config.timeout}),
      m_client(m_transport, m_pacer, clock, log),
      m_listener(m_state, pages)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(fail(ErrorKind::Timeout)); });
}

Result<QUrl> Authorization::start()
{
    const Result<quint16> port = m_listener.listen(m_port);
    if (!port)
        return fail(port.error());
    m_port = *port;
    m_coming = m_listener.code();
    m_coming.then(this, [this](const Result<QString> &code) { exchange(code); });
    m_patience.start();
    return oauth::authorizePage(m_config, RedirectListener::addressFor(m_port), m_state);
}

void Authorization::exchange(const Result<QString> &code)
{
    if (!code)
        return finish(fail(code.error()));
    m_asking = m_client.ask(
        oauth::exchangeCall(m_config, *code, RedirectListener::addressFor(m_port)));
    m_asking.then(this, [this](const Result<TokenSet> &tokens) { finish(tokens); });
}

void Authorization::finish(const Result<TokenSet> &tokens)
{
    if (std::exchange(m_finished, true))
        return;
    m_patience.stop();
    m_coming.cancel();
    m_asking.cancel();
    m_tokens.finish(tokens);
}

} // namespace sanjia
