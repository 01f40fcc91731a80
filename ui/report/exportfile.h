// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/export/exportfields.h"
#include "core/services/export/reportmaterial.h"
#include "core/services/export/workbook.h"

#include <QStringList>

#include <array>

namespace sanjia {

/// The kinds of file an export can be. A new one is also named in kExportFormats.
enum class ExportFormat { Csv, Xlsx, Html, Pdf, Json };
inline constexpr std::array kExportFormats{ExportFormat::Csv, ExportFormat::Xlsx,
                                           ExportFormat::Html, ExportFormat::Pdf,
                                           ExportFormat::Json};

/// "csv": of the command line, and of a file's name.
[[nodiscard]] QLatin1String suffixOf(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatCalled(const QString &suffix);

/// What a person chose of an export.
struct ExportForm
{
    ExportFormat format = ExportFormat::Csv;
    QStringList columns; ///< names of the contract, in order; reports have columns of their own
    CsvForm csv;
    bool pictures = true; ///< where a file of this kind shows them
    friend bool operator==(const ExportForm &, const ExportForm &) = default;
};

/// HTML and PDF: for people, with pictures and trends.
[[nodiscard]] bool isReport(ExportFormat format);
/// Whether a file of this kind shows pictures.
[[nodiscard]] bool showsPictures(ExportFormat format);

/// The bytes of a file, the same from the window and the command line. `material` may be empty; its
/// pictures are as the market sent them. Any thread; PDF needs a QGuiApplication. Errors: those of
/// workbookFrom() and pdfFrom().
[[nodiscard]] Result<QByteArray> fileOf(const Shortlist &list, const ReportMaterial &material,
                                        const ListTerms &terms, UtcMs at, const ExportForm &form,
                                        const StopAsked &stop = {});
/// The same of rows of a table, costed each by itself; only reports have use for `material`.
[[nodiscard]] Result<QByteArray> fileOf(const QList<Offer> &offers, const ReportMaterial &material,
                                        qint64 quantity, UtcMs at, const ExportForm &form,
                                        const StopAsked &stop = {});

} // namespace sanjia
