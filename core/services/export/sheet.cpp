// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/export/sheet.h"

namespace sanjia {

QByteArray csvFrom(const Sheet &sheet, const CsvForm &form)
{
    QStringList header;
    for (const SheetColumn &column : sheet.columns)
        header.append(column.name);
    return csvFrom(header, sheet.rows, form);
}

} // namespace sanjia
