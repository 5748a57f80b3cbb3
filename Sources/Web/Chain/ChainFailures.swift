import Chain
import HTTPTypes
import Hummingbird
import Kernel
import Logging

/// Turns whatever goes wrong with a message into problem+json; a fault of ours says nothing more.
struct ChainFailures: RouterMiddleware {
    typealias Context = Visit

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let problem as Problem {
            return Response.problem(problem)
        } catch let fault as Kernel.Fault {
            return Response.problem(Problem(fault))
        } catch let error as any HTTPResponseError {
            return Self.answer(error, at: request.uri.path)
        } catch {
            // The kind of error only: its text may repeat what came in.
            context.logger.error("message failed", metadata: ["kind": "\(type(of: error))"])
            return Response.problem(
                Problem(500, "fault", "A fault on our side. Nothing was recorded; send it again."))
        }
    }

    private static func answer(_ error: any HTTPResponseError, at path: String) -> Response {
        switch error.status {
        case .contentTooLarge: return .problem(.tooLarge)
        case .notFound where ChainRoutes.addresses.contains(path):
            var response = Response.problem(
                Problem(405, "method", "Only POST is answered here."))
            response.headers[.allow] = "POST"
            return response
        case .notFound:
            return .problem(
                Problem(404, "no-such-address", "There is nothing at this address."))
        default:
            return .problem(
                Problem(error.status.code, "http", "The request cannot be answered."))
        }
    }
}

extension Response {
    static func json(_ json: JSON, _ status: HTTPResponse.Status) -> Response {
        Response(
            status: status, headers: [.contentType: "application/json"],
            body: .init(byteBuffer: ByteBuffer(bytes: json.canonicalBytes)))
    }

    static func problem(_ problem: Problem) -> Response {
        Response(
            status: .init(code: problem.status),
            headers: [.contentType: "application/problem+json"],
            body: .init(byteBuffer: ByteBuffer(bytes: problem.json.canonicalBytes)))
    }
}
