// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "core/domain/clock.h"
#include "core/services/export/exportfields.h"
#include "core/services/filewriter.h"
#include "ui/export/columnpicker.h"
#include "ui/support/background.h"
#include "ui/support/dialogs.h"
#include "ui/support/metrics.h"
#include "ui/support/panes.h"
#include "ui/support/samplemark.h"
#include "ui/support/uistate.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// A name for a file, out of any text.
QString fileName(const QString &text)
{
    QString name;
    for (const QChar c : text.simplified())
        name += c.isPrint() && !u"/\\:*?\"<>|"_s.contains(c) ? c : u'_';
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    constexpr qsizetype kLongest = 80;
    return name.first(std::min(name.size(), kLongest));
}

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

ExportDialog::ExportDialog(const Desk &desk, Dialogs &dialogs, ExportMatter matter, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_dialogs(dialogs),
      m_matter(std::move(matter)),
      m_format(new QComboBox(this)),
      m_separator(new QComboBox(this)),
      m_decimal(new QComboBox(this)),
      m_columns(new ColumnPicker(this)),
      m_hint(new QLabel(this)),
      m_message(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      //: Button: asks for a file and exports into it
      m_export(new QPushButton(tr("&Export…"), this)),
      m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    recall();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_columns, &ColumnPicker::changed, this, &ExportDialog::refresh);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askForFile);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    refresh();
    m_format->setFocus();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build()
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(list() ? tr("Export shortlist") : tr("Export offers"));
    setSizeGripEnabled(true);
    resize(520, 560);
    fillFormats();
    //: Separator of CSV cells
    m_separator->addItem(tr("Comma ,"), u","_s);
    //: Separator of CSV cells
    m_separator->addItem(tr("Semicolon ;"), u";"_s);
    //: Separator of CSV cells
    m_separator->addItem(tr("Tab"), u"\t"_s);
    //: Decimal sign
    m_decimal->addItem(tr("Point 12.50"), u"."_s);
    //: Decimal sign
    m_decimal->addItem(tr("Comma 12,50"), u","_s);
    m_format->setObjectName(u"exportFormat"_s);
    m_separator->setObjectName(u"exportSeparator"_s);
    m_decimal->setObjectName(u"exportDecimal"_s);
    m_hint->setObjectName(u"exportHint"_s);
    m_message->setObjectName(u"exportMessage"_s);
    m_export->setObjectName(u"exportStart"_s);
    m_close->setObjectName(u"exportClose"_s);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_export->setDefault(true);
    m_close->setAutoDefault(false);
    for (QLabel *text : {m_hint, m_message}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
    }

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(kBarSpacing);
    grid->setColumnStretch(1, 1);
    const auto addRow = [this, grid](const QString &text, QWidget *field, Qt::Alignment where) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0, where);
        grid->addWidget(field, row, 1);
        if (field->accessibleName().isEmpty())
            field->setAccessibleName(QString(text).remove(u'&'));
    };
    addRow(tr("&Format"), m_format, Qt::AlignVCenter);
    addRow(tr("Se&parator"), m_separator, Qt::AlignVCenter);
    addRow(tr("Deci&mal sign"), m_decimal, Qt::AlignVCenter);
    addRow(tr("C&olumns"), m_columns, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kBarSpacing);
    buttons->addStretch();
    buttons->addWidget(m_export);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(grid, 1);
    column->addWidget(m_hint);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addLayout(buttons);
    panes::orderTabs(this);
}

void ExportDialog::fillFormats()
{
    const auto add = [this](ExportFormat format, const QString &text) {
        m_format->addItem(text, QString(suffixOf(format)));
    };
    add(ExportFormat::Xlsx, tr("Workbook for Excel and LibreOffice (XLSX)"));
    add(ExportFormat::Csv, tr("Table as plain text (CSV)"));
    add(ExportFormat::Html, tr("Report as a web page in one file (HTML)"));
    add(ExportFormat::Pdf, tr("Report to print or send (PDF)"));
    add(ExportFormat::Json, tr("Data for programs (JSON)"));
}

/// The choice is kept as format, separator, decimal sign, then all columns in their order, those
/// that were not chosen with a minus before their name.
void ExportDialog::recall()
{
    const QStringList known = list() ? lineExportNames() : offerExportNames();
    const QStringList kept = m_desk.state ? m_desk.state->exportChoice(m_matter.kind)
                                          : QStringList();
    choose(m_format, kept.value(0));
    choose(m_separator, kept.value(1));
    choose(m_decimal, kept.value(2));
    QStringList names;
    QStringList chosen;
    const QStringList columns = kept.mid(3);
    for (const QString &column : columns) {
        const bool off = column.startsWith(u'-');
        const QString name = off ? column.sliced(1) : column;
        if (!known.contains(name) || names.contains(name))
            continue;
        names.append(name);
        if (!off)
            chosen.append(name);
    }
    if (names.isEmpty())
        chosen = known;
    for (const QString &name : known) { // with those that are newer than the choice
        if (!names.contains(name))
            names.append(name);
    }
    m_columns->setColumns(names, chosen);
}

