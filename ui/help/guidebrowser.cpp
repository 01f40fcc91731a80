// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidebrowser.h"

#include "ui/support/weblink.h"

#include <QEvent>
#include <QImage>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kMargin = 20;
constexpr int kLeastPicture = 200;
constexpr int kCellPadding = 5;

/// "market.md" or "market.md#…" names the chapter "market".
QString idIn(const QUrl &link)
{
    const QString path = link.path();
    return path.endsWith(".md"_L1) ? path.chopped(3) : QString();
}

} // namespace

GuideBrowser::GuideBrowser(const Guide &guide, QWidget *parent)
    : QTextBrowser(parent), m_guide(guide)
{
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(kMargin);
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &shown) {
        m_chapter = idIn(shown); // source() follows later (Qt 6.4)
        dress();
    });
    m_resized.setSingleShot(true);
    m_resized.setInterval(0);
    connect(&m_resized, &QTimer::timeout, this, &GuideBrowser::makeAnew);
}

void GuideBrowser::showChapter(const QString &id)
{
    if (m_guide.chapters().isEmpty())
        return;
    setSource(QUrl((m_guide.find(id) ? id : m_guide.chapters().first().id) + u".md"_s));
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::MarkdownResource) {
        const Guide::Chapter *chapter = m_guide.find(idIn(name));
        return chapter ? chapter->text : QVariant();
    }
    if (type != QTextDocument::ImageResource || name.scheme() != "picture"_L1)
        return {};
    QImage image(m_guide.picture(name.path()));
    if (image.isNull())
        return {};
    const double ratio = devicePixelRatioF();
    m_madeFor = viewport()->width();
    const int wide = qRound(std::max(kLeastPicture, m_madeFor - 2 * kMargin) * ratio);
    if (image.width() > wide)
        image = image.scaledToWidth(wide, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    return image;
}

void GuideBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType)
{
    if (name.scheme() == "https"_L1)
        openInBrowser(name);
    else if (m_guide.find(idIn(name)))
        QTextBrowser::doSetSource(name, QTextDocument::MarkdownResource);
}

/// What Markdown leaves to the reader's taste.
void GuideBrowser::dress()
{
    const QTextDocument *text = document();
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().hasProperty(QTextFormat::BlockCodeFence))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setBackground(palette().alternateBase());
        QTextCursor(block).setBlockFormat(format);
    }
    const QList<QTextFrame *> frames = text->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(palette().mid());
        format.setCellPadding(kCellPadding);
        table->setFormat(format);
    }
}

void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_madeFor != 0 && m_madeFor != viewport()->width())
        m_resized.start();
}

void GuideBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !source().isEmpty())
        m_resized.start();
}

/// With pictures as wide as the page is now.
void GuideBrowser::makeAnew()
{
    QTextDocument *text = document();
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            const QUrl name(format.name());
            text->addResource(QTextDocument::ImageResource, name,
                              loadResource(QTextDocument::ImageResource, name));
        }
    }
    text->markContentsDirty(0, text->characterCount());
    dress();
}

} // namespace sanjia
