// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/watchrun.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace sanjia {

class Watches;

/// Tells of new alerts on the desktop: those of a few seconds in one message, so that a search with
/// twenty hits is not twenty messages. Where there is no tray nothing is shown, and the inbox has
/// them all the same.
class AlertNotifier : public QObject
{
    Q_OBJECT
public:
    explicit AlertNotifier(Watches &watches, QObject *parent = nullptr);
    ~AlertNotifier() override;

    void setOn(bool on);
    void note(int alerts); ///< so many more were made just now
    void tellNow(); ///< what was noted, without waiting for more
    [[nodiscard]] bool isOn() const { return m_on; }

    struct Message
    {
        QString title;
        QString text;
    };
    /// Of alerts newest first; empty text for none.
    [[nodiscard]] static Message messageOf(const QList<Alert> &alerts);

Q_SIGNALS:
    void told(const QString &title, const QString &text); ///< whether or not there is a tray
    void clicked(); ///< a message of several offers, or the icon
    void offerClicked(const sanjia::OfferId &offer); ///< a message of one offer
    void offWanted(); ///< from the icon's menu

private:
    void show(const QList<Alert> &alerts);
    void makeTray();
    void takeClick();

    Watches &m_watches;
    bool m_on = true;
    int m_noted = 0;
    QTimer m_soon;
    QSystemTrayIcon *m_tray = nullptr; ///< made when there is something to tell
    std::unique_ptr<QMenu> m_menu; ///< of the icon
    OfferId m_offer; ///< the only one of the last message; empty: there were several
    Request<QList<Alert>> m_reading;
};

} // namespace sanjia
