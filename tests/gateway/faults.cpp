// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/faults.h"

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// Unpacks to `mebibytes` of spaces.
QByteArray deflated(int mebibytes)
{
    return qCompress(QByteArray(qsizetype{mebibytes} << 20, ' '), 9).mid(4);
}

/// The same as gzip. Its checksum is wrong, but nobody may get as far as that.
QByteArray gzipped(const QByteArray &deflated)
{
    const QByteArray head = QByteArray::fromHex("1f8b0800000000000203");
    const QByteArray bare = deflated.mid(2).chopped(4); // without zlib's own wrapping
    return head + bare + QByteArray(8, '\0');
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

const QByteArray kMebibyte(1 << 20, 'x');
const QByteArray kChunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"_ba;

} // namespace

QList<Fault> faults(const QUrl &elsewhere)
{
    using enum ErrorKind;
    using enum Fault::Tries;
    using enum Fault::Pace;
    using Server = RawServer;
    static const QByteArray bomb = deflated(70); // takes a while to make
    const auto ok = [](const QByteArray &body, const QByteArray &headers = {}) {
        return Server::http(200, body, headers);
    };

    QList<Fault> list{
        // What is no answer of ours.
        {"a web page", ok("<html><body>502 Bad Gateway</body></html>"), BadAnswer, Once},
        {"empty", ok(""), BadAnswer, Once},
        {"empty, of no said length", Server::raw("HTTP/1.1 200 OK\r\n\r\n"), BadAnswer, Once},
        {"a number", ok("42"), BadAnswer, Once},
        {"null", ok("null"), BadAnswer, Once},
        {"a list", ok("[]"), BadAnswer, Once},
        {"an empty object", ok("{}"), BadAnswer, Once},
        {"cut JSON", ok(R"({"result":{"products":[{"productId":"1")"), BadAnswer, Once},
        {"two answers", ok(R"({"result":{"products":[]}}{"result":{"products":[]}})"), BadAnswer,
         Once},
        {"deep lists", ok(QByteArray(200'000, '[') + QByteArray(200'000, ']')), BadAnswer, Once},
        {"deep objects", ok(QByteArray("{\"a\":").repeated(50'000)), BadAnswer, Once},
        {"no UTF-8", ok("{\"result\":{\"products\":[{\"subject\":\"\xff\xfe\xc3\x28\"}]}}"),
         BadAnswer, Once},
        {"NUL bytes", ok(QByteArray(1000, '\0')), BadAnswer, Once},
        // Lengths that lie.
        {"shorter than promised",
         Server::raw("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"result\":"), Offline, Again},
        {"longer than promised",
         Server::raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\n"
                     "{\"result\":{\"products\":[]}}"),
         BadAnswer, Once},
        {"a length below zero",
         Server::raw("HTTP/1.1 200 OK\r\nContent-Length: -5\r\nConnection: close\r\n\r\n"),
         BadAnswer, Once},
        {"chunks that stop", Server::raw(kChunked + chunk("{\"result\":")), Offline, Again},
        {"a chunk shorter than its size", Server::raw(kChunked + "ffff\r\n{\"result\":"), Offline,
         Again},
        {"a chunk size that is none", Server::raw(kChunked + "zz\r\n{\"result\":{}}\r\n0\r\n\r\n"),
         BadAnswer, Once},
        // Compression.
        {"a deflate bomb", ok(bomb, "Content-Encoding: deflate\r\n"), BadAnswer, Once},
        {"a gzip bomb", ok(gzipped(bomb), "Content-Encoding: gzip\r\n"), BadAnswer, Once},
        {"a gzip bomb in chunks",
         Server::raw("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked"
                     "\r\nConnection: close\r\n\r\n"
                     + chunk(gzipped(bomb)) + "0\r\n\r\n"),
         BadAnswer, Once},
        {"spoilt deflate", ok("this is not deflate", "Content-Encoding: deflate\r\n"), BadAnswer,
         Once},
        {"gzip that is none", ok("{\"result\":{\"products\":[]}}", "Content-Encoding: gzip\r\n"),
         BadAnswer, Once},
        {"cut gzip", ok(gzipped(deflated(1)).left(100), "Content-Encoding: gzip\r\n"), BadAnswer,
         Once},
        // More than anybody asked for.
        {"too much, and it says so",
         Server::flood("HTTP/1.1 200 OK\r\nContent-Length: 4000000000\r\n\r\n", kMebibyte),
         BadAnswer, Once},
        {"too much without a length", Server::flood("HTTP/1.1 200 OK\r\n\r\n", kMebibyte),
         BadAnswer, Once},
        {"too much in chunks", Server::flood(kChunked, chunk(kMebibyte)), BadAnswer, Once},
        // What is no HTTP.
        {"another protocol", Server::raw("SSH-2.0-OpenSSH_9.2\r\n\r\n"), Offline, Again},
        {"HTTP/0.9", Server::raw("{\"result\":{\"products\":[]}}"), Offline, Again},
        {"a status in words", Server::raw("HTTP/1.1 FINE OK\r\n\r\n{}"), Offline, Again},
        {"a status nobody knows", Server::http(799, "{}"), ServerDown, Again},
        // Broken connections.
        {"hangs up", Server::raw(""), Offline, Again},
        {"hangs up within the head", Server::raw("HTTP/1.1 200 OK\r\nContent-Le"), Offline, Again},
        {"reset", Server::reset(""), Offline, Again},
        {"reset within the body",
         Server::reset("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"result\":"), Offline,
         Again},
        {"reset within chunks", Server::reset(kChunked + chunk("{\"result\":")), Offline, Again},
        // Slowness: the time limit ends it, whatever drips in.
        {"silence", Server::silence(), Timeout, Again, Endless},
        {"silence after the head",
         Server::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", false), Timeout, Again,
         Endless},
        {"a dripping body",
         Server::drip("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n", "{\"result\":", " "),
         Timeout, Again, Endless},
        {"dripping chunks", Server::drip(kChunked, chunk("{\"result\":"), chunk(" ")), Timeout,
         Again, Endless},
        {"a dripping head", Server::drip("HTTP/1.1 200 OK\r\n", "X-A: ", "a"), Timeout, Again,
         Endless},
        {"a head without an end",
         Server::flood("HTTP/1.1 200 OK\r\n",
                       QByteArray("X-A: aaaaaaaaaaaaaaaaaaaaaaaaa\r\n").repeated(1000)),
         Timeout, Again, Endless},
        {"only promises",
         Server::drip("HTTP/1.1 100 Continue\r\n\r\n", "", "HTTP/1.1 100 Continue\r\n\r\n"),
         Timeout, Again, Endless},
        // Refusals, wherever they stand.
        {"throttled", Server::http(429, "", "Retry-After: 0\r\n"), RateLimited, Again},
        {"throttled in a 200", ok(R"({"error_code":"gw.QosAppFrequencyLimit"})"), RateLimited,
         Again},
        {"declined", Server::http(400, R"({"error_code":"gw.APIACLDecline"})"), Permission, Once},
        {"forbidden", Server::http(403, "<html>no</html>"), Permission, Once},
        {"forged", Server::http(400, R"({"error_code":"gw.SignatureInvalid"})"), Authentication,
         Once},
        {"token is over",
         Server::http(401,
                      R"({"error_code":"401","error_message":"Request need user authorized"})"),
         Authentication, Once},
        {"refused parameter", Server::http(400, R"({"error_code":"gw.ParamMissing"})"),
         BadParameter, Once},
        {"down", Server::http(503, "oops"), ServerDown, Again},
        {"a bad gateway's page", Server::http(502, "<html>502</html>"), ServerDown, Again},
        {"no such address", Server::http(404, "<html>404</html>"), BadAnswer, Once},
        {"gone", ok(R"({"error_response":{"code":"2000"}})"), NotFound, Once},
    };
    for (const char *status : {"301", "302", "303", "307", "308"}) {
        const QByteArray to = "Location: " + elsewhere.toEncoded() + "/steal\r\n";
        list.append({status, Server::http(QByteArray(status).toInt(), "", to), BadAnswer, Once});
    }
    return list;
}

} // namespace sanjia
