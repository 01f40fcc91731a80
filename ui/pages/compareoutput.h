// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/services/comparison.h"

#include <QObject>

class QTableView;

namespace sanjia {

class Clock;
class CompareModel;
class CompareSheet;
class CostPanel;
class Dialogs;

/// What leaves the compare page: the clipboard's table, the printed page with its preview, and
/// files. A file is made from a copy of what the page shows, on another thread, because a picture
/// of twelve offers takes longer than a frame; one at a time. It changes nothing of the page.
class CompareOutput : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    struct Page
    {
        QWidget *widget; ///< whose dialogs they are
        const CompareModel &model;
        const QTableView &view; ///< knows which rows are shown
        const CostPanel &costs;
        const Clock &clock;
        Dialogs &dialogs;
    };

    explicit CompareOutput(const Page &page);
    ~CompareOutput() override;

    void setTerms(qint64 quantity, const VariantWish &wish); ///< those of what is shown
    void copyAsTable();
    void exportPage(); ///< asks for a file: PDF, PNG or CSV by its ending
    void printPage(); ///< shows it first
    [[nodiscard]] bool isWriting() const { return m_writing.isRunning(); }

Q_SIGNALS:
    void noticed(const QString &text);
    void failed(const sanjia::Error &error);
    void writingChanged();

private:
    [[nodiscard]] CompareSheet sheet() const;
    [[nodiscard]] QList<int> shownFacts() const;
    void write(const QString &path);

    Page m_page;
    qint64 m_quantity = 1;
    VariantWish m_wish;
    Request<void> m_writing;
};

} // namespace sanjia
