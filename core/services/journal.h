// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/gateway/calllog.h"

#include <QList>
#include <QObject>

namespace sanjia {

class Store;

/// Keeps how every call to the platform went, for the person who has to find out why one was
/// refused. What cannot be kept (a full disk) is let go: a journal must never stop a search.
///
/// Thread: that of the gateway. `store` must outlive it.
class Journal : public QObject, public CallLog
{
    Q_OBJECT
public:
    explicit Journal(Store &store, QObject *parent = nullptr);

    void record(const CallRecord &call) override;
    [[nodiscard]] Request<QList<CallRecord>> recent(int limit); ///< newest first

    /// A call as a curl command. What was masked is a shell variable to fill in: $ACCESS_TOKEN for
    /// the token, $SIGN for the signature, which must be made anew because it stands for a moment.
    [[nodiscard]] static QString asCurl(const CallRecord &call);

    /// A reply for reading: JSON is indented, anything else comes as it is.
    [[nodiscard]] static QString indented(const QByteArray &reply);

Q_SIGNALS:
    void recorded(const sanjia::CallRecord &call); ///< with its number

private:
    Store &m_store;
};

} // namespace sanjia
