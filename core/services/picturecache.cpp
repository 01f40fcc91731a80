// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/picturecache.h"

#include "core/gateway/gatewayconfig.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr qsizetype kSumSize = 32;
constexpr qint64 kLargest = (qint64{6} << 20) + kSumSize; ///< more is no file of ours
constexpr qint64 kStamp = qint64{60} * 60 * 1000; ///< so often at most is its use written
constexpr QLatin1String kEnding(".picture");

/// The sample market has another port at every start; its pictures are the same.
QByteArray addressOf(const QString &url)
{
    QUrl address(url, QUrl::StrictMode);
    if (isLoopback(address))
        address.setPort(-1);
    return address.toEncoded();
}

QByteArray sumOf(const QByteArray &address, const QByteArray &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(address);
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(bytes);
    return hash.result();
}

QString nameOf(const QByteArray &address)
{
    return QString::fromLatin1(
               QCryptographicHash::hash(address, QCryptographicHash::Sha256).toHex().first(40))
        + kEnding;
}

bool beginsAsPicture(const QByteArray &bytes)
{
    const auto begins = [&bytes](QByteArrayView start) {
        return bytes.startsWith(start);
    };
    return begins("\xFF\xD8\xFF") || begins("\x89PNG\r\n") || begins("GIF8") || begins("BM")
        || (begins("RIFF") && bytes.mid(8, 4) == "WEBP");
}

QFileInfoList filesIn(const QString &folder)
{
    return QDir(folder).entryInfoList({u'*' + kEnding}, QDir::Files | QDir::NoSymLinks);
}

} // namespace

/// What is in the folder, as far as this process knows.
class PictureCache::Shelf
{
public:
    Shelf(QString folder, const Clock &clock) : m_folder(std::move(folder)), m_clock(clock) {}

    void setLimit(qint64 bytes)
    {
        m_limit = bytes;
        look();
        makeRoom();
    }

    Result<QByteArray> read(const QByteArray &address)
    {
        look();
        const QString name = nameOf(address);
        QFile file(pathOf(name));
        if (!file.open(QIODevice::ReadOnly)) {
            forget(name);
            return fail(ErrorKind::NotFound);
        }
        const QByteArray all = file.size() <= kLargest ? file.readAll() : QByteArray();
        const QByteArray bytes = all.mid(kSumSize);
        if (bytes.isEmpty() || all.first(kSumSize) != sumOf(address, bytes)) {
            file.remove();
            forget(name);
            return fail(ErrorKind::NotFound);
        }
        Entry &entry = entryOf(name, file.size());
        if (const UtcMs now = m_clock.now(); now - entry.used >= kStamp)
            stamp(file, entry, now);
        return bytes;
    }

    void keep(const QByteArray &address, const QByteArray &bytes)
    {
        const qint64 size = bytes.size() + kSumSize;
        if (size > std::min(m_limit, kLargest) || !beginsAsPicture(bytes) || !makeFolder())
            return;
        look();
        const QString name = nameOf(address);
        QSaveFile file(pathOf(name));
        if (!file.open(QIODevice::WriteOnly))
            return;
        // On a disk that is nearly full a part is written, and that is no error to QSaveFile.
        if (file.write(sumOf(address, bytes)) != kSumSize || file.write(bytes) != bytes.size()
            || !file.commit())
            return;
        Entry &entry = entryOf(name, size);
        QFile kept(file.fileName());
        if (kept.open(QIODevice::ReadWrite))
            stamp(kept, entry, m_clock.now());
        makeRoom();
    }

    PictureStock stock()
    {
        m_known = false; // another process may have been at it
        look();
        return {static_cast<int>(m_files.size()), m_bytes};
    }

    PictureStock clear()
    {
        for (const QFileInfo &file : filesIn(m_folder))
            QFile::remove(file.filePath());
        return stock();
    }

private:
    struct Entry
    {
        qint64 size = 0;
        UtcMs used = 0;
    };

    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder + u'/' + name; }

    void look()
    {
        if (std::exchange(m_known, true))
            return;
        m_files.clear();
        m_bytes = 0;
        for (const QFileInfo &file : filesIn(m_folder)) {
            m_files.insert(file.fileName(), {file.size(), file.lastModified().toMSecsSinceEpoch()});
            m_bytes += file.size();
        }
    }

    Entry &entryOf(const QString &name, qint64 size)
    {
        Entry &entry = m_files[name];
        m_bytes += size - entry.size;
        entry.size = size;
        return entry;
    }

    void forget(const QString &name) { m_bytes -= m_files.take(name).size; }

    static void stamp(QFile &file, Entry &entry, UtcMs now)
    {
        entry.used = now;
        // Failing, it is a little older than it should be.
        file.setFileTime(QDateTime::fromMSecsSinceEpoch(now), QFileDevice::FileModificationTime);
    }

    bool makeFolder()
    {
        if (QDir(m_folder).exists())
            return true;
        // What a buyer looked at is nobody else's business.
        return QDir().mkpath(m_folder)
            && QFile::setPermissions(m_folder,
                                     QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    /// Down to nine tenths, so that not every new picture looks for an old one.
    void makeRoom()
    {
        if (m_bytes <= m_limit)
            return;
        std::vector<std::pair<UtcMs, QString>> oldest;
        oldest.reserve(static_cast<size_t>(m_files.size()));
        for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
            oldest.emplace_back(file->used, file.key());
        std::ranges::sort(oldest);
        for (const auto &[used, name] : oldest) {
            if (m_bytes <= m_limit / 10 * 9)
                break;
            QFile::remove(pathOf(name));
            forget(name);
        }
    }

    QString m_folder;
    const Clock &m_clock;
    qint64 m_limit = kUsualLimit;
    bool m_known = false;
    QHash<QString, Entry> m_files;
    qint64 m_bytes = 0;
};

PictureCache::PictureCache(const QString &folder, const Clock &clock, QObject *parent)
    : QObject(parent), m_folder(folder), m_shelf(std::make_shared<Shelf>(folder, clock))
{
    m_worker.setMaxThreadCount(1);
}

PictureCache::~PictureCache()
{
    m_worker.clear(); // what is not written yet is no loss
    m_worker.waitForDone();
}

template <class T, class F> Request<T> PictureCache::later(F work)
{
    const Pending<T> pending;
    Request<T> request = pending.request();
    m_worker.start([pending, work = std::move(work)] {
        if (!pending.isCancelled())
            pending.finish(work());
    });
    return request;
}

void PictureCache::setLimit(qint64 bytes)
{
    m_worker.start([shelf = m_shelf, bytes] { shelf->setLimit(bytes); });
}

Request<QByteArray> PictureCache::read(const QString &url)
{
    return later<QByteArray>(
        [shelf = m_shelf, address = addressOf(url)] { return shelf->read(address); });
}

void PictureCache::keep(const QString &url, const QByteArray &bytes)
{
    m_worker.start(
        [shelf = m_shelf, address = addressOf(url), bytes] { shelf->keep(address, bytes); });
}

Request<PictureStock> PictureCache::stock()
{
    return later<PictureStock>(
        [shelf = m_shelf]() -> Result<PictureStock> { return shelf->stock(); });
}

Request<PictureStock> PictureCache::clear()
{
    return later<PictureStock>(
        [shelf = m_shelf]() -> Result<PictureStock> { return shelf->clear(); });
}

PictureStock PictureCache::stockOf(const QString &folder)
{
    PictureStock stock;
    for (const QFileInfo &file : filesIn(folder)) {
        ++stock.pictures;
        stock.bytes += file.size();
    }
    return stock;
}

} // namespace sanjia