void ExportDialog::remember() const
{
    if (!m_desk.state)
        return;
    QStringList kept{m_format->currentData().toString(), m_separator->currentData().toString(),
                     m_decimal->currentData().toString()};
    const QStringList chosen = m_columns->chosen();
    const QStringList names = m_columns->names();
    for (const QString &name : names)
        kept.append(chosen.contains(name) ? name : u'-' + name);
    m_desk.state->setExportChoice(m_matter.kind, kept);
}

ExportForm ExportDialog::form() const
{
    return {exportFormatCalled(m_format->currentData().toString()).value_or(ExportFormat::Csv),
            m_columns->chosen(),
            {m_separator->currentData().toString().front(),
             m_decimal->currentData().toString().front()}};
}

int ExportDialog::rowCount() const
{
    return static_cast<int>(list() ? list()->lines.size()
                                   : std::get<QList<Offer>>(m_matter.what).size());
}

void ExportDialog::askForFile()
{
    const ExportForm form = this->form();
    remember();
    const QString suffix = suffixOf(form.format);
    //: Filter of a file dialog. %1: upper-case ending such as XLSX, %2: the ending
    const QString filter = tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix);
    m_dialogs.saveFile(this, windowTitle(), fileName(m_matter.name) + u'.' + suffix, filter,
                       [this, form](const QString &path) { gather(path, form); });
}

void ExportDialog::gather(const QString &path, const ExportForm &form)
{
    m_busy = true;
    m_message->clear();
    m_progress->setRange(0, 0);
    refresh();
    // The workbook of a table has no pictures: it is for working with, and may be long.
    const bool needs = list() ? showsPictures(form.format) : isReport(form.format);
    const bool isSample = showsSample(this);
    if (!needs) {
        ReportMaterial none;
        none.isSample = isSample;
        return write(path, form, none);
    }
    m_gathering = std::make_unique<MaterialRun>(isReport(form.format) ? &m_desk.library : nullptr,
                                                &m_desk.pictures);
    connect(m_gathering.get(), &MaterialRun::progress, m_progress, [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
    });
    connect(m_gathering.get(), &MaterialRun::finished, this,
            [this, path, form, isSample](ReportMaterial material) {
                material.isSample = isSample;
                write(path, form, material);
            });
    if (list())
        m_gathering->start(list()->lines);
    else
        m_gathering->start(std::get<QList<Offer>>(m_matter.what));
}

void ExportDialog::write(const QString &path, const ExportForm &form,
                         const ReportMaterial &material)
{
    m_progress->setRange(0, 0);
    m_writing = inBackground<void>(
        [path, form, material, matter = m_matter, at = m_desk.clock.now()](const StopAsked &stop) {
            const auto *list = std::get_if<Shortlist>(&matter.what);
            const Result<QByteArray> bytes = list
                ? fileOf(*list, material, matter.terms, at, form, stop)
                : fileOf(std::get<QList<Offer>>(matter.what), material, matter.terms.quantity, at,
                         form, stop);
            if (!bytes)
                return Result<void>(fail(bytes.error()));
            return stop() ? Result<void>(fail(ErrorKind::Cancelled)) : writeWhole(path, *bytes);
        });
    m_writing.then(this, [this, path](const Result<void> &written) { finishWith(path, written); });
}

void ExportDialog::finishWith(const QString &path, const Result<void> &written)
{
    m_busy = false;
    if (!written) {
        m_message->setText(errorText(written.error()).sentence());
        return refresh();
    }
    Q_EMIT noticed(tr("%n offer(s) saved to %1", nullptr, rowCount()).arg(path));
    accept();
}

void ExportDialog::stop()
{
    m_gathering.reset();
    m_writing.cancel();
    m_busy = false;
    m_message->setText(tr("The export was stopped. Nothing was written."));
    refresh();
}

void ExportDialog::reject()
{
    if (m_busy)
        return stop();
    QDialog::reject();
}

void ExportDialog::refresh()
{
    const ExportForm form = this->form();
    const bool ready = !m_busy;
    m_format->setEnabled(ready);
    m_separator->setEnabled(ready && form.format == ExportFormat::Csv);
    m_decimal->setEnabled(ready && form.format == ExportFormat::Csv);
    m_columns->setEnabled(ready && !isReport(form.format));
    m_export->setEnabled(ready && (isReport(form.format) || !form.columns.isEmpty()));
    m_close->setText(m_busy ? tr("&Stop") : tr("&Cancel"));
    m_progress->setVisible(m_busy);
    m_message->setVisible(!m_message->text().isEmpty());
    const QString pieces = format::number(m_matter.terms.quantity);
    QString hint = list() ? tr("Costs are for %1 pieces where a line has no quantity.").arg(pieces)
                          : tr("Costs are for %1 pieces.").arg(pieces);
    if (isReport(form.format))
        hint += u' ' + tr("A report has columns of its own, with pictures and 90 days of prices.");
    m_hint->setText(hint);
}

} // namespace sanjia
