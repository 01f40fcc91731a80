// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/shortlist.h"
#include "core/services/library.h"

#include <QObject>

#include <vector>

namespace sanjia {

class Pictures;

/// What a report shows of lines beside themselves: their prices over time and their pictures, both
/// at the places of their lines. What cannot be had is empty: a report without a picture is a
/// report. Pictures are as the market sent them, undecoded.
struct ReportMaterial
{
    QList<Trend> trends;
    QList<QByteArray> pictures;
    bool isSample = false; ///< from the sample market: the report must say that it is invented
};

/// Gathers it. Thread: that of its collaborators, which must outlive it; never blocks. Destroying
/// it cancels.
class MaterialRun : public QObject
{
    Q_OBJECT
public:
    static constexpr int kDays = 90;
    /// A table of offers may have thousands of rows: what it shows of the first ones must do.
    static constexpr qsizetype kMostOfTable = 300;

    /// What is not to be gathered has no source: `library` of trends, `pictures` of pictures.
    MaterialRun(Library *library, Pictures *pictures, QObject *parent = nullptr);

    void start(const QList<ShortlistLine> &lines);
    void start(const QList<Offer> &offers); ///< of a table; the first kMostOfTable alone
    /// Enough waited: finished() with what is here, at once.
    void giveUp();

Q_SIGNALS:
    void progress(int done, int all);
    /// Once, later than start().
    void finished(const sanjia::ReportMaterial &material);

private:
    void arrived();
    void finish();

    Library *m_library;
    Pictures *m_pictures;
    ReportMaterial m_material;
    std::vector<Request<Trend>> m_trends;
    std::vector<Request<QByteArray>> m_fetching;
    int m_done = 0;
    int m_all = 0;
    bool m_finished = false;
};

} // namespace sanjia

Q_DECLARE_METATYPE(sanjia::ReportMaterial)
