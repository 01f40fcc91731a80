// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace sanjia {

/// Makes `app` speak `language` ("zh_CN", "en"; anything else, also empty: what the system asks
/// for, English where that is not spoken) and sets the default locale to it, for numbers and
/// dates. Qt's own words come along. Call once, before the first visible string.
void installLanguage(QCoreApplication &app, const QString &language);

} // namespace sanjia
