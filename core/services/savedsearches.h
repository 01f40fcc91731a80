// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/savedsearch.h"

#include <QObject>

namespace sanjia {

class Clock;
class Store;

/// The buyer's saved searches, and the way back from every edit that was made here. It keeps
/// questions and asks none of them. Thread: that of its user. The collaborators must outlive it.
class SavedSearches : public QObject
{
    Q_OBJECT
public:
    SavedSearches(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Of both kinds, those to the market first, each as a Chinese reader sorts.
    Request<QList<SavedSearch>> list();
    Request<SavedSearch> named(SavedSearch::Kind kind, const QString &name); ///< NotFound
    /// One of the same kind and name is replaced, and is then the change's `before`. BadParameter:
    /// no name, or one too long.
    Request<SavedSearchChange> save(SavedSearch search);
    /// NotFound; BadParameter also when another has the name.
    Request<SavedSearchChange> rename(SavedSearch::Kind kind, const QString &name,
                                      const QString &to);
    Request<SavedSearchChange> remove(SavedSearch::Kind kind, const QString &name); ///< NotFound

    /// What undo() would take back: the last edit that was made here and is not undone.
    [[nodiscard]] const SavedSearchChange *last() const;
    /// Changed when somebody edited the search since; the edit is then forgotten.
    Request<void> undo();

Q_SIGNALS:
    void changed(); ///< after every edit that was made here

private:
    Request<SavedSearchChange> noted(Request<SavedSearchChange> edit);

    Store &m_store;
    const Clock &m_clock;
    QList<SavedSearchChange> m_edits; ///< the last one at the end
};

} // namespace sanjia
