// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tellingfields.h"

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

QLatin1String errorName(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return "off"_L1;
    case ErrorKind::Offline:
        return "offline"_L1;
    case ErrorKind::Timeout:
        return "timeout"_L1;
    case ErrorKind::Tls:
        return "tls"_L1;
    case ErrorKind::ServerDown:
        return "server"_L1;
    case ErrorKind::RateLimited:
        return "rate-limit"_L1;
    case ErrorKind::BadParameter:
    case ErrorKind::Authentication:
    case ErrorKind::Permission:
        return "refused"_L1;
    case ErrorKind::BadAnswer:
        return "redirected"_L1;
    case ErrorKind::Defect:
    case ErrorKind::FileUnreadable:
        return "program"_L1;
    case ErrorKind::FileUnwritable:
        return "file"_L1;
    case ErrorKind::SecretsLocked:
    case ErrorKind::SecretsUnavailable:
        return "secrets"_L1;
    default:
        return "other"_L1;
    }
}

} // namespace

QLatin1String wordOf(TellingChannel channel)
{
    switch (channel) {
    case TellingChannel::Command:
        return "command"_L1;
    case TellingChannel::Webhook:
        return "webhook"_L1;
    case TellingChannel::Digest:
        break;
    }
    return "digest"_L1;
}

std::optional<TellingChannel> tellingChannelNamed(QStringView word)
{
    for (const TellingChannel channel : kTellingChannels) {
        if (word == wordOf(channel))
            return channel;
    }
    return std::nullopt;
}

QLatin1String wordOf(TellingState state)
{
    switch (state) {
    case TellingState::Waiting:
        return "waiting"_L1;
    case TellingState::Told:
        return "told"_L1;
    case TellingState::GivenUp:
        break;
    }
    return "given-up"_L1;
}

FieldValue tellingError(const std::optional<Error> &error)
{
    return error ? FieldValue(QString(errorName(*error))) : FieldValue();
}

Record tellingRecord(const Telling &telling)
{
    const Error error = telling.error.value_or(Error{});
    return {{"id"_L1, QString::number(telling.id)},
            {"channel"_L1, QString(wordOf(telling.channel))},
            {"delivery"_L1, telling.delivery},
            {"day"_L1, known(telling.day.toString(Qt::ISODate))},
            {"alerts"_L1, qint64{telling.alerts}},
            {"made_at"_L1, timeValue(telling.madeAt)},
            {"state"_L1, QString(wordOf(telling.state))},
            {"tries"_L1, qint64{telling.tries}},
            {"next_at"_L1, timeValue(telling.nextAt)},
            {"ended_at"_L1, timeValue(telling.endedAt)},
            {"error"_L1, tellingError(telling.error)},
            {"error_code"_L1, known(error.code)},
            {"error_detail"_L1, known(error.detail)}};
}

} // namespace sanjia
