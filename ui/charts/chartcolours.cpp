// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcolours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sanjia {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto between = [part](float x, float y) {
        return static_cast<float>(double(x) * (1 - part) + double(y) * part);
    };
    return QColor::fromRgbF(between(a.redF(), b.redF()), between(a.greenF(), b.greenF()),
                            between(a.blueF(), b.blueF()));
}

/// `colour` moved towards `text` until it stands out from `ground`.
QColor standingOut(QColor colour, const QColor &ground, const QColor &text)
{
    constexpr double kLeast = 3.0; // WCAG 1.4.11, graphical objects
    for (int i = 0; i < 10 && contrast(colour, ground) < kLeast; ++i)
        colour = mixed(colour, text, 0.2);
    return colour;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, bright] = std::minmax({luminance(a), luminance(b)});
    return (bright + 0.05) / (dark + 0.05);
}

ChartColours ChartColours::of(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    return {
        .ground = ground,
        .text = text,
        .faint = mixed(ground, text, 0.14),
        .line = standingOut(palette.color(QPalette::Highlight), ground, text),
        .reference = mixed(ground, text, 0.62),
        .shade = mixed(ground, text, 0.3),
    };
}

ChartColours ChartColours::onPaper()
{
    return {
        .ground = Qt::white,
        .text = QColor(0x20, 0x24, 0x28),
        .faint = QColor(0xe3, 0xe6, 0xe9),
        .line = QColor(0x0b, 0x5c, 0xad),
        .reference = QColor(0x6a, 0x72, 0x7a),
        .shade = QColor(0xb8, 0xbe, 0xc4),
    };
}

QPen linePen(qsizetype place, const ChartColours &colours, double width)
{
    // Okabe and Ito's colours, without the yellow that no ground carries.
    constexpr std::array<QRgb, 8> kColours{0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7,
                                           0x56b4e9, 0xe69f00, 0x7a5cc0, 0x8a6d3b};
    static const std::array<QList<qreal>, 4> kDashes{QList<qreal>{}, QList<qreal>{6, 2.5},
                                                     QList<qreal>{1.2, 2.2},
                                                     QList<qreal>{7, 2.2, 1.2, 2.2}};
    const auto number = static_cast<size_t>(place);
    const QColor colour = standingOut(QColor(kColours.at(number % kColours.size())), colours.ground,
                                      colours.text);
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    // Each round of the colours begins with another dash.
    const auto &dash = kDashes.at((number + number / kColours.size()) % kDashes.size());
    if (!dash.isEmpty())
        pen.setDashPattern(dash);
    return pen;
}

} // namespace sanjia
