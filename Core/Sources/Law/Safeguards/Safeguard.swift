/// What must never be false, whoever asks and whatever they want (domain dossier, section 4).
/// Dutch: waarborg.
public enum Safeguard: String, CaseIterable, Sendable {
    /// No forced departure while a provision bars it; what comes to bar it cancels it.
    case removalBlockers = "SAF-01"
    /// A court's measure holds from receipt, and no role can set it aside.
    case courtsFirst = "SAF-02"
    /// No removal without a recent assessment of danger for that country.
    case nonRefoulement = "SAF-03"
    /// No contact with the country of origin while an asylum procedure runs.
    case noContactWithOrigin = "SAF-04"
    /// What goes to a representation is built from a list of what may go.
    case allowListToOrigin = "SAF-05"
    /// Criminal data go to another country only by a process of their own.
    case criminalDataApart = "SAF-06"
    /// A presentation needs a recent check, and a person who was told.
    case presentationInformed = "SAF-07"
    /// No detention beyond its maximum: it lapses by law.
    case detentionMaximum = "SAF-08"
    /// No detention without its grounds, a hearing and the milder means considered.
    case detentionReasoned = "SAF-09"
    /// Detention ends when its purpose does; a person says every four weeks that it does not.
    case detentionReviewed = "SAF-10"
    /// The court is told in time, and that it received it is on record.
    case courtTold = "SAF-11"
    /// A court that lifts detention ends it at once.
    case liftedAtOnce = "SAF-12"
    /// No return of a child alone without a guardian and a place to be received.
    case minorsReceived = "SAF-13"
    /// Children: last resort, shortest time, families together.
    case childrenFirst = "SAF-14"
    /// In doubt about age somebody is a minor.
    case minorInDoubt = "SAF-15"
    /// No forced departure without a statement that the person can travel, where it is asked.
    case fitToTravel = "SAF-16"
    /// Of health only the conditions of travel are passed on.
    case healthNeedToKnow = "SAF-17"
    /// The road of one's own accord is open until the last moment.
    case willingnessPauses = "SAF-18"
    /// No forced step within the departure period.
    case periodRespected = "SAF-19"
    /// Coercion is recorded one by one, and seen by the inspectorate.
    case coercionRecorded = "SAF-20"
    /// Every forced departure is announced to the monitor.
    case monitorTold = "SAF-21"
    /// No score, rank or order of individuals.
    case noScores = "SAF-22"
    /// No decision with legal effect by software alone.
    case decidedByPeople = "SAF-23"
    /// A decision works once it is served in a language that the person understands.
    case servedAndUnderstood = "SAF-24"
    /// Who looks has a purpose and a relation to the case, and every look is kept.
    case looksAreLogged = "SAF-25"
    /// Facts are added to, never changed.
    case appendOnly = "SAF-26"
    /// Out of view only on evidence; it proves nothing about absconding.
    case outOfViewOnEvidence = "SAF-27"
    /// Whoever stays lawfully is never shown or counted as if they did not.
    case lawfulStayShown = "SAF-28"
    /// A complaint changes nothing about the treatment of the case.
    case complaintsApart = "SAF-29"
    /// Published figures are rounded and give no small count away.
    case figuresHidden = "SAF-30"
    /// Each computed day keeps its rule, version and inputs.
    case versionsKept = "SAF-31"
    /// No deception and no threat beyond the law.
    case honestWords = "SAF-32"
    /// Money to return is no reward and no punishment, and is given once.
    case fundsFair = "SAF-33"

    /// `SAF-01`.
    public var id: String { rawValue }
}
