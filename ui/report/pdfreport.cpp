// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdfreport.h"

#include "ui/report/sparkline.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextOption>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

class PdfWords
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::ReportWords)
};

constexpr int kDotsPerInch = 600;
constexpr double kMargin = 12; // all lengths in millimetres
constexpr double kAir = 1.6; // within cells
constexpr double kPicture = 15;
constexpr QSizeF kPdfTrend(24, 7);
constexpr int kMostRowLines = 8;
const QColor kInk(0x20, 0x24, 0x28);
const QColor kSoft(0x5d, 0x65, 0x6d);
const QColor kRule(0xd9, 0xdd, 0xe1);
const QColor kBand(0xf0, 0xf3, 0xf5);
const QColor kLine(0x0b, 0x5c, 0xad);

struct Column
{
    double left = 0;
    double width = 0;
    bool number = false;
};

/// The paper with its pens: everything in millimetres from the corner inside the margins.
class Paper
{
public:
    explicit Paper(QPdfWriter &writer) : m_writer(writer)
    {
        const QRectF page = writer.pageLayout().paintRect(QPageLayout::Millimeter);
        m_size = page.size();
        m_font = QGuiApplication::font();
    }

    bool begin() { return m_painter.begin(&m_writer); }
    bool end() { return m_painter.end(); }
    void newPage() { m_writer.newPage(); }
    [[nodiscard]] double width() const { return m_size.width(); }
    [[nodiscard]] double height() const { return m_size.height(); }

    void choose(double points, QColor colour, bool bold = false)
    {
        m_font.setPointSizeF(points);
        m_font.setBold(bold);
        m_painter.setFont(m_font);
        m_painter.setPen(colour);
    }
    [[nodiscard]] double lineHeight() const { return m_painter.fontMetrics().height() / kDots; }
    /// How high `text` is in the chosen letters, wrapped at `width`.
    [[nodiscard]] double heightOf(const QString &text, double width)
    {
        if (text.isEmpty())
            return 0;
        const QRectF box(0, 0, width * kDots, 1'000'000);
        const double height = m_painter.boundingRect(box, text, wrapping()).height() / kDots;
        return std::min(height, kMostRowLines * lineHeight());
    }
    void text(QRectF box, const QString &words)
    {
        m_painter.save();
        m_painter.setClipRect(dots(box));
        m_painter.drawText(dots(box), words, wrapping());
        m_painter.restore();
    }
    void oneLine(QRectF box, const QString &words, int flags)
    {
        const QFontMetricsF metrics(m_font, &m_writer);
        m_painter.drawText(dots(box), flags | Qt::TextSingleLine,
                           metrics.elidedText(words, Qt::ElideRight, box.width() * kDots));
    }
    void band(QRectF box, QColor colour) { m_painter.fillRect(dots(box), colour); }
    void rule(double y, double width)
    {
        m_painter.setPen(QPen(kRule, 0.2 * kDots));
        m_painter.drawLine(dots(QPointF(0, y)), dots(QPointF(width, y)));
    }
    void stair(const Trend &trend, const QRectF &box)
    {
        paintSparkline(m_painter, trend, dots(box), QPen(kLine, 0.35 * kDots));
    }
    void picture(const QImage &image, QRectF box)
    {
        const QSizeF fitting = QSizeF(image.size()).scaled(box.size(), Qt::KeepAspectRatio);
        m_painter.drawImage(dots(QRectF(box.topLeft(), fitting)), image);
    }

private:
    static constexpr double kDots = kDotsPerInch / 25.4;

    static QTextOption wrapping()
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        return option;
    }
    static QPointF dots(QPointF point) { return point * kDots; }
    static QRectF dots(QRectF box) { return {box.topLeft() * kDots, box.size() * kDots}; }

    QPdfWriter &m_writer;
    QPainter m_painter;
    QFont m_font;
    QSizeF m_size;
};

