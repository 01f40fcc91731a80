// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shortlistexport.h"

#include "app/cli/words.h"
#include "core/domain/clock.h"
#include "core/services/export/exportfields.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

constexpr std::chrono::seconds kPatience(30);

ExportFormat formatOf(Reader &reader)
{
    if (!reader.isSet(u"format"_s))
        return ExportFormat::Csv;
    const QString name = reader.text(u"format"_s);
    if (const auto format = exportFormatCalled(name))
        return *format;
    if (name == "table"_L1)
        reader.refuse(
            Words::tr("'shortlist show' prints a table; an export is csv, xlsx, html, pdf "
                      "or json."));
    else
        reader.refuse(
            Words::tr("--format must be csv, xlsx, html, pdf or json, not '%1'.").arg(name));
    return ExportFormat::Csv;
}

QStringList columnsOf(Reader &reader)
{
    const QStringList known = lineExportNames();
    if (!reader.isSet(u"columns"_s))
        return known;
    QStringList names;
    const QStringList typed = reader.text(u"columns"_s).split(u',');
    for (const QString &word : typed) {
        const QString name = word.trimmed();
        if (!known.contains(name))
            reader.refuse(Words::tr("There is no column '%1'. There are: %2.")
                              .arg(name, known.join(u", "_s)));
        else if (names.contains(name))
            reader.refuse(Words::tr("The column '%1' is named twice.").arg(name));
        names.append(name);
    }
    return names;
}

QChar separatorOf(Reader &reader)
{
    const QString text = reader.text(u"separator"_s);
    if (!reader.isSet(u"separator"_s) || text == ","_L1)
        return u',';
    if (text == ";"_L1)
        return u';';
    if (text == "tab"_L1 || text == "\t"_L1)
        return u'\t';
    reader.refuse(Words::tr("--separator must be ',', ';' or tab, not '%1'.").arg(text));
    return u',';
}

QChar decimalOf(Reader &reader)
{
    const QString text = reader.text(u"decimal"_s);
    if (!reader.isSet(u"decimal"_s) || text == "."_L1)
        return u'.';
    if (text == ","_L1)
        return u',';
    reader.refuse(Words::tr("--decimal must be '.' or ',', not '%1'.").arg(text));
    return u'.';
}

/// Options that would do nothing are a misunderstanding.
void refuseUseless(Reader &reader, ExportFormat format)
{
    for (const QString &option : {u"separator"_s, u"decimal"_s}) {
        if (format != ExportFormat::Csv && reader.isSet(option))
            reader.refuse(Words::tr("--%1 is for csv only.").arg(option));
    }
    if (!showsPictures(format) && reader.isSet(u"no-pictures"_s))
        reader.refuse(
            Words::tr("--no-pictures is for xlsx, html and pdf; csv and json have none."));
    if (isReport(format) && reader.isSet(u"columns"_s))
        reader.refuse(Words::tr("--columns is for csv, xlsx and json; a report has its own."));
}

void refuseOnTerminal(Reader &reader, ExportFormat format, bool toTerminal)
{
    const bool isBinary = format == ExportFormat::Xlsx || format == ExportFormat::Pdf;
    if (isBinary && toTerminal)
        reader.refuse(Words::tr("A terminal cannot show %1: give --output FILE, or send it through "
                                "a pipe.")
                          .arg(suffixOf(format)));
}

} // namespace

QList<QCommandLineOption> exportOptions()
{
    return {
        //: a placeholder in the help text
        {u"columns"_s, Words::tr("export: these columns, in this order (a,b,c)."),
         Words::tr("NAMES")},
        {u"separator"_s, Words::tr("export as csv: ',' (default), ';' or tab."),
         //: a placeholder in the help text: a character
         Words::tr("C")},
        {u"decimal"_s, Words::tr("export as csv: '.' (default) or ','."),
         //: a placeholder in the help text: a character
         Words::tr("C")},
        {u"no-pictures"_s,
         Words::tr("export as xlsx, html or pdf: without pictures, and without asking for them.")},
    };
}

ExportForm readExportForm(Reader &reader, bool toTerminal)
{
    ExportForm form;
    form.format = formatOf(reader);
    form.columns = columnsOf(reader);
    form.csv = {separatorOf(reader), decimalOf(reader)};
    refuseUseless(reader, form.format);
    form.pictures = !reader.isSet(u"no-pictures"_s);
    refuseOnTerminal(reader, form.format, toTerminal);
    return form;
}

ListForm readListForm(Reader &reader, bool toTerminal)
{
    const auto file = exportFormatCalled(reader.text(u"format"_s));
    const bool isFile = file && (isReport(*file) || *file == ExportFormat::Xlsx);
    if (!isFile)
        return {reader.format(), {}};
    refuseOnTerminal(reader, *file, toTerminal);
    return {Format::Table, file};
}

ListExport::ListExport(Library &library, const Clock &clock, ExportForm form,
                       const ListTerms &terms, const QString &storePath, const QUrl &loopback)
    : m_clock(clock),
      m_form(std::move(form)),
      m_terms(terms),
      m_isSample(storePath.endsWith("sample.sqlite"_L1)),
      m_loader(loopback),
      m_pictures(m_loader),
      m_material(isReport(m_form.format) ? &library : nullptr,
                 m_form.pictures && showsPictures(m_form.format) ? &m_pictures : nullptr)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, &m_material, &MaterialRun::giveUp);
}

void ListExport::start(const Shortlist &list, const Use &use)
{
    connect(&m_material, &MaterialRun::finished, this, [this, list, use](ReportMaterial material) {
        material.isSample = m_isSample;
        use(fileOf(list, material, m_terms, m_clock.now(), m_form));
    });
    m_patience.start(kPatience);
    m_material.start(list.lines);
}

void ListExport::start(const QList<Offer> &offers, const Use &use)
{
    connect(&m_material, &MaterialRun::finished, this,
            [this, offers, use](ReportMaterial material) {
                material.isSample = m_isSample;
                use(fileOf(offers, material, m_terms.quantity, m_clock.now(), m_form));
            });
    m_patience.start(kPatience);
    m_material.start(isReport(m_form.format) ? offers : QList<Offer>());
}

} // namespace sanjia::cli
