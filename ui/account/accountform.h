// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/account.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace sanjia {

/// The settings of one account. Secrets can be typed here but are never shown: an empty field means
/// "as it was". It judges what is typed and changes nothing by itself.
class AccountForm : public QWidget
{
    Q_OBJECT
public:
    explicit AccountForm(QWidget *parent = nullptr);

    void show(const Account &account, const Credentials &kept);
    /// What is typed, over the account that was shown.
    [[nodiscard]] Account account() const;
    /// What is typed, over what was kept.
    [[nodiscard]] Credentials credentials() const;
    /// What is wrong with it in words; empty when nothing is.
    [[nodiscard]] QString complaint() const;
    [[nodiscard]] bool hasKeys() const; ///< an AppKey, and a secret that is typed or kept
    /// Something differs from what was shown.
    [[nodiscard]] bool isChanged() const;

    /// Only what a person has to enter: for a page that has led up to it.
    void setBrief(bool brief);
    void setDialect(DialectName dialect);
    /// Puts what a copied text says of keys into their fields. What that was, in words for a
    /// person; empty where there was nothing.
    QString paste(const QString &text);

Q_SIGNALS:
    void changed();
    void pasted(const QString &what); ///< several lines were pasted into one of the fields

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fitDialect();
    void addRow(const QString &label, QWidget *field, const QString &hint = {});
    void setShown(QWidget *field, bool shown);
    [[nodiscard]] DialectName dialect() const;

    bool m_brief = false;
    Account m_shown;
    Credentials m_kept;
    QGridLayout *m_grid;
    QHash<QWidget *, QLabel *> m_labels;
    QLineEdit *m_name;
    QComboBox *m_dialect;
    QLineEdit *m_appKey;
    QLineEdit *m_appSecret;
    QLineEdit *m_token;
    QLabel *m_tokenState;
    QComboBox *m_place;
    QComboBox *m_signMethod;
    QComboBox *m_address;
    QComboBox *m_searchApi;
    QComboBox *m_offerApi;
    QLineEdit *m_gateway;
    QSpinBox *m_budget;
    QSpinBox *m_port;
};

} // namespace sanjia
