// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/faults.h"

#include <QJsonObject>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr std::array kNames{
    std::pair{"slow"_L1, Fault::Slow},
    std::pair{"garbage"_L1, Fault::Garbage},
    std::pair{"429"_L1, Fault::Throttle},
    std::pair{"500"_L1, Fault::ServerError},
    std::pair{"401"_L1, Fault::Unauthorized},
    std::pair{"malformed-rows"_L1, Fault::MalformedRows},
    std::pair{"empty-fields"_L1, Fault::EmptyFields},
    std::pair{"needs-token"_L1, Fault::NeedsToken},
    std::pair{"no-consent"_L1, Fault::NoConsent},
};

QJsonValue brokenRow(QJsonObject row, qsizetype way)
{
    switch (way % 6) {
    case 0:
        return u"not an object"_s;
    case 1:
        row.remove("productId"_L1);
        return row;
    case 2:
        row.insert("price"_L1, u"面议"_s);
        return row;
    case 3:
        row.insert("minOrderQuantity"_L1, u"many"_s);
        return row;
    case 4:
        row.insert("price"_L1, u"-5.00"_s);
        return row;
    default:
        row.insert("subject"_L1, QJsonArray{u"a list"_s});
        return row;
    }
}

} // namespace

QStringList faultNames()
{
    QStringList names;
    for (const auto &[name, fault] : kNames)
        names.append(name);
    return names;
}

std::optional<Fault> faultFrom(const QString &wanted)
{
    for (const auto &[name, fault] : kNames) {
        if (wanted == name)
            return fault;
    }
    return std::nullopt;
}

void breakRows(QJsonArray &rows)
{
    for (qsizetype i = 4; i < rows.size(); i += 5)
        rows.replace(i, brokenRow(rows.at(i).toObject(), i / 5));
}

void emptyRows(QJsonArray &rows)
{
    for (qsizetype i = 3; i < rows.size(); i += 4) {
        QJsonObject row = rows.at(i).toObject();
        const QStringList names = row.keys();
        for (qsizetype n = 0; n < names.size(); ++n) {
            const QString &name = names.at(n);
            if (name == "productId"_L1 || name == "subject"_L1)
                continue;
            if (n % 3 == 0)
                row.insert(name, QString());
            else if (n % 3 == 1)
                row.insert(name, QJsonValue::Null);
            else
                row.remove(name);
        }
        rows.replace(i, row);
    }
}

} // namespace sanjia
