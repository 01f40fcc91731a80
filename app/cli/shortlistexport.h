// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reader.h"
#include "ui/report/exportfile.h"

#include <QCommandLineOption>

#include <functional>

namespace sanjia::cli {

/// The options of 'shortlist export' beside the common ones.
[[nodiscard]] QList<QCommandLineOption> exportOptions();

/// What was typed of them; CSV with all columns by default. What is wrong the reader refuses:
/// unknown names, options that the format has no use for, and a spreadsheet or PDF that would end
/// on a terminal (`toTerminal`).
[[nodiscard]] ExportForm readExportForm(Reader &reader, bool toTerminal);

/// Makes the bytes of one export; a report asks the library for its trends first. It asks no
/// network, so it has no pictures.
class ListExport : public QObject
{
    Q_OBJECT
public:
    using Use = std::function<void(const Result<QByteArray> &)>;

    ListExport(Library &library, const Clock &clock, ExportForm form, const ListTerms &terms);
    void start(const Shortlist &list, const Use &use); ///< once

private:
    const Clock &m_clock;
    ExportForm m_form;
    ListTerms m_terms;
    MaterialRun m_material;
};

} // namespace sanjia::cli
