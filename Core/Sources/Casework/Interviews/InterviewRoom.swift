import Kernel

/// A room in which interviews are held. Dutch: spreekkamer.
public struct InterviewRoom: Hashable, Sendable {
    public let location: String
    public let locationName: String
    /// Within its location.
    public let number: String
    public let name: String
    /// Whether it has an alarm button and a second door.
    public let isSafe: Bool

    /// What claims and addresses name it by: `NRD/1`.
    public var code: String { "\(location)/\(number)" }

    /// The rooms that come with the program, by location. Invented: the table says so.
    public static let shipped: [InterviewRoom] = {
        do throws(Malformed) {
            return try read(PackageResources.interview_rooms_csv)
        } catch {
            preconditionFailure("the table of rooms ships with the program: \(error)")
        }
    }()

    /// nil for a code that the table does not have.
    public static func coded(_ code: String) -> InterviewRoom? {
        shipped.first { $0.code == code }
    }

    /// - Throws: `Malformed` for a row with another number of fields, or for neither yes nor no.
    static func read(_ csv: some Collection<UInt8>) throws(Malformed) -> [InterviewRoom] {
        try CSV.records(csv).dropFirst().map { fields throws(Malformed) in
            guard fields.count == 5, ["yes", "no"].contains(fields[4]) else {
                throw Malformed("room: \(fields)")
            }
            return InterviewRoom(
                location: fields[0], locationName: fields[1], number: fields[2], name: fields[3],
                isSafe: fields[4] == "yes")
        }
    }
}
