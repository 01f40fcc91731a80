// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/export/workbook.h"

#include "core/services/export/zipcheck.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr qint64 kExact = 1'000'000'000'000'000; // whole numbers of 15 digits
constexpr qsizetype kMostCharacters = 32'767; // in a cell
constexpr qsizetype kMostName = 31;
constexpr int kWidestCell = 60; // in characters
constexpr int kNarrowestCell = 8;
constexpr double kPictureScale = 0.5; // twice as sharp as it is large
constexpr double kPictureRow = 66; // points, for 80 pixels and a little air
constexpr double kPictureWidth = 12; // in characters

lxw_row_t rowNumber(qsizetype row) { return static_cast<lxw_row_t>(row); }
lxw_col_t columnNumber(qsizetype column) { return static_cast<lxw_col_t>(column); }

/// Text for a C library and XML 1.0: neither knows NUL, and XML no surrogate alone and not the two
/// last characters of the BMP. Other control characters are the library's to escape.
QByteArray plainBytes(QString text)
{
    text.truncate(kMostCharacters);
    for (QChar &c : text) {
        if (c == QChar::Null || c == QChar(0xfffe) || c == QChar(0xffff))
            c = QChar::ReplacementCharacter;
    }
    return text.toUtf8(); // which replaces lone surrogates
}

/// How many of a font's digits a text is about as wide as.
int widthOf(const QString &text)
{
    return static_cast<int>(std::ranges::count_if(text, [](QChar c) { return c >= QChar(0x1100); })
                            + text.size());
}

struct Formats
{
    explicit Formats(lxw_workbook *book)
        : header(workbook_add_format(book)),
          note(workbook_add_format(book)),
          plain(workbook_add_format(book)),
          count(workbook_add_format(book)),
          money(workbook_add_format(book)),
          time(workbook_add_format(book)),
          link(workbook_add_format(book))
    {
        for (lxw_format *format : {plain, count, money, time, link})
            format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_bold(header);
        format_set_bold(note);
        format_set_bg_color(header, 0xe3e6e9);
        format_set_bottom(header, LXW_BORDER_THIN);
        format_set_num_format(count, "#,##0");
        format_set_num_format(money, "\"¥\"#,##0.00##");
        format_set_num_format(time, "yyyy-mm-dd hh:mm");
        format_set_font_color(link, 0x0b5cad);
        format_set_underline(link, LXW_UNDERLINE_SINGLE);
    }
    lxw_format *header;
    lxw_format *note;
    lxw_format *plain;
    lxw_format *count;
    lxw_format *money;
    lxw_format *time;
    lxw_format *link;
};

/// Writes one sheet; what a cell cannot hold in its own kind it holds as text.
class SheetWriter
{
public:
    SheetWriter(lxw_worksheet *worksheet, const Sheet &sheet, const Formats &formats,
                const QString &note)
        : m_worksheet(worksheet),
          m_sheet(sheet),
          m_formats(formats),
          m_note(note),
          m_first(sheet.pictures.isEmpty() ? 0 : 1),
          m_heading(note.isEmpty() ? 0 : 1)
    {
    }

    /// False when it was stopped.
    bool write(const StopAsked &stop)
    {
        writeHeader();
        for (qsizetype row = 0; row < m_sheet.rows.size(); ++row) {
            if (stop && stop())
                return false;
            writePicture(row);
            for (qsizetype column = 0; column < m_sheet.columns.size(); ++column)
                writeCell(row, column);
        }
        arrange();
        return true;
    }

private:
    [[nodiscard]] lxw_col_t place(qsizetype column) const { return columnNumber(m_first + column); }
    [[nodiscard]] lxw_row_t heading() const { return rowNumber(m_heading); }
    [[nodiscard]] lxw_row_t lineOf(qsizetype row) const { return rowNumber(m_heading + 1 + row); }

    [[nodiscard]] static QString headingOf(const SheetColumn &column)
    {
        return column.title.isEmpty() ? QString(column.name) : column.title;
    }

    void writeHeader()
    {
        if (!m_note.isEmpty())
            writeText(0, 0, m_note, m_formats.note);
        if (m_first == 1)
            writeText(heading(), 0, m_sheet.pictureTitle, m_formats.header);
        for (qsizetype column = 0; column < m_sheet.columns.size(); ++column)
            writeText(heading(), place(column), headingOf(m_sheet.columns.at(column)),
                      m_formats.header);
    }

    void writePicture(qsizetype row)
    {
        const QByteArray picture = m_sheet.pictures.value(row);
        if (picture.isEmpty())
            return;
        lxw_image_options options{};
        options.x_offset = 2;
        options.y_offset = 4;
        options.x_scale = kPictureScale;
        options.y_scale = kPictureScale;
        options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
        options.decorative = LXW_TRUE; // the row says what it shows
        worksheet_set_row(m_worksheet, lineOf(row), kPictureRow, nullptr);
        worksheet_insert_image_buffer_opt(
            m_worksheet, lineOf(row), 0,
            reinterpret_cast<const unsigned char *>(picture.constData()),
            static_cast<size_t>(picture.size()), &options);
    }

