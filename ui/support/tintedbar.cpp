// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tintedbar.h"

#include <QEvent>
#include <QGuiApplication>

namespace sanjia {

namespace {

struct Pair
{
    QRgb ground, text;
};

// Text on its ground: at least 7:1.
constexpr Pair kLightNote{0xfffdf0d5, 0xff5a3d00};
constexpr Pair kDarkNote{0xff3a3019, 0xfff5dfa8};
constexpr Pair kLightTrouble{0xfffde8e4, 0xff6b1710};
constexpr Pair kDarkTrouble{0xff4a1f1b, 0xffffd9d3};

} // namespace

TintedBar::TintedBar(Tint tint, QWidget *parent) : QFrame(parent), m_tint(tint)
{
    setAutoFillBackground(true);
    paintGround();
}

bool TintedBar::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    // Our own palette, so ours to change with the theme; only the application's tells which one.
    // That it has changed is told to windows alone; what is in one hears that its own has.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        paintGround();
    return done;
}

void TintedBar::paintGround()
{
    const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    if (m_dark == dark) // what is set below comes back as a change
        return;
    m_dark = dark;
    const Pair &pair = m_tint == Tint::Note ? (dark ? kDarkNote : kLightNote)
                                            : (dark ? kDarkTrouble : kLightTrouble);
    QPalette colours;
    colours.setColor(QPalette::Window, QColor::fromRgb(pair.ground));
    colours.setColor(QPalette::WindowText, QColor::fromRgb(pair.text));
    setPalette(colours);
}

} // namespace sanjia
