// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/library.h"
#include "core/domain/request.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace sanjia {

class Library;

/// Puts tags on offers and takes them off: each tag there is with a check mark (a half one where
/// only some of the offers carry it, which then stays so), and a field for a new one. What is saved
/// is one edit. Deletes itself when it closes; `library` must outlive it.
class TagDialog : public QDialog
{
    Q_OBJECT
public:
    TagDialog(Library &library, const QList<Offer> &offers, QWidget *parent = nullptr);

private:
    void layOut(const QString &about);
    void fill(const QList<TagCount> &tags);
    void addNew();
    void save();

    Library &m_library;
    QList<OfferId> m_ids;
    QListWidget *m_tags;
    QLineEdit *m_new;
    QPushButton *m_add;
    QPushButton *m_save = nullptr;
    QLabel *m_complaint;
    Request<QList<TagCount>> m_reading;
    Request<void> m_saving;
};

} // namespace sanjia
