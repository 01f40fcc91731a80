// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QAbstractItemView;

namespace sanjia {

/// A sentence in the middle of a small table or list while that has no rows: what will stand there,
/// or what to do. For what is a part of a page; a page of its own has an EmptyState. It takes no
/// clicks and no keys from the view under it, and shows in its place that it has the focus: a view
/// without rows would show nothing.
class EmptyNote : public QLabel
{
    Q_OBJECT
public:
    /// The view must have its model; it owns this.
    EmptyNote(const QString &text, QAbstractItemView *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QAbstractItemView *m_view;
};

} // namespace sanjia
