// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <initializer_list>
#include <memory>
#include <vector>

namespace sanjia {

/// A bar of controls that goes on in the next line where its window is too narrow for one, as text
/// does: at 200 % on a small screen, and in a language with long words. On a wide screen it looks
/// as a QHBoxLayout would: what wants to grow takes what its line has left. It must not tear apart
/// what belongs together, nor hide anything.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Widgets that are never torn apart, such as a label and its field.
    void addTogether(std::initializer_list<QWidget *> widgets);
    /// Room that is left in a line comes here. Where a line breaks it is nothing.
    void addStretch();

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override; ///< all in one line
    [[nodiscard]] QSize minimumSize() const override; ///< of the widest item
    void setGeometry(const QRect &rect) override;

private:
    /// Items from `first` up to, not with, `end` stand in one line.
    struct Line
    {
        size_t first = 0;
        size_t end = 0;
        int width = 0; ///< as wide as they like to be
        int height = 0;
    };
    [[nodiscard]] std::vector<Line> linesFor(int width) const;
    void place(const Line &line, const QRect &rect) const;
    [[nodiscard]] QList<int> widths(const Line &line, int room) const; ///< of its items

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace sanjia
