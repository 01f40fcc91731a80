// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/emptynote.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>

namespace sanjia {

namespace {
constexpr int kAround = 8;
}

EmptyNote::EmptyNote(const QString &text, QAbstractItemView *view)
    : QLabel(text, view->viewport()), m_view(view)
{
    setObjectName(QStringLiteral("emptyNote"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setMargin(kAround);
    setForegroundRole(QPalette::PlaceholderText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view->viewport()->installEventFilter(this);
    view->installEventFilter(this);
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyNote::follow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyNote::follow);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyNote::follow);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EmptyNote::follow);
    follow();
}

bool EmptyNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        follow();
    else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QLabel::eventFilter(watched, event);
}

void EmptyNote::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!m_view->hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Active, QPalette::Highlight));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void EmptyNote::follow()
{
    setGeometry(m_view->viewport()->rect());
    const bool empty = m_view->model()->rowCount() == 0;
    setVisible(empty);
    // A screen reader is at the view, which has nothing to read.
    m_view->setAccessibleDescription(empty ? text() : QString());
}

} // namespace sanjia
