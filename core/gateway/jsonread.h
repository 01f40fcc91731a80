// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/searchquery.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <initializer_list>
#include <optional>
#include <stdexcept>

/// Reading fields as the platform really writes them: numbers as strings, strings as numbers, and
/// three ways to say nothing (absent, null, ""). Absent is nothing; what is there and cannot be
/// understood is Malformed, which the row's parser catches. No other code sees that exception.
namespace sanjia::jsonread {

/// An answer that cannot be read, and why, in words for the journal. It is thrown and caught within
/// a parser and never leaves it: outside, errors are values.
class Malformed : public std::runtime_error
{
public:
    explicit Malformed(const QString &why) : std::runtime_error(why.toStdString()) {}
    [[nodiscard]] QString reason() const { return QString::fromUtf8(what()); }
};

/// Other spellings of one field, the likeliest first; the first that says something counts.
using Names = std::initializer_list<QLatin1String>;

[[nodiscard]] QJsonValue field(const QJsonObject &object, Names names);

/// Strings, and numbers as their digits (ids up to 18 digits are exact). Control characters count
/// as spaces: a text is one line that can be shown, stored and exported.
[[nodiscard]] QString text(const QJsonValue &value);
/// Yuan, not below zero, perhaps with a sign ("¥12.50", "12.50元"). JSON numbers become text
/// through the shortest form that reads back as the same double, which is what was written for up
/// to 15 digits; one with more is Malformed, because it may be another amount than was written.
[[nodiscard]] std::optional<Money> money(const QJsonValue &value);
/// Yuan out of whole fen.
[[nodiscard]] std::optional<Money> fen(const QJsonValue &value);
/// 100, "100", 2663.0; not below zero.
[[nodiscard]] std::optional<qint64> count(const QJsonValue &value);
/// true, "true", 1, "1" and their opposites.
[[nodiscard]] std::optional<bool> flag(const QJsonValue &value);
/// An offer's: digits that make a number above zero.
[[nodiscard]] OfferId offerId(const QJsonValue &value);
/// JSON with a line for each value; what is no JSON (or was cut) comes as it is.
[[nodiscard]] QString indented(const QByteArray &bytes);
/// The object, or an empty one where [] or null stands in its place.
[[nodiscard]] QJsonObject object(const QJsonValue &value);

/// The fields of one object of an answer, each by its names. What cannot be understood is
/// Malformed with the field's name; where there are `notes` it is noted and unknown instead, for
/// objects that hold too much to be lost over one odd field. Lives as long as one parse.
class Fields
{
public:
    explicit Fields(const QJsonValue &value) : m_object(object(value)) {}
    Fields(const QJsonValue &value, QList<SkippedRow> &notes)
        : m_object(object(value)), m_notes(&notes)
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_object.isEmpty(); }
    [[nodiscard]] bool has(QLatin1String name) const { return m_object.contains(name); }
    [[nodiscard]] QJsonValue value(Names names) const { return field(m_object, names); }
    /// An object in this one, read in the same manner.
    [[nodiscard]] Fields inside(Names names) const;
    [[nodiscard]] QJsonArray list(Names names) const { return value(names).toArray(); }

    [[nodiscard]] QString text(Names names) const;
    [[nodiscard]] std::optional<Money> money(Names names) const;
    [[nodiscard]] std::optional<Money> fen(Names names) const;
    [[nodiscard]] std::optional<qint64> count(Names names) const;
    [[nodiscard]] std::optional<bool> flag(Names names) const;
    /// Never noted: without a sound id there is nothing to note anything about.
    [[nodiscard]] OfferId offerId(Names names) const;

private:
    template <class Read> auto read(Names names, Read read) const;

    QJsonObject m_object;
    QList<SkippedRow> *m_notes = nullptr;
};

} // namespace sanjia::jsonread
