// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/tellingdesk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace sanjia {

class AccountWork;
class Dialogs;
class RecordTable;
class TellingModel;
class TellingWayBox;
class UiState;

/// How alerts are told outside the window: messages on the desktop, a program, a webhook, a page a
/// day. Each way is kept, tried and switched off by itself, and the last messages are listed with
/// what became of them. A webhook's address can be typed here but is never shown again, only its
/// host. Deletes itself when it closes; the desk must outlive it.
class TellingDialog : public QDialog
{
    Q_OBJECT
public:
    TellingDialog(TellingDesk &desk, Dialogs &dialogs, UiState *state, bool notifies,
                  QWidget *parent = nullptr);
    ~TellingDialog() override;

Q_SIGNALS:
    void notifyingWanted(bool on); ///< the check box was clicked

private:
    void build(UiState *state);
    [[nodiscard]] TellingWayBox *buildCommand();
    [[nodiscard]] TellingWayBox *buildWebhook();
    [[nodiscard]] TellingWayBox *buildDigest();
    void alignBoxes();
    void follow(TellingWayBox *box);
    void show(const TellingSettings &settings);
    void showDeliveries();
    void keep(TellingWayBox *box);
    void keepWebhook();
    void take(TellingWayBox *box, Request<void> change, const QString &done);
    void test(TellingWayBox *box);
    [[nodiscard]] static QStringList wordsIn(const QString &text);

    TellingDesk &m_desk;
    Dialogs &m_dialogs;
    AccountWork *m_places;
    QCheckBox *m_notify;
    QLineEdit *m_program;
    QLineEdit *m_arguments;
    QLineEdit *m_address;
    QLineEdit *m_key;
    QComboBox *m_place;
    QLineEdit *m_folder;
    QComboBox *m_hour;
    TellingWayBox *m_command = nullptr;
    TellingWayBox *m_webhook = nullptr;
    TellingWayBox *m_digest = nullptr;
    TellingModel *m_model;
    RecordTable *m_view = nullptr;
    Request<void> m_changing;
    Request<QList<Telling>> m_listing;
};

} // namespace sanjia
