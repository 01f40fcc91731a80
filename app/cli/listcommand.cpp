// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listcommand.h"

#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/cli/words.h"
#include "core/services/csv.h"

namespace sanjia::cli {

QString ListCommand::nameAt(qsizetype word)
{
    const QString name = read().words().value(word).trimmed();
    if (name.isEmpty())
        read().refuse(Words::tr("Which shortlist? Give its name."));
    return name;
}

void ListCommand::report(const Record &record, const QString &sentence, Format format)
{
    switch (format) {
    case Format::Json:
        print(jsonText(jsonFrom(record)));
        break;
    case Format::Csv:
        print(csvFrom(QList<Record>{record}, {}));
        break;
    case Format::Table:
        print(terminalSafe(sentence).toUtf8() + '\n');
        break;
    }
    finish();
}

} // namespace sanjia::cli
