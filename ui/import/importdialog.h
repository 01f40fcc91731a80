// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importrun.h"
#include "core/services/importtext.h"
#include "ui/desk.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace sanjia {

class Dialogs;
class ImportEdit;
class ImportModel;

/// Offers out of any text: says what it understood while one types, before anything is fetched,
/// then fetches with pause, cancel and resume. It is not modal, and an import goes on when it is
/// closed; destroying it cancels. Text is read on another thread.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(const Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Reads a file, as if it had been dropped here.
    void load(const QString &path);

Q_SIGNALS:
    /// Whenever an import ends or stops: what came since the last time.
    void imported(const QList<sanjia::OfferId> &ids);

private:
    void build();
    void buildTable();
    [[nodiscard]] QPushButton *makeButton(const QString &objectName, const QString &text);
    void takeText(const QString &text);
    void understand();
    void plan(const ImportText &text);
    void start();
    void pauseOrResume();
    void take(const ImportResult &result);
    void endOfRun();
    void addToShortlist();
    void fill(const QString &name);
    void say(const QString &text);
    void complain(const Error &error);
    /// Makes buttons, sums and progress fit what is going on.
    void refresh();
    [[nodiscard]] QString sums() const;

    Desk m_desk;
    Dialogs &m_dialogs;
    ImportEdit *m_edit;
    ImportModel *m_model;
    QTableView *m_view;
    QCheckBox *m_skipKnown;
    QLabel *m_sums;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_open;
    QPushButton *m_start;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_shortlist;
    QTimer m_typing;
    QString m_longText; ///< in place of the editor's
    ImportText m_text;
    ImportPlan m_plan; ///< what is left to do when start() is pressed
    QSet<OfferId> m_listable; ///< what the library knows by now
    QList<OfferId> m_arrived; ///< and was not told of yet
    std::unique_ptr<ImportRun> m_run;
    Request<QString> m_loading;
    Request<ImportText> m_reading;
    Request<ImportPlan> m_planning;
    Request<int> m_filling;
};

} // namespace sanjia
