// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"
#include "ui/report/exportfile.h"

#include <QDialog>

#include <memory>
#include <variant>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace sanjia {

class ColumnPicker;
class Dialogs;

/// What is to be exported, as it is when the dialog opens.
struct ExportMatter
{
    QString kind; ///< what the choice is remembered for: "market", "library", "shortlists"
    QString name; ///< suggested for the file, without ending
    std::variant<Shortlist, QList<Offer>> what;
    ListTerms terms; ///< of rows of a table the quantity alone counts
};

/// Asks how to export: the format, which columns in which order, the form of CSV; then for the
/// file, and writes it. Prices over time and pictures are gathered while the dialog shows how far
/// it is, and the file is made on another thread; closing the dialog stops both and leaves no half
/// file. What was chosen is there again the next time. Deletes itself when it closes.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(const Desk &desk, Dialogs &dialogs, ExportMatter matter, QWidget *parent);
    ~ExportDialog() override;

    void reject() override;

Q_SIGNALS:
    void noticed(const QString &text); ///< that it was saved, and where

private:
    void build();
    void fillFormats();
    void recall();
    void remember() const;
    [[nodiscard]] ExportForm form() const;
    [[nodiscard]] const Shortlist *list() const { return std::get_if<Shortlist>(&m_matter.what); }
    [[nodiscard]] int rowCount() const;
    void askForFile();
    void gather(const QString &path, const ExportForm &form);
    void write(const QString &path, const ExportForm &form, const ReportMaterial &material);
    void finishWith(const QString &path, const Result<void> &written);
    void stop();
    /// Makes everything fit the format, and what is going on.
    void refresh();

    Desk m_desk;
    Dialogs &m_dialogs;
    ExportMatter m_matter;
    QComboBox *m_format;
    QComboBox *m_separator;
    QComboBox *m_decimal;
    ColumnPicker *m_columns;
    QLabel *m_hint;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_export;
    QPushButton *m_close;
    bool m_busy = false;
    std::unique_ptr<MaterialRun> m_gathering;
    Request<void> m_writing;
};

} // namespace sanjia
