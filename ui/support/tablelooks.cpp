// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tablelooks.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace sanjia {

TableLooks::TableLooks(QSettings &file) : m_file(file) {}

RowHeight TableLooks::rowHeight() const
{
    const QString name = m_file.value("rowHeight"_L1).toString();
    if (name == "compact"_L1)
        return RowHeight::Compact;
    return name == "pictures"_L1 ? RowHeight::Pictures : RowHeight::Normal;
}

void TableLooks::setRowHeight(RowHeight height)
{
    if (height == rowHeight())
        return;
    m_file.setValue("rowHeight"_L1,
                    height == RowHeight::Compact        ? u"compact"_s
                        : height == RowHeight::Pictures ? u"pictures"_s
                                                        : u"normal"_s);
    Q_EMIT changed();
}

} // namespace sanjia
