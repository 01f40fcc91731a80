// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/domain/offer.h"
#include "ui/desk.h"
#include "ui/support/uistate.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QMenu;
class QSpinBox;
class QStackedWidget;

namespace sanjia {

class AccountPane;
class ComparePane;
class ConsolePane;
class Dialogs;
class ErrorBar;
class LibraryPane;
class MarketPane;
class Navigation;
class OfferTable;
class SampleLibrary;
class ShortlistPane;
class SupplierPane;
class TableActions;
class WatchRooms;
class WorkStrip;

/// What the window is told about where it stands, besides its collaborators.
struct WindowContext
{
    bool sample = false; ///< what is shown is invented
    QString gatewayName; ///< whose answers these are
    std::optional<Error> accountTrouble; ///< why the account cannot be used, where it cannot
    SampleLibrary *filling = nullptr; ///< shown as progress; started by whoever made it
    Dialogs *dialogs = nullptr; ///< null: the desktop's
    QString stateFile; ///< empty: the user's configuration
};

/// The frame around the pages: navigation, quantity, errors, status. Pages know their services;
/// the window only carries words between pages.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const Desk &desk, const WindowContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    enum Page { MarketPage, LibraryPage, ComparePage, ShortlistPage, SupplierPage };
    void showPage(int page);
    /// The page of the accounts, where there is one.
    void showAccounts();

Q_SIGNALS:
    /// Another account is to be used: everything behind the window must begin anew.
    void restartNeeded();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void buildFrame(const WindowContext &context);
    void buildToolbar();
    void buildMenus();
    void buildStatus(const QString &gatewayName);
    void connectPages();
    void showFilling(SampleLibrary *filling);
    void setQuantity(int quantity);
    void say(const Error &error, std::function<void()> retry = {});
    void notice(const QString &text);
    void exportTable();
    [[nodiscard]] OfferTable *tableOnShow() const;

    UiState m_state; // before the pages: they save into it when they go
    Desk m_desk;
    std::unique_ptr<Dialogs> m_ownDialogs;
    Dialogs *m_dialogs;
    Navigation *m_navigation;
    QStackedWidget *m_pages;
    QSpinBox *m_quantity;
    ErrorBar *m_errors;
    WorkStrip *m_work = nullptr;
    QAction *m_export = nullptr;
    QMenu *m_columns = nullptr;
    QMenu *m_sorting = nullptr;
    MarketPane *m_market;
    LibraryPane *m_library;
    ComparePane *m_compare;
    ShortlistPane *m_shortlists;
    SupplierPane *m_suppliers;
    TableActions *m_actions;
    WatchRooms *m_watching = nullptr; ///< null where there are no watches
    ConsolePane *m_console = nullptr; ///< null where nothing is journaled
    AccountPane *m_accounts = nullptr; ///< null where accounts cannot be changed
    QTimer m_typing; ///< the quantity counts when its typing pauses
};

} // namespace sanjia
