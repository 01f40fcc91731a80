// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/jsonread.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia::jsonread {

namespace {

/// More digits than a double keeps of what was written.
constexpr auto kExactDigits = 15;

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
    const QString number = QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    if (std::ranges::count_if(number, [](QChar c) { return c.isDigit(); }) > kExactDigits)
        throw Malformed(u"too many digits: "_s + number.left(40));
    return number;
}

QString plain(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text.trimmed();
}

} // namespace

QJsonValue field(const QJsonObject &object, Names names)
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
        return plain(value.toString());
    if (value.isDouble())
        return numberText(value);
    throw Malformed(u"not a text"_s);
}

std::optional<Money> money(const QJsonValue &value)
{
    if (saysNothing(value))
        return std::nullopt;
    const QString written = text(value);
    QStringView digits = written;
    if (digits.startsWith(u'¥') || digits.startsWith(u'￥'))
        digits = digits.sliced(1);
    else if (digits.endsWith(u'元'))
        digits.chop(1);
    const auto amount = Money::parse(digits);
    if (!amount || amount->isNegative())
        throw Malformed(u"not a price: "_s + written.left(40));
    return amount;
}

std::optional<Money> fen(const QJsonValue &value)
{
    const auto pieces = count(value);
    if (!pieces)
        return std::nullopt;
    const auto amount = Money::fromFen(1).times(*pieces);
    if (!amount)
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

OfferId offerId(const QJsonValue &value)
{
    constexpr auto kLongest = 19; // a 64-bit number's
    const QString digits = text(value);
    const bool number = std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits.isEmpty() && (!number || digits.size() > kLongest || digits.toLongLong() == 0))
        throw Malformed(u"not an id: "_s + digits.left(40));
    return {digits};
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

template <class Read> auto Fields::read(Names names, Read read) const
{
    for (const QLatin1String name : names) {
        const QJsonValue value = m_object.value(name);
        if (saysNothing(value))
            continue;
        try {
            return read(value);
        } catch (const Malformed &odd) {
            const QString why = name + u": "_s + odd.reason();
            if (!m_notes)
                throw Malformed(why);
            m_notes->append({0, why});
            break;
        }
    }
    return decltype(read(QJsonValue())){};
}

Fields Fields::inside(Names names) const
{
    Fields fields(value(names));
    fields.m_notes = m_notes;
    return fields;
}

QString Fields::text(Names names) const
{
    return read(names, [](const QJsonValue &value) { return jsonread::text(value); });
}

std::optional<Money> Fields::money(Names names) const
{
    return read(names, [](const QJsonValue &value) { return jsonread::money(value); });
}

std::optional<Money> Fields::fen(Names names) const
{
    return read(names, [](const QJsonValue &value) { return jsonread::fen(value); });
}

std::optional<qint64> Fields::count(Names names) const
{
    return read(names, [](const QJsonValue &value) { return jsonread::count(value); });
}

std::optional<bool> Fields::flag(Names names) const
{
    return read(names, [](const QJsonValue &value) { return jsonread::flag(value); });
}

OfferId Fields::offerId(Names names) const
{
    const Fields strict(m_object);
    return strict.read(names, [](const QJsonValue &value) { return jsonread::offerId(value); });
}

} // namespace sanjia::jsonread