/// Lays rows out from top to bottom and page to page.
class Layout
{
public:
    Layout(Paper &paper, const Report &report) : m_paper(paper), m_report(report)
    {
        const bool pictures = std::ranges::any_of(
            report.lines, [](const Report::Line &line) { return !line.picture.isEmpty(); });
        const std::array widths{pictures ? kPicture + 2 * kAir : 0.0,
                                0.0,
                                kPdfTrend.width() + 2 * kAir,
                                20.0,
                                20.0,
                                23.0,
                                report.headings.note.isEmpty() ? 0.0 : 26.0};
        double fixed = 0;
        for (const double width : widths)
            fixed += width;
        double left = 0;
        for (size_t i = 0; i < widths.size(); ++i) {
            const double width = i == Offer ? paper.width() - fixed : widths.at(i);
            m_columns.at(i) = {left, width, i >= Quantity && i <= LineCost};
            left += width;
        }
    }

    /// False when it was stopped. `pages` is how many there will be, 0 where that is not known yet.
    bool draw(int pages, const StopAsked &stop)
    {
        m_pages = pages;
        beginPage();
        m_paper.choose(18, kInk, true);
        const double high = m_paper.heightOf(m_report.name, m_paper.width());
        m_paper.text({0, m_y, m_paper.width(), high}, m_report.name);
        m_y += high + 1;
        paragraph(m_report.about, 9.5, kSoft);
        m_y += 3;
        headLines();
        for (const Report::Line &line : m_report.lines) {
            if (stop && stop())
                return false;
            row(line);
        }
        if (!m_report.sellers.isEmpty())
            sellers();
        m_y += 3;
        if (!m_report.total.isEmpty())
            paragraph(m_report.total, 12, kInk, true);
        m_y += 2;
        paragraph(m_report.remarks, 8, kSoft);
        return true;
    }
    [[nodiscard]] int page() const { return m_page; }

private:
    enum Place : size_t { Picture, Offer, Trend, Quantity, UnitCost, LineCost, Note, Count };
    static constexpr double kFoot = 8;

    [[nodiscard]] double bottom() const { return m_paper.height() - kFoot; }

    void beginPage()
    {
        if (++m_page > 1)
            m_paper.newPage();
        m_y = 0;
        m_paper.choose(8, kSoft);
        const QRectF foot(0, m_paper.height() - 5, m_paper.width(), 5);
        m_paper.oneLine(foot.adjusted(0, 0, -40, 0), m_report.name, Qt::AlignLeft);
        //: At the foot of a page: %1 and %2 are numbers
        m_paper.oneLine(foot, PdfWords::tr("Page %1 of %2").arg(m_page).arg(m_pages),
                        Qt::AlignRight);
    }

    /// Makes room for `height` more; true when that took a new page.
    bool need(double height)
    {
        if (m_y + height <= bottom())
            return false;
        beginPage();
        return true;
    }

    void paragraph(const QString &text, double points, QColor colour, bool bold = false)
    {
        m_paper.choose(points, colour, bold);
        const double high = m_paper.heightOf(text, m_paper.width());
        if (need(high))
            m_paper.choose(points, colour, bold);
        m_paper.text({0, m_y, m_paper.width(), high}, text);
        m_y += high;
    }

    [[nodiscard]] QRectF inner(const Column &column, double height) const
    {
        return {column.left + kAir, m_y + kAir, column.width - 2 * kAir, height};
    }

    [[nodiscard]] static double endOf(const QList<Column> &columns)
    {
        return columns.last().left + columns.last().width;
    }

    void headings(const QList<Column> &columns, const QStringList &words)
    {
        m_paper.choose(8, kInk, true);
        const double high = m_paper.lineHeight();
        m_paper.band({0, m_y, endOf(columns), high + 2 * kAir}, kBand);
        for (qsizetype i = 0; i < columns.size(); ++i)
            m_paper.oneLine(inner(columns.at(i), high), words.at(i),
                            columns.at(i).number ? Qt::AlignRight : Qt::AlignLeft);
        m_y += high + 2 * kAir;
    }

    void headLines()
    {
        const Report::Headings &heads = m_report.headings;
        headings({m_columns.begin(), m_columns.end()},
                 {m_columns.at(Picture).width > 0 ? heads.picture : QString(), heads.offer,
                  heads.trend, heads.quantity, heads.unitCost, heads.lineCost, heads.note});
    }

