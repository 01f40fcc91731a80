// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QStyle>
#include <QTest>

using namespace sanjia;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSide = 48; // so that some of the lines cover whole pixels

/// The colour of the lines, where they are drawn in full.
QColor lineColour(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                return image.pixelColor(x, y);
        }
    }
    return {};
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isDrawnOnce();
    void keepsItsScale();
    void everyOneHasLines_data();
    void everyOneHasLines();
    void fieldsAndBarsHaveOurs_data();
    void fieldsAndBarsHaveOurs();
};

void TestIcons::isDrawnOnce()
{
    const QPixmap first = icons::pixmap(u"search"_s, kSide, Qt::red, 1.0);
    QCOMPARE(icons::pixmap(u"search"_s, kSide, Qt::red, 1.0).cacheKey(), first.cacheKey());
    // Of what is drawn otherwise nothing is taken from there.
    QCOMPARE(lineColour(first), QColor(Qt::red));
    QCOMPARE(lineColour(icons::pixmap(u"search"_s, kSide, Qt::blue, 1.0)), QColor(Qt::blue));
    QVERIFY(icons::pixmap(u"stop"_s, kSide, Qt::red, 1.0).toImage() != first.toImage());
    QCOMPARE(icons::pixmap(u"search"_s, 2 * kSide, Qt::red, 1.0).width(), 2 * kSide);
}

void TestIcons::keepsItsScale()
{
    // As many pixels as the larger one, which must not come back at the smaller one's scale.
    const QPixmap sharp = icons::pixmap(u"copy"_s, kSide, Qt::red, 2.0);
    const QPixmap large = icons::pixmap(u"copy"_s, 2 * kSide, Qt::red, 1.0);
    for (const QPixmap &again : {sharp, icons::pixmap(u"copy"_s, kSide, Qt::red, 2.0)}) {
        QCOMPARE(again.devicePixelRatio(), 2.0);
        QCOMPARE(again.deviceIndependentSize(), QSizeF(kSide, kSide));
    }
    QCOMPARE(large.devicePixelRatio(), 1.0);
}

void TestIcons::everyOneHasLines_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"account", "alerts",    "back",    "clear",     "close",  "compare", "console",
          "copy",    "export",    "forward", "library",   "market", "more",    "redo",
          "search",  "shortlist", "stop",    "suppliers", "undo",   "watches"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestIcons::everyOneHasLines()
{
    QFETCH(const QString, name);
    QCOMPARE(lineColour(icons::pixmap(name, kSide, Qt::red, 1.0)), QColor(Qt::red));
}

void TestIcons::fieldsAndBarsHaveOurs_data()
{
    QTest::addColumn<QStyle::StandardPixmap>("which");
    QTest::newRow("clears a field") << QStyle::SP_LineEditClearButton;
    QTest::newRow("more of a bar") << QStyle::SP_ToolBarHorizontalExtensionButton;
}

/// In the colour of the theme's text, also when it changes.
void TestIcons::fieldsAndBarsHaveOurs()
{
    QFETCH(const QStyle::StandardPixmap, which);
    for (const UiState::Theme theme : {UiState::Theme::Light, UiState::Theme::Dark}) {
        applyTheme(theme);
        const QIcon icon = QApplication::style()->standardIcon(which);
        QCOMPARE(lineColour(icon.pixmap(kSide)),
                 QApplication::palette().color(QPalette::ButtonText));
    }
}

QTEST_MAIN(TestIcons)
#include "test_icons.moc"
