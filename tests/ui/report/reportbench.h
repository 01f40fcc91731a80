// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/export/reportmaterial.h"

#include <QBuffer>
#include <QImage>
#include <QProcess>

/// A shortlist with what a report shows of it.
namespace sanjia::reportbench {

constexpr UtcMs kNow = 1'790'000'000'000;

inline QByteArray picture(QColor colour, const char *format = "PNG")
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

inline Trend trendOf(const QList<qint64> &fen)
{
    Trend trend;
    for (qsizetype i = 0; i < fen.size(); ++i)
        trend.series.points.append(
            {kNow - (fen.size() - i) * 9 * kMsPerDay, Money::fromFen(fen.at(i))});
    trend.series.lastSeen = kNow;
    trend.stats = statsOf(trend.series);
    return trend;
}

inline Shortlist shortlist(int lines)
{
    Shortlist list;
    list.name = QStringLiteral("春季选品");
    for (int i = 0; i < lines; ++i) {
        ShortlistLine line;
        line.offer.id = OfferId{QString::number(610'947'572'360 + i)};
        line.offer.title = QStringLiteral("蓝牙耳机 5.0 无线运动入耳式 降噪长续航 %1").arg(i + 1);
        line.offer.price = Money::fromFen(1'250 + 37 * i);
        line.offer.moq = 2;
        line.offer.unit = QStringLiteral("件");
        line.offer.supplier.name = QStringLiteral("深圳市某某电子有限公司 %1").arg(i % 3 + 1);
        line.offer.location = QStringLiteral("广东 深圳");
        line.offer.imageUrl = QStringLiteral("https://cbu01.alicdn.com/%1.jpg").arg(i);
        line.quantity = i % 2 == 0 ? 0 : 24;
        line.note = i % 4 == 0 ? QStringLiteral("先要样品，再谈包装") : QString();
        list.lines.append(line);
    }
    return list;
}

inline ReportMaterial material(int lines)
{
    ReportMaterial material;
    for (int i = 0; i < lines; ++i) {
        material.trends.append(i % 5 == 3 ? Trend()
                                          : trendOf({1'300, 1'280, 1'350, 1'250 + 37 * i, 1'240}));
        material.pictures.append(i % 4 == 1 ? QByteArray()
                                            : picture(QColor::fromHsv(i * 40 % 360, 120, 200)));
    }
    return material;
}

/// What poppler reads in a PDF, page by page.
inline QStringList pagesOf(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
    if (!reader.waitForStarted())
        return {
            QStringLiteral("pdftotext cannot be started; packaging/install-deps.sh installs it")};
    reader.write(pdf);
    reader.closeWriteChannel();
    reader.waitForFinished();
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast();
    return pages;
}

} // namespace sanjia::reportbench
