// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

#include <QLocalServer>
#include <QObject>

#include <optional>

class QLocalSocket;

namespace sanjia {

/// Where the desktop's links to offers reach a window that is already open, so that the next link
/// is shown there instead of in a window of its own: from another start of the program over the
/// same library, through a socket in its directory that only its owner may use; on macOS as an
/// event. It takes the number of an offer and nothing else. Lives on the window's thread.
class LinkDoor final : public QObject
{
    Q_OBJECT
public:
    explicit LinkDoor(const QString &dataDir, QObject *parent = nullptr);

    /// The offer of a link as the desktop hands it over: sanjia:LINK, sanjia:NUMBER, or a link of
    /// 1688.
    [[nodiscard]] static std::optional<OfferId> offerOf(const QString &link);
    /// Gives `id` to the window that is open over that library, and waits for its word, a
    /// second at the most. False: there is none, or it does not answer. Before any window opens:
    /// it blocks.
    [[nodiscard]] static bool handOver(const QString &dataDir, const OfferId &id);
    /// Listens from now on. Where another window does already, or the directory's path is too long
    /// for a socket, links open windows of their own, as they did.
    void open();

Q_SIGNALS:
    void offerWanted(const sanjia::OfferId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void receive();
    void take(QLocalSocket *visitor);

    QLocalServer m_server;
    QString m_path;
};

} // namespace sanjia
