// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/htmlreport.h"

#include "ui/report/htmlparts.h"
#include "ui/report/sparkline.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

using html::cell;
using html::escaped;
using html::heading;

constexpr QSize kTrend(120, 32);

constexpr auto kStyle = R"(
:root { color-scheme: light dark; --ink: #202428; --soft: #5d656d; --rule: #d9dde1;
        --band: #f3f5f7; --paper: #ffffff; --link: #0b5cad; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e6e8ea; --soft: #a7afb7; --rule: #3c4248; --band: #262a2e; --paper: #1a1d20;
          --link: #8cc0f5; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 1080px; background: var(--paper);
       color: var(--ink); font: 14px/1.45 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC",
       system-ui, sans-serif; }
h1 { margin: 0 0 2px; font-size: 24px; }
h2 { margin: 28px 0 8px; font-size: 16px; }
p { margin: 0; color: var(--soft); }
.frame { overflow-x: auto; margin-top: 16px; }
table { width: 100%; border-collapse: collapse; }
th { padding: 6px 8px; background: var(--band); border-bottom: 1px solid var(--rule);
     font-weight: 600; text-align: left; white-space: nowrap; }
td { padding: 8px; border-bottom: 1px solid var(--rule); vertical-align: top;
     overflow-wrap: anywhere; }
th.n, td.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.n { overflow-wrap: normal; }
td.offer { min-width: 200px; }
td.note { min-width: 90px; }
td img { display: block; }
img.picture { max-width: 80px; max-height: 80px; background: #ffffff; border-radius: 4px; }
a { color: var(--link); text-decoration: none; }
small { display: block; color: var(--soft); font-size: 12px; }
.sellers { max-width: 560px; }
.total { margin-top: 10px; color: var(--ink); font-size: 16px; font-weight: 600; }
.remarks { margin-top: 12px; font-size: 12px; }
@page { size: A4; margin: 12mm; }
@media print { body { padding: 0; max-width: none; font-size: 9pt; }
  .frame { overflow: visible; }
  thead { display: table-header-group; } tr { break-inside: avoid; }
  td.offer { min-width: 0; } a { color: inherit; }
  img.picture { max-width: 16mm; max-height: 16mm; } }
)";

QString dataUrl(QLatin1String type, const QByteArray &bytes)
{
    return u"data:"_s + type + u";base64,"_s + QString::fromLatin1(bytes.toBase64());
}

QString pictureCell(const Report::Line &line)
{
    if (line.picture.isEmpty())
        return u"<td></td>"_s;
    const QLatin1String type = line.picture.startsWith("\x89PNG") ? "image/png"_L1
                                                                  : "image/jpeg"_L1;
    // Said by the title beside it, so nothing for a screen reader to say again.
    return u"<td><img class=\"picture\" alt=\"\" src=\"%1\"/></td>"_s.arg(
        dataUrl(type, line.picture));
}

QString linesTable(const Report &report)
{
    const Report::Headings &heads = report.headings;
    const bool pictures = std::ranges::any_of(
        report.lines, [](const Report::Line &line) { return !line.picture.isEmpty(); });
    const bool notes = !heads.note.isEmpty();
    QString html = u"<div class=\"frame\"><table>\n<thead><tr>"_s
        + (pictures ? heading(heads.picture) : QString()) + heading(heads.offer)
        + heading(heads.trend) + heading(heads.quantity, true) + heading(heads.unitCost, true)
        + heading(heads.lineCost, true) + (notes ? heading(heads.note) : QString())
        + u"</tr></thead>\n<tbody>\n"_s;
    for (const Report::Line &line : report.lines)
        html += u"<tr>"_s + (pictures ? pictureCell(line) : QString()) + html::offerCell(line)
            + html::trendCell(line) + cell(line.quantity, "n"_L1) + cell(line.unitCost, "n"_L1)
            + cell(line.lineCost, "n"_L1) + (notes ? cell(line.note, "note"_L1) : QString())
            + u"</tr>\n"_s;
    return html + u"</tbody></table></div>\n"_s;
}

