// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sanjia {

/// 128 bits for what is multiplied before it is divided: two amounts of money, or money and time,
/// are more than 64. Only for the middle of a calculation; what is kept and shown is `Money` or
/// qint64.
__extension__ using Wide = __int128;

} // namespace sanjia
