// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandbox.h"

#include "core/sandbox/api.h"

#include <QCache>
#include <QHostAddress>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponse>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <QUrlQuery>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kSlowMs = 2'000;
constexpr int kMostNaps = 64;
constexpr int kKeptPictures = 300;

signer::Parameters parametersOf(const QHttpServerRequest &request)
{
    signer::Parameters parameters;
    const auto take = [&parameters](QByteArray encoded) {
        // '+' is a space in forms and in what many clients put in a query; QUrlQuery leaves it.
        encoded.replace('+', "%20");
        const auto items = QUrlQuery(QString::fromLatin1(encoded)).queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : items)
            parameters.append({name, value});
    };
    take(request.url().query(QUrl::FullyEncoded).toLatin1());
    if (request.method() == QHttpServerRequest::Method::Post)
        take(request.body());
    return parameters;
}

QHttpServerResponse responseOf(const ApiAnswer &answer)
{
    QHttpServerResponse response(answer.contentType, answer.body,
                                 static_cast<QHttpServerResponse::StatusCode>(answer.status));
    if (answer.retryAfterSeconds > 0)
        response.setHeader("Retry-After", QByteArray::number(answer.retryAfterSeconds));
    if (!answer.location.isEmpty())
        response.setHeader("Location", answer.location);
    return response;
}

} // namespace

/// The server and the thread it lives in. `http`, `api` and the rest below the thread's line are
/// touched by that thread only.
class Sandbox::Server
{
public:
    Server(const Clock &clock, SandboxOptions wanted) : options(std::move(wanted)), m_clock(clock)
    {
        m_thread.setObjectName(u"sandbox"_s);
        desk.moveToThread(&m_thread);
        m_naps.setMaxThreadCount(kMostNaps);
    }
    ~Server()
    {
        if (!m_thread.isRunning())
            return;
        m_wake.release(kMostNaps);
        m_naps.waitForDone();
        QMetaObject::invokeMethod(&desk, [this] {
            m_http.reset();
            m_api.reset();
            desk.moveToThread(nullptr);
            m_thread.quit();
        });
        m_thread.wait();
    }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] Result<QUrl> start();
    void setBudget(int calls)
    {
        options.budgetPerMinute = calls;
        QMetaObject::invokeMethod(&desk, [this, calls] {
            if (m_api)
                m_api->setBudgetPerMinute(calls);
        });
    }

    QObject desk;
    SandboxOptions options;
    QUrl origin;

private:
    [[nodiscard]] quint16 listen(const QList<Fault> &faults);
    void addRoutes(bool slow);
    [[nodiscard]] QHttpServerResponse reply(const QHttpServerRequest &request, bool wholesale);
    [[nodiscard]] QHttpServerResponse picture(const QString &name);

    const Clock &m_clock;
    QThread m_thread;
    QThreadPool m_naps; // where slow answers wait
    QSemaphore m_wake;
    std::unique_ptr<SandboxApi> m_api;
    std::unique_ptr<QHttpServer> m_http;
    QCache<QString, QByteArray> m_pictures{kKeptPictures};
};

Result<QUrl> Sandbox::Server::start()
{
    QList<Fault> faults;
    for (const QString &name : std::as_const(options.faults)) {
        const auto fault = faultFrom(name);
        if (!fault)
            return fail(ErrorKind::BadParameter, name, u"unknown fault"_s);
        faults.append(*fault);
    }
    m_thread.start();
    QSemaphore listening;
    quint16 port = 0;
    QMetaObject::invokeMethod(&desk, [this, &faults, &port, &listening] {
        port = listen(faults);
        listening.release();
    });
    listening.acquire();
    if (port == 0)
        return fail(ErrorKind::Offline, QString::number(options.port), u"the port is taken"_s);
    origin = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    return origin;
}

quint16 Sandbox::Server::listen(const QList<Fault> &faults)
{
    m_api = std::make_unique<SandboxApi>(m_clock, options.seed, faults);
    m_api->setBudgetPerMinute(options.budgetPerMinute);
    m_api->setFaultPercent(options.faultPercent);
    m_http = std::make_unique<QHttpServer>();
    addRoutes(faults.contains(Fault::Slow));
    const quint16 port = m_http->listen(QHostAddress::LocalHost, options.port);
    m_api->setPictureBase(u"http://127.0.0.1:%1"_s.arg(port));
    return port;
}

