// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/guide.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace sanjia {

class GuideBrowser;
class UiState;

/// The user guide in a window of its own, beside the work: chapters, a field that keeps those that
/// say a word and goes from one place of it to the next, back and forward, larger and smaller.
class GuideWindow : public QWidget
{
    Q_OBJECT
public:
    /// `state` may be null; it must outlive the window.
    explicit GuideWindow(UiState *state, QWidget *parent = nullptr);
    ~GuideWindow() override;

    void showChapter(const QString &id); ///< the first one for an unknown id

    /// What F1 shows on `widget` and all that is in it.
    static void mark(QWidget *widget, const QString &chapter);
    /// The chapter of the nearest marked widget around this one; empty for none.
    [[nodiscard]] static QString chapterOf(const QWidget *widget);

private:
    void fillChapters();
    void findNext();
    void addKeys();

    Guide m_guide;
    UiState *m_state;
    QLineEdit *m_words;
    QListWidget *m_chapters;
    QLabel *m_none;
    GuideBrowser *m_text;
};

} // namespace sanjia
