internal import Casework
public import Kernel
internal import Sealing

/// Who fires alarms: nobody, in the role of the robot, with ids that follow from the alarm.
enum Robot {
    static let access = Access(
        actor: ActorID(high: 0, low: 0), role: .robot, purpose: .administration)

    static func submission(_ act: any Act, _ alarm: Alarm) -> Submission<any Act> {
        let bytes = layout(alarm).bytes
        return Submission(act, by: access, id: command(alarm), body: bytes)
    }

    /// The same alarm is the same command, however often and wherever it fires.
    static func command(_ alarm: Alarm) -> CommandID {
        let digest = Digest.of(layout(alarm)).bytes
        guard let id = CommandID(bytes: digest.prefix(16)) else {
            preconditionFailure("sixteen bytes make an id")
        }
        return id
    }

    private static func layout(_ alarm: Alarm) -> Layout {
        var layout = Layout(tag: "rotonde/alarm/1", capacity: 96)
        layout.text(alarm.rule)
        layout.raw(alarm.stream)
        layout.integer(alarm.due.microseconds)
        return layout
    }
}

/// What one tick of the robot did.
public struct Tick: Sendable {
    public internal(set) var fired: [Alarm] = []
    /// Due, but no act is known for their rule; they stay open.
    public internal(set) var unanswered: [Alarm] = []
    /// Could not be handled, and why; they stay open and are tried again at the next tick.
    public internal(set) var failed: [Alarm: String] = [:]
    public internal(set) var signed: [Checkpoint] = []
}
