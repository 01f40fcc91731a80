// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kPaletteWidth = 640;
constexpr int kMostRows = 12;
constexpr int kRowPadding = 6;
constexpr int kPaletteGap = 14;

/// Title, where it is, and the keys at the right.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                option.fontMetrics.height() + 2 * kRowPadding};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem row(option);
        initStyleOption(&row, index);
        row.text.clear();
        row.state |= QStyle::State_Active; // the keys are its own, though the line has the focus
        const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        // Qt calls nothing selected that is disabled, but the keys are there all the same.
        const auto *view = qobject_cast<const QAbstractItemView *>(row.widget);
        if (!enabled && view && view->currentIndex() == index)
            painter->fillRect(row.rect, row.palette.color(QPalette::Disabled, QPalette::Highlight));
        const bool chosen = row.state.testFlag(QStyle::State_Selected);
        const auto group = enabled ? QPalette::Active : QPalette::Disabled;
        const QColor words = row.palette.color(
            group, chosen && enabled ? QPalette::HighlightedText : QPalette::Text);
        QColor dim = words;
        dim.setAlphaF(enabled ? 0.72F : 0.8F);
        painter->save();
        painter->setFont(row.font);
        QRect left = row.rect.adjusted(kPaletteGap, 0, -kPaletteGap, 0);
        const QFontMetrics &metrics = row.fontMetrics;
        const QString keys = index.data(CommandModel::kKeysRole).toString();
        painter->setPen(dim);
        painter->drawText(left, Qt::AlignRight | Qt::AlignVCenter, keys);
        if (!keys.isEmpty())
            left.setRight(left.right() - metrics.horizontalAdvance(keys) - kPaletteGap);
        const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                 left.width());
        painter->setPen(words);
        painter->drawText(left, Qt::AlignLeft | Qt::AlignVCenter, title);
        left.setLeft(left.left() + metrics.horizontalAdvance(title) + kPaletteGap);
        painter->setPen(dim);
        painter->drawText(left, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(index.data(CommandModel::kPlaceRole).toString(),
                                             Qt::ElideRight, std::max(0, left.width())));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint),
      m_typed(new QLineEdit(this)),
      m_model(new CommandModel(this)),
      m_view(new QListView(this)),
      m_nothing(new QLabel(tr("Nothing is called that"), this))
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    m_typed->setObjectName(u"commandLine"_s);
    m_typed->setAccessibleName(tr("Command"));
    m_typed->setPlaceholderText(
        tr("What to do? A command, a page, a list, or the link of an offer"));
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    m_view->setObjectName(u"commandList"_s);
    m_view->setAccessibleName(tr("Commands"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CommandDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFocusPolicy(Qt::NoFocus); // the line has it, and moves the choice
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(0, kPaletteGap, 0, kPaletteGap);
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::Box); // an edge that dark windows show too
    frame->setFrameShadow(QFrame::Plain);
    frame->setForegroundRole(QPalette::Mid);
    auto *inside = new QVBoxLayout(frame);
    inside->addWidget(m_typed);
    inside->addWidget(m_view, 1);
    inside->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame);
    connect(m_typed, &QLineEdit::textChanged, m_model, &CommandModel::setTyped);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CommandPalette::fit);
    connect(m_view, &QAbstractItemView::clicked, this, &CommandPalette::use);
}

void CommandPalette::open()
{
    m_before = QApplication::focusWidget();
    const QWidget *window = parentWidget();
    const int width = std::min(kPaletteWidth, window->width() - 2 * kPaletteGap);
    const int row = m_view->fontMetrics().height() + 2 * kRowPadding;
    resize(width, std::min(window->height() - 2 * kPaletteGap, (kMostRows + 3) * row));
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, 3 * kPaletteGap)));
    fit();
    m_typed->setFocus();
    show();
    activateWindow();
}

void CommandPalette::fit()
{
    const bool any = m_model->rowCount() > 0;
    m_view->setVisible(any);
    m_nothing->setVisible(!any);
    choose(0);
}

void CommandPalette::choose(int row)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    // The view's own way leaves out those that do nothing now.
    const QModelIndex index = m_model->index(std::clamp(row, 0, last));
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(index);
    // Read aloud, because the focus stays in the line.
    m_typed->setAccessibleDescription(
        m_view->currentIndex().data(Qt::AccessibleTextRole).toString());
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int row = m_view->currentIndex().row();
    const int last = m_model->rowCount() - 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        choose(row == last ? 0 : row + 1);
        return true;
    case Qt::Key_Up:
        choose(row == 0 ? last : row - 1);
        return true;
    case Qt::Key_PageDown:
        choose(row + kMostRows);
        return true;
    case Qt::Key_PageUp:
        choose(row - kMostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        use();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        reject();
    QDialog::changeEvent(event);
}

void CommandPalette::use()
{
    const Command *command = m_model->at(m_view->currentIndex().row());
    if (!command || !command->enabled)
        return;
    const Command chosenOne = *command; // the model goes with the palette
    accept();
    Q_EMIT chosen(chosenOne);
}

void CommandPalette::done(int result)
{
    QDialog::done(result);
    parentWidget()->activateWindow();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

} // namespace sanjia
