// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/services/journal.h"
#include "ui/support/page.h"

class QCheckBox;
class QLineEdit;
class QSortFilterProxyModel;
class QSplitter;
class QStackedLayout;
class QTableView;

namespace sanjia {

class CallDetail;
class CallModel;
class EmptyState;
class UiState;

/// The console: every call to the platform, and for a refused one why it was and what to do. Calls
/// of other processes on the same library appear when the page is opened.
class ConsolePane : public Page
{
    Q_OBJECT
public:
    ConsolePane(Journal &journal, UiState *state, QWidget *parent = nullptr);
    ~ConsolePane() override;

    void refresh() override;
    [[nodiscard]] Spot place() const override;
    void goTo(const Spot &place) override;

private:
    void build();
    void filter();
    void showCurrent();

    Journal &m_journal;
    UiState *m_state;
    CallModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_words;
    QCheckBox *m_refusedOnly;
    QTableView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_pages = nullptr;
    CallDetail *m_detail;
    QSplitter *m_splitter;
    Request<QList<CallRecord>> m_reading;
};

} // namespace sanjia
