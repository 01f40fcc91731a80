// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/dialogs.h"

#include "ui/support/printpreview.h"
#include "ui/support/secretdialog.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace sanjia {

void DesktopDialogs::saveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                              const QString &filter, std::function<void(QString)> use)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    dialog->setDefaultSuffix(suggestedName.section(u'.', -1));
    // "Pictures (*.png)" chosen and a name without an ending typed: it is a picture that is wanted.
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &chosen) {
        dialog->setDefaultSuffix(chosen.section(u"*."_s, 1).section(u')', 0, 0));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(use));
    dialog->open();
}

void DesktopDialogs::openFile(QWidget *parent, const QString &title, const QString &filter,
                              std::function<void(QString)> use)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(use));
    dialog->open();
}

void DesktopDialogs::openFolder(QWidget *parent, const QString &title,
                                std::function<void(QString)> use)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(use));
    dialog->open();
}

void DesktopDialogs::preview(QWidget *parent, const QString &title,
                             std::function<void(QPagedPaintDevice &)> paint)
{
    auto *dialog = new PrintPreview(*this, title, std::move(paint), parent);
    dialog->open();
}

void DesktopDialogs::print(QWidget *parent, const QString &title,
                           std::function<void(QPagedPaintDevice &)> use)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(title);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [printer, use = std::move(use)] { use(*printer); });
    // The dialog refers to the printer until it is gone.
    QObject::connect(dialog, &QObject::destroyed, [printer] {});
    dialog->open();
}

void DesktopDialogs::askText(QWidget *parent, const QString &title, const QString &label,
                             const QString &initial, std::function<void(QString)> use)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(initial);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, std::move(use));
    dialog->open();
}

void DesktopDialogs::askSecret(QWidget *parent, const QString &title, const QString &label,
                               bool twice, std::function<void(const Secret &)> use)
{
    auto *dialog = new SecretDialog(label, twice, parent);
    dialog->setWindowTitle(title);
    QObject::connect(dialog, &QDialog::accepted, parent ? static_cast<QObject *>(parent) : dialog,
                     [dialog, use = std::move(use)] { use(dialog->secret()); });
    dialog->open();
}

void DesktopDialogs::openPage(const QUrl &page) { QDesktopServices::openUrl(page); }

void DesktopDialogs::confirm(QWidget *parent, const QString &title, const QString &text,
                             const QString &action, std::function<void()> yes)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *button = box->addButton(action, QMessageBox::AcceptRole);
    QObject::connect(button, &QPushButton::clicked, parent, std::move(yes));
    box->open();
}

} // namespace sanjia
