// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/gateway/signer.h"
#include "core/services/csv.h"

#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

using Parameters = signer::Parameters;

constexpr auto kMasked = "***"_L1;

class Sign final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const Secret secret(environment.value(u"SANJIA_APP_SECRET"_s));
        const QString wanted = read().isSet(u"dialect"_s) ? read().text(u"dialect"_s)
                                                          : environment.value(u"SANJIA_DIALECT"_s);
        const QString dialect = wanted.isEmpty() ? u"top"_s : wanted;
        const Format format = read().format();
        const Parameters parameters = readParameters();

        if (dialect != "top"_L1 && dialect != "aop"_L1)
            read().refuse(
                Words::tr("Calls are signed in the dialects top and aop, not '%1'.").arg(dialect));
        if (secret.isEmpty())
            read().refuse(Words::tr("Set SANJIA_APP_SECRET to the key to sign with."));
        if (dialect == "aop"_L1)
            signAop(parameters, secret);
        else
            signTop(parameters, secret);
        if (refused())
            return;
        show(format);
        finish();
    }

private:
    Parameters readParameters()
    {
        Parameters parameters;
        for (const QString &word : read().words()) {
            const qsizetype equals = word.indexOf(u'=');
            if (equals < 1)
                read().refuse(Words::tr("'%1' is not name=value.").arg(word));
            else
                parameters.append({word.left(equals), word.mid(equals + 1)});
        }
        return parameters;
    }

    void signTop(const Parameters &parameters, const Secret &secret)
    {
        const QString name = read().isSet(u"method"_s) ? read().text(u"method"_s) : u"md5"_s;
        const std::optional<signer::TopMethod> method = signer::topMethod(name);
        if (!method)
            return read().refuse(
                Words::tr("--method must be md5, hmac or hmac-sha256, not '%1'.").arg(name));
        if (read().isSet(u"path"_s))
            return read().refuse(Words::tr("--path belongs to the dialect aop."));
        if (parameters.isEmpty())
            return read().refuse(Words::tr("Nothing to sign: give name=value."));
        m_text = signer::topText(parameters);
        if (*method == signer::TopMethod::Md5) // here the secret is part of what is signed
            m_text = kMasked + m_text + kMasked;
        m_signature = signer::topSign(parameters, secret, *method);
    }

    void signAop(const Parameters &parameters, const Secret &secret)
    {
        const QString path = read().text(u"path"_s);
        if (path.isEmpty())
            return read().refuse(Words::tr("The dialect aop signs the path: give --path "
                                           "param2/1/NAMESPACE/NAME/APPKEY."));
        if (read().isSet(u"method"_s))
            return read().refuse(Words::tr("--method belongs to the dialect top."));
        m_text = signer::aopText(path, parameters);
        m_signature = signer::aopSign(path, parameters, secret);
    }

    void show(Format format)
    {
        const Record record{{"text"_L1, m_text}, {"signature"_L1, m_signature}};
        if (format == Format::Json)
            return print(jsonText(jsonFrom(record)));
        if (format == Format::Csv)
            return print(csvFrom(QList<Record>{record}, {}));
        // Exact bytes and fixed names: this is for comparing with another program's output.
        print((u"text: "_s + m_text + u"\nsignature: "_s + m_signature + u'\n').toUtf8());
    }

    QString m_text;
    QString m_signature;
};

} // namespace

Verb signVerb()
{
    return {u"sign"_s,
            Words::tr("NAME=VALUE…"),
            Words::tr("Shows what is signed, and the signature. The key is SANJIA_APP_SECRET."),
            {
                //: a placeholder in the help text
                {u"method"_s, Words::tr("top: md5 (default), hmac or hmac-sha256."),
                 Words::tr("METHOD")},
                //: a placeholder in the help text
                {u"path"_s, Words::tr("aop: param2/1/NAMESPACE/NAME/APPKEY."), Words::tr("PATH")},
            },
            making<Sign>()};
}

} // namespace sanjia::cli
