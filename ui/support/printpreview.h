// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPrinter;
class QLabel;
class QPrintPreviewWidget;
class QPushButton;

namespace sanjia {

class Dialogs;

/// Pages as they would come out of a printer, A4 in landscape to begin with, and the way to print
/// them. Our own dialog around Qt's widget: Qt's dialog runs an event loop of its own to ask for a
/// printer. Deletes itself when it closes.
class PrintPreview : public QDialog
{
    Q_OBJECT
public:
    /// `paint` is called for every change of the paper; `dialogs` ask for the printer.
    PrintPreview(Dialogs &dialogs, const QString &title,
                 std::function<void(QPagedPaintDevice &)> paint, QWidget *parent = nullptr);
    ~PrintPreview() override;

private:
    void build();
    void turnPage(int by);
    void showPage();

    Dialogs &m_dialogs;
    std::function<void(QPagedPaintDevice &)> m_paint;
    std::unique_ptr<QPrinter> m_printer; ///< the preview's paper, never printed on
    QPrintPreviewWidget *m_pages;
    QLabel *m_place;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace sanjia
