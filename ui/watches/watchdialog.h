// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/watch.h"
#include "ui/desk.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTimeEdit;
class QWidget;

namespace sanjia {

class DurationEdit;
class RulesEdit;
class SearchDepth;
class WatchLoad;
class WatchTarget;

/// Makes a watch (or one each for several searches or offers), or changes one: what to look at, how
/// often, and when to tell, with what it costs in calls while it is being edited. Nothing is kept
/// before Save. Deletes itself when it closes; the desk's services must outlive it.
class WatchDialog : public QDialog
{
    Q_OBJECT
public:
    /// With an id `watch` is the one to change; else it is proposed, looking at `whats`, or at
    /// `watch.what` where there are none.
    WatchDialog(const Desk &desk, const Watch &watch, const QStringList &whats,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void kept(int watches); ///< how many

private:
    void build();
    [[nodiscard]] QWidget *quietRow();
    void show(const Watch &watch);
    [[nodiscard]] Watch asked() const;
    void fit();
    void estimate();
    void showEstimate(qint64 members);
    void save();
    void complain(const QString &text);

    Desk m_desk;
    Watch m_watch; ///< as it was
    WatchTarget *m_target;
    QLabel *m_depthLabel;
    SearchDepth *m_depth;
    DurationEdit *m_every;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    RulesEdit *m_rules;
    DurationEdit *m_coolDown;
    WatchLoad *m_load;
    QLabel *m_complaint;
    QPushButton *m_save = nullptr;
    std::optional<qint64> m_others; ///< calls a day
    Request<qint64> m_askingOthers;
    Request<int> m_counting;
    Request<QList<Watch>> m_keeping;
};

} // namespace sanjia
