// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcolours.h"
#include "ui/support/theme.h"
#include "ui/support/tintedbar.h"

#include <QApplication>
#include <QTest>

using namespace sanjia;

/// WCAG 2.2 AA on what is really painted with: 4.5:1 for text, 3:1 for what marks a place.
class TestContrast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textOnItsGround_data();
    void textOnItsGround();
    void marks_data() { themes(); }
    void marks();
    void barsAcrossTheWindow_data() { themes(); }
    void barsAcrossTheWindow();

private:
    static void themes()
    {
        QTest::addColumn<UiState::Theme>("theme");
        QTest::newRow("light") << UiState::Theme::Light;
        QTest::newRow("dark") << UiState::Theme::Dark;
    }
};

void TestContrast::textOnItsGround_data()
{
    QTest::addColumn<UiState::Theme>("theme");
    QTest::addColumn<QPalette::ColorGroup>("group");
    QTest::addColumn<QPalette::ColorRole>("text");
    QTest::addColumn<QPalette::ColorRole>("ground");
    QTest::addColumn<double>("least");
    struct Pair
    {
        const char *name;
        QPalette::ColorGroup group;
        QPalette::ColorRole text;
        QPalette::ColorRole ground;
        double least;
    };
    using P = QPalette;
    const QList<Pair> pairs{
        {"words", P::Active, P::WindowText, P::Window, 7},
        {"cells", P::Active, P::Text, P::Base, 7},
        {"every other row", P::Active, P::Text, P::AlternateBase, 7},
        {"buttons", P::Active, P::ButtonText, P::Button, 7},
        {"tips", P::Active, P::ToolTipText, P::ToolTipBase, 7},
        {"chosen", P::Active, P::HighlightedText, P::Highlight, 4.5},
        {"chosen without focus", P::Inactive, P::HighlightedText, P::Highlight, 4.5},
        {"hints in fields", P::Active, P::PlaceholderText, P::Base, 4.5},
        {"hints beside", P::Active, P::PlaceholderText, P::Window, 4.5},
        {"links", P::Active, P::Link, P::Window, 4.5},
        {"links in text", P::Active, P::Link, P::Base, 4.5},
    };
    for (const auto &[theme, name] :
         {std::pair(UiState::Theme::Light, "light"), {UiState::Theme::Dark, "dark"}}) {
        for (const Pair &pair : pairs)
            QTest::addRow("%s, %s", name, pair.name)
                << theme << pair.group << pair.text << pair.ground << pair.least;
    }
}

void TestContrast::textOnItsGround()
{
    QFETCH(UiState::Theme, theme);
    QFETCH(QPalette::ColorGroup, group);
    QFETCH(QPalette::ColorRole, text);
    QFETCH(QPalette::ColorRole, ground);
    QFETCH(double, least);
    applyTheme(theme);
    const QPalette palette = QApplication::palette();
    const double found = contrast(palette.color(group, text), palette.color(group, ground));
    QVERIFY2(found >= least, qPrintable(QString::number(found)));
}

void TestContrast::marks()
{
    QFETCH(UiState::Theme, theme);
    applyTheme(theme);
    const QPalette palette = QApplication::palette();
    // Fusion draws the frame of what has the focus in the colour of what is chosen.
    QVERIFY(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Window)) >= 3);
    QVERIFY(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Base)) >= 3);
    const ChartColours chart = ChartColours::of(palette);
    QVERIFY(contrast(chart.line, chart.ground) >= 3);
    QVERIFY(contrast(chart.reference, chart.ground) >= 4.5); // its words have the same colour
    QVERIFY(contrast(chart.text, chart.ground) >= 7);
}

void TestContrast::barsAcrossTheWindow()
{
    QFETCH(UiState::Theme, theme);
    applyTheme(theme);
    for (const TintedBar::Tint tint : {TintedBar::Tint::Note, TintedBar::Tint::Trouble}) {
        TintedBar bar(tint);
        bar.resize(200, 40);
        const QColor ground = bar.grab().toImage().pixelColor(100, 20);
        QVERIFY(contrast(bar.palette().color(QPalette::WindowText), ground) >= 4.5);
    }
}

QTEST_MAIN(TestContrast)
#include "test_contrast.moc"
