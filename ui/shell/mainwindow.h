// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/domain/ids.h"
#include "ui/desk.h"
#include "ui/shell/thememenu.h"
#include "ui/support/uistate.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

namespace sanjia {

class Dialogs;
class ErrorBar;
class Navigation;
class Pages;
class QuantityBox;
class SampleLibrary;
class Tour;
class WindowMenus;
class WorkStrip;

/// What the window is told about where it stands, besides its collaborators.
struct WindowContext
{
    bool sample = false; ///< what is shown is invented
    QString gatewayName; ///< whose answers these are
    std::optional<Error> accountTrouble; ///< why the account cannot be used, where it cannot
    SampleLibrary *filling = nullptr; ///< shown as progress; started by whoever made it
    Dialogs *dialogs = nullptr; ///< null: the desktop's
    /// What a text on the screen is called in other languages; may be empty.
    std::function<QStringList(const QString &)> otherNames;
    QList<LanguageChoice> languages; ///< that can be chosen
    bool languageIsTyped = false; ///< this run's was chosen where it was started
    QString stateFile; ///< empty: the user's configuration
};

/// The frame around the pages: navigation, quantity, menus, errors, status. What is on the pages,
/// and between them, it does not know.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const Desk &desk, const WindowContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    enum PageNumber { MarketPage, LibraryPage, ComparePage, ShortlistPage, SupplierPage };
    void showPage(int page);
    void showOffer(const OfferId &id); ///< in the library, read from the market where it is new
    void comeForward(); ///< somebody asked for it elsewhere on the desktop

Q_SIGNALS:
    /// Another account or language is to be used: everything behind the window must begin anew.
    void restartNeeded();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addMenus(const WindowContext &context);
    void buildFrame(const WindowContext &context);
    void buildToolbar(const WindowMenus &menus);
    void buildStatus(const QString &gatewayName);
    void followPages();
    void followHistory();
    void showFilling(SampleLibrary *filling);
    void greet(bool sample);
    void changeLanguage(bool isTyped);
    void leave();
    void setQuantity(qint64 pieces);
    void notice(const QString &text);

    UiState m_state; // before the pages: they save into it when they go
    Desk m_desk;
    std::unique_ptr<Dialogs> m_ownDialogs; ///< where none were handed in
    Dialogs &m_dialogs;
    Navigation *m_navigation = nullptr;
    QuantityBox *m_quantity = nullptr;
    ErrorBar *m_errors = nullptr;
    Pages *m_pages = nullptr;
    Tour *m_tour = nullptr;
    WorkStrip *m_work = nullptr;
    bool m_restartsWhenFilled = false;
};

} // namespace sanjia
