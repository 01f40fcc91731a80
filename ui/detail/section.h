// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace sanjia {

/// A part of the panel under its own heading, with a line of words for when it has nothing to show.
class Section : public QWidget
{
    Q_OBJECT
public:
    Section(const QString &heading, QWidget *content, QWidget *parent = nullptr);

    /// Words in place of the content; empty text shows the content.
    void setNotice(const QString &notice);
    /// At the right end of the heading's row.
    void addToHeading(QWidget *widget);

private:
    QHBoxLayout *m_head;
    QLabel *m_notice;
    QWidget *m_content;
};

/// A label for text from outside: plain, selectable by mouse and keyboard, wrapped.
[[nodiscard]] QLabel *plainLabel(QWidget *parent, const QString &objectName = {});
/// Paler, for what explains something else.
void makeQuiet(QWidget *widget);
/// Larger or smaller than the window's letters, and bold if asked.
void scaleFont(QWidget *widget, double factor, bool bold = false);

} // namespace sanjia