    void row(const Report::Line &line)
    {
        const Column &offer = m_columns.at(Offer);
        const double offerWidth = offer.width - 2 * kAir;
        const double noteWidth = m_columns.at(Note).width - 2 * kAir;
        QString below = line.seller;
        if (!line.variant.isEmpty())
            below += (below.isEmpty() ? QString() : u"\n"_s) + line.variant;
        m_paper.choose(9, kInk);
        const double titleHigh = m_paper.heightOf(line.title, offerWidth);
        const double numberHigh = m_paper.lineHeight();
        m_paper.choose(8, kSoft);
        const double belowHigh = m_paper.heightOf(below, offerWidth);
        const double noteHigh = line.note.isEmpty() ? 0 : m_paper.heightOf(line.note, noteWidth);
        const double rangeHigh = m_paper.lineHeight();
        const double pictureHigh = line.picture.isEmpty() ? 0 : kPicture;
        const double high = std::max(
            {titleHigh + belowHigh, noteHigh, pictureHigh, kPdfTrend.height() + 1 + rangeHigh});
        if (need(high + 2 * kAir))
            headLines();

        if (const QImage image = QImage::fromData(line.picture); !image.isNull())
            m_paper.picture(image, inner(m_columns.at(Picture), kPicture));
        m_paper.choose(9, kInk);
        m_paper.text(inner(offer, titleHigh), line.title);
        for (const auto &[place, text] :
             {std::pair(Quantity, line.quantity), std::pair(UnitCost, line.unitCost),
              std::pair(LineCost, line.lineCost)})
            m_paper.oneLine(inner(m_columns.at(place), numberHigh), text, Qt::AlignRight);
        m_paper.choose(8, kSoft);
        m_paper.text(inner(offer, belowHigh).translated(0, titleHigh), below);
        if (!line.note.isEmpty())
            m_paper.text(inner(m_columns.at(Note), noteHigh), line.note);
        const QRectF trend = inner(m_columns.at(Trend), rangeHigh);
        m_paper.oneLine(trend.translated(0, kPdfTrend.height() + 1), line.range, Qt::AlignLeft);
        m_paper.stair(line.trend, QRectF(trend.topLeft(), kPdfTrend));
        m_y += high + 2 * kAir;
        m_paper.rule(m_y, m_paper.width());
    }

    void sellers()
    {
        const double wide = std::min(m_paper.width(), 130.0);
        const QList<Column> columns{
            {0, wide - 55, false}, {wide - 55, 20, true}, {wide - 35, 35, true}};
        const Report::Headings &heads = m_report.headings;
        const auto head = [&] {
            headings(columns, {heads.seller, heads.lines, heads.total});
        };
        constexpr double kHeadAndTwoRows = 30;
        need(kHeadAndTwoRows);
        m_y += 5;
        paragraph(m_report.sellersTitle, 12, kInk, true);
        m_y += 1.5;
        head();
        for (const Report::Seller &seller : m_report.sellers) {
            m_paper.choose(9, kInk);
            const double high = m_paper.lineHeight();
            if (need(high + 2 * kAir))
                head();
            m_paper.choose(9, kInk);
            m_paper.oneLine(inner(columns.at(0), high), seller.name, Qt::AlignLeft);
            m_paper.oneLine(inner(columns.at(1), high), seller.lines, Qt::AlignRight);
            m_paper.oneLine(inner(columns.at(2), high), seller.total, Qt::AlignRight);
            m_y += high + 2 * kAir;
            m_paper.rule(m_y, endOf(columns));
        }
    }

    Paper &m_paper;
    const Report &m_report;
    std::array<Column, Count> m_columns;
    double m_y = 0;
    int m_page = 0;
    int m_pages = 0;
};

/// Draws the whole report; how many pages it has, or nothing when it was stopped or failed.
std::optional<int> drawInto(QByteArray &bytes, const Report &report, int pages,
                            const StopAsked &stop)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
    writer.setTitle(report.name);
    writer.setCreator(u"Sanjia"_s);
    Paper paper(writer);
    if (!paper.begin())
        return {};
    Layout layout(paper, report);
    if (!layout.draw(pages, stop) || !paper.end())
        return {};
    return layout.page();
}

} // namespace

Result<QByteArray> pdfFrom(const Report &report, const StopAsked &stop)
{
    // Twice: the first time tells how many pages there are.
    QByteArray bytes;
    const std::optional<int> pages = drawInto(bytes, report, 0, stop);
    bytes.clear();
    if (!pages || !drawInto(bytes, report, *pages, stop))
        return fail(ErrorKind::Cancelled);
    return bytes;
}

} // namespace sanjia
