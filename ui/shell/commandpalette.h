// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandmodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace sanjia {

/// Everything that can be done, found by typing: a line, and below it what fits. Up and Down choose
/// while the line keeps the focus, Enter does it, Esc leaves; leaving the window leaves too. What
/// is done is told by chosen() after the palette has gone and the focus is back where it was,
/// because commands ask where that is. It does not know what commands do, nor remember them.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    [[nodiscard]] CommandModel &commands() { return *m_model; }
    void open() override; ///< at the top of its window
    void done(int result) override;

Q_SIGNALS:
    void chosen(const sanjia::Command &command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(int row);
    void fit();
    void use();

    QLineEdit *m_typed;
    CommandModel *m_model;
    QListView *m_view;
    QLabel *m_nothing;
    QPointer<QWidget> m_before; ///< where the focus was
};

} // namespace sanjia
