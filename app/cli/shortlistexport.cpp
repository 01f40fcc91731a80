// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shortlistexport.h"

#include "app/cli/words.h"
#include "core/domain/clock.h"
#include "core/services/export/exportfields.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

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
    if (isReport(format) && reader.isSet(u"columns"_s))
        reader.refuse(Words::tr("--columns is for csv, xlsx and json; a report has its own."));
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
    };
}

ExportForm readExportForm(Reader &reader, bool toTerminal)
{
    ExportForm form;
    form.format = formatOf(reader);
    form.columns = columnsOf(reader);
    form.csv = {separatorOf(reader), decimalOf(reader)};
    refuseUseless(reader, form.format);
    const bool isBinary = form.format == ExportFormat::Xlsx || form.format == ExportFormat::Pdf;
    if (isBinary && toTerminal)
        reader.refuse(Words::tr("A terminal cannot show %1: give --output FILE, or send it through "
                                "a pipe.")
                          .arg(suffixOf(form.format)));
    return form;
}

ListExport::ListExport(Library &library, const Clock &clock, ExportForm form,
                       const ListTerms &terms)
    : m_clock(clock),
      m_form(std::move(form)),
      m_terms(terms),
      m_material(isReport(m_form.format) ? &library : nullptr, nullptr)
{
}

void ListExport::start(const Shortlist &list, const Use &use)
{
    connect(&m_material, &MaterialRun::finished, this,
            [this, list, use](const ReportMaterial &material) {
                use(fileOf(list, material, m_terms, m_clock.now(), m_form));
            });
    m_material.start(list.lines);
}

} // namespace sanjia::cli
