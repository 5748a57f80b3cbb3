import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Ledger
import Pages

/// A page that bears its own forms: what was sent leads back to it, with what was filled in when
/// something is wrong.
protocol PageWithForms: Sendable {
    var site: Site { get }
    /// Where it stands.
    static var address: String { get }

    func shown(
        _ visit: Visit, _ officer: Officer, input: Input, done: Bool, status: HTTPResponse.Status
    ) async throws -> Response
}

extension PageWithForms {
    /// - Parameters:
    ///   - act: nil while a field is wrong.
    ///   - field: the one that a refusal is said at.
    func submit(
        _ form: SentForm, _ act: (any Act)?, about field: String, _ visit: Visit
    ) async throws -> Response {
        guard let submission = form.submission(act) else {
            return try await shown(
                visit, form.officer, input: form.reader.input, done: false, status: .badRequest)
        }
        switch try await site.desk.submit(submission) {
        case .accepted: return .redirect(to: "\(Self.address)?gedaan=ja", type: .normal)
        case .refused(let refusal) where refusal.reason == .noRight: throw refusal
        case .refused(let refusal):
            var reader = form.reader
            reader.problem(field, .other(refusal.sentence(visit.language)))
            return try await shown(
                visit, form.officer, input: reader.input, done: false,
                status: .unprocessableContent)
        }
    }
}