void Sandbox::Server::addRoutes(bool slow)
{
    const auto serve = [this, slow](const QString &path, bool wholesale) {
        if (!slow) {
            m_http->route(path, [this, wholesale](const QHttpServerRequest &request) {
                return reply(request, wholesale);
            });
            return;
        }
        m_http->route(path, [this, wholesale](const QHttpServerRequest &request) {
            // A request is only valid during this call, so what it says is read now and sent later.
            // Not a QPromise: QHttpServer takes the result out of its future, after which Qt 6.4
            // believes the promise unfinished and runs what follows it once more.
            auto ready = std::make_shared<QHttpServerResponse>(reply(request, wholesale));
            const int nap = m_api->wasSlow() ? kSlowMs : 0;
            return QtConcurrent::run(&m_naps, [this, ready, nap] {
                (void)m_wake.tryAcquire(1, nap);
                return std::move(*ready);
            });
        });
    };
    serve(u"/openapi/param2/2/portals.open/api.listOfferDetail/"_s, false);
    serve(u"/openapi/param2/2/portals.open/api.listOfferDetail"_s, false);
    serve(u"/router/rest"_s, false);
    serve(u"/openapi/param2/1/com.alibaba.trade/alibaba.wholesale.goods.search"_s, true);
    const auto token = [this](const QString &call, const QString &key,
                              const QHttpServerRequest &request) {
        return responseOf(m_api->answerToken(call, key, parametersOf(request)));
    };
    m_http->route(u"/openapi/http/1/system.oauth2/<arg>/<arg>"_s, token);
    m_http->route(u"/openapi/param2/1/system.oauth2/<arg>/<arg>"_s, token);
    m_http->route(u"/oauth/authorize"_s, [this](const QHttpServerRequest &request) {
        return responseOf(m_api->authorize(parametersOf(request)));
    });
    const auto aop = [this](const QString &space, const QString &name, const QString &key,
                            const QHttpServerRequest &request) {
        const QString path = u"param2/1/"_s + space + u'/' + name + u'/' + key;
        return responseOf(m_api->answerAop(path, parametersOf(request)));
    };
    m_http->route(u"/openapi/param2/1/<arg>/<arg>/<arg>"_s, aop);
    m_http->route(u"/1688/<arg>/"_s,
                  [this](const QString &call, const QHttpServerRequest &request) {
                      return responseOf(m_api->answerOnebound(call, parametersOf(request)));
                  });
    m_http->route(u"/img/<arg>"_s, [this](const QString &name) { return picture(name); });
}

QHttpServerResponse Sandbox::Server::reply(const QHttpServerRequest &request, bool wholesale)
{
    return responseOf(m_api->answer(parametersOf(request), wholesale));
}

QHttpServerResponse Sandbox::Server::picture(const QString &name)
{
    const QString id = name.section(u'.', 0, 0);
    if (!m_pictures.contains(id))
        m_pictures.insert(id, new QByteArray(m_api->picture(OfferId{id})));
    const QByteArray *png = m_pictures.object(id);
    if (!png || png->isEmpty())
        return QHttpServerResponse(QHttpServerResponse::StatusCode::NotFound);
    QHttpServerResponse response("image/png", *png);
    response.setHeader("Cache-Control", "max-age=86400");
    return response;
}

Sandbox::Sandbox(const Clock &clock, SandboxOptions options)
    : m_server(std::make_unique<Server>(clock, std::move(options)))
{
}

Sandbox::~Sandbox() = default;

Result<QUrl> Sandbox::start() { return m_server->start(); }

QUrl Sandbox::origin() const { return m_server->origin; }

QString Sandbox::appKey() const { return SandboxApi::appKey(); }

Secret Sandbox::appSecret() const { return Secret(SandboxApi::appSecret(m_server->options.seed)); }

void Sandbox::setBudgetPerMinute(int calls) { m_server->setBudget(calls); }

QStringList Sandbox::knownFaults() { return faultNames(); }

} // namespace sanjia
