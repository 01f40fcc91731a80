// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/skutext.h"

#include <QStringList>

namespace sanjia {

namespace {

// Characters no seller can type into a title, so that attributes need no escaping.
constexpr QChar kUnitSeparator(0x1f);
constexpr QChar kRecordSeparator(0x1e);

} // namespace

QString packed(const QList<SkuAttribute> &attributes)
{
    QStringList records;
    for (const SkuAttribute &attribute : attributes) {
        QString name = attribute.name;
        QString value = attribute.value;
        for (QString *text : {&name, &value})
            text->remove(kUnitSeparator).remove(kRecordSeparator);
        records.append(name + kUnitSeparator + value);
    }
    return records.join(kRecordSeparator);
}

QList<SkuAttribute> unpacked(const QString &text)
{
    QList<SkuAttribute> attributes;
    if (text.isEmpty())
        return attributes;
    const QStringList records = text.split(kRecordSeparator);
    for (const QString &record : records)
        attributes.append(
            {record.section(kUnitSeparator, 0, 0), record.section(kUnitSeparator, 1)});
    return attributes;
}

} // namespace sanjia
