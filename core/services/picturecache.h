// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/request.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <memory>

namespace sanjia {

/// How much a folder of pictures holds.
struct PictureStock
{
    int pictures = 0;
    qint64 bytes = 0;
    friend bool operator==(const PictureStock &, const PictureStock &) = default;
};

/// The pictures of offers on disk, so that one seen once needs no network after a restart. A
/// picture is kept as it was sent, under the hash of its address, with a sum of both: a file that
/// was cut short, changed or moved is taken for missing and goes. When more than the limit is
/// there, those not looked at for the longest time go. Nothing here is missed when it is deleted,
/// and nothing here fails: a full disk or a folder that cannot be written is a picture that is
/// asked of the network again.
///
/// Thread: that of its owner; files are read and written on a thread of its own. Several processes
/// may share a folder. The clock must outlive it.
class PictureCache : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 kUsualLimit = qint64{200} << 20;

    PictureCache(const QString &folder, const Clock &clock, QObject *parent = nullptr);
    ~PictureCache() override;

    /// In bytes; nothing is kept at zero. What is too much goes soon.
    void setLimit(qint64 bytes);
    [[nodiscard]] Request<QByteArray> read(const QString &url); ///< NotFound for one not kept
    /// Soon; what does not begin as a picture does, such as the page of a hotel's network, is not.
    void keep(const QString &url, const QByteArray &bytes);
    [[nodiscard]] Request<PictureStock> stock();
    [[nodiscard]] Request<PictureStock> clear(); ///< and what is left
    [[nodiscard]] QString folder() const { return m_folder; }
    /// Of any folder, at once: for the command line.
    [[nodiscard]] static PictureStock stockOf(const QString &folder);

private:
    class Shelf;
    template <class T, class F> [[nodiscard]] Request<T> later(F work);

    QString m_folder;
    std::shared_ptr<Shelf> m_shelf; ///< only the worker touches it
    QThreadPool m_worker;
};

} // namespace sanjia
