// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidewindow.h"

#include "ui/help/guidebrowser.h"
#include "ui/support/icons.h"
#include "ui/support/uistate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr auto kChapter = "guideChapter";
constexpr int kIdRole = Qt::UserRole;

} // namespace

GuideWindow::GuideWindow(UiState *state, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_state(state),
      m_words(new QLineEdit(this)),
      m_chapters(new QListWidget(this)),
      m_none(new QLabel(tr("No chapter says that."), this)),
      m_text(new GuideBrowser(m_guide, this))
{
    setObjectName(u"guide"_s);
    setWindowTitle(tr("Sanjia – user guide"));
    setWindowIcon(icons::application());
    m_words->setObjectName(u"guideWords"_s);
    m_words->setPlaceholderText(tr("Search the guide"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_chapters->setObjectName(u"guideChapters"_s);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setFrameShape(QFrame::NoFrame);
    m_none->setObjectName(u"guideNone"_s);
    m_none->setWordWrap(true);
    m_none->hide();
    m_text->setObjectName(u"guideText"_s);
    m_text->setAccessibleName(tr("Text of the chapter"));

    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->addWidget(m_words);
    column->addWidget(m_none);
    column->addWidget(m_chapters, 1);
    auto *parts = new QSplitter(this);
    parts->addWidget(side);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(parts);
    resize(980, 720);
    parts->setSizes({240, 740});
    if (m_state)
        restoreGeometry(m_state->layout(u"guide"_s));

    connect(m_words, &QLineEdit::textChanged, this, &GuideWindow::fillChapters);
    connect(m_words, &QLineEdit::returnPressed, this, &GuideWindow::findNext);
    connect(m_chapters, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && item->data(kIdRole).toString() != m_text->chapter())
            m_text->showChapter(item->data(kIdRole).toString());
    });
    connect(m_text, &QTextBrowser::sourceChanged, this, &GuideWindow::fillChapters);
    addKeys();
    fillChapters();
    showChapter({});
}

GuideWindow::~GuideWindow()
{
    if (m_state)
        m_state->setLayout(u"guide"_s, saveGeometry());
}

void GuideWindow::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(QKeySequence(QKeySequence::Find), [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    key(QKeySequence(QKeySequence::FindNext), [this] { findNext(); });
    key(QKeySequence(Qt::Key_Escape), [this] { close(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_text->backward(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_text->forward(); });
    key(QKeySequence(QKeySequence::ZoomIn), [this] { m_text->zoomIn(); });
    key(QKeySequence(QKeySequence::ZoomOut), [this] { m_text->zoomOut(); });
}

void GuideWindow::showChapter(const QString &id)
{
    m_words->clear();
    m_text->showChapter(id);
}

void GuideWindow::fillChapters()
{
    const QSignalBlocker quiet(m_chapters);
    m_chapters->clear();
    const QList<const Guide::Chapter *> found = m_guide.with(m_words->text());
    for (const Guide::Chapter *chapter : found) {
        auto *item = new QListWidgetItem(chapter->title, m_chapters);
        item->setData(kIdRole, chapter->id);
        if (chapter->id == m_text->chapter())
            m_chapters->setCurrentItem(item);
    }
    m_none->setVisible(found.isEmpty());
}

/// In this chapter, then in the next that has the words, and round again.
void GuideWindow::findNext()
{
    const QString words = m_words->text().trimmed();
    if (words.isEmpty() || m_text->find(words))
        return;
    if (m_chapters->count() == 0)
        return;
    m_chapters->setCurrentRow((m_chapters->currentRow() + 1) % m_chapters->count());
    m_text->moveCursor(QTextCursor::Start);
    m_text->find(words);
}

void GuideWindow::mark(QWidget *widget, const QString &chapter)
{
    widget->setProperty(kChapter, chapter);
}

QString GuideWindow::chapterOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString chapter = widget->property(kChapter).toString();
        if (!chapter.isEmpty())
            return chapter;
    }
    return {};
}

} // namespace sanjia
