// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/jsonread.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sanjia::jsonread {

namespace {

bool saysNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull()
        || (value.isString() && value.toString().trimmed().isEmpty());
}

QString numberText(const QJsonValue &value)
{
    // Integers are kept as 64 bits by Qt's parser; only fractions are doubles.
    const QVariant variant = value.toVariant();
    if (variant.metaType().id() == QMetaType::LongLong)
        return QString::number(variant.toLongLong());
    return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
}

} // namespace

QJsonValue field(const QJsonObject &object, std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        const QJsonValue value = object.value(name);
        if (!saysNothing(value))
            return value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString text(const QJsonValue &value)
{
    if (saysNothing(value))
        return {};
    if (value.isString())
        return value.toString().trimmed();
    if (value.isDouble())
        return numberText(value);
    throw Malformed(u"not a text"_s);
}

std::optional<Money> money(const QJsonValue &value)
{
    if (saysNothing(value))
        return std::nullopt;
    const auto amount = Money::parse(text(value));
    if (!amount || amount->isNegative())
        throw Malformed(u"not a price: "_s + text(value).left(40));
    return amount;
}

std::optional<qint64> count(const QJsonValue &value)
{
    if (saysNothing(value))
        return std::nullopt;
    QString digits = text(value);
    // "2663.0" and 2663.0 are counts too.
    if (const auto point = digits.indexOf(u'.'); point > 0
        && std::all_of(digits.cbegin() + point + 1, digits.cend(),
                       [](QChar c) { return c == u'0'; }))
        digits.truncate(point);
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    if (!ok || number < 0)
        throw Malformed(u"not a count: "_s + text(value).left(40));
    return number;
}

std::optional<bool> flag(const QJsonValue &value)
{
    if (saysNothing(value))
        return std::nullopt;
    if (value.isBool())
        return value.toBool();
    const QString word = text(value).toLower();
    if (word == "true"_L1 || word == "1"_L1 || word == "y"_L1 || word == "yes"_L1)
        return true;
    if (word == "false"_L1 || word == "0"_L1 || word == "n"_L1 || word == "no"_L1)
        return false;
    throw Malformed(u"not a yes or no: "_s + word.left(40));
}

QString indented(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return QString::fromUtf8(document.isNull() ? bytes : document.toJson(QJsonDocument::Indented));
}

QJsonObject object(const QJsonValue &value)
{
    return value.toObject(); // anything else gives an empty one
}

} // namespace sanjia::jsonread
