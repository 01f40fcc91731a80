// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exportfile.h"

#include "core/services/export/exportfields.h"
#include "core/services/export/jsonwriter.h"
#include "ui/detail/picturedecoder.h"
#include "ui/report/htmlreport.h"
#include "ui/report/pdfreport.h"
#include "ui/report/sheettitles.h"

#include <QBuffer>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

class ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::ReportWords)
};

constexpr int kPictureSide = 160; // pixels, what Sheet::pictures allows

/// Encoded anew, and small: what comes from outside is not handed on as it is.
QByteArray smallPicture(const QByteArray &bytes)
{
    const QImage image = decodePicture(bytes, {kPictureSide, kPictureSide});
    QByteArray small;
    QBuffer buffer(&small);
    buffer.open(QIODevice::WriteOnly);
    if (!image.isNull())
        image.save(&buffer, image.hasAlphaChannel() ? "PNG" : "JPEG", 85);
    return small;
}

Result<QList<QByteArray>> smallPictures(const QList<QByteArray> &pictures, const StopAsked &stop)
{
    QList<QByteArray> small;
    small.reserve(pictures.size());
    for (const QByteArray &picture : pictures) {
        if (stop && stop())
            return fail(ErrorKind::Cancelled);
        small.append(picture.isEmpty() ? QByteArray() : smallPicture(picture));
    }
    return small;
}

bool hasAny(const QList<QByteArray> &pictures)
{
    return std::ranges::any_of(pictures, [](const QByteArray &one) { return !one.isEmpty(); });
}

} // namespace

QLatin1String suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return "csv"_L1;
    case ExportFormat::Xlsx:
        return "xlsx"_L1;
    case ExportFormat::Html:
        return "html"_L1;
    case ExportFormat::Pdf:
        return "pdf"_L1;
    case ExportFormat::Json:
        return "json"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<ExportFormat> exportFormatCalled(const QString &suffix)
{
    const auto format = std::ranges::find(kExportFormats, suffix, suffixOf);
    return format == kExportFormats.end() ? std::nullopt : std::optional(*format);
}

bool isReport(ExportFormat format)
{
    return format == ExportFormat::Html || format == ExportFormat::Pdf;
}

bool showsPictures(ExportFormat format) { return isReport(format) || format == ExportFormat::Xlsx; }

namespace {

/// The same material with pictures that may be handed on.
Result<ReportMaterial> shown(const ReportMaterial &material, const ExportForm &form,
                             const StopAsked &stop)
{
    ReportMaterial small = material;
    if (!showsPictures(form.format))
        return small;
    return smallPictures(form.pictures ? material.pictures : QList<QByteArray>(), stop)
        .map([&small](const QList<QByteArray> &pictures) {
            small.pictures = pictures;
            return small;
        });
}

/// What a workbook says above its headings. CSV says no such thing: its lines are those of the
/// command line's contract, which programs read.
QString noteOf(const ReportMaterial &material)
{
    return material.isSample ? sampleNote() : QString();
}

Result<QByteArray> reportFile(const Report &report, ExportFormat format, const StopAsked &stop)
{
    return format == ExportFormat::Html ? Result<QByteArray>(htmlFrom(report))
                                        : pdfFrom(report, stop);
}

} // namespace

Result<QByteArray> fileOf(const Shortlist &list, const ReportMaterial &material,
                          const ListTerms &terms, UtcMs at, const ExportForm &form,
                          const StopAsked &stop)
{
    const Result<ReportMaterial> small = shown(material, form, stop);
    if (!small)
        return fail(small.error());
    if (isReport(form.format))
        return reportFile(reportOf(list, *small, terms, at), form.format, stop);
    Sheet sheet = lineSheet(list.lines, terms, form.columns);
    if (form.format == ExportFormat::Csv)
        return csvFrom(sheet, form.csv);
    sheet = titled(std::move(sheet), list.name);
    if (form.format == ExportFormat::Json)
        return jsonFrom(sheet, "lines"_L1, material.isSample);
    if (hasAny(small->pictures)) {
        sheet.pictures = small->pictures;
        //: Column: pictures of offers
        sheet.pictureTitle = ExportWords::tr("Picture");
    }
    //: Name of a spreadsheet's page: what the lines of each seller come to
    const Sheet sellers = titled(sellerSheet(list.lines, terms), ExportWords::tr("Sellers"));
    return workbookFrom({sheet, sellers}, stop, noteOf(*small));
}

Result<QByteArray> fileOf(const QList<Offer> &offers, const ReportMaterial &material,
                          qint64 quantity, UtcMs at, const ExportForm &form, const StopAsked &stop)
{
    if (isReport(form.format)) {
        const Result<ReportMaterial> small = shown(material, form, stop);
        if (!small)
            return fail(small.error());
        return reportFile(reportOf(offers, *small, quantity, at), form.format, stop);
    }
    const Sheet sheet = offerSheet(offers, quantity, form.columns);
    if (form.format == ExportFormat::Csv)
        return csvFrom(sheet, form.csv);
    if (form.format == ExportFormat::Json)
        return jsonFrom(sheet, "offers"_L1, material.isSample);
    //: Name of a spreadsheet's page
    return workbookFrom({titled(sheet, ExportWords::tr("Offers"))}, stop, noteOf(material));
}

} // namespace sanjia
