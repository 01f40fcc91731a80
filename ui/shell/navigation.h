// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QActionGroup;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace sanjia {

/// The pages at the left: an icon and a word each, Alt+1 and so on. Knows names, not pages.
class Navigation : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    /// Pages are numbered in the order they are added; `name` is its icon's too.
    QAction *addPage(const QString &name, const QString &title);
    void setCurrent(int page);
    /// How much is new on a page: shown on its button and read aloud with it; none hides it.
    void setNews(int page, int count);
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

Q_SIGNALS:
    void chosen(int page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *m_column;
    QActionGroup *m_group;
    QList<QAction *> m_actions;
    QList<QToolButton *> m_buttons;
    QList<QLabel *> m_badges; ///< one each, on the button
};

} // namespace sanjia
