// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace sanjia {

/// A place to paste or drop text. Files are not shown by their names but handed on, and so is text
/// that is too long for an editor to show without stalling the window.
class ImportEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr qsizetype kMostShown = 200'000;

    using QPlainTextEdit::QPlainTextEdit;

Q_SIGNALS:
    void fileGiven(const QString &path);
    void longTextGiven(const QString &text);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace sanjia