    void writeCell(qsizetype row, qsizetype column)
    {
        const FieldValue &value = m_sheet.rows.at(row).at(column);
        const lxw_row_t line = lineOf(row);
        const lxw_col_t at = place(column);
        if (std::holds_alternative<std::monostate>(value))
            return;
        if (const bool *flag = std::get_if<bool>(&value)) {
            worksheet_write_boolean(m_worksheet, line, at, *flag ? 1 : 0, m_formats.plain);
        } else if (const qint64 *count = std::get_if<qint64>(&value); count && isExact(*count)) {
            worksheet_write_number(m_worksheet, line, at, static_cast<double>(*count),
                                   m_formats.count);
        } else if (const Money *money = std::get_if<Money>(&value); money && isExact(money->e4())) {
            // A quotient of two exact doubles is the double nearest to the amount.
            worksheet_write_number(m_worksheet, line, at, static_cast<double>(money->e4()) / 10'000,
                                   m_formats.money);
        } else {
            const QString text = fieldText(value);
            const ColumnKind kind = m_sheet.columns.at(column).kind;
            const bool done = (kind == ColumnKind::Time && writeTime(line, at, text))
                || (kind == ColumnKind::Link && writeLink(line, at, text));
            if (!done)
                writeText(line, at, text, m_formats.plain);
        }
    }

    [[nodiscard]] static bool isExact(qint64 whole) { return whole > -kExact && whole < kExact; }

    void writeText(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        worksheet_write_string(m_worksheet, row, column, plainBytes(text).constData(), format);
    }

    bool writeTime(lxw_row_t row, lxw_col_t column, const QString &text)
    {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODate).toLocalTime();
        if (!time.isValid() || time.date().year() < 1900 || time.date().year() > 9999)
            return false;
        lxw_datetime moment{time.date().year(),   time.date().month(),
                            time.date().day(),    time.time().hour(),
                            time.time().minute(), static_cast<double>(time.time().second())};
        return worksheet_write_datetime(m_worksheet, row, column, &moment, m_formats.time)
            == LXW_NO_ERROR;
    }

    /// Other schemes than the web's would run or open something on the reader's machine.
    bool writeLink(lxw_row_t row, lxw_col_t column, const QString &text)
    {
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
            return false;
        return worksheet_write_url(m_worksheet, row, column, url.toEncoded().constData(),
                                   m_formats.link)
            == LXW_NO_ERROR;
    }

    void arrange()
    {
        const qsizetype columns = m_sheet.columns.size();
        if (m_first == 1)
            worksheet_set_column(m_worksheet, 0, 0, kPictureWidth, nullptr);
        for (qsizetype column = 0; column < columns; ++column)
            worksheet_set_column(m_worksheet, place(column), place(column), fittingWidth(column),
                                 nullptr);
        worksheet_freeze_panes(m_worksheet, lineOf(0), 0);
        if (columns > 0 && !m_sheet.rows.isEmpty())
            worksheet_autofilter(m_worksheet, heading(), place(0), lineOf(m_sheet.rows.size() - 1),
                                 place(columns - 1));
        worksheet_set_paper(m_worksheet, 9); // A4
        worksheet_set_landscape(m_worksheet);
        worksheet_fit_to_pages(m_worksheet, 1, 0);
        worksheet_repeat_rows(m_worksheet, 0, heading());
    }

    [[nodiscard]] double fittingWidth(qsizetype column) const
    {
        const SheetColumn &kind = m_sheet.columns.at(column);
        int widest = widthOf(headingOf(kind)) + 3; // and the filter's button
        const int more = kind.kind == ColumnKind::Money ? 3 : 1; // the sign and the grouping
        for (const QList<FieldValue> &row : m_sheet.rows)
            widest = std::max(widest, widthOf(fieldText(row.at(column))) + more);
        return std::clamp(widest, kNarrowestCell, kWidestCell);
    }

    lxw_worksheet *m_worksheet;
    const Sheet &m_sheet;
    const Formats &m_formats;
    const QString &m_note;
    qsizetype m_first; ///< column behind the pictures
    qsizetype m_heading; ///< the row of it
};

} // namespace

QString sheetName(const QString &title, const QStringList &taken)
{
    QString name;
    for (const QChar c : title)
        name += c.isPrint() && !u"[]:*?/\\'"_s.contains(c) ? c : u' ';
    name = name.simplified();
    // Excel keeps one name for itself.
    if (name.isEmpty() || name.compare("History"_L1, Qt::CaseInsensitive) == 0)
        name += u'_';
    const QString whole = name;
    name = whole.first(std::min(whole.size(), kMostName));
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number) {
        const QString end = u' ' + QString::number(number);
        name = whole.first(std::min(whole.size(), kMostName - end.size())) + end;
    }
    return name;
}

Result<QByteArray> workbookFrom(const QList<Sheet> &sheets, const StopAsked &stop,
                                const QString &note)
{
    const QTemporaryDir place;
    const auto refused = [] {
        return fail(ErrorKind::FileUnwritable, QDir::tempPath());
    };
    if (!place.isValid())
        return refused();
    QByteArray directory = QFile::encodeName(place.path());
    const QByteArray path = directory + "/workbook.xlsx";
    lxw_workbook_options options{};
    options.tmpdir = directory.data();
    lxw_workbook *book = workbook_new_opt(path.constData(), &options);
    if (!book)
        return refused();
    const Formats formats(book);
    QStringList names;
    bool going = true;
    for (const Sheet &sheet : sheets) {
        names.append(sheetName(sheet.title, names));
        lxw_worksheet *worksheet = workbook_add_worksheet(book, names.last().toUtf8().constData());
        going = going && worksheet && SheetWriter(worksheet, sheet, formats, note).write(stop);
    }
    const bool written = workbook_close(book) == LXW_NO_ERROR; // which frees it, so always
    if (!going)
        return fail(ErrorKind::Cancelled);
    QFile file(QFile::decodeName(path));
    if (!written || !file.open(QIODevice::ReadOnly))
        return refused();
    QByteArray bytes = file.readAll();
    if (!hasWholeParts(bytes))
        return refused();
    return bytes;
}

} // namespace sanjia
