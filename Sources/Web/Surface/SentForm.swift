import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Ledger
import Pages

/// A form that an officer sent which is about no case: its fields, and the command that it is.
struct SentForm {
    let officer: Officer
    let id: CommandID
    var reader: FormReader
    private let content: [UInt8]

    /// - Throws: 403 when it is not a form of this session; 400 when it is no form of ours.
    init(_ request: Request, by officer: Officer) async throws {
        let body = try await FormBody(request)
        guard body["_token"] == officer.session.token else { throw HTTPError(.forbidden) }
        guard let id = body["_command"].flatMap(CommandID.init) else {
            throw HTTPError(.badRequest)
        }
        (self.officer, self.id) = (officer, id)
        reader = FormReader(body)
        // The same fields sent elsewhere are another command.
        content = Array(request.uri.path.utf8) + body.canonicalBytes
    }

    /// The act as a command; nil while a field is wrong.
    func submission(_ act: (any Act)?) -> Submission<any Act>? {
        guard let act, reader.problems.isEmpty else { return nil }
        return Submission(act, by: officer.access, id: id, body: content)
    }

    /// An account, or something else with a stream of its own, that was chosen from a list.
    mutating func stream(_ field: String) -> StreamID? {
        guard let id = reader.body[field].flatMap(StreamID.init) else {
            reader.problem(field, .notAChoice)
            return nil
        }
        return id
    }
}
