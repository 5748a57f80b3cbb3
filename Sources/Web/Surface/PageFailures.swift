import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Ledger
import Logging
import Pages

/// Turns whatever goes wrong on a page into a page that says what to do, and no more.
struct PageFailures: RouterMiddleware {
    typealias Context = Visit

    let site: Site

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.language = request.language
        do {
            return try await next(request, context)
        } catch is SignInNeeded {
            return .redirect(to: "/inloggen", type: .normal)
        } catch let attempts as TooManyAttempts {
            var response = answer(ProblemPage(.tooMany, back: "/inloggen"), context)
            response.headers[.retryAfter] = "\(attempts.seconds)"
            return response
        } catch let fault as Fault {
            return answer(Self.page(fault), context)
        } catch let refusal as Refusal where refusal.reason == .noRight {
            return answer(ProblemPage(.forbidden, back: "/werk"), context)
        } catch let refusal as Refusal where refusal.reason == .unknownCase {
            return answer(ProblemPage(.notFound, back: "/werk"), context)
        } catch let error as any HTTPResponseError {
            let kind = ProblemPage.Kind(rawValue: error.status.code) ?? .badRequest
            return answer(ProblemPage(kind, back: "/"), context)
        } catch {
            // The kind of error only: its text may repeat what came in.
            let reference = Hex.text(site.entropy.bytes(4))
            context.logger.error(
                "page failed",
                metadata: ["kind": "\(type(of: error))", "reference": "\(reference)"])
            return answer(ProblemPage(.failed, back: "/", reference: reference), context)
        }
    }

    private static func page(_ fault: Fault) -> ProblemPage {
        switch fault {
        case .unknown: ProblemPage(.notFound, back: "/werk")
        case .stale: ProblemPage(.stale, back: "/werk")
        case .commandReused: ProblemPage(.stale, isReused: true, back: "/werk")
        }
    }

    private func answer(_ page: ProblemPage, _ visit: Visit) -> Response {
        let frame = Frame(
            language: visit.language, today: site.day, isDemonstration: site.isDemonstration,
            face: .publicFace(nil), alternates: [], assets: site.assets.addresses)
        return Response.page(page, in: frame, status: .init(code: page.kind.rawValue))
    }
}

extension Response {
    static func page(
        _ page: some Page, in frame: Frame, status: HTTPResponse.Status = .ok
    ) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(bytes: page.html(in: frame).bytes)))
    }
}
