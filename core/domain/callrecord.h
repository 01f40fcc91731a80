// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/error.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>
#include <utility>

namespace sanjia {

/// One call to the platform as it went, for whoever has to find out why it was refused. Everything
/// secret is masked before it gets here; a record may be shown, kept and copied as it is.
struct CallRecord
{
    qint64 id = 0; ///< the journal's number, 0 before it is kept
    UtcMs at = 0; ///< when it was asked
    QString interfaceName; ///< "com.alibaba.product.search"
    bool post = false;
    QString address; ///< without the query
    QList<std::pair<QString, QString>> parameters; ///< of the last try, in the order sent
    QString textToSign; ///< empty where nothing is signed
    QString signature;
    int status = 0; ///< HTTP, 0 when no answer came
    int tries = 0;
    qint64 milliseconds = 0; ///< from the first try to the end, waiting included
    std::optional<Error> error; ///< what became of it
    QByteArray reply; ///< of the last try, as it came, cut at kMostReply

    static constexpr qsizetype kMostReply = qsizetype{256} * 1024;
};

} // namespace sanjia

Q_DECLARE_METATYPE(sanjia::CallRecord)
