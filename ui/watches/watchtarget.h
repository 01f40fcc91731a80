// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/shortlist.h"
#include "core/domain/supplierlist.h"
#include "core/domain/watch.h"
#include "ui/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace sanjia {

/// What a watch looks at: searches, offers by id or link, a shortlist, or a seller. Several
/// searches or offers are several watches.
class WatchTarget : public QWidget
{
    Q_OBJECT
public:
    explicit WatchTarget(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] Watch::Kind kind() const;
    /// As Watch::what, each once; empty while nothing that makes sense was given.
    [[nodiscard]] QStringList whats() const;
    void set(Watch::Kind kind, const QStringList &whats);
    /// Of a watch that is there: what it looks at is what it is, and it remembers offers of that.
    void fix();
    void focusWhat();

Q_SIGNALS:
    void changed();

private:
    void build();
    void fill();
    void showKind();
    void choose(QComboBox *box, const QString &what);
    [[nodiscard]] QStringList sellers() const;

    Desk m_desk;
    QComboBox *m_kind;
    QStackedWidget *m_pages;
    QLineEdit *m_keywords;
    QLineEdit *m_offers;
    QComboBox *m_list;
    QComboBox *m_seller;
    QLabel *m_hint;
    QString m_wanted; ///< of the lists or sellers that are not here yet
    bool m_fixed = false;
    Request<QList<ShortlistSummary>> m_listing;
    Request<SupplierList> m_asking;
};

} // namespace sanjia
