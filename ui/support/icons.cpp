// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace sanjia::icons {

namespace {

QString pathOf(const QString &name) { return u":/icons/"_s + name + u".svg"_s; }

/// Asks the palette when it is painted, not when it is made.
class LineIcon final : public QIconEngine
{
public:
    explicit LineIcon(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, icons::pixmap(m_name, rect.width(), colour(mode), ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return icons::pixmap(m_name, size.width(), colour(mode), 1.0);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIcon(m_name); }

private:
    [[nodiscard]] static QColor colour(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText
                                                     : QPalette::ButtonText);
    }

    QString m_name;
};

} // namespace

QPixmap pixmap(const QString &name, int side, const QColor &colour, qreal ratio)
{
    const int pixels = qRound(side * ratio);
    const QString key = u"icon %1 %2 %3"_s.arg(name).arg(pixels).arg(colour.rgba(), 0, 16);
    QPixmap drawing;
    if (!QPixmapCache::find(key, &drawing)) {
        drawing = QPixmap(pixels, pixels);
        drawing.fill(Qt::transparent);
        QPainter painter(&drawing);
        QSvgRenderer(pathOf(name)).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawing.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, drawing);
    }
    drawing.setDevicePixelRatio(ratio);
    return drawing;
}

QIcon icon(const QString &name) { return QIcon(new LineIcon(name)); }

QIcon application() { return QIcon(pathOf(u"sanjia"_s)); }

} // namespace sanjia::icons
