// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/journal.h"

#include "core/gateway/jsonread.h"
#include "core/store/store.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace sanjia {

Journal::Journal(Store &store, QObject *parent) : QObject(parent), m_store(store) {}

void Journal::record(const CallRecord &call)
{
    Request<qint64> kept = m_store.appendCall(call);
    kept.then(this, [this, call](const Result<qint64> &id) {
        CallRecord numbered = call;
        numbered.id = id.value_or(0);
        Q_EMIT recorded(numbered);
    });
    kept.detach();
}

Request<QList<CallRecord>> Journal::recent(int limit) { return m_store.calls(limit); }

namespace {

/// As one word of a POSIX shell.
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

/// name=value, or name="$VARIABLE" where the value was masked or must be made anew.
QString parameterWord(const QString &name, const QString &value)
{
    if (name == "sign"_L1 || name == "_aop_signature"_L1)
        return name + u"=\"$SIGN\""_s;
    if (value == "***"_L1)
        return name + u"=\"$"_s + name.toUpper() + u'"';
    return quoted(name + u'=' + value);
}

} // namespace

QString Journal::indented(const QByteArray &reply) { return jsonread::indented(reply); }

QString Journal::asCurl(const CallRecord &call)
{
    // curl escapes what --data-urlencode is given and puts it into the query with --get.
    QStringList words{u"curl"_s};
    if (!call.post)
        words.append(u"--get"_s);
    words.append(quoted(call.address));
    for (const auto &[name, value] : call.parameters)
        words.append(u"--data-urlencode "_s + parameterWord(name, value));
    return words.join(u" \\\n  "_s);
}

} // namespace sanjia
