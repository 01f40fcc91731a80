// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/services/csv.h"
#include "core/services/journal.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// What became of a call, in a word or two of its own: "200", "400 gw.APIACLDecline".
QString outcome(const CallRecord &call)
{
    const QString status = call.status > 0 ? QString::number(call.status) : u"–"_s;
    return call.error && !call.error->code.isEmpty() && call.error->code != status
        ? QString(status + u' ' + call.error->code)
        : status;
}

Record record(const CallRecord &call)
{
    const QString code = call.error ? call.error->code : QString();
    const ErrorText why = call.error ? errorText(*call.error, call.interfaceName) : ErrorText();
    return {{"id"_L1, call.id},
            {"at"_L1, isoTime(call.at)},
            {"interface"_L1, call.interfaceName},
            {"status"_L1, qint64{call.status}},
            {"tries"_L1, qint64{call.tries}},
            {"milliseconds"_L1, call.milliseconds},
            {"ok"_L1, !call.error.has_value()},
            {"error_code"_L1, known(code)},
            {"error"_L1, known(why.what)},
            {"advice"_L1, known(why.advice)},
            {"link"_L1, known(why.link.toString())}};
}

class ShowJournal final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        const auto last = static_cast<int>(read().integer(u"last"_s, 20, 1, 1'000));
        m_full = read().isSet(u"full"_s);
        m_format = read().format();
        read().noWordsAfter(0);
        if (refused())
            return;
        withSession(Reach::Library, [this, last] {
            m_request = session().journal().recent(last);
            m_request.then(this, [this](const Result<QList<CallRecord>> &calls) {
                if (!calls)
                    return finishWith(calls.error());
                show(*calls);
                finish();
            });
        });
    }

private:
    void show(const QList<CallRecord> &calls)
    {
        switch (m_format) {
        case Format::Json: {
            QJsonArray list;
            for (const CallRecord &call : calls)
                list.append(json(call));
            print(jsonText({{u"calls"_s, list}}));
            break;
        }
        case Format::Csv: {
            QList<Record> records;
            for (const CallRecord &call : calls)
                records.append(record(call));
            print(csvFrom(records,
                          {u"id"_s, u"at"_s, u"interface"_s, u"status"_s, u"tries"_s,
                           u"milliseconds"_s, u"ok"_s, u"error_code"_s, u"error"_s, u"advice"_s,
                           u"link"_s}));
            break;
        }
        case Format::Table:
            print(m_full ? texts(calls) : table(calls));
            break;
        }
    }

    [[nodiscard]] QJsonObject json(const CallRecord &call) const
    {
        QJsonObject object = jsonFrom(record(call));
        if (!m_full)
            return object;
        QJsonArray parameters;
        for (const auto &[name, value] : call.parameters)
            parameters.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
        object.insert("method"_L1, call.post ? u"POST"_s : u"GET"_s);
        object.insert("address"_L1, call.address);
        object.insert("parameters"_L1, parameters);
        object.insert("text"_L1, call.textToSign);
        object.insert("signature"_L1, call.signature);
        object.insert("reply"_L1, QString::fromUtf8(call.reply));
        return object;
    }

    [[nodiscard]] static QByteArray table(const QList<CallRecord> &calls)
    {
        constexpr auto kRight = TextTable::Align::Right;
        //: column: a moment
        TextTable lines({{Words::tr("Time")},
                         //: column: name of a call of the platform
                         {Words::tr("Call")},
                         //: column: HTTP status and code of the answer
                         {Words::tr("Status")},
                         //: column: how often a call was tried
                         {Words::tr("Tries"), kRight},
                         //: column: milliseconds
                         {Words::tr("ms"), kRight}});
        for (const CallRecord &call : calls)
            lines.addRow({format::dateTime(call.at), call.interfaceName, outcome(call),
                          format::number(call.tries), format::number(call.milliseconds)});
        return lines.toText().toUtf8();
    }

    [[nodiscard]] static QByteArray texts(const QList<CallRecord> &calls)
    {
        QStringList lines;
        for (const CallRecord &call : calls) {
            lines.append(u"#%1  %2  %3  %4"_s.arg(QString::number(call.id), isoTime(call.at),
                                                  call.interfaceName, outcome(call)));
            if (call.error) {
                const ErrorText why = errorText(*call.error, call.interfaceName);
                lines.append(why.sentence());
                if (const QString where = seeLine(why); !where.isEmpty())
                    lines.append(where);
            }
            lines.append(Journal::asCurl(call));
            if (!call.textToSign.isEmpty()) {
                lines.append(Words::tr("Signed: %1").arg(call.textToSign));
                lines.append(Words::tr("Signature: %1").arg(call.signature));
            }
            lines.append(QString::fromUtf8(call.reply));
            lines.append(QString());
        }
        QString text;
        for (const QString &line : std::as_const(lines)) {
            const QStringList parts = line.split(u'\n');
            for (const QString &part : parts)
                text += terminalSafe(part) + u'\n';
        }
        return text.toUtf8();
    }

    Request<QList<CallRecord>> m_request;
    Format m_format = Format::Table;
    bool m_full = false;
};

} // namespace

Verb journalVerb()
{
    return {u"journal"_s,
            {},
            Words::tr("The last calls to the platform; secrets are masked."),
            {
                {u"last"_s, Words::tr("How many calls at most (20)."), Words::tr("N")},
                {u"full"_s, Words::tr("With request, signature and reply.")},
            },
            making<ShowJournal>()};
}

} // namespace sanjia::cli
