// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include "ui/support/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFont>
#include <QFontInfo>
#include <QListWidget>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

struct Colours
{
    QRgb window, base, alternate, text, button, border, faint, accent, link, tip, resting;
};

// Text on its ground has a contrast of at least 7:1, faint text and links 4.5:1 (WCAG 2.2 AA).
constexpr Colours kLight{0xfff6f6f4, 0xffffffff, 0xfffafaf8, 0xff1e1f22, 0xfffdfdfc, 0xffcfd0cc,
                         0xff6a6c70, 0xffc2410c, 0xffb03a08, 0xff2b2c30, 0xffffe1cf};
constexpr Colours kDark{0xff1f2023, 0xff18191b, 0xff1d1e21, 0xffececea, 0xff2b2d31, 0xff45474d,
                        0xff9a9ca2, 0xffc94f12, 0xffff9a5c, 0xff3a3c41, 0xff4d3222};

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor::fromRgb(colour));
    };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternate);
    set(QPalette::Text, c.text);
    set(QPalette::Button, c.button);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, 0xffffffff);
    set(QPalette::Highlight, c.accent);
    set(QPalette::HighlightedText, 0xffffffff);
    set(QPalette::PlaceholderText, c.faint);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.link);
    set(QPalette::ToolTipBase, c.tip);
    set(QPalette::ToolTipText, 0xffffffff);
    set(QPalette::Mid, c.border);
    set(QPalette::Light, c.base);
    set(QPalette::Midlight, c.alternate);
    palette.setColor(QPalette::Dark, QColor::fromRgb(c.border).darker(115));
    palette.setColor(QPalette::Shadow, QColor::fromRgb(c.border).darker(160));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(c.faint));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(c.border));
    // What is chosen in a view without the focus is quiet, so that the eye finds the focus.
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor::fromRgb(c.resting));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, QColor::fromRgb(c.text));
    return palette;
}

/// Whether anything in the row of `at` can be edited, so that it matters which cell is the current.
bool isEditable(const QModelIndex &at)
{
    for (int column = 0; at.isValid() && column < at.model()->columnCount(at.parent()); ++column) {
        if (at.siblingAtColumn(column).flags() & Qt::ItemIsEditable)
            return true;
    }
    return false;
}

/// Fusion sets text close to the edges of cells and headers; a table of prices needs air.
class RoomyStyle final : public QProxyStyle
{
public:
    RoomyStyle() : QProxyStyle(u"Fusion"_s) {}
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override
    {
        if (metric == PM_FocusFrameHMargin)
            return kCellMargin;
        if (metric == PM_HeaderMargin)
            return kCellMargin + 1; // as the text of cells, which adds one
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override
    {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        // A Chinese line is higher than a Latin one; with room to spare the rows are alike.
        // And where a line has signs of both, Qt asks for less than it then needs for the next one.
        if (type == CT_ItemViewItem && qobject_cast<const QListWidget *>(widget))
            return size.grownBy({0, kTwoFonts / 2, 0, kTwoFonts / 2})
                .expandedTo({0, option->fontMetrics.height() + kListAir});
        // Fusion leaves long words three pixels from the frame, and short ones twenty.
        if (type == CT_PushButton && contents.width() + kButtonAir > size.width())
            return {contents.width() + kButtonAir, size.height()};
        return size;
    }
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (element == PE_FrameFocusRect && view)
            return drawCell(option, painter, *view);
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        // Fields show the focus by their own outline, boxes only where it came by the keyboard.
        const State shown = element != PE_FrameLineEdit ? State_HasFocus | State_KeyboardFocusChange
                                                        : State_HasFocus;
        if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox)
            drawOutline(option, painter, shown);
        else if (element == PE_IndicatorRadioButton)
            drawOutline(option, painter, shown, option->rect.width() / 2.0);
    }
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_SpinBox)
            drawOutline(option, painter, State_HasFocus);
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override
    {
        // Fusion's are black crosses and coloured disks, on a dark button hardly to be seen.
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, more);
    }
    /// In the program's own lines and colours. Qt would look for one of the desktop's theme, a
    /// search through its directories that each start waited for.
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                       const QWidget *widget) const override
    {
        if (which == SP_LineEditClearButton)
            return icons::icon(u"clear"_s);
        if (which == SP_ToolBarHorizontalExtensionButton)
            return icons::icon(u"more"_s);
        return QProxyStyle::standardIcon(which, option, widget);
    }

private:
    /// The current cell, by its outline: Fusion lays a veil over it, and its text is then too faint
    /// to read. In a chosen row only where it matters which cell it is: which the next key edits.
    static void drawCell(const QStyleOption *option, QPainter *painter,
                         const QAbstractItemView &view)
    {
        const bool chosen = option->state & State_Selected;
        if (chosen && !isEditable(view.currentIndex()))
            return;
        painter->save();
        painter->setPen(
            option->palette.color(chosen ? QPalette::HighlightedText : QPalette::Highlight));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(1, 1, -2, -2));
        painter->restore();
    }
    /// Fusion outlines fields in a darker shade of the window, which a dark window swallows.
    /// With all of `focused` set it has drawn another, in the colour of the focus.
    static void drawOutline(const QStyleOption *option, QPainter *painter, State focused,
                            qreal radius = 2)
    {
        const bool dark = option->palette.color(QPalette::Window).lightness() < 128;
        if (!dark || (option->state & focused) == focused)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius,
                                 radius);
        painter->restore();
    }

    static constexpr int kCellMargin = 7;
    static constexpr int kListAir = 12;
    static constexpr int kButtonAir = 20; ///< left and right together
    static constexpr int kTwoFonts = 4;
};

bool desktopIsDark()
{
    // Asked once, before our own palette hides the desktop's.
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

/// Titles are Chinese in whichever language the program speaks; where the desktop speaks another,
/// it may show them in Japanese forms. Fonts that are not there are skipped.
QFont withChinese(QFont font)
{
    // The real name: an alias such as "Sans Serif" would be skipped too.
    const QString own = QFontInfo(font).family();
    font.setFamilies({own, u"PingFang SC"_s, u"Microsoft YaHei UI"_s, u"Noto Sans CJK SC"_s,
                      u"Source Han Sans SC"_s, u"WenQuanYi Micro Hei"_s});
    return font;
}

} // namespace

void applyTheme(UiState::Theme theme)
{
    const bool system = desktopIsDark(); // asked before our palette is set, whatever the theme
    const bool dark = theme == UiState::Theme::System ? system : theme == UiState::Theme::Dark;
    if (!dynamic_cast<RoomyStyle *>(QApplication::style())) {
        QApplication::setStyle(new RoomyStyle);
        QApplication::setFont(withChinese(QApplication::font()));
    }
    QApplication::setPalette(paletteOf(dark ? kDark : kLight));
}

} // namespace sanjia
