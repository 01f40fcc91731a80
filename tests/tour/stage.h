// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

namespace sanjia {
class MainWindow;
}

namespace sanjia::tour {

/// What a stop of the tour does with the program: looks for widgets as a person's eyes do, by what
/// they are called, and waits until what was asked for is there. A thing that is not there ends the
/// tour: pictures of something else are worse than none.
class Stage
{
public:
    explicit Stage(MainWindow &window) : m_window(window) {}

    [[nodiscard]] QWidget *window() const;
    /// The one of that name and kind that can be seen, in any window.
    template <class W> W *find(const QString &name)
    {
        W *found = nullptr;
        waitFor(
            [&] {
                const QList<QWidget *> all = everywhere();
                for (QWidget *widget : all) {
                    if (widget->objectName() == name && widget->isVisible())
                        found = qobject_cast<W *>(widget);
                }
                return found != nullptr;
            },
            name);
        return found;
    }
    void showPage(int page);
    void click(const QString &button);
    void choose(const QString &table, int row); ///< once it has that row
    void waitFor(const std::function<bool()> &there, const QString &what);
    void settle(); ///< until pictures and charts have come
    void close(QWidget *dialog);
    void scrollTo(QWidget *part); ///< of the detail panel

private:
    [[nodiscard]] static QList<QWidget *> everywhere();

    MainWindow &m_window;
};

} // namespace sanjia::tour
