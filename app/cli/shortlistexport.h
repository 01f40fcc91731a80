// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reader.h"
#include "core/gateway/pictureloader.h"
#include "core/services/pictures.h"
#include "ui/report/exportfile.h"

#include <QCommandLineOption>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace sanjia::cli {

/// The options of 'shortlist export' beside the common ones.
[[nodiscard]] QList<QCommandLineOption> exportOptions();

/// What was typed of them; CSV with all columns by default. What is wrong the reader refuses:
/// unknown names, options that the format has no use for, and a spreadsheet or PDF that would end
/// on a terminal (`toTerminal`).
[[nodiscard]] ExportForm readExportForm(Reader &reader, bool toTerminal);

/// What --format says to a verb that lists offers: one of the forms of every verb, or a file for
/// people (XLSX, HTML, PDF), which must not end on a terminal.
struct ListForm
{
    Format format = Format::Table;
    std::optional<ExportFormat> file;
};
[[nodiscard]] ListForm readListForm(Reader &reader, bool toTerminal);

/// Makes the bytes of one export. A report asks the library for trends first, and the market's
/// picture host for pictures, as a workbook of a shortlist does; what does not come within half a
/// minute is left out, because a script must not hang on a picture.
class ListExport : public QObject
{
    Q_OBJECT
public:
    using Use = std::function<void(const Result<QByteArray> &)>;

    /// `loopback`: where the pictures of a sample market are now, as PictureLoader has it.
    /// `storePath`: of the library, which tells whether all of it is invented.
    ListExport(Library &library, const Clock &clock, ExportForm form, const ListTerms &terms,
               const QString &storePath, const QUrl &loopback = {});
    void start(const Shortlist &list, const Use &use); ///< one of the two, once
    void start(const QList<Offer> &offers, const Use &use);

private:
    const Clock &m_clock;
    ExportForm m_form;
    ListTerms m_terms;
    bool m_isSample;
    PictureLoader m_loader;
    Pictures m_pictures;
    MaterialRun m_material;
    QTimer m_patience;
};

} // namespace sanjia::cli
