// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace sanjia {

/// F1 in windows that have no menu: dialogs, which keep the window's own keys from being heard, and
/// offers in windows of their own. Those of the main window are its menu's.
class HelpKey : public QObject
{
    Q_OBJECT
public:
    explicit HelpKey(QWidget *window);

    /// The chapter about this dialog; empty for one that the guide has no words for.
    [[nodiscard]] static QString chapterOf(const QWidget *dialog);

Q_SIGNALS:
    void asked(const QString &chapter); ///< empty: that of the page behind it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace sanjia