QString sellersTable(const Report &report)
{
    if (report.sellers.isEmpty())
        return {};
    const Report::Headings &heads = report.headings;
    QString html = u"<h2>"_s + escaped(report.sellersTitle)
        + u"</h2>\n<table class=\"sellers\">\n<thead><tr>"_s + heading(heads.seller)
        + heading(heads.lines, true) + heading(heads.total, true) + u"</tr></thead>\n<tbody>\n"_s;
    for (const Report::Seller &seller : report.sellers)
        html += u"<tr>"_s + cell(seller.name, "seller"_L1) + cell(seller.lines, "n"_L1)
            + cell(seller.total, "n"_L1) + u"</tr>\n"_s;
    return html + u"</tbody></table>\n"_s;
}

} // namespace

QString html::escaped(const QString &text) { return text.toHtmlEscaped(); }

QString html::offerCell(const Report::Line &line)
{
    QString text = escaped(line.title);
    if (!line.link.isEmpty())
        text = u"<a href=\""_s + escaped(line.link) + u"\" rel=\"noreferrer\">"_s + text
            + u"</a>"_s;
    text = u"<td class=\"offer\"><bdi>"_s + text + u"</bdi>"_s;
    for (const QString &below : {line.seller, line.variant}) {
        if (!below.isEmpty())
            text += u"<small><bdi>"_s + escaped(below) + u"</bdi></small>"_s;
    }
    return text + u"</td>"_s;
}

QString html::trendCell(const Report::Line &line)
{
    QString text;
    if (const QByteArray svg = sparklineSvg(line.trend, kTrend); !svg.isEmpty())
        text = u"<img alt=\"\" width=\""_s + QString::number(kTrend.width()) + u"\" height=\""_s
            + QString::number(kTrend.height()) + u"\" src=\""_s + dataUrl("image/svg+xml"_L1, svg)
            + u"\"/>"_s;
    if (!line.range.isEmpty())
        text += u"<small>"_s + escaped(line.range) + u"</small>"_s;
    return u"<td>"_s + text + u"</td>"_s;
}

QString html::cell(const QString &text, QLatin1String kind)
{
    return u"<td class=\""_s + kind + u"\"><bdi>"_s + escaped(text) + u"</bdi></td>"_s;
}

QString html::heading(const QString &text, bool number)
{
    return (number ? u"<th scope=\"col\" class=\"n\">"_s : u"<th scope=\"col\">"_s) + escaped(text)
        + u"</th>"_s;
}

QByteArray html::page(const QString &title, const QString &about, const QString &inner)
{
    const QString html = u"<!DOCTYPE html>\n<html lang=\""_s + QLocale().bcp47Name()
        + u"\">\n<head>\n<meta charset=\"utf-8\"/>\n"_s
        // Belt and braces: should a title ever get through as markup, it can load and run nothing.
        + u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
          "img-src data:; style-src 'unsafe-inline'\"/>\n"_s
        + u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>"_s
        + escaped(title) + u"</title>\n<style>"_s + QString::fromLatin1(kStyle)
        + u"</style>\n</head>\n<body>\n<h1><bdi>"_s + escaped(title) + u"</bdi></h1>\n<p>"_s
        + escaped(about) + u"</p>\n"_s + inner + u"</body>\n</html>\n"_s;
    return html.toUtf8();
}

QByteArray htmlFrom(const Report &report)
{
    return html::page(report.name, report.about,
                      linesTable(report) + sellersTable(report)
                          + (report.total.isEmpty()
                                 ? QString()
                                 : u"<p class=\"total\">"_s + escaped(report.total) + u"</p>\n"_s)
                          + u"<p class=\"remarks\">"_s + escaped(report.remarks) + u"</p>\n"_s);
}

} // namespace sanjia
