// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/domain/ids.h"
#include "core/domain/money.h"
#include "core/domain/orderplan.h"
#include "core/domain/searchquery.h"

#include <QSize>

#include <optional>

namespace sanjia::cli {

/// How a verb prints what it found: for people, or to the contract for programs.
enum class Format { Table, Json, Csv };

/// Judges what was typed. Every question gives a usable value; the first wrong one is remembered,
/// so a verb asks for all it needs and looks once at problem() before it does anything.
class Reader
{
public:
    explicit Reader(const Arguments &arguments) : m_arguments(arguments) {}

    [[nodiscard]] bool isSet(const QString &name) const { return m_arguments.isSet(name); }
    [[nodiscard]] QString text(const QString &name) const { return m_arguments.value(name); }
    /// Of an option that may be given several times, in order.
    [[nodiscard]] QStringList texts(const QString &name) const
    {
        return m_arguments.repeated.value(name);
    }
    [[nodiscard]] const QStringList &words() const { return m_arguments.words; }

    qint64 integer(const QString &name, qint64 fallback, qint64 least, qint64 most);
    std::optional<qint64> integerIfSet(const QString &name, qint64 least, qint64 most);
    std::optional<Money> money(const QString &name); ///< not negative
    OrderTerms terms(); ///< "freight" and "rate"
    /// "sales", "price-asc", "price-desc", and "credit" where `withCredit`.
    SearchSort sort(bool withCredit);
    Format format();
    std::optional<qint64> quantity();
    /// "days": a number, or nothing for "all".
    std::optional<int> days(int fallback);
    QSize size(QSize fallback);
    /// Ids and 1688 links from the words after the first `skip`; each once. At least one.
    QList<OfferId> offerIds(qsizetype skip = 0);
    /// The words as one text; at least one that is not blank.
    QString keywords();
    /// No words at all, or none after the first `most`.
    void noWordsAfter(qsizetype most);

    void refuse(const QString &why);
    [[nodiscard]] const QString &problem() const { return m_problem; } ///< empty: none

private:
    const Arguments &m_arguments;
    QString m_problem;
};

} // namespace sanjia::cli
