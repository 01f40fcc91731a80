// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/filewriter.h"

#include <QSaveFile>

namespace sanjia {

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // Qt 6.4's commit() hides that the last bytes did not fit, so they are written before it.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || !file.commit())
        return fail(ErrorKind::FileUnwritable, path, file.errorString());
    return {};
}

} // namespace sanjia
