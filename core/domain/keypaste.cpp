// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/keypaste.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

enum class Named { Nothing, Key, Secret, Token, Other };

constexpr qsizetype kMostLines = 200;
constexpr qsizetype kLongestLine = 500;

Named meaningOf(const QString &name)
{
    QString bare;
    for (const QChar sign : name) {
        if (sign.isLetterOrNumber())
            bare += sign.toLower();
    }
    bare.remove(u"sanjia"_s); // the program's own variables: SANJIA_APP_KEY
    if (bare == "appkey"_L1 || bare == "key"_L1 || bare == "clientid"_L1)
        return Named::Key;
    if (bare == "appsecret"_L1 || bare == "secret"_L1 || bare == "clientsecret"_L1
        || bare == "secretkey"_L1)
        return Named::Secret;
    if (bare == "accesstoken"_L1 || bare == "token"_L1)
        return Named::Token;
    if (bare == "refreshtoken"_L1)
        return Named::Other; // it alone is of no use here, and it is no secret of the app
    return Named::Nothing;
}

QString withoutQuotes(QString value)
{
    // Pages put blanks of other scripts and marks without a width between a name and its value.
    static const QRegularExpression around(u"^[\"'“”‘’\\s\\p{Cf}]+|[\"'“”‘’,;，；\\s\\p{Cf}]+$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return value.remove(around);
}

/// "AppKey：123", "AppKey=123", "AppKey 123", "AppKey" alone; a value alone has no name.
std::pair<Named, QString> takeApart(const QString &line)
{
    static const QRegularExpression named(
        u"^[\"'\\s]*([A-Za-z_]+(?:[ _-][A-Za-z]+)?)[\"'\\s]*(?:[:：=\\s]\\s*(.*))?$"_s);
    const auto match = named.match(line);
    if (match.hasMatch()) {
        const Named meaning = meaningOf(match.captured(1));
        if (meaning != Named::Nothing)
            return {meaning, withoutQuotes(match.captured(2))};
        // "AppKey 123" where the second word was taken for a part of the name.
        const Named first = meaningOf(match.captured(1).section(u' ', 0, 0));
        if (first != Named::Nothing)
            return {first, withoutQuotes(line.trimmed().section(u' ', 1))};
    }
    return {Named::Nothing, withoutQuotes(line)};
}

Named formOf(const QString &value)
{
    static const QRegularExpression digits(u"^\\d{4,12}$"_s);
    static const QRegularExpression uuid(u"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"_s);
    static const QRegularExpression secret(u"^[!-~]{6,128}$"_s);
    if (digits.match(value).hasMatch())
        return Named::Key;
    if (uuid.match(value).hasMatch())
        return Named::Token;
    return secret.match(value).hasMatch() && !value.contains("://"_L1) ? Named::Secret
                                                                       : Named::Nothing;
}

void keep(PastedKeys &keys, Named meaning, const QString &value)
{
    if (value.isEmpty())
        return;
    if (meaning == Named::Key && keys.appKey.isEmpty())
        keys.appKey = value;
    else if (meaning == Named::Secret && keys.appSecret.isEmpty())
        keys.appSecret = Secret(value);
    else if (meaning == Named::Token && keys.accessToken.isEmpty())
        keys.accessToken = Secret(value);
}

} // namespace

PastedKeys keysIn(const QString &text)
{
    static const QRegularExpression ends(u"[\\r\\n\\t]+"_s);
    PastedKeys keys;
    QStringList unnamed;
    Named waiting = Named::Nothing; // a name whose value is to come
    const QStringList lines = text.split(ends, Qt::SkipEmptyParts).mid(0, kMostLines);
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty() || line.size() > kLongestLine)
            continue;
        const auto [meaning, value] = takeApart(line);
        if (meaning != Named::Nothing) {
            waiting = value.isEmpty() ? meaning : Named::Nothing;
            keep(keys, meaning, value);
        } else if (waiting != Named::Nothing) {
            keep(keys, std::exchange(waiting, Named::Nothing), value);
        } else {
            unnamed.append(value);
        }
    }
    for (const QString &value : std::as_const(unnamed))
        keep(keys, formOf(value), value);
    return keys;
}

} // namespace sanjia
