// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/callrows.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr QChar kUnit(0x1f); // between name and value
constexpr QChar kRecord(0x1e); // after each pair

QString joined(const QList<std::pair<QString, QString>> &parameters)
{
    QString text;
    for (const auto &[name, value] : parameters)
        text += name + kUnit + value + kRecord;
    return text;
}

QList<std::pair<QString, QString>> parted(const QString &text)
{
    QList<std::pair<QString, QString>> parameters;
    const QStringList pairs = text.split(kRecord, Qt::SkipEmptyParts);
    for (const QString &pair : pairs)
        parameters.append({pair.section(kUnit, 0, 0), pair.section(kUnit, 1)});
    return parameters;
}

QString said(const QString &text) { return text.isNull() ? u""_s : text; }

std::optional<Error> errorIn(const QVariant &kind, const QString &code, const QString &detail)
{
    if (kind.isNull())
        return std::nullopt;
    const int number = kind.toInt();
    const bool known = number >= 0 && number <= static_cast<int>(kLastErrorKind);
    return Error{known ? static_cast<ErrorKind>(number) : ErrorKind::Defect, code, detail,
                 std::nullopt};
}

} // namespace

Result<qint64> CallRows::append(const CallRecord &call)
{
    const QVariant kind = call.error ? QVariant(static_cast<int>(call.error->kind)) : QVariant();
    const auto written = m_db.run(
        u"INSERT INTO call (at, interface, post, address, parameters, to_sign, signature, status, "
        "tries, milliseconds, error, error_code, error_detail, reply) "
        "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        {call.at, said(call.interfaceName), call.post ? 1 : 0, said(call.address),
         said(joined(call.parameters)), said(call.textToSign), said(call.signature), call.status,
         call.tries, call.milliseconds, kind, call.error ? said(call.error->code) : u""_s,
         call.error ? said(call.error->detail) : u""_s, qCompress(call.reply)});
    if (!written)
        return fail(written.error());
    const qint64 id = m_db.lastInsertId().toLongLong();
    return m_db.run(u"DELETE FROM call WHERE id <= ?"_s, {id - kKept}).map([id](QSqlQuery *) {
        return id;
    });
}

Result<QList<CallRecord>> CallRows::recent(int limit)
{
    const auto query = m_db.run(
        u"SELECT id, at, interface, post, address, parameters, to_sign, signature, status, tries, "
        "milliseconds, error, error_code, error_detail, reply FROM call ORDER BY id DESC LIMIT ?"_s,
        {limit});
    if (!query)
        return fail(query.error());
    QList<CallRecord> calls;
    while ((*query)->next()) {
        int i = 0;
        const auto next = [&query, &i] {
            return (*query)->value(i++);
        };
        CallRecord call;
        call.id = next().toLongLong();
        call.at = next().toLongLong();
        call.interfaceName = next().toString();
        call.post = next().toBool();
        call.address = next().toString();
        call.parameters = parted(next().toString());
        call.textToSign = next().toString();
        call.signature = next().toString();
        call.status = next().toInt();
        call.tries = next().toInt();
        call.milliseconds = next().toLongLong();
        const QVariant kind = next();
        const QString code = next().toString();
        call.error = errorIn(kind, code, next().toString());
        call.reply = qUncompress(next().toByteArray());
        calls.append(call);
    }
    return calls;
}

Result<BudgetTake> CallRows::take(const QString &account, int perMinute, int reserved, UtcMs now)
{
    // A clock that was set back leaves calls of the future behind; they are forgotten too.
    const auto cleaned = m_db.run(u"DELETE FROM spent WHERE at <= ? OR at > ?"_s,
                                  {now - kMsPerMinute, now});
    if (!cleaned)
        return fail(cleaned.error());
    const auto counted = m_db.run(u"SELECT count(*), min(at) FROM spent WHERE account = ?"_s,
                                  {account});
    if (!counted)
        return fail(counted.error());
    if (!(*counted)->next())
        return fail(ErrorKind::StoreCorrupt, {}, u"no count of the calls spent"_s);
    const int spent = (*counted)->value(0).toInt();
    const UtcMs oldest = (*counted)->value(1).toLongLong();
    (*counted)->finish();
    BudgetTake take;
    take.left = std::max(0, perMinute - spent);
    if (spent >= perMinute - reserved) {
        take.waitMs = std::max<UtcMs>(1, oldest + kMsPerMinute - now);
        return take;
    }
    if (const auto written = m_db.run(u"INSERT INTO spent (account, at) VALUES (?, ?)"_s,
                                      {account, now});
        !written)
        return fail(written.error());
    take.granted = true;
    take.left = perMinute - spent - 1;
    return take;
}

} // namespace sanjia
